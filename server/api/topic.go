package api

import (
	"context"

	"liaison/graph"
)

func topicID(t *graph.Topic) string { return t.ID }

func (r topicResolver) Broader(ctx context.Context, objs []*graph.Topic) ([]*graph.Topic, error) {
	return across(ctx, objs, topicID, func(ids []string) ([]*graph.Topic, error) { return r.store.Broader(ctx, ids) })
}

func (r topicResolver) Narrower(ctx context.Context, objs []*graph.Topic) ([][]graph.Topic, error) {
	return across(ctx, objs, topicID, func(ids []string) ([][]graph.Topic, error) { return r.store.Narrower(ctx, ids) })
}

func (r topicResolver) Disclosures(ctx context.Context, objs []*graph.Topic, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, topicID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresOf(ctx, graph.OfTopic, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}
