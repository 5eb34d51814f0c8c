package api

import (
	"context"

	"liaison/graph"
	"liaison/graph/term"
)

func agencyID(a *graph.Agency) string { return a.ID }

func (r agencyResolver) Predecessors(ctx context.Context, objs []*graph.Agency) ([][]graph.Agency, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Agency, error) { return r.store.Predecessors(ctx, ids) })
}

func (r agencyResolver) Successors(ctx context.Context, objs []*graph.Agency) ([][]graph.Agency, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Agency, error) { return r.store.Successors(ctx, ids) })
}

func (r agencyResolver) Memberships(ctx context.Context, objs []*graph.Agency, asOf *int) ([][]graph.Membership, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Membership, error) { return r.store.MembershipsOf(ctx, ids, asOf) })
}

func (r agencyResolver) SupportsGiven(ctx context.Context, objs []*graph.Agency, filter *graph.SupportFilter) ([][]graph.Support, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Support, error) { return r.store.SupportsGiven(ctx, ids, given(filter)) })
}

func (r agencyResolver) SupportsReceived(ctx context.Context, objs []*graph.Agency, filter *graph.SupportFilter) ([][]graph.Support, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Support, error) {
		return r.store.SupportsReceived(ctx, ids, given(filter))
	})
}

func (r agencyResolver) Leaks(ctx context.Context, objs []*graph.Agency, filter *graph.LeakFilter) ([][]graph.Leak, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([][]graph.Leak, error) { return r.store.LeaksNaming(ctx, ids, given(filter)) })
}

func (r agencyResolver) Disclosures(ctx context.Context, objs []*graph.Agency, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) ([]graph.DisclosureConnection, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([]graph.DisclosureConnection, error) {
		return r.store.DisclosuresOf(ctx, graph.OfAgency, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r agencyResolver) Reactions(ctx context.Context, objs []*graph.Agency, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.ByAgency, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r agencyResolver) ReactionsToward(ctx context.Context, objs []*graph.Agency, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) ([]graph.ReactionConnection, error) {
	return across(ctx, objs, agencyID, func(ids []string) ([]graph.ReactionConnection, error) {
		return r.store.ReactionsOf(ctx, graph.TowardAgency, ids, given(filter), orderBy, pageOf(first, after, last, before))
	})
}

func (r agencyResolver) Liaisons(ctx context.Context, objs []*graph.Agency, filter *term.LiaisonFilter, orderBy *graph.LiaisonOrder, first *int, after *string, last *int, before *string) ([]graph.AgencyLiaisonConnection, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	return across(ctx, objs, agencyID, func(ids []string) ([]graph.AgencyLiaisonConnection, error) {
		return seenFrom(ctx, r.store, ids, f, orderBy, pageOf(first, after, last, before), graph.FromAgency)
	})
}

func (r agencyResolver) Partners(ctx context.Context, objs []*graph.Agency, filter *term.LiaisonFilter, orderBy *graph.LiaisonOrder, first *int, after *string, last *int, before *string) ([]graph.PartnerConnection, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	return across(ctx, objs, agencyID, func(ids []string) ([]graph.PartnerConnection, error) {
		return seenFrom(ctx, r.store, ids, f, orderBy, pageOf(first, after, last, before), graph.Partners)
	})
}

// seenFrom are pages of ties, each as seen from its agency.
func seenFrom[T any](ctx context.Context, store *graph.Store, ids []string, filter term.LiaisonFilter, orderBy *graph.LiaisonOrder, page graph.Page, as func(string, graph.LiaisonConnection) T) ([]T, error) {
	pages, err := store.LiaisonsOf(ctx, ids, filter, orderBy, page)
	if err != nil {
		return nil, err
	}
	seen := make([]T, len(ids))
	for i, id := range ids {
		seen[i] = as(id, pages[i])
	}
	return seen, nil
}
