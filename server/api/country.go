package api

import (
	"context"

	"liaison/graph"
)

func countryID(c *graph.Country) string { return c.ID }

func (r countryResolver) Agencies(ctx context.Context, objs []*graph.Country, first *int, after *string, last *int, before *string) ([]graph.AgencyConnection, error) {
	return across(ctx, objs, countryID, func(ids []string) ([]graph.AgencyConnection, error) {
		return r.store.AgenciesOf(ctx, ids, pageOf(first, after, last, before))
	})
}
