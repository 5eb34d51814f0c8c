package graph

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
)

// gated is work that says when it began and ends when it is let go.
type gated struct {
	runs  atomic.Int64
	began chan int64
	let   chan struct{}
}

func newGated() *gated { return &gated{began: make(chan int64, 100), let: make(chan struct{})} }

func (g *gated) work() (int64, error) {
	n := g.runs.Add(1)
	g.began <- n
	<-g.let
	return n, nil
}

func TestNextIsARunThatStartsAfterTheCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s shared[int64]
		g := newGated()
		answers := make(chan int64, 10)
		ask := func() {
			n, err := s.next(t.Context(), g.work)
			if err != nil {
				t.Error(err)
			}
			answers <- n
		}
		go ask()
		<-g.began
		for range 5 { // these come while the first run is under way
			go ask()
		}
		synctest.Wait()
		g.let <- struct{}{}
		if n := <-answers; n != 1 {
			t.Errorf("who asked first has run %d", n)
		}
		<-g.began
		g.let <- struct{}{}
		for range 5 {
			if n := <-answers; n != 2 {
				t.Errorf("who asked during the first run has run %d, want the second", n)
			}
		}
		synctest.Wait()
		if n := g.runs.Load(); n != 2 {
			t.Errorf("%d runs for six callers, want two", n)
		}
		go ask()
		<-g.began
		g.let <- struct{}{}
		if n := <-answers; n != 3 {
			t.Errorf("who asked when all was done has run %d, want a new one", n)
		}
	})
}

func TestJoinIsTheRunUnderWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s shared[int64]
		g := newGated()
		var group sync.WaitGroup
		for range 6 {
			group.Go(func() {
				if n, err := s.join(t.Context(), g.work); n != 1 || err != nil {
					t.Errorf("run %d, error %v; want the one run", n, err)
				}
			})
		}
		synctest.Wait()
		g.let <- struct{}{}
		group.Wait()
		close(g.let)
		if n, err := s.join(t.Context(), g.work); n != 2 || err != nil {
			t.Errorf("after it, run %d, error %v; want a new one", n, err)
		}
	})
}

func TestACallerThatLeavesStopsNobody(t *testing.T) {
	for name, ask := range map[string]func(*shared[int64], context.Context, func() (int64, error)) (int64, error){
		"next": (*shared[int64]).next, "join": (*shared[int64]).join,
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var s shared[int64]
				g := newGated()
				impatient, leave := context.WithCancel(t.Context())
				left, stayed := make(chan error, 1), make(chan int64, 1)
				go func() {
					_, err := ask(&s, impatient, g.work)
					left <- err
				}()
				<-g.began
				go func() {
					n, err := s.join(t.Context(), g.work)
					if err != nil {
						t.Error(err)
					}
					stayed <- n
				}()
				synctest.Wait()
				leave()
				if err := <-left; !errors.Is(err, context.Canceled) {
					t.Errorf("who left has error %v", err)
				}
				g.let <- struct{}{}
				if n := <-stayed; n != 1 {
					t.Errorf("who stayed has run %d", n)
				}
			})
		})
	}
}

func TestAFailureIsForThoseWhoWaitedForIt(t *testing.T) {
	var s shared[int]
	broken := errors.New("broken")
	if _, err := s.next(t.Context(), func() (int, error) { return 0, broken }); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	if n, err := s.next(t.Context(), func() (int, error) { return 7, nil }); n != 7 || err != nil {
		t.Errorf("after a failure: %d, %v", n, err)
	}
}

func TestSharedHoldsUnderLoad(t *testing.T) {
	var s shared[int64]
	var written, runs atomic.Int64
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			for range 200 {
				mine := written.Add(1)
				seen, err := s.next(context.Background(), func() (int64, error) {
					runs.Add(1)
					return written.Load(), nil
				})
				if err != nil || seen < mine {
					t.Errorf("wrote %d, then saw %d, error %v", mine, seen, err)
				}
			}
		})
	}
	group.Wait()
	if runs.Load() > 16*200 {
		t.Errorf("%d runs for %d calls", runs.Load(), 16*200)
	}
}
