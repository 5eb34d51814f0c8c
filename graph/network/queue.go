package network

// entry is what a search may look at next, ranked by the least that a path
// through it could cost.
type entry struct {
	rank int64
	// tie orders equal ranks; where it is equal too, the partials are compared.
	tie     uint64
	partial int32
}

// queue is a four-way heap of entries: shallower than a binary one, and the
// children of an entry share a cache line.
type queue struct {
	entries []entry
	compare func(a, b int32) int // orders partials; nil where ties never are equal
}

func (q *queue) push(e entry) {
	q.entries = append(q.entries, e)
	i := len(q.entries) - 1
	for i > 0 {
		parent := (i - 1) / 4
		if !q.before(e, q.entries[parent]) {
			break
		}
		q.entries[i] = q.entries[parent]
		i = parent
	}
	q.entries[i] = e
}

func (q *queue) pop() entry {
	top, last := q.entries[0], len(q.entries)-1
	e := q.entries[last]
	q.entries = q.entries[:last]
	if last == 0 {
		return top
	}
	i := 0
	for {
		child := 4*i + 1
		if child >= last {
			break
		}
		least := child
		for k := child + 1; k < min(child+4, last); k++ {
			if q.before(q.entries[k], q.entries[least]) {
				least = k
			}
		}
		if !q.before(q.entries[least], e) {
			break
		}
		q.entries[i] = q.entries[least]
		i = least
	}
	q.entries[i] = e
	return top
}

func (q *queue) before(a, b entry) bool {
	if a.rank != b.rank {
		return a.rank < b.rank
	}
	if a.tie != b.tie {
		return a.tie < b.tie
	}
	return q.compare(a.partial, b.partial) < 0
}
