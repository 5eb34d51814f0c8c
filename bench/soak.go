package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"syscall"
	"time"

	"liaison/seed/dataset"
	"liaison/server/api/gate"
)

const (
	soakers = 64
	// mostRecovery is how long after Neo4j is back the server may still say that the
	// database does not answer.
	mostRecovery = 60 * time.Second
	// mostLeft is how much more memory the server may take after the soak than when it
	// was asked everything for a third of it.
	mostLeft = 1.25
	// calm is how long a client waits that was told to come back later.
	calm = 100 * time.Millisecond
)

// soak has many clients ask a server process everything, again and again, while
// Neo4j is killed and comes back, and later is stopped and comes back. Every answer
// is compared with the one that the same question had before, at rest.
func (b *bench) soak(ctx context.Context, most time.Duration) (err error) {
	tables, err := dataset.Bundled()
	if err != nil {
		return err
	}
	store, stop, err := b.load(ctx, "bundled", tables)
	if err != nil {
		return err
	}
	stop()
	_ = store
	server, err := b.startServer(ctx)
	if err != nil {
		return err
	}
	defer func() { err = joinStop(err, server) }()
	items, err := atRest(ctx, server, tables)
	if err != nil {
		return fmt.Errorf("at rest: %w", err)
	}
	before, err := server.resident()
	if err != nil {
		return err
	}
	b.say("\n%d different questions answered at rest; the cheapest again and again for %v", len(items), most)
	done, flat, peak, err := server.hammer(ctx, questions(tables)[0], most)
	if err != nil {
		return err
	}
	b.say("  answered %d times, %.0f a second: memory %s before, %s after, %s at most", done, float64(done)/most.Seconds(), mb(before), mb(flat), mb(peak))
	checks := memoryChecks(before, flat, peak, done)

	b.say("soaking for at least %v with %d clients", most, soakers)
	s := &soak{tally: newTally(), server: server, items: items}
	asking, enough := context.WithCancel(ctx)
	defer enough()
	over := time.After(most)
	var wg sync.WaitGroup
	for i := range soakers {
		wg.Go(func() { s.ask(ctx, asking, rand.New(rand.NewPCG(4, uint64(i)))) })
	}
	wg.Go(func() { s.watch(asking) })
	disturbed, err := b.disturb(ctx, s, most)
	if err == nil {
		select {
		case <-over:
		case <-ctx.Done():
		}
	}
	enough()
	wg.Wait()
	if err := errors.Join(err, ctx.Err()); err != nil {
		return err
	}
	s.report(b)
	checks = append(checks, disturbed...)
	checks = append(checks, s.verdict()...)
	checks = append(checks, b.rest(ctx, s, most)...)
	b.printChecks(checks)
	for _, c := range checks {
		if !c.reached {
			err = errors.Join(err, fmt.Errorf("%s: %s, not %s", c.what, c.got, c.target))
		}
	}
	return err
}

// soak is what the clients share.
type soak struct {
	*tally
	server *process
	items  []*item

	mu      sync.Mutex
	peak    int64
	settled int64 // memory when everything was asked for a while, and nothing had happened yet
}

// ask is one client. Half of its operations have a name that nobody used before, so
// that no answer is at hand; of the others some only ask whether it changed.
func (s *soak) ask(ctx, asking context.Context, r *rand.Rand) {
	for asking.Err() == nil {
		it := s.items[r.IntN(len(s.items))]
		var a answer
		var err error
		switch kind := r.IntN(10); {
		case kind < 5:
			a, err = s.server.post(ctx, it.renamed(r))
		case kind < 8:
			a, err = s.server.post(ctx, it.operation)
		default:
			a, err = s.server.get(ctx, it.operation, it.etag)
		}
		if s.note(it, a, err) {
			select {
			case <-time.After(calm):
			case <-asking.Done():
			}
		}
	}
}

// watch looks at the memory of the server once a second.
func (s *soak) watch(ctx context.Context) {
	for ctx.Err() == nil {
		if now, err := s.server.resident(); err == nil {
			s.mu.Lock()
			s.peak = max(s.peak, now)
			s.mu.Unlock()
		}
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
		}
	}
}

// disturb kills Neo4j after a third of the time and, after another, stops it in order;
// both times it comes back on the same port, with its data. However short the time
// is, both happen, and what did not is a target missed.
func (b *bench) disturb(ctx context.Context, s *soak, most time.Duration) (checks []check, err error) {
	for _, d := range []struct {
		name string
		end  func() error
	}{
		{"killed", func() error { return syscall.Kill(b.neo4j.PID(), syscall.SIGKILL) }},
		{"stopped", b.stopNeo4j},
	} {
		select {
		case <-time.After(most / 3):
		case <-ctx.Done():
			return checks, ctx.Err()
		}
		if s.settled == 0 {
			if s.settled, err = s.server.resident(); err != nil {
				return checks, err
			}
		}
		port, before := b.neo4j.Port(), s.times(gate.ServiceUnavailable)
		b.say("  Neo4j is %s", d.name)
		if err := d.end(); err != nil {
			return checks, err
		}
		<-b.neo4j.Done()
		if err := b.startNeo4j(context.WithoutCancel(ctx), port); err != nil {
			return checks, fmt.Errorf("start Neo4j again: %w", err)
		}
		back := time.Now()
		took, ok := s.awaitRecovery(back, mostRecovery)
		got := fmt.Sprintf("%.1f s", took.Seconds())
		if !ok {
			got = "not by then"
		}
		told := s.times(gate.ServiceUnavailable) - before
		checks = append(checks,
			check{"Neo4j was " + d.name + ", and clients were told", "at least once", fmt.Sprintf("%d times", told), told > 0},
			check{"recovery after Neo4j was " + d.name, "at most " + mostRecovery.String(), got, ok})
	}
	return checks, nil
}

// rest holds the memory that the server takes once nobody asks any more to the limit,
// and to what it took when the soak had filled the cache and nothing had happened yet.
func (b *bench) rest(ctx context.Context, s *soak, most time.Duration) []check {
	select {
	case <-time.After(min(10*time.Second, most/6)):
	case <-ctx.Done():
	}
	after, err := s.server.resident()
	if err != nil {
		return []check{{"memory after the soak", "known", err.Error(), false}}
	}
	b.say("memory of the server process: %s before Neo4j was killed, %s at most, %s after", mb(s.settled), mb(s.peak), mb(after))
	growth := float64(after) / float64(s.settled)
	return []check{
		{"memory at most during the soak", "under " + mb(mostMemory), mb(s.peak), s.peak > 0 && s.peak < mostMemory},
		{"memory after the soak", "under " + mb(mostMemory), mb(after), after < mostMemory},
		{"memory after the soak", fmt.Sprintf("at most %.2f times that before Neo4j was killed", mostLeft), fmt.Sprintf("%.2f", growth), growth <= mostLeft},
	}
}

func joinStop(err error, p *process) error {
	if stop := p.stop(); stop != nil {
		return errors.Join(err, fmt.Errorf("stop the server: %w", stop))
	}
	return err
}
