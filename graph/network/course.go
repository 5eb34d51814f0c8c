package network

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"liaison/graph/term"
)

// course is a PathQuery compiled: who may be where, and what a tie costs.
//
// A Weighting is a price per tie of at least a unit, so that the search below
// knows nothing of what it ranks by; see price.go.
type course struct {
	n        *Network
	sel      *Selection
	from, to []int32 // agencies that may be the ends
	marks    []uint8 // of each agency
	vias     int     // how many low bits of a mark are vias
	needs    uint8   // those bits, all set
	limit    int64   // no path within maxTies costs more
	maxTies  uint8
	first    int
	prices
}

// The marks of an agency, above one bit for each via it serves.
const (
	fromMark uint8 = 1 << (MaxVia + iota)
	toMark
	barred
)

// compile checks a query. Notes say why there can be no path.
func (n *Network) compile(q PathQuery, s *scratch) (*course, []Note, error) {
	if err := q.validate(); err != nil {
		return nil, nil, err
	}
	sel, err := n.Select(q.Filter)
	if err != nil {
		return nil, nil, err
	}
	s.fit(len(n.agencies))
	c := &course{n: n, sel: sel, marks: s.marks, first: q.First, maxTies: uint8(q.MaxHops), prices: *pricesOf[cmp.Or(q.Weighting, Hops)]}
	c.limit = int64(q.MaxHops)*c.dearest + c.spare
	from, err := n.resolve("from", q.From, agencyNoun, countryNoun)
	if err != nil {
		return nil, nil, err
	}
	to, err := n.resolve("to", q.To, agencyNoun, countryNoun)
	if err != nil {
		return nil, nil, err
	}
	if q.From == q.To || slices.ContainsFunc(from, func(i int32) bool { return slices.Contains(to, i) }) {
		return nil, nil, &term.InvalidError{Field: "to", Value: q.To, Accepted: "an agency or country that shares no agency with from"}
	}
	for _, id := range q.Avoid {
		agencies, err := n.resolve("avoid", id, agencyNoun, countryNoun, arrangementNoun)
		if err != nil {
			return nil, nil, err
		}
		for _, i := range agencies {
			c.marks[i] |= barred
		}
	}
	var notes []Note
	if c.from = c.live(from); len(c.from) == 0 {
		notes = append(notes, c.explain(q.From, from)...)
	}
	if c.to = c.live(to); len(c.to) == 0 {
		notes = append(notes, c.explain(q.To, to)...)
	}
	more, err := c.compileVia(q.Via, from, to)
	if err != nil {
		return nil, nil, err
	}
	for _, i := range c.from {
		c.marks[i] = fromMark
	}
	for _, i := range c.to {
		c.marks[i] = toMark
	}
	return c, unique(append(notes, more...)), nil
}

// compileVia gives each via a bit in the marks of its agencies.
func (c *course) compileVia(via []string, from, to []int32) ([]Note, error) {
	var notes []Note
	via = slices.Compact(slices.Sorted(slices.Values(via)))
	for bit, id := range via {
		all, err := c.n.resolve("via", id, agencyNoun, countryNoun, arrangementNoun)
		if err != nil {
			return nil, err
		}
		between := slices.DeleteFunc(slices.Clone(all), func(i int32) bool {
			return slices.Contains(from, i) || slices.Contains(to, i)
		})
		if len(all) > 0 && len(between) == 0 {
			return nil, &term.InvalidError{Field: "via", Value: id, Accepted: "an id that stands for an agency other than the ends"}
		}
		live := c.live(between)
		if len(live) == 0 {
			notes = append(notes, c.explain(id, between)...)
		}
		for _, i := range live {
			c.marks[i] |= 1 << bit
		}
	}
	c.vias, c.needs = len(via), 1<<len(via)-1
	return notes, nil
}

// live are the agencies that exist and are not avoided.
func (c *course) live(agencies []int32) []int32 {
	return slices.DeleteFunc(slices.Clone(agencies), func(i int32) bool {
		return c.marks[i]&barred != 0 || !c.n.existed(i, c.sel.year)
	})
}

// explain says of each agency that an id stands for why it is not live.
func (c *course) explain(id string, agencies []int32) []Note {
	if len(agencies) == 0 {
		return []Note{{ID: id, Reason: NoAgency}}
	}
	notes := make([]Note, len(agencies))
	for k, i := range agencies {
		note, absent := c.n.absence(i, c.sel.year)
		if !absent {
			note = Note{ID: c.n.agencies[i], Reason: Avoided}
		}
		notes[k] = note
	}
	return notes
}

func (q *PathQuery) validate() error {
	if err := within("first", q.First, MaxFirst); err != nil {
		return err
	}
	if err := within("maxHops", q.MaxHops, MaxHops); err != nil {
		return err
	}
	if q.Weighting != "" && !slices.Contains(Weightings, q.Weighting) {
		return notAccepted("weighting", q.Weighting, Weightings)
	}
	if err := atMost("via", q.Via, MaxVia); err != nil {
		return err
	}
	return atMost("avoid", q.Avoid, MaxAvoid)
}

// within refuses a number that is not from 1 to most.
func within(field string, value, most int) error {
	if value < 1 || value > most {
		return &term.InvalidError{Field: field, Value: strconv.Itoa(value), Accepted: fmt.Sprintf("a number from 1 to %d", most)}
	}
	return nil
}

// atMost refuses a list of more ids than most.
func atMost(field string, ids []string, most int) error {
	if len(ids) > most {
		return &term.InvalidError{Field: field, Value: strconv.Itoa(len(ids)) + " ids", Accepted: fmt.Sprintf("at most %d ids", most)}
	}
	return nil
}
