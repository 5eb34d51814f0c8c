package network

import (
	"cmp"
	"context"

	"liaison/graph/term"
)

// Neighbourhood is the agencies within hops ties of the agencies in of (ids of
// agencies or countries, 1 to term.MaxIDs; a country stands for its agencies
// at asOf), and every liaison that counts between two of them. Order: nearest
// first, then more counted liaisons, then id; limit (1 to MaxAgencies) and
// MaxTies (deepest kept first, then id) cut in that order and say so. hops is 1
// to MaxDistance.
//
// Errors: *term.InvalidError (fields "of", "hops", "limit", the filter's),
// *term.UnknownIDError (field "of", the filter's), the context's error.
func (n *Network) Neighbourhood(ctx context.Context, of []string, hops int, f term.LiaisonFilter, limit int) (Subgraph, error) {
	switch {
	case len(of) == 0:
		return Subgraph{}, &term.InvalidError{Field: "of", Value: "no id", Accepted: "at least one id"}
	case len(of) > term.MaxIDs:
		return Subgraph{}, atMost("of", of, term.MaxIDs)
	}
	if err := cmp.Or(within("hops", hops, MaxDistance), within("limit", limit, MaxAgencies)); err != nil {
		return Subgraph{}, err
	}
	s, err := n.Select(f)
	if err != nil {
		return Subgraph{}, err
	}
	members, notes, err := s.centre("of", of)
	if err != nil {
		return Subgraph{}, err
	}
	reached := newBitset(len(n.agencies))
	for i := range members {
		reached.add(members[i].agency)
	}
	for at := 0; at < len(members); at++ {
		if at%1024 == 0 && ctx.Err() != nil {
			return Subgraph{}, ctx.Err()
		}
		here := &members[at]
		next := here.distance + 1
		for _, arc := range n.arcsOf(here.agency) {
			if !s.counts(arc.tie) {
				continue
			}
			here.degree++
			if next <= hops && !reached.has(arc.to) {
				reached.add(arc.to)
				members = append(members, member{agency: arc.to, distance: next})
				here = &members[at] // members may have moved
			}
		}
	}
	sub, err := s.cut(ctx, members, limit)
	sub.Notes = notes
	return sub, err
}

// centre is the agencies asked for in a field that exist, each once, and notes on
// ids of which none does.
func (s *Selection) centre(field string, ids []string) (members []member, notes []Note, err error) {
	seen := newBitset(len(s.n.agencies))
	for _, id := range ids {
		agencies, err := s.n.resolve(field, id, agencyNoun, countryNoun)
		if err != nil {
			return nil, nil, err
		}
		var absent []Note
		for _, i := range agencies {
			if note, is := s.n.absence(i, s.year); is {
				absent = append(absent, note)
			} else if !seen.has(i) {
				seen.add(i)
				members = append(members, member{agency: i})
			}
		}
		switch {
		case len(agencies) == 0:
			notes = append(notes, Note{ID: id, Reason: NoAgency})
		case len(absent) == len(agencies):
			notes = append(notes, absent...)
		}
	}
	return members, unique(notes), nil
}
