package analysis

import (
	"context"
	"slices"
)

// bridges finds the ties, ascending, whose cut parts a component in two, and
// marks the places without which theirs falls apart. It is the search of
// Tarjan (1974) and Hopcroft and Tarjan (1973), without recursion because a
// chain may be as long as the network.
func (w *web) bridges(ctx context.Context) (ties []int32, cut []bool, err error) {
	size := w.size()
	cut = make([]bool, size)
	seen, low := make([]int32, size), make([]int32, size) // when first met; the earliest met from below without the tie from above
	above, next := make([]int32, size), make([]int32, size)
	copy(next, w.start)
	var clock int32
	for root := range int32(size) {
		if root%often == 0 && ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		if seen[root] != 0 {
			continue
		}
		branches := 0
		clock++
		seen[root], low[root], above[root] = clock, clock, -1
		for v := root; v >= 0; {
			if next[v] < w.start[v+1] {
				u := w.to[next[v]]
				next[v]++
				switch {
				case seen[u] == 0:
					clock++
					seen[u], low[u], above[u] = clock, clock, v
					v = u
				case u != above[v]:
					low[v] = min(low[v], seen[u])
				}
				continue
			}
			up := above[v]
			if up >= 0 {
				low[up] = min(low[up], low[v])
				if low[v] > seen[up] {
					to, tie := w.arcs(v)
					at, _ := slices.BinarySearch(to, up)
					ties = append(ties, tie[at])
				}
				if up == root {
					branches++
				} else if low[v] >= seen[up] {
					cut[up] = true
				}
			}
			v = up
		}
		cut[root] = branches > 1
	}
	slices.Sort(ties)
	return ties, cut, nil
}
