package network

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"liaison/graph/term"
)

// randomSource is a small network with every feature that a filter, a via or a
// note can turn on. Names follow prefix, so that two networks can differ in
// nothing else.
func randomSource(r *rand.Rand, agencies, ties int, prefix string) Source {
	var src Source
	for i := range 3 {
		src.Countries = append(src.Countries, Country{fmt.Sprintf("%sc%d", prefix, i), term.Regions[r.IntN(3)]})
	}
	for i := range 5 {
		t := Topic{ID: fmt.Sprintf("%st%d", prefix, i)}
		if i > 0 && r.IntN(3) > 0 {
			t.Broader = src.Topics[r.IntN(i)].ID
		}
		src.Topics = append(src.Topics, t)
	}
	for i := range 3 {
		src.Leaks = append(src.Leaks, Leak{ID: fmt.Sprintf("%sl%d", prefix, i), Kind: term.LeakKinds[r.IntN(2)]})
	}
	for i := range agencies {
		a := Agency{
			ID: fmt.Sprintf("%sa%02d", prefix, i), Country: src.Countries[r.IntN(3)].ID,
			Kind: term.AgencyKinds[r.IntN(3)], Founded: randomDate(r, 1980, 1999), Dissolved: randomDate(r, 2001, 2020),
		}
		if i > 0 && r.IntN(4) == 0 {
			a.Predecessors = []string{src.Agencies[r.IntN(i)].ID}
		}
		src.Agencies = append(src.Agencies, a)
	}
	for i := range 3 {
		a := Arrangement{ID: fmt.Sprintf("%sx%d", prefix, i)}
		for range r.IntN(4) {
			a.Members = append(a.Members, src.Agencies[r.IntN(agencies)].ID)
		}
		src.Arrangements = append(src.Arrangements, a)
	}
	taken, leaks := map[string]bool{}, slices.Concat(src.Leaks, []Leak{{}})
	for i := range ties {
		a, b := r.IntN(agencies), r.IntN(agencies)
		pair := fmt.Sprintf("%sa%02d--%sa%02d", prefix, min(a, b), prefix, max(a, b))
		if a == b || taken[pair] {
			continue
		}
		taken[pair] = true
		tie := Tie{
			ID: pair, A: src.Agencies[a].ID, B: src.Agencies[b].ID,
			Since: randomDate(r, 1985, 2010), Until: randomDate(r, 1995, 2020), Depth: 1 + r.IntN(5),
		}
		for j := range r.IntN(3) {
			document := r.IntN(100)
			e := Evidence{
				Disclosure: fmt.Sprintf("%sd%d-%d", prefix, i, j), Document: fmt.Sprintf("%sdoc%02d", prefix, document),
				// The date hangs on the document, as everywhere.
				Published: randomDate(rand.New(rand.NewPCG(uint64(document), 1)), 2008, 2016),
				Leak:      leaks[r.IntN(4)].ID, Aspect: term.Aspects[r.IntN(8)], Confidence: term.Confidences[r.IntN(3)],
			}
			for _, t := range src.Topics {
				if r.IntN(4) == 0 {
					e.Topics = append(e.Topics, t.ID)
				}
			}
			tie.Evidence = append(tie.Evidence, e)
		}
		src.Ties = append(src.Ties, tie)
	}
	r.Shuffle(len(src.Ties), func(i, j int) { src.Ties[i], src.Ties[j] = src.Ties[j], src.Ties[i] })
	r.Shuffle(len(src.Agencies), func(i, j int) { src.Agencies[i], src.Agencies[j] = src.Agencies[j], src.Agencies[i] })
	return src
}

func randomDate(r *rand.Rand, from, to int) term.Date {
	year := from + r.IntN(to-from+1)
	switch r.IntN(5) {
	case 0:
		return term.Date(fmt.Sprintf("%04d", year))
	case 1:
		return term.Date(fmt.Sprintf("%04d-%02d", year, 1+r.IntN(12)))
	case 2:
		return term.Date(fmt.Sprintf("%04d-%02d-%02d", year, 1+r.IntN(12), 1+r.IntN(28)))
	}
	return ""
}

// randomFilter asks for little, mostly: a strict filter leaves nothing to test.
func randomFilter(r *rand.Rand, src Source) (f term.LiaisonFilter) {
	if r.IntN(2) == 0 {
		return f
	}
	rare := func() bool { return r.IntN(6) == 0 }
	if rare() {
		f.AsOf = new(1980 + r.IntN(45))
	}
	if rare() {
		f.KnownBy = new(randomDate(r, 2007, 2017))
	}
	if rare() {
		f.MinDepth = new(1 + r.IntN(4))
	}
	if rare() {
		f.Topics = []string{src.Topics[r.IntN(5)].ID}
	}
	if rare() {
		f.Aspects = []term.Aspect{term.Aspects[r.IntN(8)], term.Aspects[r.IntN(8)], term.Aspects[r.IntN(8)]}
	}
	if rare() {
		f.MinConfidence = new(term.Confidences[r.IntN(3)])
	}
	if rare() {
		f.Leaks = []string{src.Leaks[r.IntN(3)].ID}
	}
	if rare() {
		f.LeakedOnly = new(r.IntN(3) > 0)
	}
	if rare() {
		f.Countries = []string{src.Countries[r.IntN(3)].ID}
	}
	if rare() {
		f.Regions = []term.Region{term.Regions[r.IntN(3)]}
	}
	if rare() {
		f.AgencyKinds = []term.AgencyKind{term.AgencyKinds[r.IntN(3)], term.AgencyKinds[r.IntN(3)]}
	}
	return f
}

// randomQuery draws ids of every accepted kind.
func randomQuery(r *rand.Rand, src Source) PathQuery {
	q := PathQuery{
		From: randomID(r, src, 2), To: randomID(r, src, 2), Filter: randomFilter(r, src),
		First: 1 + r.IntN(8), MaxHops: 1 + r.IntN(6),
	}
	for r.IntN(3) == 0 && len(q.Via) < 3 {
		q.Via = append(q.Via, randomID(r, src, 3))
	}
	for r.IntN(3) == 0 && len(q.Avoid) < 3 {
		q.Avoid = append(q.Avoid, randomID(r, src, 3))
	}
	return q
}

func randomID(r *rand.Rand, src Source, nouns int) string {
	switch r.IntN(6) {
	case 0:
		return src.Countries[r.IntN(len(src.Countries))].ID
	case 1:
		if nouns > 2 {
			return src.Arrangements[r.IntN(len(src.Arrangements))].ID
		}
	}
	return src.Agencies[r.IntN(len(src.Agencies))].ID
}

// sequence writes a path as its agencies.
func (p Path) sequence() string {
	ids := []string{p.Hops[0].From}
	for _, hop := range p.Hops {
		ids = append(ids, hop.To)
	}
	return strings.Join(ids, " ")
}
