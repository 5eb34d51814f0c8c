package api

import (
	"context"

	"liaison/graph"
)

func countryID(c *graph.Country) string { return c.ID }

func (r countryResolver) Agencies(ctx context.Context, objs []*graph.Country, filter *graph.AgencyFilter, orderBy *graph.AgencyOrder, first *int, after *string, last *int, before *string) ([]graph.AgencyConnection, error) {
	return across(ctx, objs, countryID, func(ids []string) ([]graph.AgencyConnection, error) {
		return r.store.AgenciesOf(ctx, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r countryResolver) Reactions(ctx context.Context, objs []*graph.Country, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, countryID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.ByCountry, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r countryResolver) ReactionsToward(ctx context.Context, objs []*graph.Country, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, countryID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.TowardCountry, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}
