package graph_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"liaison/graph"
	"liaison/graph/term"
)

// randomTables is a small network with everything that a filter or a path can turn on.
func randomTables(r *rand.Rand, agencies, pairs int) graph.Tables {
	t := graph.Tables{Name: "random", Version: "1"}
	for i := range 3 {
		t.Countries = append(t.Countries, graph.CountryRow{ID: fmt.Sprintf("c%d", i), Name: "Country", Region: term.Regions[r.IntN(3)]})
	}
	for i := range 5 {
		topic := graph.TopicRow{ID: fmt.Sprintf("t-%d", i), Name: "Topic"}
		if i > 1 {
			topic.Broader = fmt.Sprintf("t-%d", r.IntN(2))
		}
		t.Topics = append(t.Topics, topic)
	}
	for i := range 3 {
		t.Leaks = append(t.Leaks, graph.LeakRow{ID: fmt.Sprintf("l%d", i), Name: "Leak", Kind: term.LeakKinds[r.IntN(2)], Publisher: "Press", Summary: "Papers."})
	}
	for i := range 3 {
		t.Arrangements = append(t.Arrangements, graph.ArrangementRow{ID: fmt.Sprintf("x%d", i), Name: "Club", Kind: "MULTILATERAL", Summary: "A club."})
	}
	for i := range agencies {
		id := fmt.Sprintf("a%02d", i)
		t.Agencies = append(t.Agencies, graph.AgencyRow{
			ID: id, Name: "Agency " + id, Country: t.Countries[r.IntN(3)].ID, Kind: term.AgencyKinds[r.IntN(3)],
			Founded: randomDate(r, 1980, 1999), Dissolved: randomDate(r, 2001, 2020),
		})
		if r.IntN(3) == 0 {
			t.Memberships = append(t.Memberships, graph.MembershipRow{Agency: id, Arrangement: t.Arrangements[r.IntN(3)].ID})
		}
	}
	for i := range 12 {
		document := graph.DocumentRow{ID: fmt.Sprintf("doc-%02d", i), Title: "Paper", Kind: "PRESS", Publisher: "Press", Published: randomDate(r, 2008, 2016)}
		if r.IntN(3) > 0 {
			document.Leak = t.Leaks[r.IntN(3)].ID
		}
		t.Documents = append(t.Documents, document)
	}
	for range pairs {
		a, b := r.IntN(agencies), r.IntN(agencies)
		tie := graph.LiaisonRow{A: fmt.Sprintf("a%02d", min(a, b)), B: fmt.Sprintf("a%02d", max(a, b)), Since: randomDate(r, 1985, 2010), Until: randomDate(r, 1995, 2020), Depth: 1 + r.IntN(5)}
		tie.ID = tie.A + "--" + tie.B
		if a == b || slices.ContainsFunc(t.Liaisons, func(l graph.LiaisonRow) bool { return l.ID == tie.ID }) {
			continue
		}
		t.Liaisons = append(t.Liaisons, tie)
		for range r.IntN(3) {
			topics := []string{t.Topics[r.IntN(5)].ID}
			t.Disclosures = append(t.Disclosures, graph.DisclosureRow{
				ID: fmt.Sprintf("d-%02d", len(t.Disclosures)), Document: t.Documents[r.IntN(12)].ID, Between: []string{tie.B, tie.A}, Topics: topics,
				Aspect: term.Aspects[r.IntN(8)], Confidence: term.Confidences[r.IntN(3)], Summary: "They met.",
			})
		}
	}
	return t
}

func randomDate(r *rand.Rand, from, to int) term.Date {
	date := fmt.Sprintf("%04d-%02d-%02d", from+r.IntN(to-from+1), 1+r.IntN(12), 1+r.IntN(28))
	return term.Date(date[:[]int{0, 0, 4, 7, 10}[r.IntN(5)]])
}

// randomFilter asks for little, mostly: a strict filter leaves nothing to compare.
func randomFilter(r *rand.Rand, t graph.Tables) (f term.LiaisonFilter) {
	for _, set := range []func(){
		func() { f.AsOf = new(1980 + r.IntN(45)) },
		func() { f.KnownBy = new(randomDate(r, 2007, 2017)) },
		func() { f.MinDepth = new(1 + r.IntN(4)) },
		func() { f.Topics = []string{t.Topics[r.IntN(5)].ID} },
		func() { f.Aspects = []term.Aspect{term.Aspects[r.IntN(8)], term.Aspects[r.IntN(8)]} },
		func() { f.MinConfidence = new(term.Confidences[r.IntN(3)]) },
		func() { f.Leaks = []string{t.Leaks[r.IntN(3)].ID} },
		func() { f.LeakedOnly = new(r.IntN(3) > 0) },
		func() { f.Countries = []string{t.Countries[r.IntN(3)].ID} },
		func() { f.Regions = []term.Region{term.Regions[r.IntN(3)]} },
		func() { f.AgencyKinds = []term.AgencyKind{term.AgencyKinds[r.IntN(3)], term.AgencyKinds[r.IntN(3)]} },
	} {
		if r.IntN(6) == 0 {
			set()
		}
	}
	return f
}

// randomID is the id of an agency, a country or, of three nouns, an arrangement.
func randomID(r *rand.Rand, t graph.Tables, nouns int) string {
	switch n := r.IntN(6); {
	case n == 0:
		return t.Countries[r.IntN(3)].ID
	case n == 1 && nouns == 3:
		return t.Arrangements[r.IntN(3)].ID
	}
	return t.Agencies[r.IntN(len(t.Agencies))].ID
}
