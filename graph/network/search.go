package network

import (
	"context"
	"slices"
)

// budget is what one search may use.
type budget struct {
	explored int // partial paths examined
	partials int // partial paths remembered, 32 bytes each
	work     int // ties looked at
	labels   int // ways to reach states from either side, 24 bytes each
}

// whole is the usual budget. Within it a search ends in well under a second.
var whole = budget{explored: 200_000, partials: 1 << 20, work: 40_000_000, labels: 1 << 21}

// patience is how many partial paths an ordinary search examines at most, for each
// path wanted. Beyond it the search turns careful. Most examine four.
const patience = 40

// search enumerates paths best first: it always extends the partial path whose
// cheapest conceivable completion is cheapest, so paths come out exactly in
// order. The lower bound is the walk that reverse knows.
//
// A walk may use an agency that the path already has. Usually that is rare and
// soon noticed. Where it is not (a via at the end of a lane, an end behind a
// single agency), partial paths that can never be completed would be extended
// without end; the search then starts again carefully: agencies on no path at
// all are barred (see blocks), and a partial path is only extended once a walk
// that avoids it is known (see onward).
type search struct {
	c        *course
	r        *reverse
	on       []bool
	partials []partial
	queue    queue
	several  bool    // there is more than one start
	bests    []int64 // the least costs of whole paths in the queue, ascending, at most first+1
	careful  bool
	onward   onward
	budget   budget
	explored int
	work     int
}

// clear forgets the search but keeps its memory.
func (s *search) clear() {
	s.partials, s.queue.entries, s.bests = s.partials[:0], s.queue.entries[:0], s.bests[:0]
	s.c, s.r, s.on, s.careful, s.explored, s.work = nil, nil, nil, false, 0, 0
}

// run finds the first+1 best paths, as indexes of partials, or fewer where
// there are fewer; cut says that the budget ran out. Without patience it is
// careful from the start.
func (s *search) run(ctx context.Context, scratch *scratch, c *course, patience int, b budget) (found []int32, cut bool, err error) {
	s.c, s.r, s.on, s.budget = c, &scratch.reverse, scratch.on, b
	found, stop, err := s.attempt(ctx, patience*(c.first+1))
	if stop == turnHard {
		c.bar()
		s.careful = true
		found, stop, err = s.attempt(ctx, b.explored)
	}
	return found, stop != complete, err
}

// stop says why an attempt ended.
type stop uint8

const (
	complete stop = iota
	turnHard
	outOfBudget
)

func (s *search) attempt(ctx context.Context, most int) (found []int32, _ stop, _ error) {
	s.r.clear()
	s.r.start(s.c)
	s.partials, s.queue.entries, s.bests = s.partials[:0], s.queue.entries[:0], s.bests[:0]
	s.queue.compare = s.compare
	s.several = len(s.c.from) > 1
	for _, i := range s.c.from {
		s.add(partial{parent: -1, agency: i, needs: s.c.needs}, 0)
	}
	for rounds := 0; len(s.queue.entries) > 0; rounds++ {
		if rounds%16 == 0 && ctx.Err() != nil {
			return nil, complete, ctx.Err()
		}
		if s.explored >= most && !s.careful {
			return nil, turnHard, nil
		}
		if s.explored >= s.budget.explored || s.spent() {
			return found, outOfBudget, nil
		}
		e := s.queue.pop()
		s.explored++
		if s.c.marks[s.partials[e.partial].agency]&toMark != 0 {
			if found = append(found, e.partial); len(found) > s.c.first {
				return found, complete, nil
			}
			continue
		}
		ripe, done := s.ripe(ctx, e)
		switch {
		case !done && ctx.Err() != nil:
			return nil, complete, ctx.Err()
		case !done:
			return found, outOfBudget, nil
		case ripe:
			s.extend(e)
		}
	}
	return found, complete, nil
}

// spent reports whether nothing is left of the budget of work or of memory.
func (s *search) spent() bool {
	return len(s.partials) >= s.budget.partials || s.work+s.r.work >= s.budget.work || len(s.r.labels.all) >= s.budget.labels
}

// ripe reports whether a partial path is due to be extended. If its rank was
// too low, it goes back with a better one, or is dropped. It is not done where
// finding that out was stopped.
func (s *search) ripe(ctx context.Context, e entry) (ripe, done bool) {
	p := &s.partials[e.partial]
	if p.known == guessed {
		// What others in the queue may do better need not be known to the end.
		enough := int64(never)
		if !s.c.countsTies && len(s.queue.entries) > 0 {
			enough = s.queue.entries[0].rank - p.cost
		}
		cost, sure := s.r.settle(s.state(p.agency, p.needs), s.left(p), enough)
		if sure {
			p.known = exact
		}
		if rank := after(p.cost, cost); rank > e.rank {
			s.enqueue(rank, e.tie, e.partial)
			return false, true
		}
	}
	if s.careful && p.known == exact {
		p.known = proved
		s.mark(e.partial, true)
		onward, done := s.onward.least(ctx, s, p, s.ceiling()-p.cost)
		s.mark(e.partial, false)
		if !done {
			return false, false
		}
		if rank := after(p.cost, onward); rank > e.rank {
			s.enqueue(rank, e.tie, e.partial)
			return false, true
		}
	}
	return true, true
}

// after adds costs of which the second may be never.
func after(cost, rest int64) int64 {
	if rest == never {
		return never
	}
	return cost + rest
}

// extend adds every partial path that is one tie longer.
func (s *search) extend(e entry) {
	p := s.partials[e.partial]
	s.mark(e.partial, true)
	arcs := s.c.n.arcsOf(p.agency)
	s.work += len(arcs)
	for _, arc := range arcs {
		mark := s.c.marks[arc.to]
		if mark&(barred|fromMark) != 0 || s.on[arc.to] {
			continue
		}
		next := partial{
			cost:   p.cost + s.c.price[s.c.n.depth[arc.tie]],
			parent: e.partial, agency: arc.to, tie: arc.tie,
			hops: p.hops + 1, needs: p.needs &^ mark,
		}
		if !s.c.countsTies {
			next.cost -= s.c.sure(arc.tie)
		}
		if !s.promising(&next, mark) || !s.c.sel.counts(arc.tie) {
			continue
		}
		s.add(next, e.tie)
	}
	s.mark(e.partial, false)
}

// promising reports whether a path that begins so could be among those wanted.
func (s *search) promising(p *partial, mark uint8) bool {
	if mark&toMark != 0 {
		return p.needs == 0 && p.cost <= s.ceiling()
	}
	if p.hops >= s.c.maxTies {
		return false
	}
	least, _ := s.r.least(s.state(p.agency, p.needs), s.left(p))
	return after(p.cost, least) <= s.ceiling()
}

// ceiling is the most that a path may cost: within the limit, and no more than
// the last one wanted among whole paths already in the queue.
func (s *search) ceiling() int64 {
	if len(s.bests) > s.c.first {
		return s.bests[s.c.first]
	}
	return s.c.limit
}

// add remembers a partial path and queues it.
func (s *search) add(p partial, lead uint64) {
	lead = s.lead(&p, lead)
	rank := p.cost
	if s.c.marks[p.agency]&toMark != 0 {
		p.known = proved
		s.best(p.cost)
	} else {
		least, sure := s.r.least(s.state(p.agency, p.needs), s.left(&p))
		if rank = after(p.cost, least); sure {
			p.known = exact
		}
	}
	s.partials = append(s.partials, p)
	s.enqueue(rank, lead, int32(len(s.partials)-1))
}

// enqueue queues a partial path unless it costs too much.
func (s *search) enqueue(rank int64, lead uint64, index int32) {
	if rank <= s.ceiling() {
		s.queue.push(entry{rank, lead, index})
	}
}

// best notes the cost of a whole path.
func (s *search) best(cost int64) {
	at, _ := slices.BinarySearch(s.bests, cost)
	if s.bests = slices.Insert(s.bests, at, cost); len(s.bests) > s.c.first+1 {
		s.bests = s.bests[:s.c.first+1]
	}
}

// left is how many more ties a partial path may have.
func (s *search) left(p *partial) uint8 { return s.c.maxTies - p.hops }

func (s *search) state(agency int32, needs uint8) int32 {
	return agency<<s.c.vias | int32(needs)
}

// mark says which agencies the path now being extended has.
func (s *search) mark(index int32, on bool) {
	for index >= 0 {
		p := &s.partials[index]
		s.on[p.agency] = on
		index = p.parent
	}
}
