package network

import (
	"context"
	"errors"
	"testing"
)

// TestALookAheadIsStopped while it is under way: in a dense part with a via at the
// end of a lane, the first partial path alone costs more than is left.
func TestALookAheadIsStopped(t *testing.T) {
	src := dense(30)
	for _, id := range []string{"v1", "v2"} {
		src.Agencies = append(src.Agencies, Agency{ID: id, Country: "c", Kind: "POLICE"})
		for _, m := range []string{"m01", "m02"} {
			src.Ties = append(src.Ties, Tie{ID: m + "--" + id, A: m, B: id, Depth: 3})
		}
	}
	n := mustBuild(t, src)
	q := PathQuery{From: "m00", To: "m29", Via: []string{"v1", "v2"}, First: 5, MaxHops: 10, Weighting: Hops}
	ended, end := context.WithCancel(t.Context())
	end()
	for _, c := range []struct {
		name   string
		ctx    context.Context
		change func(*search)
		done   bool
	}{
		{"with enough of everything", t.Context(), func(*search) {}, true},
		{"without work left", t.Context(), func(s *search) { s.budget.work = s.work + s.r.work + 50 }, false},
		{"without room for labels", t.Context(), func(s *search) { s.budget.labels = len(s.r.labels.all) + 3 }, false},
		{"for nobody any more", ended, func(*search) {}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := n.borrow()
			defer n.giveBack(s)
			course, notes, err := n.compile(q, s)
			if err != nil || len(notes) > 0 {
				t.Fatal(notes, err)
			}
			if _, _, err := s.search.run(t.Context(), s, course, 0, budget{explored: 1, partials: 1000, work: 1 << 20, labels: 1 << 20}); err != nil {
				t.Fatal(err)
			}
			s.search.budget = whole
			s.r.settle(s.state(course.from[0], course.needs), course.maxTies, never)
			c.change(&s.search)
			before := s.search.work
			_, done := s.onward.least(c.ctx, &s.search, &s.partials[0], course.limit)
			if done != c.done || !c.done && s.search.work > before+500 {
				t.Errorf("done %v after %d ties, want %v", done, s.search.work-before, c.done)
			}
		})
	}
}

// TestAStoppedLookAheadIsSaid: where it is the last thing to do, too.
func TestAStoppedLookAheadIsSaid(t *testing.T) {
	n := mustBuild(t, dense(12))
	q := PathQuery{From: "m00", To: "m11", First: 2, MaxHops: 6, Weighting: Hops}
	run := func(ctx context.Context, b budget) (found int, cut bool, err error) {
		s := n.borrow()
		defer n.giveBack(s)
		course, _, err := n.compile(q, s)
		if err != nil {
			t.Fatal(err)
		}
		paths, cut, err := s.search.run(ctx, s, course, 0, b)
		return len(paths), cut, err
	}
	enough, cutAt := false, 0
	for work := 1; work < 5000 && !enough; work++ {
		tiny := whole
		tiny.work = work
		found, cut, err := run(t.Context(), tiny)
		switch {
		case err != nil:
			t.Fatal(err)
		case cut:
			cutAt = work
		case found != q.First+1:
			t.Fatalf("with %d ties %d paths and no word of a cut", work, found)
		default:
			enough = true
		}
	}
	if !enough || cutAt == 0 {
		t.Errorf("enough: %v, cut last with %d ties", enough, cutAt)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := run(ctx, whole); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
