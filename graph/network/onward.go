package network

// onward finds the least cost of a walk from a state to an end that avoids the
// agencies of the path so far: the same search as any A*, with the costs of
// reverse as its bound. The walk may still meet one of its own agencies twice,
// though only where a via makes that worth while.
type onward struct {
	labels labels
	queue  queue // of labels, which are their own ties
}

// least is that cost after a partial path, or never where it is above limit.
func (o *onward) least(s *search, p *partial, limit int64) int64 {
	o.labels.clear()
	o.labels.fit(len(s.c.n.agencies) << s.c.vias)
	o.queue.entries = o.queue.entries[:0]
	o.reach(s, s.state(p.agency, p.needs), 0, p.hops, limit)
	for len(o.queue.entries) > 0 {
		l, beaten := o.labels.get(int32(o.queue.pop().tie))
		if beaten {
			continue // reached better since
		}
		agency, needs := l.state>>s.c.vias, uint8(l.state)&s.c.needs
		if s.c.marks[agency]&toMark != 0 {
			return l.cost
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
	return never
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
