package analysis

import (
	"context"
	"fmt"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Clock is one of the two clocks.
type Clock string

// The clocks: the network as it was in a year, and as the public could know it
// on a day.
const (
	AsOf    Clock = "AS_OF"
	KnownBy Clock = "KNOWN_BY"
)

// Clocks lists every Clock.
var Clocks = []Clock{AsOf, KnownBy}

// Model says how Compare read this clock.
func (c Clock) Model() Model {
	return Model{"compare", Version, []Parameter{{"clock", string(c), string(AsOf), fmt.Sprintf("%s or %s", AsOf, KnownBy)}}}
}

// Comparison is what counts at one date and not at another. Every list is by
// ascending id.
type Comparison struct {
	// Appeared count at the later date only, Gone at the earlier only.
	Appeared, Gone []ComparedTie
	// Unchanged are the ids of the ties that count at both.
	Unchanged []string
	// AgenciesAppeared have a tie that counts at the later date only,
	// AgenciesGone at the earlier only.
	AgenciesAppeared, AgenciesGone []string
}

// ComparedTie is a tie that counts at one date and not at the other.
type ComparedTie struct {
	Tie string
	// Reasons holds at least one, in the order of ChangeReasons.
	Reasons []ChangeReason
	// Document is, on the clock KnownBy, the id of the earliest document with
	// which the tie came to count, the smaller id among equals. It is empty on
	// the other clock, and for a tie that is gone.
	Document string
}

// ChangeReason is why a tie counts at one date and not at the other. What is
// unknown never changes anything.
type ChangeReason string

// The reasons. On the clock AsOf: the tie began, or the earliest evidence of it
// is from then; it ended; one of its agencies was founded, or dissolved. On the
// clock KnownBy: its first disclosure was published; or it was disclosed
// before, and only with what was published since are the filter's criteria of
// evidence met, or no longer met.
const (
	TieBegan        ChangeReason = "TIE_BEGAN"
	TieEnded        ChangeReason = "TIE_ENDED"
	AgencyFounded   ChangeReason = "AGENCY_FOUNDED"
	AgencyDissolved ChangeReason = "AGENCY_DISSOLVED"
	FirstDisclosed  ChangeReason = "FIRST_DISCLOSED"
	EvidenceChanged ChangeReason = "EVIDENCE_CHANGED"
)

// ChangeReasons lists every ChangeReason.
var ChangeReasons = []ChangeReason{TieBegan, TieEnded, AgencyFounded, AgencyDissolved, FirstDisclosed, EvidenceChanged}

// Compare tells what changed between two dates on one of the clocks. On AsOf
// only the years of the dates are read; on KnownBy a partial date stands for its
// last day, as in the filter. The filter must leave the same clock alone.
//
// Errors: *term.InvalidError (fields "clock"; "before" and "after" for a date
// that is missing or out of range, and "before" for one that is later than
// after; "filter.asOf" or "filter.knownBy", the filter's), *term.UnknownIDError
// (the filter's), the context's error.
func Compare(ctx context.Context, n *network.Network, filter term.LiaisonFilter, clock Clock, before, after term.Date) (Comparison, error) {
	if err := CheckComparison(filter, clock, before, after); err != nil {
		return Comparison{}, err
	}
	var at [2]*network.Selection
	for i, date := range []term.Date{before, after} {
		f := filter
		if year := date.Year(); clock == AsOf {
			f.AsOf = &year
		} else {
			f.KnownBy = &date
		}
		var err error
		if at[i], err = n.Select(f); err != nil {
			return Comparison{}, err
		}
	}
	d, err := differ(ctx, n, at[0], at[1])
	if err != nil {
		return Comparison{}, err
	}
	var why func(tie int32, appeared bool) ComparedTie
	if clock == AsOf {
		why = func(tie int32, appeared bool) ComparedTie {
			return ComparedTie{Tie: n.TieID(tie), Reasons: passed(n, tie, before.Year(), after.Year(), appeared)}
		}
	} else {
		known, err := n.Select(term.LiaisonFilter{KnownBy: &before})
		if err != nil {
			return Comparison{}, err
		}
		why = func(tie int32, appeared bool) ComparedTie { return published(n, tie, known, at[1], appeared) }
	}
	var c Comparison
	for _, tie := range d.appeared {
		c.Appeared = append(c.Appeared, why(tie, true))
	}
	for _, tie := range d.gone {
		c.Gone = append(c.Gone, why(tie, false))
	}
	for _, tie := range d.unchanged {
		c.Unchanged = append(c.Unchanged, n.TieID(tie))
	}
	for agency := range int32(n.Agencies()) {
		switch {
		case d.then[agency] && !d.now[agency]:
			c.AgenciesGone = append(c.AgenciesGone, n.AgencyID(agency))
		case !d.then[agency] && d.now[agency]:
			c.AgenciesAppeared = append(c.AgenciesAppeared, n.AgencyID(agency))
		}
	}
	return c, nil
}

// CheckComparison refuses what Compare would without looking at the network: an
// *term.InvalidError with field "clock", "before", "after", "filter.asOf" or
// "filter.knownBy".
func CheckComparison(filter term.LiaisonFilter, clock Clock, before, after term.Date) error {
	const alone = "no value: the comparison sets this clock"
	for _, d := range []struct {
		field string
		date  term.Date
	}{{"before", before}, {"after", after}} {
		if _, err := term.ParseDate(string(d.date)); err != nil || !d.date.Known() {
			return &term.InvalidError{Field: d.field, Value: string(d.date), Accepted: term.DateForms}
		}
	}
	late := before.Last() > after.Last()
	switch {
	case clock == AsOf && filter.AsOf != nil:
		return &term.InvalidError{Field: "filter.asOf", Value: fmt.Sprint(*filter.AsOf), Accepted: alone}
	case clock == KnownBy && filter.KnownBy != nil:
		return &term.InvalidError{Field: "filter.knownBy", Value: string(*filter.KnownBy), Accepted: alone}
	case clock == AsOf:
		late = before.Year() > after.Year()
	case clock != KnownBy:
		return &term.InvalidError{Field: "clock", Value: string(clock), Accepted: fmt.Sprint("one of ", Clocks)}
	}
	if late {
		accepted := fmt.Sprintf("a date not after %q", after)
		if clock == KnownBy {
			accepted += " (a partial date stands for its last day)"
		}
		return &term.InvalidError{Field: "before", Value: string(before), Accepted: accepted}
	}
	return nil
}

// difference is what two selections of one network do not share.
type difference struct {
	appeared, gone, unchanged []int32 // ties
	then, now                 []bool  // agencies with a counted tie
}

func differ(ctx context.Context, n *network.Network, then, now *network.Selection) (difference, error) {
	d := difference{then: make([]bool, n.Agencies()), now: make([]bool, n.Agencies())}
	for tie := range int32(n.Ties()) {
		if tie%often == 0 && ctx.Err() != nil {
			return difference{}, ctx.Err()
		}
		counted, counts := then.Counts(tie), now.Counts(tie)
		switch {
		case counted && counts:
			d.unchanged = append(d.unchanged, tie)
		case counted:
			d.gone = append(d.gone, tie)
		case counts:
			d.appeared = append(d.appeared, tie)
		}
		a, b := n.Ends(tie)
		d.then[a], d.then[b] = d.then[a] || counted, d.then[b] || counted
		d.now[a], d.now[b] = d.now[a] || counts, d.now[b] || counts
	}
	return d, nil
}

// passed is what happened to a tie between two years.
func passed(n *network.Network, tie int32, before, after int, appeared bool) (reasons []ChangeReason) {
	a, b := n.Ends(tie)
	since, until := n.Span(tie)
	if appeared {
		if since > before {
			reasons = append(reasons, TieBegan)
		}
		if !n.ExistedIn(a, before) || !n.ExistedIn(b, before) {
			reasons = append(reasons, AgencyFounded)
		}
		return reasons
	}
	if until != 0 && until < after {
		reasons = append(reasons, TieEnded)
	}
	if !n.ExistedIn(a, after) || !n.ExistedIn(b, after) {
		reasons = append(reasons, AgencyDissolved)
	}
	return reasons
}

// published is what became known of a tie, given what any disclosure showed
// before, and what the filter admits after.
func published(n *network.Network, tie int32, known, after *network.Selection, appeared bool) ComparedTie {
	c := ComparedTie{Tie: n.TieID(tie), Reasons: []ChangeReason{EvidenceChanged}}
	if !appeared {
		return c
	}
	if !known.Counts(tie) {
		c.Reasons[0] = FirstDisclosed
	}
	// It did not count before, so everything that is admitted is newer.
	first := int32(-1)
	for s := range after.Statements(tie) {
		if first < 0 || s.Document < first {
			first = s.Document
		}
	}
	if first >= 0 {
		c.Document = n.DocumentID(first)
	}
	return c
}
