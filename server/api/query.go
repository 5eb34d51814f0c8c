package api

import (
	"context"

	"liaison/graph"
	"liaison/graph/network"
	"liaison/graph/term"
)

// A root field answers null for an id that names nothing of its kind.

func (r queryResolver) Agency(ctx context.Context, id string) (*graph.Agency, error) {
	return byID(ctx, id, r.AgenciesByID)
}

func (r queryResolver) Country(ctx context.Context, id string) (*graph.Country, error) {
	return byID(ctx, id, r.CountriesByID)
}

func (r queryResolver) Arrangement(ctx context.Context, id string) (*graph.Arrangement, error) {
	return byID(ctx, id, r.ArrangementsByID)
}

func (r queryResolver) Leak(ctx context.Context, id string) (*graph.Leak, error) {
	return byID(ctx, id, r.LeaksByID)
}

func (r queryResolver) Document(ctx context.Context, id string) (*graph.Document, error) {
	return byID(ctx, id, r.DocumentsByID)
}

func (r queryResolver) Disclosure(ctx context.Context, id string) (*graph.Disclosure, error) {
	return byID(ctx, id, r.DisclosuresByID)
}

func (r queryResolver) Liaison(ctx context.Context, id string) (*graph.Liaison, error) {
	return byID(ctx, id, r.LiaisonsByID)
}

func (r queryResolver) Topic(ctx context.Context, id string) (*graph.Topic, error) {
	return byID(ctx, id, r.TopicsByID)
}

func (r queryResolver) Reaction(ctx context.Context, id string) (*graph.Reaction, error) {
	return byID(ctx, id, r.ReactionsByID)
}

func (r queryResolver) Support(ctx context.Context, id string) (*graph.Support, error) {
	return byID(ctx, id, r.SupportsByID)
}

func byID[T any](ctx context.Context, id string, ask func(context.Context, []string) (map[string]T, error)) (*T, error) {
	found, err := ask(ctx, []string{id})
	if node, ok := found[id]; ok && err == nil {
		return root(ctx, &node, nil)
	}
	return nil, err
}

func (r queryResolver) Node(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := r.Store.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return root(ctx, nodes[0], nil)
}

func (r queryResolver) Nodes(ctx context.Context, ids []string) ([]graph.Node, error) {
	nodes, err := r.Store.Nodes(ctx, ids)
	return root(ctx, nodes, err)
}

func (r queryResolver) Agencies(ctx context.Context, filter *graph.AgencyFilter, orderBy *graph.AgencyOrder, first *int, after *string, last *int, before *string) (*graph.AgencyConnection, error) {
	page, err := r.Store.Agencies(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Countries(ctx context.Context, filter *graph.CountryFilter, orderBy *graph.CountryOrder, first *int, after *string, last *int, before *string) (*graph.CountryConnection, error) {
	page, err := r.Store.Countries(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Arrangements(ctx context.Context, filter *graph.ArrangementFilter, orderBy *graph.ArrangementOrder, first *int, after *string, last *int, before *string) (*graph.ArrangementConnection, error) {
	page, err := r.Store.Arrangements(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Leaks(ctx context.Context, filter *graph.LeakFilter, orderBy *graph.LeakOrder, first *int, after *string, last *int, before *string) (*graph.LeakConnection, error) {
	page, err := r.Store.Leaks(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Documents(ctx context.Context, filter *graph.DocumentFilter, orderBy *graph.DocumentOrder, first *int, after *string, last *int, before *string) (*graph.DocumentConnection, error) {
	page, err := r.Store.Documents(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Disclosures(ctx context.Context, filter *graph.DisclosureFilter, orderBy *graph.DisclosureOrder, first *int, after *string, last *int, before *string) (*graph.DisclosureConnection, error) {
	page, err := r.Store.Disclosures(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Liaisons(ctx context.Context, filter *term.LiaisonFilter, orderBy *graph.LiaisonOrder, first *int, after *string, last *int, before *string) (*graph.LiaisonConnection, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	page, err := r.Store.Liaisons(ctx, f, orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Topics(ctx context.Context, filter *graph.TopicFilter, orderBy *graph.TopicOrder, first *int, after *string, last *int, before *string) (*graph.TopicConnection, error) {
	page, err := r.Store.Topics(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Reactions(ctx context.Context, filter *graph.ReactionFilter, orderBy *graph.ReactionOrder, first *int, after *string, last *int, before *string) (*graph.ReactionConnection, error) {
	page, err := r.Store.Reactions(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Supports(ctx context.Context, filter *graph.SupportFilter, orderBy *graph.SupportOrder, first *int, after *string, last *int, before *string) (*graph.SupportConnection, error) {
	page, err := r.Store.Supports(ctx, given(filter), orderBy, pageOf(first, after, last, before))
	return root(ctx, &page, err)
}

func (r queryResolver) Search(ctx context.Context, query string, kinds []graph.SearchKind, first *int, after *string) (*graph.SearchConnection, error) {
	page, err := r.Store.Search(ctx, query, kinds, graph.Page{First: first, After: after})
	return root(ctx, &page, err)
}

func (r queryResolver) Paths(ctx context.Context, from, to string, filter *term.LiaisonFilter, via, avoid []string, weighting *network.Weighting, first, maxHops *int) (*graph.PathResult, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	result, err := r.Store.Paths(ctx, network.PathQuery{
		From: from, To: to, Filter: f, Via: via, Avoid: avoid, Weighting: orDefault(weighting, network.Hops),
		First: orDefault(first, network.DefaultFirst), MaxHops: orDefault(maxHops, network.DefaultMaxHops),
	})
	return root(ctx, &result, err)
}

func (r queryResolver) Neighbourhood(ctx context.Context, of string, hops *int, filter *term.LiaisonFilter, limit *int) (*graph.Network, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	part, err := r.Store.Neighbourhood(ctx, of, orDefault(hops, 1), f, orDefault(limit, defaultLimit))
	return root(ctx, &part, err)
}

func (r queryResolver) Network(ctx context.Context, among []string, filter *term.LiaisonFilter, limit *int) (*graph.Network, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	// Null asks for everything; an empty list is none, and refused.
	ask := r.WholeNetwork
	if among != nil {
		ask = func(ctx context.Context, f term.LiaisonFilter, limit int) (graph.Network, error) {
			return r.NetworkAmong(ctx, among, f, limit)
		}
	}
	part, err := ask(ctx, f, orDefault(limit, defaultLimit))
	return root(ctx, &part, err)
}

func (r queryResolver) Dataset(ctx context.Context) (*graph.Dataset, error) {
	return r.Store.Dataset(ctx)
}

// orDefault is an argument whose default a client may have overridden with null.
func orDefault[T any](value *T, otherwise T) T {
	if value == nil {
		return otherwise
	}
	return *value
}

// defaultLimit is how many agencies a part of the network has at most where a
// client asks for null.
const defaultLimit = 500
