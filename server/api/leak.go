package api

import (
	"context"

	"liaison/graph"
)

func leakID(l *graph.Leak) string { return l.ID }

func (r leakResolver) Exposure(ctx context.Context, objs []*graph.Leak) ([]graph.Exposure, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.Exposure, error) { return r.store.Exposures(ctx, ids) })
}

func (r leakResolver) Documents(ctx context.Context, objs []*graph.Leak, first *int, after *string, last *int, before *string) ([]graph.DocumentConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.DocumentConnection, error) {
		return r.store.DocumentsOf(ctx, ids, pageOf(first, after, last, before))
	})
}

func (r leakResolver) Disclosures(ctx context.Context, objs []*graph.Leak, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresIn(ctx, ids, pageOf(first, after, last, before))
	})
}

func (r leakResolver) Reactions(ctx context.Context, objs []*graph.Leak, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsTo(ctx, ids, pageOf(first, after, last, before))
	})
}
