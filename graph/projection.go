package graph

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"liaison/graph/network"
)

const (
	// checkTime bounds the tiny read that tells whether the projection is current.
	checkTime = 2 * time.Second
	// buildTime bounds reading the network: 1,000,000 ties take about 3 s.
	buildTime = 60 * time.Second
	// attempts bounds how often a reading that a write got into is done again.
	attempts = 10
)

// errMoved: the graph changed between the projection and the records it names.
var errMoved = errors.New("the graph changed while it was read")

// projection keeps the network in memory exactly as fresh as the database.
//
// The mark of any read names the last transaction committed before it, so one
// tiny read tells whether what was built is current. Reads are only
// read-committed, so a build counts only when the mark before it equals the mark
// after it.
type projection struct {
	mu      sync.Mutex
	current *built
	checks  shared[Mark]
	build   shared[*built]
}

// built is a network and the version of the graph it shows. since is when the
// version was last known to be the newest: whoever asked before that may have it.
type built struct {
	network *network.Network
	mark    Mark
	since   time.Time
	state   ProjectionState
}

// ProjectionState describes the network in memory for an operator.
type ProjectionState struct {
	Built          time.Time     // when it was read; the zero time before the first reading
	Took           time.Duration // how long that took
	Agencies, Ties int
}

// Projection is the state of the network in memory. It reads nothing.
func (s *Store) Projection() ProjectionState {
	if b := s.projection.latest(); b != nil {
		return b.state
	}
	return ProjectionState{}
}

// Network is the network in memory, holding every write committed before the
// call. Answers already under way keep the one they have: it never changes.
func (s *Store) Network(ctx context.Context) (*network.Network, error) {
	return ReadingFrom(ctx).networkOnce(func() (*network.Network, error) { return s.fresh(ctx, time.Now()) })
}

func (s *Store) fresh(ctx context.Context, asked time.Time) (*network.Network, error) {
	p := &s.projection
	reading := ReadingFrom(ctx)
	for {
		now, err := s.Mark(ctx)
		if err != nil {
			return nil, err
		}
		if b := p.latest(); b != nil && b.mark == now {
			return b.network, nil
		}
		b, err := p.build.join(ctx, func() (*built, error) {
			ctx, cancel := context.WithTimeout(context.Background(), buildTime)
			defer cancel()
			return s.rebuild(ctx)
		})
		if err != nil {
			return nil, fmt.Errorf("network: %w", err)
		}
		reading.mark(b.mark)
		if b.mark == now || b.since.After(asked) {
			return b.network, nil
		}
	}
}

func (p *projection) latest() *built {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.current
}

// rebuild reads the network until no write got in between.
func (s *Store) rebuild(ctx context.Context) (*built, error) {
	began := time.Now()
	_, before, err := s.readAt(ctx, mark, nil, nil)
	if err != nil {
		return nil, err
	}
	for range attempts {
		source, err := s.readNetwork(ctx, before)
		if err != nil {
			return nil, err
		}
		since := time.Now()
		_, after, err := s.readAt(ctx, mark, nil, before.bookmarks())
		if err != nil {
			return nil, err
		}
		if after != before {
			before = after
			continue
		}
		n, err := network.Build(source)
		if err != nil {
			return nil, err
		}
		b := &built{network: n, mark: after, since: since, state: ProjectionState{
			Built: time.Now(), Took: time.Since(began), Agencies: len(source.Agencies), Ties: len(source.Ties),
		}}
		s.projection.mu.Lock()
		defer s.projection.mu.Unlock()
		s.projection.current = b
		return b, nil
	}
	return nil, fmt.Errorf("%w: the graph is written to faster than it can be read", ErrOverloaded)
}

// readNetwork reads everything the network needs at or after a mark, side by side.
func (s *Store) readNetwork(ctx context.Context, after Mark) (network.Source, error) {
	var source network.Source
	var evidence map[string][]network.Evidence
	group, ctx := errgroup.WithContext(ctx)
	group.Go(guarded(func() (err error) { source.Agencies, err = s.readAgencies(ctx, after); return }))
	group.Go(guarded(func() (err error) { source.Ties, err = s.readTies(ctx, after); return }))
	group.Go(guarded(func() (err error) { evidence, err = s.readEvidence(ctx, after); return }))
	group.Go(guarded(func() error { return s.readTerms(ctx, after, &source) }))
	if err := group.Wait(); err != nil {
		return source, err
	}
	attach(&source, evidence)
	return source, nil
}

// onProjection answers a question of shape whose records come from the database.
// Where a write got in between, it is asked again.
func onProjection[T any](ctx context.Context, s *Store, answer func(*network.Network) (T, error)) (T, error) {
	n, err := s.Network(ctx)
	for range attempts {
		var got T
		if err != nil {
			return got, err
		}
		if got, err = answer(n); !errors.Is(err, errMoved) {
			return got, err
		}
		n, err = s.fresh(ctx, time.Now())
	}
	var none T
	return none, fmt.Errorf("%w: %w", ErrOverloaded, errMoved)
}
