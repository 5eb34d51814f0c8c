package api

import (
	"context"

	"liaison/graph"
)

func arrangementID(a *graph.Arrangement) string { return a.ID }

func (r arrangementResolver) Members(ctx context.Context, objs []*graph.Arrangement, asOf *int) ([][]graph.Membership, error) {
	return across(ctx, objs, arrangementID, func(ids []string) ([][]graph.Membership, error) { return r.store.MembersOf(ctx, ids, asOf) })
}
