package api

import (
	"context"

	"liaison/graph"
	"liaison/graph/network"
	"liaison/graph/term"
)

func liaisonID(l *graph.Liaison) string { return l.ID }

func (r liaisonResolver) Disclosures(ctx context.Context, objs []*graph.Liaison, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, liaisonID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresOf(ctx, graph.OfLiaison, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r liaisonResolver) KnownSince(ctx context.Context, objs []*graph.Liaison) ([]*term.Date, error) {
	return summed(ctx, r.store, objs, func(s network.Summary) *term.Date { return &s.KnownSinceDate })
}

func (r liaisonResolver) Confidence(ctx context.Context, objs []*graph.Liaison) ([]*term.Confidence, error) {
	return summed(ctx, r.store, objs, func(s network.Summary) *term.Confidence { return orNull(s.Confidence) })
}

func (r liaisonResolver) LeakedOnly(ctx context.Context, objs []*graph.Liaison) ([]bool, error) {
	return summed(ctx, r.store, objs, func(s network.Summary) bool { return s.LeakedOnly })
}

func (r liaisonResolver) DisclosureCount(ctx context.Context, objs []*graph.Liaison) ([]int, error) {
	return summed(ctx, r.store, objs, func(s network.Summary) int { return s.Disclosures })
}

// summed reads one figure from the summary of each tie's evidence.
func summed[T any](ctx context.Context, store *graph.Store, objs []*graph.Liaison, figure func(network.Summary) T) ([]T, error) {
	return across(ctx, objs, liaisonID, func(ids []string) ([]T, error) {
		summaries, err := store.EvidenceOf(ctx, ids)
		if err != nil {
			return nil, err
		}
		figures := make([]T, len(ids))
		for i, summary := range summaries {
			figures[i] = figure(summary)
		}
		return figures, nil
	})
}

func orNull(c term.Confidence) *term.Confidence {
	if c == "" {
		return nil
	}
	return &c
}
