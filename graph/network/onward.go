package network

import "context"

// onward finds the least cost of a walk from a state to an end that avoids the
// agencies of the path so far: the same search as any A*, with the costs of
// reverse as its bound. The walk may still meet one of its own agencies twice,
// though only where a via makes that worth while.
type onward struct {
	labels labels
	queue  queue // of labels, which are their own ties
}

// least is that cost after a partial path, or never where it is above limit. It is
// not done where the context ended or the search's budget ran out on the way.
func (o *onward) least(ctx context.Context, s *search, p *partial, limit int64) (cost int64, done bool) {
	o.labels.clear()
	o.labels.fit(len(s.c.n.agencies) << s.c.vias)
	o.queue.entries = o.queue.entries[:0]
	o.reach(s, s.state(p.agency, p.needs), 0, p.hops, limit)
	for pops := 0; len(o.queue.entries) > 0; pops++ {
		if s.spent() || len(o.labels.all) >= s.budget.labels || pops%256 == 0 && ctx.Err() != nil {
			return never, false
		}
		l, beaten := o.labels.get(int32(o.queue.pop().tie))
		if beaten {
			continue // reached better since
		}
		agency, needs := l.state>>s.c.vias, uint8(l.state)&s.c.needs
		if s.c.marks[agency]&toMark != 0 {
			return l.cost, true
		}
		arcs := s.c.n.arcsOf(agency)
		s.work += len(arcs)
		for _, arc := range arcs {
			mark := s.c.marks[arc.to]
			if mark&(barred|fromMark) != 0 || s.on[arc.to] || !s.c.sel.counts(arc.tie) {
				continue
			}
			o.reach(s, s.state(arc.to, needs&^mark), l.cost+s.c.cost(arc.tie), l.ties+1, limit)
		}
	}
	return never, true
}

// reach notes that a state is reached by a path of so many ties from its start.
func (o *onward) reach(s *search, state int32, cost int64, ties uint8, limit int64) {
	if ties > s.c.maxTies || o.labels.known(state, cost, ties) {
		return
	}
	onward, _ := s.r.settle(state, s.c.maxTies-ties, limit-cost)
	if rank := after(cost, onward); rank <= limit {
		o.queue.push(entry{rank: rank, tie: uint64(o.labels.add(state, cost, ties))})
	}
}
