// Command bench measures the five main operations over HTTP beside the raw driver
// running the same Cypher, in the same run on the same machine, so that what is
// compared is alike. It starts a Neo4j of its own and leaves nothing behind but
// the distribution, which it shares with the server.
//
//	go run ./bench [-data bundled|10k] [-seconds 2]
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

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	only := flags.String("data", "", "the dataset: bundled or 10k (10,000 agencies, 100,000 ties); both where left out")
	seconds := flags.Float64("seconds", 2, "how long each operation is measured")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("argument %q is not known; -h lists what there is", flags.Arg(0))
	}
	if *only != "" && *only != sets[0].name && *only != sets[1].name {
		return fmt.Errorf("-data: %q is not accepted; accepted: bundled or 10k", *only)
	}
	if *seconds <= 0 || *seconds > 600 {
		return fmt.Errorf("-seconds: %v is not accepted; accepted: more than 0, at most 600", *seconds)
	}
	root, err := projectFolder()
	if err != nil {
		return err
	}
	home, err := os.MkdirTemp("", "liaison-bench-")
	if err != nil {
		return err
	}
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(out, format+"\n", args...) }
	neo4j, err := local.Start(ctx, local.Options{
		Home: home, Temporary: true, Distribution: filepath.Join(root, ".liaison", "neo4j-"+local.Version),
		Log: func(line string) { say("  %s", line) },
	})
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		err = errors.Join(err, neo4j.Stop(ctx))
	}()
	b := bench{
		cfg: graph.Config{URI: neo4j.URI(), Username: neo4j.Username(), Password: neo4j.Password()}, cypher: filepath.Join(root, "graph", "cypher"),
		budget: time.Duration(*seconds * float64(time.Second)), say: say, out: out,
	}
	for _, set := range sets {
		if *only != "" && *only != set.name {
			continue
		}
		if err := b.measure(ctx, set); err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
	}
	return nil
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
