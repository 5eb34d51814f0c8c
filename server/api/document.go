package api

import (
	"context"

	"liaison/graph"
)

func documentID(d *graph.Document) string { return d.ID }

func (r documentResolver) DerivedFrom(ctx context.Context, objs []*graph.Document) ([][]graph.Document, error) {
	return across(ctx, objs, documentID, func(ids []string) ([][]graph.Document, error) { return r.store.DerivedFrom(ctx, ids) })
}

func (r documentResolver) Disclosures(ctx context.Context, objs []*graph.Document, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, documentID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresOf(ctx, graph.OfDocument, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r documentResolver) Reactions(ctx context.Context, objs []*graph.Document, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, documentID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.InDocument, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}
