package graph

import (
	"context"
	"sync"
)

// shared lets callers that ask at the same time share one run of the same work.
// The work runs on its own: a caller that leaves does not stop it for the others.
type shared[T any] struct {
	mu      sync.Mutex
	running *run[T]
	waiting *run[T]
}

type run[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// next is the answer of a run that starts after the call, so that it sees all
// that was written before the call. Callers that ask during a run share the next.
func (s *shared[T]) next(ctx context.Context, work func() (T, error)) (T, error) {
	s.mu.Lock()
	var r *run[T]
	switch {
	case s.running == nil:
		r = s.start(work)
	case s.waiting == nil:
		s.waiting = &run[T]{done: make(chan struct{})}
		r = s.waiting
	default:
		r = s.waiting
	}
	s.mu.Unlock()
	return r.wait(ctx)
}

// join is the answer of the run under way, or of a new one where there is none.
func (s *shared[T]) join(ctx context.Context, work func() (T, error)) (T, error) {
	s.mu.Lock()
	r := s.running
	if r == nil {
		r = s.start(work)
	}
	s.mu.Unlock()
	return r.wait(ctx)
}

// start needs the lock.
func (s *shared[T]) start(work func() (T, error)) *run[T] {
	r := &run[T]{done: make(chan struct{})}
	s.running = r
	go s.drive(r, work)
	return r
}

// drive runs r, then what was asked for meanwhile.
func (s *shared[T]) drive(r *run[T], work func() (T, error)) {
	for r != nil {
		r.err = guarded(func() (err error) {
			r.value, err = work()
			return err
		})()
		close(r.done)
		s.mu.Lock()
		r, s.running, s.waiting = s.waiting, s.waiting, nil
		s.mu.Unlock()
	}
}

func (r *run[T]) wait(ctx context.Context) (T, error) {
	select {
	case <-r.done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, classify(ctx, ctx.Err())
	}
}
