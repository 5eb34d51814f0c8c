package analysis

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

func mustBuild(t testing.TB, src network.Source) *network.Network {
	t.Helper()
	n, err := network.Build(src)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// rounds is how many random networks a property is tried on.
const rounds = 200

// randomSource is a small network of agencies of three countries, with leaks of
// which most have a holder, and evidence of which some shows no tie. name makes
// the id of agency i.
func randomSource(r *rand.Rand, agencies, ties int, name func(int) string) network.Source {
	var src network.Source
	for i := range 3 {
		src.Countries = append(src.Countries, network.Country{ID: fmt.Sprint("c", i), Region: term.Regions[i]})
	}
	for i := range 4 {
		src.Topics = append(src.Topics, network.Topic{ID: fmt.Sprint("t", i)})
	}
	for i := range agencies {
		a := network.Agency{ID: name(i), Country: src.Countries[r.IntN(3)].ID, Kind: term.AgencyKinds[r.IntN(3)]}
		if r.IntN(4) == 0 {
			a.Founded = term.Date(fmt.Sprint(1980 + r.IntN(20)))
		}
		src.Agencies = append(src.Agencies, a)
	}
	for i := range 3 {
		l := network.Leak{ID: fmt.Sprint("l", i), Kind: term.LeakKinds[r.IntN(2)], Published: term.Date(fmt.Sprint(2005 + r.IntN(9)))}
		if i > 0 {
			l.HeldBy = name(r.IntN(agencies))
		}
		for j := range r.IntN(3) {
			e := randomEvidence(r, src.Topics, fmt.Sprintf("o%d-%d", i, j))
			e.Leak, e.Document = l.ID, e.Document+l.ID
			l.Others = append(l.Others, e)
		}
		src.Leaks = append(src.Leaks, l)
	}
	taken := map[[2]int]bool{}
	for i := range ties {
		a, b := r.IntN(agencies), r.IntN(agencies)
		if a == b || taken[[2]int{min(a, b), max(a, b)}] {
			continue
		}
		taken[[2]int{min(a, b), max(a, b)}] = true
		tie := network.Tie{ID: tieID(name(a), name(b)), A: name(a), B: name(b), Depth: 1 + r.IntN(5)}
		for j := range r.IntN(3) {
			e := randomEvidence(r, src.Topics, fmt.Sprintf("d%d-%d", i, j))
			if leak := r.IntN(4); leak < 3 {
				e.Leak = src.Leaks[leak].ID
			}
			e.Document += e.Leak
			tie.Evidence = append(tie.Evidence, e)
			if r.IntN(4) == 0 {
				e.Document = "again-" + e.Document // the same by another document
				tie.Evidence = append(tie.Evidence, e)
			}
		}
		src.Ties = append(src.Ties, tie)
	}
	return src
}

func tieID(a, b string) string { return min(a, b) + "--" + max(a, b) }

func randomEvidence(r *rand.Rand, topics []network.Topic, disclosure string) network.Evidence {
	document := r.IntN(10)
	return network.Evidence{
		Disclosure: disclosure, Document: fmt.Sprint("doc", document), Published: term.Date(fmt.Sprint(2006 + document)),
		Aspect: term.Aspects[r.IntN(8)], Confidence: term.Confidences[r.IntN(3)], Topics: []string{topics[r.IntN(4)].ID},
	}
}

// plain names agencies in order; backwards in the opposite order.
func plain(i int) string     { return fmt.Sprintf("a%02d", i) }
func backwards(i int) string { return fmt.Sprintf("z%02d", 99-i) }

func randomFilter(r *rand.Rand) (f term.LiaisonFilter) {
	switch r.IntN(7) {
	case 0:
		f.AsOf = new(1985 + r.IntN(20))
	case 1:
		f.MinDepth = new(1 + r.IntN(4))
	case 2:
		f.MinConfidence = new(term.Confidences[r.IntN(3)])
	case 3:
		f.Aspects = []term.Aspect{term.Aspects[r.IntN(8)], term.Aspects[r.IntN(8)]}
	case 4:
		f.KnownBy = new(term.Date(fmt.Sprint(2006 + r.IntN(9))))
	}
	return f
}

func randomParameters(r *rand.Rand) RippleParameters {
	p := DefaultRippleParameters()
	// Round figures, so that chains are often equal on paper.
	p.Damping, p.Share, p.MaxTies = float64(r.IntN(11))/10, float64(r.IntN(5))/4, 1+r.IntN(MostTies)
	if r.IntN(4) == 0 {
		p.Weights.Aspects[term.Aspects[r.IntN(8)]] = float64(r.IntN(11)) / 10
	}
	return p
}

// clone is a source whose ties and evidence can be changed.
func clone(src network.Source) network.Source {
	src.Ties, src.Leaks = slices.Clone(src.Ties), slices.Clone(src.Leaks)
	for i := range src.Ties {
		src.Ties[i].Evidence = slices.Clone(src.Ties[i].Evidence)
	}
	return src
}
