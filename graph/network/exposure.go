package network

import (
	"cmp"
	"slices"

	"liaison/graph/term"
)

// Exposure is what a leak lays open, by ids.
type Exposure struct {
	Ties                []ExposedTie // most severe first, then by id
	Agencies, Countries []string     // that its disclosures name, ascending
}

// ExposedTie is one tie that a leak discloses.
type ExposedTie struct {
	ID, A, B    string
	Novelty     term.Novelty
	Severity    float64       // see term.Severity
	Families    []term.Family // of what is disclosed, in the order of term.Families
	LeakedOnly  bool          // all that discloses it, anywhere, is in leaks of kind LEAK
	Disclosures []string      // in this leak, ascending
	Elsewhere   []string      // documents outside this leak, by date, undated ones last, then by id
}

// Exposure is what a leak lays open; false where no leak has that id. All
// evidence counts, and every tie.
func (n *Network) Exposure(leakID string) (Exposure, bool) {
	leak, ok := n.LeakIndex(leakID)
	if !ok {
		return Exposure{}, false
	}
	e := Exposure{Agencies: names(n.agencies, n.named.of(leak))}
	for _, tie := range n.exposed.of(leak) {
		e.Ties = append(e.Ties, n.exposedTie(leak, tie))
	}
	slices.SortStableFunc(e.Ties, func(a, b ExposedTie) int { return cmp.Compare(b.Severity, a.Severity) })
	var countries []int32
	for _, agency := range n.named.of(leak) {
		countries = append(countries, n.country[agency])
	}
	slices.Sort(countries)
	e.Countries = names(n.countries, slices.Compact(countries))
	return e, true
}

func (n *Network) exposedTie(leak, tie int32) ExposedTie {
	a, b := n.Ends(tie)
	t := ExposedTie{ID: n.ties[tie], A: n.agencies[a], B: n.agencies[b], Novelty: term.New, LeakedOnly: n.leaked[leak]}
	var weights []float64
	var elsewhere []int32
	last := int32(-1)
	for _, i := range n.evidence.of(tie) {
		s := &n.statements[i]
		if s.leak != leak {
			elsewhere = append(elsewhere, s.document)
			t.LeakedOnly = t.LeakedOnly && n.fromLeak(s)
			if n.published[s.document].IsBefore(n.appeared[leak]) {
				t.Novelty = term.KnownBefore
			}
			continue
		}
		// Statements lie by disclosure: one by two documents is next to itself.
		if s.disclosure == last {
			continue
		}
		last = s.disclosure
		aspect := term.Aspects[s.aspect]
		t.Disclosures = append(t.Disclosures, n.disclosures[s.disclosure])
		weights = append(weights, term.Weight(aspect, term.Confidences[s.confidence]))
		t.Families = append(t.Families, aspect.Family())
	}
	if len(elsewhere) > 0 && t.Novelty == term.New {
		t.Novelty = term.Corroborated
	}
	// Documents are numbered by date, those without one first.
	slices.SortFunc(elsewhere, func(a, b int32) int {
		if dated := a >= n.firstDated; dated != (b >= n.firstDated) {
			if dated {
				return -1
			}
			return 1
		}
		return cmp.Compare(a, b)
	})
	t.Elsewhere = names(n.documents, slices.Compact(elsewhere))
	slices.SortFunc(t.Families, func(a, b term.Family) int {
		return cmp.Compare(slices.Index(term.Families, a), slices.Index(term.Families, b))
	})
	t.Families, t.Severity = slices.Compact(t.Families), term.Severity(weights)
	return t
}
