package api

import (
	"context"

	"liaison/graph"
)

func documentID(d *graph.Document) string { return d.ID }

func (r documentResolver) DerivedFrom(ctx context.Context, objs []*graph.Document) ([][]graph.Document, error) {
	return across(ctx, objs, documentID, func(ids []string) ([][]graph.Document, error) { return r.store.DerivedFrom(ctx, ids) })
}

func (r documentResolver) Disclosures(ctx context.Context, objs []*graph.Document, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, documentID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresBy(ctx, ids, pageOf(first, after, last, before))
	})
}
