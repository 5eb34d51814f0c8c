package api

import (
	"context"

	"liaison/graph"
)

func leakID(l *graph.Leak) string { return l.ID }

func (r leakResolver) Exposure(ctx context.Context, objs []*graph.Leak) ([]graph.Exposure, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.Exposure, error) { return r.store.Exposures(ctx, ids, exposureRecords(ctx)) })
}

// exposureRecords are the records of which more is selected than the id.
func exposureRecords(ctx context.Context) graph.ExposureRecords {
	return graph.ExposureRecords{
		Network:     selectsMore(ctx, "ties", "liaison") || selectsMore(ctx, "agencies") || selectsMore(ctx, "countries"),
		Disclosures: selectsMore(ctx, "ties", "disclosures"),
		Elsewhere:   selectsMore(ctx, "ties", "elsewhere"),
	}
}

func (r leakResolver) Documents(ctx context.Context, objs []*graph.Leak, filter *graph.DocumentFilter, orderBy *graph.DocumentOrder, first *int, after *string, last *int, before *string) ([]graph.DocumentConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.DocumentConnection, error) {
		return r.store.DocumentsOf(ctx, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r leakResolver) Disclosures(ctx context.Context, objs []*graph.Leak, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresOf(ctx, graph.OfLeak, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r leakResolver) Reactions(ctx context.Context, objs []*graph.Leak, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.ToLeak, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}
