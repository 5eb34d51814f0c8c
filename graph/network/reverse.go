package network

import "math"

// reverse holds the least cost from each state to an end of the course. A state
// is an agency and the vias still to be met after it, agency<<vias | needs; the
// cost is that of a walk, which may visit an agency twice, so it is never more
// than what a path would cost.
//
// Costs are found outward from the ends, one bucket a unit wide at a time, and
// only as far as asked. No tie costs less than a unit, so within a bucket order
// does not matter and no heap is needed.
type reverse struct {
	c       *course
	cost    []int64 // 1 + cost of a state; 0 where none is known
	buckets [][]int32
	next    int // the first bucket not spread yet; costs in it are final
	pending int // entries in buckets from next on
	work    int // arcs looked at
}

// never is the cost from where no end can be reached.
const never = math.MaxInt64

func (r *reverse) start(c *course) {
	r.c, r.next, r.pending, r.work = c, 0, 0, 0
	if states := len(c.n.agencies) << c.vias; cap(r.cost) < states {
		r.cost = make([]int64, states)
	} else {
		r.cost = r.cost[:states]
	}
	for _, i := range c.to {
		r.reach(i<<c.vias, 0)
	}
}

// clear forgets all costs, touching only what was touched.
func (r *reverse) clear() {
	for b := range r.buckets {
		for _, state := range r.buckets[b] {
			r.cost[state] = 0
		}
		r.buckets[b] = r.buckets[b][:0]
	}
	r.c = nil
}

// known reports whether a state is reached at no more than cost already.
func (r *reverse) known(state int32, cost int64) bool {
	known := r.cost[state]
	return known != 0 && known-1 <= cost
}

func (r *reverse) reach(state int32, cost int64) {
	if r.known(state, cost) {
		return
	}
	bucket, before := int(cost/unit), r.cost[state]
	r.cost[state] = cost + 1
	if before != 0 && int((before-1)/unit) == bucket {
		return // it is in that bucket already
	}
	for len(r.buckets) <= bucket {
		r.buckets = append(r.buckets, nil)
	}
	r.buckets[bucket] = append(r.buckets[bucket], state)
	r.pending++
}

// done reports whether every cost within the limit is known.
func (r *reverse) done() bool { return r.pending == 0 || int64(r.next) >= r.c.limit/unit }

// least is a lower bound of the cost from a state; exact says it is the cost.
func (r *reverse) least(state int32) (cost int64, exact bool) {
	if known := r.cost[state]; known != 0 && int((known-1)/unit) <= r.next {
		return known - 1, true
	}
	if r.done() {
		return never, true
	}
	return int64(r.next+1) * unit, false
}

// settle is the cost from a state.
func (r *reverse) settle(state int32) int64 {
	for {
		cost, exact := r.least(state)
		if exact {
			return cost
		}
		r.spread()
	}
}

// spread walks the ties into every state of the next bucket.
func (r *reverse) spread() {
	c, bucket := r.c, r.next
	for _, state := range r.buckets[bucket] {
		r.pending--
		cost := r.cost[state] - 1
		agency, needs := state>>c.vias, uint8(state)&c.needs
		mark := c.marks[agency]
		if int(cost/unit) != bucket || mark&fromMark != 0 {
			continue // found cheaper meanwhile; or a start, which nothing precedes
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
			// Most ties lead back to what is known; asking the filter about
			// those would be most of the work.
			if served == 0 && r.known(arc.to<<c.vias|int32(needs), cost) || !c.sel.counts(arc.tie) {
				continue
			}
			// The agency may have been met for any part of what it serves.
			for part := served; ; part = (part - 1) & served {
				if all := needs | part; all&before == 0 {
					r.reach(arc.to<<c.vias|int32(all), cost)
				}
				if part == 0 {
					break
				}
			}
		}
	}
	r.next++
}
