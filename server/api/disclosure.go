package api

import (
	"context"

	"liaison/graph"
)

func disclosureID(d *graph.Disclosure) string { return d.ID }

func (r disclosureResolver) Between(ctx context.Context, objs []*graph.Disclosure) ([][]graph.Agency, error) {
	return across(ctx, objs, disclosureID, func(ids []string) ([][]graph.Agency, error) { return r.store.Between(ctx, ids) })
}

func (r disclosureResolver) Concerns(ctx context.Context, objs []*graph.Disclosure) ([][]graph.Agency, error) {
	return across(ctx, objs, disclosureID, func(ids []string) ([][]graph.Agency, error) { return r.store.Concerns(ctx, ids) })
}

func (r disclosureResolver) Topics(ctx context.Context, objs []*graph.Disclosure) ([][]graph.Topic, error) {
	return across(ctx, objs, disclosureID, func(ids []string) ([][]graph.Topic, error) { return r.store.TopicsOf(ctx, ids) })
}

func (r disclosureResolver) Liaisons(ctx context.Context, objs []*graph.Disclosure) ([][]graph.Liaison, error) {
	return across(ctx, objs, disclosureID, func(ids []string) ([][]graph.Liaison, error) { return r.store.LiaisonsShown(ctx, ids) })
}
