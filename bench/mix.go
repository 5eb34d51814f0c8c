package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"

	"liaison/graph"
)

// item is one question with its variables and the answer that it had at rest.
type item struct {
	name string
	operation
	data json.RawMessage
	etag string
}

// renamed is the same operation under a name that nobody used before.
func (it *item) renamed(r *rand.Rand) operation {
	op := it.operation
	op.Name = fmt.Sprintf("Q%x", r.Uint64())
	op.Query = "query " + op.Name + strings.TrimPrefix(op.Query, "query")
	return op
}

// mix are the main operations, and one of each other kind.
func mix(t graph.Tables) []question {
	r := rand.New(rand.NewPCG(5, 5))
	none := func() params { return nil }
	leak := func() params { return params{"id": t.Leaks[r.IntN(len(t.Leaks))].ID} }
	agency := func() params { return params{"id": t.Agencies[r.IntN(len(t.Agencies))].ID} }
	list := questions(t)
	return append(list,
		question{name: "leaks, newest first", query: `{ leaks(first: 20, orderBy: {field: PUBLISHED, direction: DESC}) { totalCount nodes { id name published heldBy { id } } pageInfo { hasNextPage endCursor } } }`, pick: none},
		question{name: "agencies by name", query: `query($kinds: [AgencyKind!]) { agencies(first: 50, orderBy: {field: NAME, direction: ASC}, filter: {kinds: $kinds}) { nodes { id name country { id } } pageInfo { endCursor } } }`,
			pick: func() params { return params{"kinds": []any{t.Agencies[r.IntN(len(t.Agencies))].Kind}} }},
		question{name: "documents of a leak, with what they disclose", query: `query($id: ID!) { leak(id: $id) { documents(first: 20) { nodes { id title url disclosures(first: 5) { nodes { id aspect summary } } } } } }`, pick: leak},
		question{name: "ties as of a year, with their evidence", query: `query($year: Int!) { liaisons(first: 20, filter: {asOf: $year}) { totalCount nodes { id confidence disclosureCount disclosures(first: 3) { nodes { id document { id leak { id } } } } } } }`,
			pick: func() params { return params{"year": 1950 + r.IntN(75)} }},
		question{name: "neighbourhood", query: `query($id: ID!) { neighbourhood(of: $id, hops: 2, limit: 100) { nodes { id name } liaisons { id depth } truncated } }`, pick: agency},
		question{name: "node of any kind", query: `query($id: ID!) { node(id: $id) { __typename id ... on Leak { name reactions(first: 5) { nodes { id kind } } } } }`, pick: leak},
		question{name: "topics", query: `{ topics(first: 100) { nodes { id name broader { id } } } }`, pick: none},
	)
}

// each is how many different variables an operation is soaked with.
const each = 12

// atRest asks everything once while nothing else happens, and once more, since what
// is not the same then could not be compared later.
func atRest(ctx context.Context, server *process, t graph.Tables) ([]*item, error) {
	var items []*item
	for _, q := range mix(t) {
		for range each {
			it := &item{name: q.name, operation: operation{Query: asQuery(q.query), Variables: without(q.pick(), "lucene")}}
			for range 2 {
				data, etag, err := answerAtRest(ctx, server, it)
				if err != nil {
					return nil, err
				}
				if it.data != nil && !bytes.Equal(it.data, data) {
					return nil, errors.New(it.name + ": two different answers to one question, nothing changed")
				}
				it.data, it.etag = data, etag
			}
			items = append(items, it)
			if q.pick() == nil {
				break
			}
		}
	}
	return items, nil
}

// firstTries is how often a question may time out at first, while the database makes
// its plans.
const firstTries = 5

func answerAtRest(ctx context.Context, server *process, it *item) (data json.RawMessage, etag string, err error) {
	for range firstTries {
		var a answer
		if a, err = server.get(ctx, it.operation, ""); err != nil {
			return nil, "", err
		}
		var read struct {
			Data   json.RawMessage
			Errors json.RawMessage
		}
		if err = json.Unmarshal(a.body, &read); err == nil && read.Errors == nil {
			return read.Data, a.etag, nil
		}
		err = fmt.Errorf("%s: status %d: %.300s", it.name, a.status, a.body)
	}
	return nil, "", err
}

// asQuery spells a query out, so that it can be given a name.
func asQuery(text string) string {
	if strings.HasPrefix(text, "{") {
		return "query " + text
	}
	return text
}
