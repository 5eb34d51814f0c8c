package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"liaison/graph"
)

const (
	// mostMemory is what the server may take with the bundled data.
	mostMemory = 150e6
	// mostGrowth is how much more it may take after the same questions over and over.
	mostGrowth = 1.2
)

// memory asks a server process every main operation, then a cheap one as often as
// it can, and looks how much memory it takes.
func (b *bench) memory(ctx context.Context, tables graph.Tables, most time.Duration) (_ []check, err error) {
	server, err := b.startServer(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = joinStop(err, server) }()
	loaded, err := server.resident()
	if err != nil {
		return nil, err
	}
	for _, q := range questions(tables) {
		for range 50 {
			if err := server.ask(ctx, q.query, without(q.pick(), "lucene")); err != nil && !errors.Is(err, context.DeadlineExceeded) {
				return nil, fmt.Errorf("%s: %w", q.name, err)
			}
		}
	}
	used, err := server.resident()
	if err != nil {
		return nil, err
	}
	done, after, peak, err := server.hammer(ctx, questions(tables)[0], most)
	if err != nil {
		return nil, err
	}
	b.say("\nmemory of the server process, bundled data: %s when loaded, %s after 50 of each operation, %s after %d cheap ones (at most %s meanwhile)",
		mb(loaded), mb(used), mb(after), done, mb(peak))
	return memoryChecks(used, after, peak, done), nil
}

func memoryChecks(before, after, peak int64, done int) []check {
	growth := float64(after) / float64(before)
	return []check{
		{"bundled, memory of the server", "under " + mb(mostMemory), mb(peak), peak < mostMemory},
		{fmt.Sprintf("bundled, memory after %d more requests", done), fmt.Sprintf("at most %.1f times what it was", mostGrowth), fmt.Sprintf("%.2f", growth), growth <= mostGrowth},
	}
}

// hammer asks one question again and again for so long, and says how often it was
// and what memory the process had at the end and at most.
func (p *process) hammer(ctx context.Context, q question, most time.Duration) (done int, after, peak int64, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	variables := without(q.pick(), "lucene")
	var answered atomic.Int64
	var wg sync.WaitGroup
	began := time.Now()
	for range loads[len(loads)-1] {
		wg.Go(func() {
			for ctx.Err() == nil && time.Since(began) < most {
				if err := p.ask(ctx, q.query, variables); err != nil {
					cancel(err)
					return
				}
				answered.Add(1)
			}
		})
	}
	finished := make(chan struct{})
	go func() { wg.Wait(); close(finished) }()
	for looking := true; looking; {
		select {
		case <-finished:
			looking = false
		case <-time.After(time.Second):
		}
		now, err := p.resident()
		if err != nil {
			cancel(err)
		}
		after, peak = now, max(peak, now)
	}
	return int(answered.Load()), after, peak, context.Cause(ctx)
}
