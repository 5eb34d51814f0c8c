package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"liaison/graph"
	"liaison/server/api"
	"liaison/server/api/gate"
)

// bench measures one dataset after the other on one database.
type bench struct {
	cfg    graph.Config
	cypher string // the folder of the queries
	budget time.Duration
	say    func(string, ...any)
	out    io.Writer
}

// door is the API on a loopback port.
type door struct {
	url    string
	client *http.Client

	mu    sync.Mutex
	trips int // of the last operation
}

func (b bench) measure(ctx context.Context, set set) error {
	tables, err := set.tables()
	if err != nil {
		return err
	}
	store, err := graph.Open(b.cfg)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = store.Close(ctx)
	}()
	b.say("\n%s: loading %d agencies, %d ties, %d documents, %d disclosures", set.name, len(tables.Agencies), len(tables.Liaisons), len(tables.Documents), len(tables.Disclosures))
	began := time.Now()
	last := ""
	report, err := store.Load(ctx, tables, graph.LoadOptions{Progress: func(line string) {
		if line != last { // a large noun takes several batches
			b.say("  %s", line)
		}
		last = line
	}})
	if err != nil {
		return err
	}
	b.say("  %d nodes and %d relationships in %.1f s and %d transactions", report.Nodes, report.Relationships, time.Since(began).Seconds(), report.Transactions)
	if err := b.projection(ctx); err != nil {
		return err
	}
	api, stop, err := serve(store)
	if err != nil {
		return err
	}
	defer stop()
	driver, err := newRaw(b.cfg, b.cypher)
	if err != nil {
		return err
	}
	defer func() { _ = driver.driver.Close(context.WithoutCancel(ctx)) }()
	var results []result
	for _, q := range questions(tables) {
		b.say("  measuring: %s", q.name)
		r, err := b.interleave(ctx, q, api, driver)
		if err != nil {
			return fmt.Errorf("%s: %w", q.name, err)
		}
		results = append(results, r)
	}
	b.print(set.name, results)
	return nil
}

// projection says how long a Store takes to read the network into memory.
func (b bench) projection(ctx context.Context) error {
	var took []time.Duration
	for range 5 {
		store, err := graph.Open(b.cfg)
		if err != nil {
			return err
		}
		if err := store.Ready(ctx); err != nil { // connect first
			return err
		}
		began := time.Now()
		_, err = store.Network(ctx)
		took = append(took, time.Since(began))
		_ = store.Close(ctx)
		if err != nil {
			return err
		}
	}
	b.say("  the network is read into memory in %s (median of 5; first, with plans to make, %s)", ms(quantile(took, .5)), ms(took[0]))
	return nil
}

func serve(store *graph.Store) (*door, func(), error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	d := &door{url: "http://" + listener.Addr().String() + "/graphql", client: &http.Client{}}
	server := gate.Server("", api.Router(store, api.Options{
		Log: slog.New(slog.DiscardHandler),
		Observe: func(r *graph.Reading) {
			d.mu.Lock()
			defer d.mu.Unlock()
			d.trips = len(r.Trips())
		},
	}))
	go func() { _ = server.Serve(listener) }()
	return d, func() { _ = server.Close() }, nil
}

// ask posts an operation and reads all of the answer.
func (d *door) ask(ctx context.Context, query string, p params) error {
	body, err := json.Marshal(map[string]any{"query": query, "variables": p})
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := d.client.Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err == nil && bytes.HasPrefix(text, []byte(`{"errors"`)) {
		err = fmt.Errorf("%.300s", text)
	}
	return err
}

// result is what was measured of one question.
type result struct {
	question
	api, raw []time.Duration
	slow     int // how often the driver took longer than the limit
	trips    int
}

// patience is how often the driver may run into the limit before it is left alone.
const patience = 2

// interleave asks the API and the driver in turn, the same each time, so that what
// else the machine does falls on both.
func (b bench) interleave(ctx context.Context, q question, api *door, driver raw) (result, error) {
	r := result{question: q}
	both := func(keep bool) error {
		p := q.pick()
		start := time.Now()
		if err := api.ask(ctx, q.query, p); err != nil && keep { // before, it may be planning
			return err
		}
		if keep {
			r.api = append(r.api, time.Since(start))
		}
		if q.raw == nil || r.slow >= patience {
			return nil
		}
		took, err := b.raw(ctx, q, driver, p)
		if err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		if keep {
			r.raw = append(r.raw, took)
			if err != nil {
				r.slow++
			}
		}
		return nil
	}
	for range 5 {
		if err := both(false); err != nil {
			return r, err
		}
	}
	for began := time.Now(); time.Since(began) < b.budget; {
		if err := both(true); err != nil {
			return r, err
		}
	}
	// The driver alone may have eaten the time.
	for len(r.api) < 20 {
		start := time.Now()
		if err := api.ask(ctx, q.query, q.pick()); err != nil {
			return r, err
		}
		r.api = append(r.api, time.Since(start))
	}
	api.mu.Lock()
	r.trips = api.trips
	api.mu.Unlock()
	return r, nil
}

// raw is one question to the driver, cut off at the limit.
func (b bench) raw(ctx context.Context, q question, driver raw, p params) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	driver.ctx = ctx
	start := time.Now()
	err := q.raw(driver, p)
	if err != nil && ctx.Err() != nil || err != nil && strings.Contains(err.Error(), "TransactionTimedOut") {
		return limit, context.DeadlineExceeded
	}
	return time.Since(start), err
}

func (b bench) print(name string, results []result) {
	b.say("\n%s: milliseconds; API is gin, the gate and gqlgen over HTTP, driver the same Cypher without them", name)
	w := tabwriter.NewWriter(b.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(w, "operation\tround trips\tAPI median\tp99\tdriver median\tp99\tratio\tasked\t")
	for _, r := range results {
		driver, worst, ratio := "-", "-", "-"
		if len(r.raw) > 0 {
			median := quantile(r.raw, .5)
			driver, worst, ratio = ms(median), ms(quantile(r.raw, .99)), fmt.Sprintf("%.2f", float64(quantile(r.api, .5))/float64(median))
			if median >= limit {
				driver, worst, ratio = "> "+ms(limit), "> "+ms(limit), "< "+ratio
			}
		}
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\t%s\t%s\t%d\t\n", r.name, r.trips, ms(quantile(r.api, .5)), ms(quantile(r.api, .99)), driver, worst, ratio, len(r.api))
	}
	_ = w.Flush()
	for _, r := range results {
		if r.note != "" {
			b.say("  %s: %s", r.name, r.note)
		}
	}
}

func quantile(all []time.Duration, q float64) time.Duration {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[int(q*float64(len(sorted)-1)+.5)]
}

func ms(d time.Duration) string { return fmt.Sprintf("%.2f", float64(d.Microseconds())/1000) }
