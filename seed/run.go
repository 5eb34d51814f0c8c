package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"liaison/graph"
	"liaison/seed/dataset"
)

const usage = `Usage: seed [flags] [DIR]

Loads the dataset in DIR into Neo4j, or only checks it. Without DIR it is the
dataset that comes with Liaison. A dataset with a fault is never loaded.

Loading makes the database hold exactly this dataset: what it no longer has is
removed, and so is every other node labelled Entity. Nodes without that label are
left alone, and a database that holds none of ours but some labelled so is refused. An interrupted load has
not happened, or the next one finishes it.

Flags:
  -check     check only; every fault is a line file:line: column: "value": message
  -if-empty  leave a database that holds something as it is
  -help      this text

Variables:
  NEO4J_URI       the server, as bolt://127.0.0.1:7687 or neo4j+s://…; needed to load.
                  (Where it is not set, Liaison's server starts a private Neo4j
                  and loads the dataset into it by itself.)
  NEO4J_USERNAME  default neo4j
  NEO4J_PASSWORD  default empty
  NEO4J_DATABASE  default is the server's default database

Exit status: 0 done, 1 faults or an error, 2 wrong usage.
`

// Exit statuses.
const (
	done   = 0
	failed = 1
	misuse = 2
)

// closeTime is how long saying goodbye to the database may take.
const closeTime = 5 * time.Second

func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("seed", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // the package's own texts name types and defaults nobody asked for
	check := flags.Bool("check", false, "")
	ifEmpty := flags.Bool("if-empty", false, "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return done
	case err != nil:
		fmt.Fprintf(stderr, "%v\n\n%s", err, usage)
		return misuse
	case flags.NArg() > 1:
		fmt.Fprintf(stderr, "one folder at a time, and flags before it\n\n%s", usage)
		return misuse
	}
	config := graph.Config{
		URI:      getenv("NEO4J_URI"),
		Username: cmp.Or(getenv("NEO4J_USERNAME"), "neo4j"),
		Password: getenv("NEO4J_PASSWORD"),
		Database: getenv("NEO4J_DATABASE"),
	}
	if config.URI == "" && !*check {
		fmt.Fprintf(stderr, "NEO4J_URI is not set\n\n%s", usage)
		return misuse
	}
	tables, err := read(flags.Arg(0))
	if err != nil {
		report(stdout, stderr, flags.Arg(0), err)
		return failed
	}
	if *check {
		fmt.Fprintf(stdout, "%s %s is sound\n", tables.Name, tables.Version)
		printCounts(stdout, tables.Counts())
		return done
	}
	if err := load(ctx, config, tables, *ifEmpty, stdout); err != nil {
		fmt.Fprintf(stderr, "the database at %s: %v\n", config.URI, graph.Explain(err))
		return failed
	}
	return done
}

func read(dir string) (graph.Tables, error) {
	if dir == "" {
		return dataset.Bundled()
	}
	info, err := os.Stat(dir)
	if err != nil {
		return graph.Tables{}, err
	}
	if !info.IsDir() {
		return graph.Tables{}, fmt.Errorf("%s is no folder", dir)
	}
	return dataset.ReadDir(dir)
}

// report prints faults to stdout, as they are what was asked for, and how many
// there are to stderr.
func report(stdout, stderr io.Writer, dir string, err error) {
	var faults dataset.Faults
	if !errors.As(err, &faults) {
		fmt.Fprintln(stderr, err)
		return
	}
	for _, fault := range faults {
		fault.File = filepath.Join(dir, fault.File)
		fmt.Fprintln(stdout, fault)
	}
	fmt.Fprintf(stderr, "%d faults; nothing was loaded\n", len(faults))
}

func load(ctx context.Context, config graph.Config, tables graph.Tables, ifEmpty bool, stdout io.Writer) error {
	store, err := graph.Open(config)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTime)
		defer cancel()
		_ = store.Close(ctx)
	}()
	if ifEmpty {
		empty, err := store.Empty(ctx, tables.Name)
		if err != nil {
			return err
		}
		if !empty {
			fmt.Fprintln(stdout, "the database holds something already; left as it is")
			return nil
		}
	}
	began := time.Now()
	loaded, err := store.Load(ctx, tables, graph.LoadOptions{Progress: func(line string) { fmt.Fprintf(stdout, "loading %s\n", line) }})
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s %s loaded in %v: %d nodes, %d relationships; removed %d and %d\n", tables.Name, tables.Version,
		time.Since(began).Round(time.Millisecond), loaded.Nodes, loaded.Relationships, loaded.RemovedNodes, loaded.RemovedRelationships)
	printCounts(stdout, loaded.Counts)
	return nil
}

func printCounts(w io.Writer, counts []graph.DatasetCount) {
	for _, count := range counts {
		fmt.Fprintf(w, "%8d %s\n", count.Count, count.Noun)
	}
}
