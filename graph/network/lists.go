package network

import (
	"cmp"
	"slices"
)

// lists is a slice of slices laid end to end: one allocation however many.
type lists struct{ start, items []int32 }

func (l *lists) of(i int32) []int32 { return l.items[l.start[i]:l.start[i+1]] }

// group lays out pairs (owner, item) as one list per owner of n, each in the
// order of pairs.
func group(n int, pairs [][2]int32) lists {
	l := lists{start: make([]int32, n+1), items: make([]int32, len(pairs))}
	for _, p := range pairs {
		l.start[p[0]+1]++
	}
	for i := range n {
		l.start[i+1] += l.start[i]
	}
	next := slices.Clone(l.start[:n])
	for _, p := range pairs {
		l.items[next[p[0]]] = p[1]
		next[p[0]]++
	}
	return l
}

// sortedPairs orders pairs and keeps each once, in place.
func sortedPairs(pairs [][2]int32) [][2]int32 {
	slices.SortFunc(pairs, func(a, b [2]int32) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
	return slices.Compact(pairs)
}
