// Command backtest scores the ripple model over every leak with observed reactions
// and prints the result as docs/model.md shows it: the same data gives the same
// text.
//
//	go run ./backtest [-write docs/model.md]
//
// It reads the Neo4j that NEO4J_URI names. Without one it starts a Neo4j of its own,
// loads the bundled dataset, and leaves nothing behind.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"liaison/graph"
	"liaison/graph/local"
	"liaison/seed/dataset"
)

const (
	// answerTime bounds the scoring, loadTime loading the bundled dataset.
	answerTime = 2 * time.Minute
	loadTime   = 2 * time.Minute
	// stopTime bounds saying goodbye.
	stopTime = 20 * time.Second
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "backtest:", err)
		stop()
		os.Exit(1) //nolint:gocritic // stop has run
	}
}

func run(ctx context.Context, args []string, getenv func(string) string, out, logs io.Writer) (err error) {
	flags := flag.NewFlagSet("backtest", flag.ContinueOnError)
	flags.SetOutput(out)
	page := flags.String("write", "", "the page whose block of results is replaced; without it they are printed")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("argument %q is not known; -h lists what there is", flags.Arg(0))
	}
	if *page != "" {
		// The page first: it is the cheapest thing that can be wrong.
		if _, err := replace(*page, ""); err != nil {
			return err
		}
	}
	store, stop, err := open(ctx, getenv, logs)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	text, err := score(ctx, store)
	if err != nil {
		return err
	}
	if *page == "" {
		_, err = io.WriteString(out, text)
		return err
	}
	whole, err := replace(*page, text)
	if err != nil {
		return err
	}
	return os.WriteFile(*page, []byte(whole), 0o644)
}

// score asks the test of history, with every default.
func score(ctx context.Context, store *graph.Store) (string, error) {
	data, err := store.Dataset(ctx)
	if err != nil {
		return "", graph.Explain(err)
	}
	if data == nil {
		return "", errors.New("the database holds no dataset of Liaison's; load one with go run ./seed")
	}
	found, err := store.Backtest(ctx, nil, graph.MaxEntries)
	if err != nil {
		return "", graph.Explain(err)
	}
	others := slices.Clone(variants)
	for i, other := range others {
		p := graph.DefaultBacktestParameters()
		other.change(p.Ripple)
		if others[i].found, err = store.Backtest(ctx, &p, 1); err != nil {
			return "", graph.Explain(err)
		}
	}
	return report(*data, found, others), nil
}

// variant is the same test with one parameter changed: how much hangs on it.
type variant struct {
	name   string
	change func(*graph.RippleParameters)
	found  graph.Backtest
}

var variants = []variant{
	{name: "`share` 0: only what the leak shows of ties with the holder", change: func(p *graph.RippleParameters) { p.Share = 0 }},
	{name: "`share` 0.1", change: func(p *graph.RippleParameters) { p.Share = .1 }},
	{name: "`share` 0.5", change: func(p *graph.RippleParameters) { p.Share = .5 }},
	{name: "`maxTies` 1: partners of the holder only", change: func(p *graph.RippleParameters) { p.MaxTies = 1 }},
	{name: "`maxTies` 6", change: func(p *graph.RippleParameters) { p.MaxTies = 6 }},
	{name: "`damping` 0.25", change: func(p *graph.RippleParameters) { p.Damping = .25 }},
	{name: "`damping` 0.75", change: func(p *graph.RippleParameters) { p.Damping = .75 }},
}

// open opens the database that is configured, or a private one with the bundled data.
func open(ctx context.Context, getenv func(string) string, logs io.Writer) (_ *graph.Store, stop func() error, err error) {
	cfg := graph.Config{
		URI: getenv("NEO4J_URI"), Username: cmp.Or(getenv("NEO4J_USERNAME"), "neo4j"), Password: getenv("NEO4J_PASSWORD"), Database: getenv("NEO4J_DATABASE"),
	}
	end := func(context.Context) error { return nil }
	if cfg.URI == "" {
		private, err := startPrivate(ctx, getenv, logs)
		if err != nil {
			return nil, nil, err
		}
		cfg, end = graph.Config{URI: private.URI(), Username: private.Username(), Password: private.Password()}, private.Stop
	}
	store, err := graph.Open(cfg)
	stop = func() error {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
		defer cancel()
		if store != nil {
			_ = store.Close(ctx)
		}
		return end(ctx)
	}
	if err == nil && getenv("NEO4J_URI") == "" {
		err = load(ctx, store)
	}
	if err != nil {
		return nil, nil, errors.Join(err, stop())
	}
	return store, stop, nil
}

func startPrivate(ctx context.Context, getenv func(string) string, logs io.Writer) (*local.Server, error) {
	home, err := os.MkdirTemp("", "liaison-backtest-")
	if err != nil {
		return nil, err
	}
	program := cmp.Or(getenv("LIAISON_NEO4J"), filepath.Join(cmp.Or(getenv("LIAISON_HOME"), ".liaison"), "neo4j-"+local.Version))
	return local.Start(ctx, local.Options{
		Home: home, Temporary: true, Distribution: program, Log: func(line string) { _, _ = fmt.Fprintln(logs, line) },
	})
}

func load(ctx context.Context, store *graph.Store) error {
	ctx, cancel := context.WithTimeout(ctx, loadTime)
	defer cancel()
	tables, err := dataset.Bundled()
	if err != nil {
		return err
	}
	_, err = store.Load(ctx, tables, graph.LoadOptions{})
	return err
}
