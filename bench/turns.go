package main

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// contender is one way to answer a question. asked is which time it is asked, so
// that all contenders are asked for the same things in the same order.
type contender struct {
	name string
	ask  func(ctx context.Context, asked int) error
}

// figures are what was measured of a contender.
type figures struct {
	took []time.Duration
	busy time.Duration // how long it was asked
	slow int           // how often it ran into the limit
	err  error         // why it was given up
}

func (f figures) median() time.Duration { return quantile(f.took, .5) }
func (f figures) rate() float64 {
	if f.busy == 0 {
		return 0
	}
	return float64(len(f.took)) / f.busy.Seconds()
}

// turn is how long a contender is asked before the next one is.
const turn = 250 * time.Millisecond

// patience is how often a contender may run into the limit before it is left alone.
const patience = 2

// takeTurns asks the contenders in turn, each for budget in all, by so many clients
// at once, so that what else the machine does falls on all of them.
func takeTurns(ctx context.Context, contenders []contender, clients int, budget time.Duration) ([]figures, error) {
	all := make([]figures, len(contenders))
	asked := make([]atomic.Int64, len(contenders))
	for i, c := range contenders { // plans are made, connections opened
		for range 3 * clients {
			if err := c.ask(ctx, int(asked[i].Add(1))); err != nil && !errors.Is(err, context.DeadlineExceeded) {
				all[i].err = err
				break
			}
		}
	}
	for range max(2, int(budget/turn)) {
		for i, c := range contenders {
			if f := &all[i]; f.err == nil && f.slow < patience {
				f.askFor(ctx, c, clients, turn, &asked[i])
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
	}
	for i, f := range all {
		if f.err != nil {
			return nil, &givenUp{contenders[i].name, f.err}
		}
	}
	return all, nil
}

type givenUp struct {
	name string
	err  error
}

func (e *givenUp) Error() string { return e.name + ": " + e.err.Error() }
func (e *givenUp) Unwrap() error { return e.err }

func (f *figures) askFor(ctx context.Context, c contender, clients int, most time.Duration, asked *atomic.Int64) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	began := time.Now()
	for range clients {
		wg.Go(func() {
			for time.Since(began) < most {
				start := time.Now()
				err := c.ask(ctx, int(asked.Add(1)))
				took := time.Since(start)
				mu.Lock()
				switch {
				case errors.Is(err, context.DeadlineExceeded):
					f.slow++
					f.took = append(f.took, limit)
				case err != nil:
					f.err = err
				default:
					f.took = append(f.took, took)
				}
				enough := f.err != nil || f.slow >= patience
				mu.Unlock()
				if enough {
					return
				}
			}
		})
	}
	wg.Wait()
	f.busy += time.Since(began)
}

func quantile(all []time.Duration, q float64) time.Duration {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[int(q*float64(len(sorted)-1)+.5)]
}
