// Package networktest makes up networks to measure on.
package networktest

import (
	"fmt"
	"math/rand/v2"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Leaks is how many leaks a network has: "l0", of which every third tie has
// evidence, and smaller ones that show no tie. Each is of another agency's papers.
const Leaks = 5

// Hubs grows a network by preferential attachment: few hubs, many leaves, as
// liaison networks are. Its agencies "a000000", "a000001" and so on are of 100
// countries "c00" to "c99". The same sizes give the same network.
func Hubs(agencies, ties int) network.Source {
	r := rand.New(rand.NewPCG(1, uint64(agencies)))
	src := network.Source{}
	for i := range 100 {
		src.Countries = append(src.Countries, network.Country{ID: fmt.Sprintf("c%02d", i), Region: term.Regions[i%7]})
	}
	for i := range 60 {
		src.Topics = append(src.Topics, network.Topic{ID: fmt.Sprintf("t%02d", i)})
	}
	for i := range agencies {
		src.Agencies = append(src.Agencies, network.Agency{ID: fmt.Sprintf("a%06d", i), Country: src.Countries[i%100].ID, Kind: term.AgencyKinds[i%8]})
	}
	for i := range Leaks {
		leak := network.Leak{ID: fmt.Sprint("l", i), Kind: term.Leaked, Published: "2020", HeldBy: src.Agencies[i].ID}
		if i > 0 {
			leak.Others = []network.Evidence{{
				Disclosure: fmt.Sprint("o", i), Document: fmt.Sprint("paper", i), Published: leak.Published,
				Leak: leak.ID, Aspect: term.Method, Confidence: term.Confirmed, Topics: []string{src.Topics[i].ID},
			}}
		}
		src.Leaks = append(src.Leaks, leak)
	}
	taken, ends := map[[2]int]bool{}, []int{0}
	for len(src.Ties) < ties {
		newest := max(len(src.Ties)*agencies/ties, agencies/10)
		a, b := newest, ends[r.IntN(len(ends))]
		if r.IntN(4) == 0 || taken[[2]int{min(a, b), max(a, b)}] {
			a, b = r.IntN(newest+1), r.IntN(newest+1)
		}
		if a, b = min(a, b), max(a, b); a == b || taken[[2]int{a, b}] {
			continue
		}
		taken[[2]int{a, b}] = true
		ends = append(ends, a, b)
		tie := network.Tie{ID: fmt.Sprintf("a%06d--a%06d", a, b), A: src.Agencies[a].ID, B: src.Agencies[b].ID, Depth: 1 + r.IntN(5), Since: term.Date(fmt.Sprint(1980 + r.IntN(30)))}
		if d := len(src.Ties); d%3 == 0 {
			tie.Evidence = []network.Evidence{{
				Disclosure: fmt.Sprint("d", d), Document: fmt.Sprint("doc", d/2), Published: term.Date(fmt.Sprint(2000 + d/2%20)),
				Leak: "l0", Aspect: term.Aspects[d%8], Confidence: term.Confidences[d%3], Topics: []string{src.Topics[r.IntN(60)].ID},
			}}
		}
		src.Ties = append(src.Ties, tie)
	}
	return src
}
