package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"
)

// costs says what a unit of an operation's cost takes at the synthetic size, so that
// the costs of fields whose arguments do not tell their work can be set from it.
func (b *bench) costs(ctx context.Context) error {
	tables, err := sets[1].tables()
	if err != nil {
		return err
	}
	store, stop, err := b.load(ctx, sets[1].name, tables)
	if err != nil {
		return err
	}
	defer stop()
	api, stop, err := serve(store, 0)
	if err != nil {
		return err
	}
	defer stop()
	r := rand.New(rand.NewPCG(3, 3))
	agency := func() string { return tables.Agencies[r.IntN(len(tables.Agencies))].ID }
	hub := func() string { return tables.Agencies[r.IntN(20)].ID }
	const tie, both = `id since until depth`, `nodes { id name country { id } } liaisons { id since until depth a { id } b { id } } totalAgencies totalLiaisons truncated`
	network := func(limit int) string { return fmt.Sprintf(`{ network(limit: %d) { %s } }`, limit, both) }
	around := func(hops, limit int) string {
		return fmt.Sprintf(`query($id: ID!) { neighbourhood(of: $id, hops: %d, limit: %d) { %s } }`, hops, limit, both)
	}
	paths := func(weighting string, first, hops int) string {
		return fmt.Sprintf(`query($from: ID!, $to: ID!) { paths(from: $from, to: $to, weighting: %s, first: %d, maxHops: %d) { truncated paths { length hops { from { id name } to { id name } liaison { %s } } } } }`, weighting, first, hops, tie)
	}
	search := func(first int) string {
		return fmt.Sprintf(`query($text: String!) { search(query: $text, first: %d) { nodes { __typename ... on Node { id } } } }`, first)
	}
	one := func() params { return params{"id": agency()} }
	ends := func() params { return params{"from": agency(), "to": agency()} }
	words := func() params {
		return params{"text": []string{"naval intelligence", "paper", "b12", "federal bureau 4"}[r.IntN(4)]}
	}
	w := b.table()
	_, _ = fmt.Fprintln(w, "operation\tcost\tmedian\tp99\tmicroseconds a unit\tasked\t")
	for _, c := range []struct {
		name, query string
		pick        func() params
	}{
		{"agency with its country", `query($id: ID!) { agency(id: $id) { id name country { id } } }`, one},
		{"100 agencies", `{ agencies(first: 100) { nodes { id name country { id } } } }`, func() params { return nil }},
		{"50 ties of an agency", `query($id: ID!) { agency(id: $id) { liaisons(first: 50) { edges { node { ` + tie + ` } partner { id name country { id } } } } } }`, one},
		{"50 ties of a hub", `query($id: ID!) { agency(id: $id) { liaisons(first: 50) { edges { node { ` + tie + ` } partner { id name country { id } } } } } }`, func() params { return params{"id": hub()} }},
		{"1 path, 3 ties", paths("HOPS", 1, 3), ends},
		{"5 paths, 6 ties", paths("HOPS", 5, 6), ends},
		{"20 paths, 6 ties", paths("HOPS", 20, 6), ends},
		{"5 paths, 6 ties, by closeness", paths("CLOSENESS", 5, 6), ends},
		{"20 paths, 10 ties, by closeness", paths("CLOSENESS", 20, 10), ends},
		{"neighbourhood, 1 tie, 100", around(1, 100), one},
		{"neighbourhood, 2 ties, 100", around(2, 100), one},
		{"neighbourhood of a hub, 2 ties, 500", around(2, 500), func() params { return params{"id": hub()} }},
		{"network, 100", network(100), func() params { return nil }},
		{"network, 500", network(500), func() params { return nil }},
		{"network, 1000", network(1000), func() params { return nil }},
		{"search, 20", search(20), words},
		{"search, 100", search(100), words},
	} {
		requested, err := costOf(ctx, api, operation{Query: c.query, Variables: c.pick()})
		if err != nil {
			_, _ = fmt.Fprintf(w, "%s\t%v\t\t\t\t\t\n", c.name, err)
			continue
		}
		list := make([]params, variety)
		for i := range list {
			list[i] = c.pick()
		}
		all, err := takeTurns(ctx, []contender{{c.name, func(ctx context.Context, i int) error { return api.ask(ctx, c.query, list[i%variety]) }}}, 1, b.budget)
		if err != nil {
			return err
		}
		median := all[0].median()
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%.1f\t%d\t\n", c.name, requested, ms(median), ms(quantile(all[0].took, .99)),
			float64(median)/float64(time.Microsecond)/float64(max(1, requested)), len(all[0].took))
	}
	return w.Flush()
}

// costOf is what the API says that an operation costs.
func costOf(ctx context.Context, api *door, op operation) (int, error) {
	a, err := api.post(ctx, op)
	if err != nil {
		return 0, err
	}
	var read struct {
		Errors     []struct{ Message string }
		Extensions struct{ Cost struct{ Requested int } }
	}
	if err := json.Unmarshal(a.body, &read); err != nil {
		return 0, err
	}
	if len(read.Errors) > 0 {
		return 0, fmt.Errorf("refused: %s", read.Errors[0].Message)
	}
	return read.Extensions.Cost.Requested, nil
}
