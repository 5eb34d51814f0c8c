// Command bench measures the main operations over HTTP beside the raw driver running
// the same Cypher, and beside a peer, @neo4j/graphql, on the same Neo4j and data. All
// take turns in one run on one machine, so that what is compared is alike. It starts
// a Neo4j of its own and leaves nothing behind but the distribution, which it shares
// with the server, and the peer's packages.
//
//	go run ./bench [-data bundled|10k] [-only search] [-seconds 2] [-peer=false]
//	go run ./bench -costs [-seconds 2]
//	go run ./bench -analyses [-only ripple] [-seconds 2]
//	go run ./bench -soak 10m
//
// Trust the ratios, not the milliseconds.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"liaison/graph"
	"liaison/graph/local"
	"liaison/seed/dataset"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1) //nolint:gocritic // stop has run
	}
}

// set is a dataset to measure on.
type set struct {
	name   string
	tables func() (graph.Tables, error)
}

var sets = []set{
	{"bundled", dataset.Bundled},
	{"10k", func() (graph.Tables, error) { return synthetic(10_000, 100_000), nil }},
}

// options are what the command line asks for.
type options struct {
	data     string
	only     string
	seconds  float64
	peer     bool
	costs    bool
	analyses bool
	soak     time.Duration
}

func parse(args []string) (o options, err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.StringVar(&o.data, "data", "", "the dataset: bundled or 10k (10,000 agencies, 100,000 ties); both where left out")
	flags.StringVar(&o.only, "only", "", "measure only the operations with this in their names")
	flags.Float64Var(&o.seconds, "seconds", 2, "how long each operation is measured at each number of clients, for each that answers it")
	flags.BoolVar(&o.peer, "peer", true, "compare with @neo4j/graphql, which needs Node.js")
	flags.BoolVar(&o.costs, "costs", false, "measure instead what a unit of an operation's cost takes")
	flags.BoolVar(&o.analyses, "analyses", false, "measure instead the analyses as functions, at 200, 10,000 and 100,000 agencies, and the freshness check")
	flags.DurationVar(&o.soak, "soak", 0, "ask a server process for so long instead, with Neo4j killed and restarted, and check every answer")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	switch {
	case flags.NArg() > 0:
		return o, fmt.Errorf("argument %q is not known; -h lists what there is", flags.Arg(0))
	case o.data != "" && o.data != sets[0].name && o.data != sets[1].name:
		return o, fmt.Errorf("-data: %q is not accepted; accepted: bundled or 10k", o.data)
	case o.seconds <= 0 || o.seconds > 600:
		return o, fmt.Errorf("-seconds: %v is not accepted; accepted: more than 0, at most 600", o.seconds)
	case o.soak < 0 || o.soak > 24*time.Hour || o.soak > 0 && o.soak < 30*time.Second:
		return o, fmt.Errorf("-soak: %v is not accepted; accepted: 30s to 24h", o.soak)
	}
	return o, nil
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	o, err := parse(args)
	if err != nil {
		return err
	}
	root, err := projectFolder()
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "liaison-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	b := &bench{
		root: root, folder: folder, cypher: filepath.Join(root, "graph", "cypher"), out: out,
		keep: o.soak > 0, only: o.only, budget: time.Duration(o.seconds * float64(time.Second)),
	}
	if err := b.startNeo4j(ctx, 0); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.stopNeo4j()) }()
	switch {
	case o.soak > 0:
		return b.soak(ctx, o.soak)
	case o.costs:
		return b.costs(ctx)
	case o.analyses:
		return b.analyses(ctx)
	}
	var all []check
	for _, set := range sets {
		if o.data != "" && o.data != set.name {
			continue
		}
		checks, err := b.measure(ctx, set, o.peer)
		if err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
		all = append(all, checks...)
	}
	b.printChecks(all)
	b.say("\nwhat the analyses take: make bench BENCH=-analyses")
	return nil
}

// bench is one Neo4j and what is measured on it.
type bench struct {
	root   string // the project's folder
	folder string // what is deleted at the end
	keep   bool   // the data, when Neo4j is stopped
	only   string // a part of the names of the operations to measure
	cypher string // the folder of the queries
	budget time.Duration
	out    io.Writer
	neo4j  *local.Server
}

func (b *bench) say(format string, args ...any) { _, _ = fmt.Fprintf(b.out, format+"\n", args...) }

// startNeo4j starts it for the first time, or again with the data that it had.
func (b *bench) startNeo4j(ctx context.Context, port int) (err error) {
	b.neo4j, err = local.Start(ctx, local.Options{
		Home: filepath.Join(b.folder, "neo4j"), Distribution: filepath.Join(b.root, ".liaison", "neo4j-"+local.Version), BoltPort: port,
		Temporary: !b.keep, Log: func(line string) { b.say("  %s", line) },
	})
	return err
}

func (b *bench) stopNeo4j() error {
	if b.neo4j == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return b.neo4j.Stop(ctx)
}

func (b *bench) config() graph.Config {
	return graph.Config{URI: b.neo4j.URI(), Username: b.neo4j.Username(), Password: b.neo4j.Password()}
}

// projectFolder is where go.mod lies: the queries are read from there.
func projectFolder() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod above the working folder: run it inside the project")
		}
		dir = parent
	}
}
