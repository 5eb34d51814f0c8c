package network

// onward finds the least cost of a walk from a state to an end that avoids the
// agencies of the path so far: the same search as any A*, with the costs of
// reverse as its bound. The walk may still meet one of its own agencies twice,
// though only where a via makes that worth while.
type onward struct {
	cost    []int64 // 1 + cost to a state, 0 where not reached
	reached []int32
	queue   queue // of states, which are their own ties
}

// least is that cost, or never where it is above limit.
func (o *onward) least(s *search, agency int32, needs uint8, limit int64) int64 {
	o.start(len(s.c.n.agencies) << s.c.vias)
	o.reach(s, s.state(agency, needs), 0, limit)
	for len(o.queue.entries) > 0 {
		top := o.queue.pop()
		state := int32(top.tie)
		cost := o.cost[state] - 1
		if top.rank > after(cost, s.r.settle(state)) {
			continue // reached more cheaply since
		}
		agency, needs := state>>s.c.vias, uint8(state)&s.c.needs
		if s.c.marks[agency]&toMark != 0 {
			return cost
		}
		arcs := s.c.n.arcsOf(agency)
		s.work += len(arcs)
		for _, arc := range arcs {
			mark := s.c.marks[arc.to]
			if mark&(barred|fromMark) != 0 || s.on[arc.to] || !s.c.sel.counts(arc.tie) {
				continue
			}
			o.reach(s, s.state(arc.to, needs&^mark), cost+s.c.price[s.c.n.depth[arc.tie]], limit)
		}
	}
	return never
}

func (o *onward) start(states int) {
	for _, state := range o.reached {
		o.cost[state] = 0
	}
	o.reached, o.queue.entries = o.reached[:0], o.queue.entries[:0]
	if len(o.cost) < states {
		o.cost = make([]int64, states)
	}
}

func (o *onward) reach(s *search, state int32, cost, limit int64) {
	if known := o.cost[state]; known != 0 && known-1 <= cost {
		return
	}
	rank := after(cost, s.r.settle(state))
	if rank > limit {
		return
	}
	if o.cost[state] == 0 {
		o.reached = append(o.reached, state)
	}
	o.cost[state] = cost + 1
	o.queue.push(entry{rank: rank, tie: uint64(state)})
}
