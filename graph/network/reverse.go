package network

import "math"

// reverse holds the least cost from each state to an end of the course. A state
// is an agency and the vias still to be met after it, agency<<vias | needs; the
// cost is that of a walk, which may visit an agency twice, so it is never more
// than what a path would cost.
//
// Where costs do not count ties, the cheapest walk may have too many: then all
// labels of a state are kept of which none is both cheaper and shorter.
//
// Costs are found outward from the ends, one bucket a unit wide at a time, and
// only as far as asked. No tie costs less than a unit, so within a bucket order
// does not matter and no heap is needed.
type reverse struct {
	c       *course
	cost    []int64   // 1 + cost of a state, 0 where none is known; where costs count ties
	labels  labels    // where they do not
	buckets [][]int32 // of states, or of labels
	next    int       // the first bucket not spread yet; costs in it are final
	pending int       // entries in buckets from next on
	work    int       // arcs looked at
}

// never is the cost from where no end can be reached.
const never = math.MaxInt64

func (r *reverse) start(c *course) {
	r.c, r.next, r.pending, r.work = c, 0, 0, 0
	switch states := len(c.n.agencies) << c.vias; {
	case !c.countsTies:
		r.labels.fit(states)
	case cap(r.cost) < states:
		r.cost = make([]int64, states)
	default:
		r.cost = r.cost[:states]
	}
	for _, i := range c.to {
		r.reach(i<<c.vias, 0, 0)
	}
}

// clear forgets all costs, touching only what was touched.
func (r *reverse) clear() {
	for b := range r.buckets {
		if r.c != nil && r.c.countsTies {
			for _, state := range r.buckets[b] {
				r.cost[state] = 0
			}
		}
		r.buckets[b] = r.buckets[b][:0]
	}
	r.labels.clear()
	r.c = nil
}

// known reports whether a state is reached at no more than cost already.
func (r *reverse) known(state int32, cost int64) bool {
	known := r.cost[state]
	return known != 0 && known-1 <= cost
}

func (r *reverse) reach(state int32, cost int64, ties uint8) {
	bucket, item := r.c.bucket(cost), state
	if r.c.countsTies {
		if r.known(state, cost) {
			return
		}
		before := r.cost[state]
		r.cost[state] = cost + 1
		if before != 0 && r.c.bucket(before-1) == bucket {
			return // it is in that bucket already
		}
	} else {
		if r.labels.known(state, cost, ties) {
			return
		}
		item = r.labels.add(state, cost, ties)
	}
	for len(r.buckets) <= bucket {
		r.buckets = append(r.buckets, nil)
	}
	r.buckets[bucket] = append(r.buckets[bucket], item)
	r.pending++
}

// done reports whether every cost within the limit is known.
func (r *reverse) done() bool { return r.pending == 0 || r.next >= r.c.bucket(r.c.limit) }

// least is a lower bound of the cost from a state by at most so many ties; exact
// says that it is the cost.
func (r *reverse) least(state int32, ties uint8) (cost int64, exact bool) {
	if r.c.countsTies {
		cost = r.cost[state] - 1
	} else {
		cost = r.labels.least(state, ties)
	}
	if cost >= 0 && r.c.bucket(cost) <= r.next {
		return cost, true
	}
	if r.done() {
		return never, true
	}
	return int64(r.next+1) << r.c.width, false
}

// settle is the cost from a state by at most so many ties. Once it is above
// enough, a lower bound will do.
func (r *reverse) settle(state int32, ties uint8, enough int64) (cost int64, exact bool) {
	for {
		cost, exact = r.least(state, ties)
		if exact || cost > enough {
			return cost, exact
		}
		r.spread()
	}
}

// spread walks the ties into every state of the next bucket.
func (r *reverse) spread() {
	c, bucket := r.c, r.next
	for _, state := range r.buckets[bucket] {
		r.pending--
		var cost int64
		var ties uint8
		if c.countsTies {
			if cost = r.cost[state] - 1; c.bucket(cost) != bucket {
				continue // found cheaper meanwhile
			}
		} else {
			l, beaten := r.labels.get(state)
			if beaten || l.ties == c.maxTies {
				continue
			}
			state, cost, ties = l.state, l.cost, l.ties+1
		}
		agency, needs := state>>c.vias, uint8(state)&c.needs
		mark := c.marks[agency]
		if mark&fromMark != 0 {
			continue // nothing precedes a start
		}
		served := mark & c.needs
		arcs := c.n.arcsOf(agency)
		r.work += len(arcs)
		for _, arc := range arcs {
			before := c.marks[arc.to]
			if before&(barred|toMark) != 0 {
				continue
			}
			cost := cost + c.price[c.n.depth[arc.tie]]
			if !c.countsTies {
				cost -= c.sure(arc.tie)
			}
			// Most ties lead back to what is known; asking the filter about
			// those would be most of the work.
			if served == 0 {
				state := arc.to<<c.vias | int32(needs)
				if c.countsTies && r.known(state, cost) || !c.countsTies && r.labels.known(state, cost, ties) {
					continue
				}
			}
			if !c.sel.counts(arc.tie) {
				continue
			}
			// The agency may have been met for any part of what it serves.
			for part := served; ; part = (part - 1) & served {
				if all := needs | part; all&before == 0 {
					r.reach(arc.to<<c.vias|int32(all), cost, ties)
				}
				if part == 0 {
					break
				}
			}
		}
	}
	r.next++
}
