package main

import (
	"context"
	"time"

	"liaison/graph"
)

// load puts a dataset into the database and says how long it took.
func (b *bench) load(ctx context.Context, name string, tables graph.Tables) (*graph.Store, func(), error) {
	store, err := graph.Open(b.config())
	if err != nil {
		return nil, nil, err
	}
	stop := func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = store.Close(ctx)
	}
	b.say("\n%s: loading %d agencies, %d ties, %d documents, %d disclosures", name, len(tables.Agencies), len(tables.Liaisons), len(tables.Documents), len(tables.Disclosures))
	began := time.Now()
	last := ""
	report, err := store.Load(ctx, tables, graph.LoadOptions{Progress: func(line string) {
		if line != last { // a large noun takes several batches
			b.say("  %s", line)
		}
		last = line
	}})
	if err != nil {
		stop()
		return nil, nil, err
	}
	b.say("  %d nodes and %d relationships in %.1f s and %d transactions", report.Nodes, report.Relationships, time.Since(began).Seconds(), report.Transactions)
	return store, stop, nil
}

// projection says how long a Store takes to read the network into memory.
func (b *bench) projection(ctx context.Context) error {
	var took []time.Duration
	for range 5 {
		store, err := graph.Open(b.config())
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
	b.say("  the network is read into memory in %s ms (median of 5; first, with plans to make, %s ms)", ms(quantile(took, .5)), ms(took[0]))
	return nil
}
