package analysis

import (
	"context"
	"math/rand/v2"
	"slices"
)

// pivots is count places drawn without bias, ascending; all where there are no more.
func (w *web) pivots(count int, seed uint64) []int32 {
	all := make([]int32, w.size())
	for i := range all {
		all[i] = int32(i)
	}
	if count >= len(all) {
		return all
	}
	r := rand.New(rand.NewPCG(seed, 0))
	for i := range count {
		j := i + r.IntN(len(all)-i)
		all[i], all[j] = all[j], all[i]
	}
	slices.Sort(all[:count])
	return all[:count]
}

// shortest is what is known of the shortest paths from a source to a place.
type shortest struct {
	distance int32 // ties plus one, 0 where none leads there
	paths    float64
}

// betweenness is, for each place, the share of the shortest paths between two
// others that pass through it, the mean over all pairs of others: Freeman
// (1977), by the algorithm of Brandes (2001). A pair that no path joins counts
// as 0. From fewer sources than all it is an estimate, the mean over the sources
// other than the place itself ("Centrality estimation in large networks", 2007).
func (w *web) betweenness(ctx context.Context, sources []int32) ([]float64, error) {
	size := w.size()
	sum := make([]float64, size)
	if size < 3 {
		return sum, nil
	}
	// Ties that a shortest path from the source runs over, tail by tail in the
	// order of their distance, and where those of the tail at each place in that
	// order end: backwards they are all in the right order.
	onward, ends := make([]int32, 0, w.ties()), make([]int32, size)
	order, found := make([]int32, 0, size), make([]shortest, size)
	passing := make([]float64, size) // what ends at or passes through a place, by path to it
	for _, source := range sources {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		clear(found)
		found[source] = shortest{distance: 1, paths: 1}
		order, onward = append(order[:0], source), onward[:0]
		for at := 0; at < len(order); at++ {
			to, _ := w.arcs(order[at])
			next, paths := found[order[at]].distance+1, found[order[at]].paths
			for _, u := range to {
				there := &found[u]
				if there.distance == 0 {
					there.distance = next
					order = append(order, u)
				}
				if there.distance == next {
					there.paths += paths
					onward = append(onward, u)
				}
			}
			ends[at] = int32(len(onward))
		}
		for at := len(order) - 1; at > 0; at-- {
			v, sumOn := order[at], 0.0
			for _, u := range onward[ends[at-1]:ends[at]] {
				sumOn += passing[u]
			}
			paths := found[v].paths
			sum[v] += paths * sumOn
			passing[v] = 1/paths + sumOn
		}
	}
	isSource := make([]bool, size)
	for _, source := range sources {
		isSource[source] = true
	}
	for i := range sum {
		others := len(sources)
		if isSource[i] {
			others--
		}
		if others > 0 {
			sum[i] /= float64(others) * float64(size-2)
		}
	}
	return sum, nil
}
