package main

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"liaison/graph"
	"liaison/graph/term"
)

// synthetic is a made-up network in which a few agencies have very many ties, as
// in the real one. Each disclosure shows three agencies at work, so that every tie
// has evidence. The same sizes give the same network.
func synthetic(agencies, ties int) graph.Tables {
	r := rand.New(rand.NewPCG(1, uint64(agencies)))
	t := graph.Tables{Name: "synthetic", Version: fmt.Sprintf("%d-%d", agencies, ties)}
	const countries, leaks, topics = 200, 50, 60
	for i := range countries {
		t.Countries = append(t.Countries, graph.CountryRow{ID: fmt.Sprintf("c%03d", i), Name: fmt.Sprintf("Country %d", i), Region: term.Regions[i%len(term.Regions)]})
	}
	for i := range topics {
		row := graph.TopicRow{ID: fmt.Sprintf("t-%02d", i), Name: fmt.Sprintf("Topic %d", i)}
		if i >= 10 {
			row.Broader = fmt.Sprintf("t-%02d", i%10)
		}
		t.Topics = append(t.Topics, row)
	}
	words := []string{"Foreign", "Home", "Signals", "Military", "Border", "Treasury", "Naval", "Air", "State", "Federal"}
	for i := range agencies {
		t.Agencies = append(t.Agencies, graph.AgencyRow{
			ID: fmt.Sprintf("a%05d", i), Name: fmt.Sprintf("%s Intelligence Bureau %d", words[r.IntN(len(words))], i), Acronym: fmt.Sprintf("B%d", i),
			Country: t.Countries[i%countries].ID, Kind: term.AgencyKinds[r.IntN(len(term.AgencyKinds))], Founded: year(r, 1900, 1990), Dissolved: seldom(r, 1995, 2020),
		})
	}
	for i := range leaks {
		t.Leaks = append(t.Leaks, graph.LeakRow{ID: fmt.Sprintf("leak-%02d", i), Name: fmt.Sprintf("Leak %d", i), Kind: term.LeakKinds[i%2],
			Published: year(r, 1990, 2024), Publisher: "A paper", HeldBy: t.Agencies[i].ID, Summary: "Papers."})
	}
	for i := range 20_000 {
		row := graph.DocumentRow{ID: fmt.Sprintf("doc-%05d", i), Title: fmt.Sprintf("Paper %d", i), Kind: term.DocumentKinds[r.IntN(len(term.DocumentKinds))],
			Published: year(r, 1990, 2024), Publisher: "A paper", Checked: true}
		// Half of the documents are in leaks, most of them in the first few.
		if i%2 == 0 {
			row.Leak = t.Leaks[min(r.IntN(leaks), r.IntN(leaks), r.IntN(leaks))].ID
		}
		t.Documents = append(t.Documents, row)
	}
	weave(&t, r, ties)
	return t
}

// weave adds disclosures, and the ties that they show, until there are so many.
func weave(t *graph.Tables, r *rand.Rand, ties int) {
	known := make(map[string]bool, ties)
	for i := 0; len(known) < ties; i++ {
		between := make([]string, 0, 3)
		for len(between) < cap(between) {
			// The cube makes the first agencies the hubs.
			u := r.Float64()
			if id := t.Agencies[int(float64(len(t.Agencies))*u*u*u)].ID; !slices.Contains(between, id) {
				between = append(between, id)
			}
		}
		slices.Sort(between)
		var fresh []graph.LiaisonRow
		for _, pair := range [][2]string{{between[0], between[1]}, {between[0], between[2]}, {between[1], between[2]}} {
			if id := pair[0] + "--" + pair[1]; !known[id] {
				fresh = append(fresh, graph.LiaisonRow{ID: id, A: pair[0], B: pair[1], Since: year(r, 1950, 2015), Until: seldom(r, 2000, 2024), Depth: 1 + r.IntN(5)})
			}
		}
		if len(known)+len(fresh) > ties {
			continue
		}
		for _, tie := range fresh {
			known[tie.ID] = true
		}
		t.Liaisons = append(t.Liaisons, fresh...)
		t.Disclosures = append(t.Disclosures, graph.DisclosureRow{
			ID: fmt.Sprintf("d-%06d", i), Document: t.Documents[r.IntN(len(t.Documents))].ID, Between: between,
			Aspect: term.Aspects[r.IntN(len(term.Aspects))], Topics: []string{t.Topics[r.IntN(len(t.Topics))].ID}, Occurred: year(r, 1950, 2015),
			Summary: "They met.", Confidence: term.Confidences[r.IntN(len(term.Confidences))], Checked: true,
		})
	}
}

func year(r *rand.Rand, from, to int) term.Date {
	return term.Date(fmt.Sprint(from + r.IntN(to-from+1)))
}

// seldom is a year in one case of ten.
func seldom(r *rand.Rand, from, to int) term.Date {
	if r.IntN(10) > 0 {
		return ""
	}
	return year(r, from, to)
}
