// Command server serves the explorer and the GraphQL API. Without NEO4J_URI it
// runs its own private Neo4j; an empty database is seeded at start.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"liaison/graph"
	"liaison/seed/dataset"
	"liaison/server/api"
	"liaison/server/api/gate"
	"liaison/server/api/telemetry"
)

const (
	// drainTime is how long requests under way may take when the server stops.
	drainTime = 10 * time.Second
	// firstAnswer is how long the database may take at start.
	firstAnswer = 5 * time.Second
	// flushTime is how long sending the last traces may take when the server stops.
	flushTime = 2 * time.Second
	// seedTime bounds loading the bundled dataset, and warming up.
	seedTime = 2 * time.Minute
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second Ctrl-C ends the process at once; Neo4j ends with it.
	context.AfterFunc(ctx, stop)
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "liaison:", err)
		stop()
		os.Exit(1) //nolint:gocritic // stop has run
	}
}

// run is the whole life of the server: it ends when ctx does, or the database.
func run(ctx context.Context, args []string, getenv func(string) string, out, logs io.Writer) error {
	cfg, err := parse(args, getenv, out)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewJSONHandler(logs, nil))
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(out, format+"\n", args...) }

	// The address first: it is the cheapest thing that can be wrong.
	listener, err := net.Listen("tcp", cfg.addr)
	if err != nil {
		return fmt.Errorf("LIAISON_ADDR: cannot listen on %s: %w; free it, or set another", cfg.addr, reason(err))
	}
	defer func() { _ = listener.Close() }()

	watch := telemetry.Telemetry{Metrics: telemetry.NewMetrics()}
	if cfg.tracing {
		if watch.Tracing, err = telemetry.StartTracing(ctx, log); err != nil {
			return err
		}
		defer func() {
			flush, cancel := context.WithTimeout(context.Background(), flushTime)
			defer cancel()
			if err := watch.Stop(flush); err != nil {
				log.Warn("the last traces were not sent", "error", err)
			}
		}()
	}

	db, err := openDatabase(ctx, cfg, watch, say)
	if err != nil {
		if ctx.Err() != nil {
			return nil // stopped before it was there
		}
		return err
	}
	defer db.close()
	if err := prepare(ctx, db.store, cfg, say); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	return serve(ctx, listener, db, cfg, watch, log, say)
}

// serve answers requests until ctx ends or the private database does.
func serve(ctx context.Context, listener net.Listener, db *database, cfg config, watch telemetry.Telemetry, log *slog.Logger, say func(string, ...any)) error {
	stopping := make(chan struct{})
	server := gate.Server(cfg.addr, api.Router(db.store, api.Options{
		Explorer: cfg.explorer, Stopping: stopping, Rate: cfg.rate,
		Cache: cfg.cache << 20, Telemetry: watch, Metrics: cfg.metrics, Log: log,
	}))
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	say("")
	say("Explorer   http://%s/", listener.Addr())
	say("GraphQL    http://%s/graphql", listener.Addr())
	say("Playground http://%s/playground", listener.Addr())
	db.announce(say)
	say("Press Ctrl-C to stop.")
	warm, cool := context.WithCancel(ctx)
	warmed := make(chan struct{})
	go func() {
		defer close(warmed)
		// Somebody who asks meanwhile is answered all the same.
		_ = db.store.Warm(warm)
	}()
	defer func() { cool(); <-warmed }() // the store is closed next
	var ended error
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-db.ended():
		ended = fmt.Errorf("the private Neo4j: %w", db.neo4j.Err())
	case <-ctx.Done():
	}
	say("Stopping.")
	close(stopping)
	drain, cancel := context.WithTimeout(context.Background(), drainTime)
	defer cancel()
	if err := server.Shutdown(drain); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return errors.Join(ended, fmt.Errorf("stop: %w", err))
	}
	return ended
}

// prepare waits for the database's first answer and seeds it where it is empty.
func prepare(ctx context.Context, store *graph.Store, cfg config, say func(string, ...any)) error {
	explain := func(err error) error {
		return fmt.Errorf("the database at %s: %w", cmp.Or(cfg.uri, "the private Neo4j"), graph.Explain(err))
	}
	first, cancel := context.WithTimeout(ctx, firstAnswer)
	defer cancel()
	if err := store.Ready(first); err != nil {
		if cfg.wait {
			say("The database at %s is not available yet; starting without it.", cfg.uri)
			return nil
		}
		return explain(err)
	}
	ctx, cancel = context.WithTimeout(ctx, seedTime)
	defer cancel()
	tables, err := dataset.Bundled()
	if err != nil {
		return err
	}
	empty, err := store.Empty(ctx, tables.Name)
	if err != nil {
		return explain(err)
	}
	if empty || cfg.reseed {
		began := time.Now()
		report, err := store.Load(ctx, tables, graph.LoadOptions{Progress: func(line string) { say("  %s", line) }})
		if err != nil {
			return explain(err)
		}
		say("Loaded %s %s: %d nodes and %d relationships in %.1f s.", tables.Name, tables.Version, report.Nodes, report.Relationships, time.Since(began).Seconds())
	}
	if loaded, err := store.Loaded(ctx); err == nil && !loaded {
		say("The database holds something, but no whole dataset of Liaison's; it is left as it is. --reseed loads one.")
	}
	// The network is read once now, so that nobody waits for it.
	if _, err = store.Network(ctx); err != nil {
		return explain(err)
	}
	return nil
}

// reason is the innermost cause, without the words that were said already.
func reason(err error) error {
	var sys syscall.Errno
	if errors.As(err, &sys) {
		return sys
	}
	return err
}
