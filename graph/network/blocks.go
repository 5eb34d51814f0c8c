package network

import "slices"

// bar takes out of the course every agency that is on no path at all between
// its ends, however long. Those that are lie in one biconnected part of the
// network once the ends are joined behind their backs: two agencies of such a
// part always lie on a common cycle, and a cycle through that join is a path.
// It is Tarjan's search for biconnected components, from the join, without
// recursion because a chain may be as long as the network.
func (c *course) bar() {
	size := int32(len(c.n.agencies))
	from, to := size, size+1 // the join: one vertex behind all starts, one behind all ends
	seen, low := make([]int32, size+2), make([]int32, size+2)
	parent, next := make([]int32, size+2), make([]int32, size+2)
	seen[from], low[from] = 1, 1
	clock := int32(1)
	visit := func(v, above int32) {
		clock++
		seen[v], low[v], parent[v] = clock, clock, above
	}
	visit(to, from)
	open := []int32{to} // vertices of the components not closed yet
	for v := to; v != from; {
		w, more := c.neighbour(v, next[v], from, to)
		if !more {
			up := parent[v]
			low[up] = min(low[up], low[v])
			if up != from && low[v] >= seen[up] {
				// All below up hangs on it alone.
				for last := int32(-1); last != v; open = open[:len(open)-1] {
					if last = open[len(open)-1]; last < size {
						c.marks[last] |= barred
					}
				}
			}
			v = up
			continue
		}
		next[v]++
		switch {
		case w < 0 || w == parent[v]:
		case seen[w] == 0:
			visit(w, v)
			open = append(open, w)
			v = w
		default:
			low[v] = min(low[v], seen[w])
		}
	}
	for i := range size {
		if seen[i] == 0 {
			c.marks[i] |= barred
		}
	}
	isBarred := func(i int32) bool { return c.marks[i]&barred != 0 }
	c.from, c.to = slices.DeleteFunc(c.from, isBarred), slices.DeleteFunc(c.to, isBarred)
}

// neighbour is the k-th neighbour of v in the network with the join, -1 where a
// path cannot go there; false past the last.
func (c *course) neighbour(v, k, from, to int32) (int32, bool) {
	switch v {
	case from:
		return -1, false
	case to:
		if int(k) < len(c.to) {
			return c.to[k], true
		}
		return -1, false
	}
	own := c.marks[v] & (fromMark | toMark)
	if own != 0 {
		// First the way to the join.
		if k == 0 {
			if own == fromMark {
				return from, true
			}
			return to, true
		}
		k--
	}
	arcs := c.n.arcsOf(v)
	if int(k) >= len(arcs) {
		return -1, false
	}
	arc := arcs[k]
	other := c.marks[arc.to]
	if other&barred != 0 || own != 0 && other&own != 0 || !c.sel.counts(arc.tie) {
		return -1, true
	}
	return arc.to, true
}
