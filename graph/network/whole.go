package network

import (
	"context"

	"liaison/graph/term"
)

// Whole is every agency with a liaison that counts, and those liaisons. Order:
// more counted liaisons first, then id; limit (1 to MaxAgencies) and MaxTies
// (deepest kept first, then id) cut in that order and say so.
//
// Errors: *term.InvalidError (field "limit", the filter's),
// *term.UnknownIDError (the filter's), the context's error.
func (n *Network) Whole(ctx context.Context, f term.LiaisonFilter, limit int) (Subgraph, error) {
	if err := within("limit", limit, MaxAgencies); err != nil {
		return Subgraph{}, err
	}
	s, err := n.Select(f)
	if err != nil {
		return Subgraph{}, err
	}
	var members []member
	for i := range int32(len(n.agencies)) {
		if i%1024 == 0 && ctx.Err() != nil {
			return Subgraph{}, ctx.Err()
		}
		if degree := s.degree(i); degree > 0 {
			members = append(members, member{agency: i, degree: degree})
		}
	}
	sub, err := s.cut(ctx, members, limit)
	sub.Distances = nil
	return sub, err
}
