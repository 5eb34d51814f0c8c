package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// variety is how many different questions of a kind are asked, in turn.
const variety = 400

// cacheBytes is how much the API keeps where it is measured with its cache.
const cacheBytes = 32 << 20

// loads are how many clients ask at once.
var loads = []int{1, 8}

// result is what was measured of one question at one number of clients, by the name
// of the contender.
type result struct {
	question
	clients int
	trips   int64
	by      map[string]figures
}

// The contenders.
const (
	ours   = "API"
	driver = "driver"
	peer   = "peer"
	again  = "API, asked again"
	fresh  = "API, not modified"
)

// measure asks every question of one dataset.
func (b *bench) measure(ctx context.Context, set set, withPeer bool) ([]check, error) {
	tables, err := set.tables()
	if err != nil {
		return nil, err
	}
	store, stop, err := b.load(ctx, set.name, tables)
	if err != nil {
		return nil, err
	}
	defer stop()
	if err := b.projection(ctx); err != nil {
		return nil, err
	}
	var m meeting
	if m.api, stop, err = serve(store, 0); err != nil {
		return nil, err
	}
	defer stop()
	if m.cached, stop, err = serve(store, cacheBytes); err != nil {
		return nil, err
	}
	defer stop()
	if m.driver, err = newRaw(b.config(), b.cypher); err != nil {
		return nil, err
	}
	defer func() { _ = m.driver.driver.Close(context.WithoutCancel(ctx)) }()
	if withPeer {
		if m.peer, stop, err = b.startPeer(ctx); err != nil {
			return nil, err
		}
		defer stop()
	}
	var results []result
	for _, q := range questions(tables) {
		if !strings.Contains(q.name, b.only) {
			continue
		}
		for _, clients := range loads {
			b.say("  measuring: %s, %s", q.name, plural(clients, "client"))
			r, err := m.ask(ctx, q, clients, b.budget)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", q.name, err)
			}
			results = append(results, r)
		}
	}
	b.printResults(set.name, results)
	checks := judge(set.name, results)
	if set.name == sets[0].name {
		memory, err := b.memory(ctx, tables, b.budget)
		if err != nil {
			return nil, fmt.Errorf("memory: %w", err)
		}
		checks = append(checks, memory...)
	}
	return checks, nil
}

// meeting is all who answer.
type meeting struct {
	api, cached, peer *door // peer may be nil
	driver            raw
}

func (m meeting) ask(ctx context.Context, q question, clients int, budget time.Duration) (result, error) {
	list := make([]params, variety)
	for i := range list {
		list[i] = q.pick()
	}
	at := func(i int) params { return list[i%variety] }
	// A GraphQL request has no more variables than its operation declares.
	variables := func(p params) params { return without(p, "lucene") }
	contenders := []contender{{ours, func(ctx context.Context, i int) error { return m.api.ask(ctx, q.query, variables(at(i))) }}}
	if q.raw != nil {
		contenders = append(contenders, contender{driver, func(ctx context.Context, i int) error { return m.driver.ask(ctx, q.raw, at(i)) }})
	}
	if m.peer != nil && q.peer != "" {
		contenders = append(contenders, contender{peer, func(ctx context.Context, i int) error { return m.peer.ask(ctx, q.peer, without(at(i), "text")) }})
	}
	once := operation{Query: q.query, Variables: variables(at(0))}
	contenders = append(contenders, contender{again, func(ctx context.Context, _ int) error { return m.cached.ask(ctx, once.Query, once.Variables) }})
	var known answer
	for range firstTries { // it has no tag if it times out while plans are made
		var err error
		if known, err = m.cached.get(ctx, once, ""); err != nil {
			return result{}, err
		}
		if known.etag != "" {
			break
		}
	}
	if known.etag != "" {
		contenders = append(contenders, contender{fresh, func(ctx context.Context, _ int) error {
			a, err := m.cached.get(ctx, once, known.etag)
			if err == nil && a.status != http.StatusNotModified {
				err = fmt.Errorf("status %d to the tag of an answer that did not change", a.status)
			}
			return err
		}})
	}
	all, err := takeTurns(ctx, contenders, clients, budget)
	if err != nil {
		return result{}, err
	}
	r := result{question: q, clients: clients, trips: m.api.trips.Load(), by: map[string]figures{}}
	for i, f := range all {
		r.by[contenders[i].name] = f
	}
	return r, nil
}

// without is p without what the one asked has no use for. "text" and "lucene" are
// the same question in two languages.
func without(p params, name string) params {
	rest := params{}
	for key, value := range p {
		if key != name {
			rest[key] = value
		}
	}
	return rest
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
