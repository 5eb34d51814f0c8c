package network

import (
	"context"
	"fmt"
	"strconv"

	"liaison/graph/term"
)

// Among is the agencies asked for by ids (of agencies or countries, 1 to MaxAmong;
// a country stands for its agencies at asOf) that existed at asOf, with or without
// liaisons, and every liaison that counts between two of them. Order: more counted
// liaisons in the whole network first, then id; limit (1 to MaxAgencies) and
// MaxTies (deepest kept first, then id) cut in that order and say so.
//
// Errors: *term.InvalidError (fields "among", "limit", the filter's),
// *term.UnknownIDError (field "among", the filter's), the context's error.
func (n *Network) Among(ctx context.Context, ids []string, f term.LiaisonFilter, limit int) (Subgraph, error) {
	if len(ids) < 1 || len(ids) > MaxAmong {
		return Subgraph{}, &term.InvalidError{Field: "among", Value: strconv.Itoa(len(ids)) + " ids", Accepted: fmt.Sprintf("1 to %d ids", MaxAmong)}
	}
	if err := within("limit", limit, MaxAgencies); err != nil {
		return Subgraph{}, err
	}
	s, err := n.Select(f)
	if err != nil {
		return Subgraph{}, err
	}
	members, notes, err := s.centre("among", ids)
	if err != nil {
		return Subgraph{}, err
	}
	for i := range members {
		if i%1024 == 0 && ctx.Err() != nil {
			return Subgraph{}, ctx.Err()
		}
		members[i].degree = s.degree(members[i].agency)
	}
	sub, err := s.cut(ctx, members, limit)
	sub.Distances, sub.Notes = nil, notes
	return sub, err
}
