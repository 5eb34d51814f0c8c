package analysis

import (
	"context"
	"math/rand/v2"
)

// communities parts the places so that more ties lie within parts than chance
// would have it: the method of Louvain (Blondel and others 2008) with the
// resolution of Reichardt and Bornholdt (2006), every tie counting the same. A
// part that no path within it holds together, which the method may leave behind
// (Traag and others 2019), is parted further: that never lowers the modularity.
// The same seed gives the same parts.
func (w *web) communities(ctx context.Context, resolution float64, seed uint64) (of []int32, sizes []int, err error) {
	of = make([]int32, w.size())
	for i := range of {
		of[i] = int32(i)
	}
	r := rand.New(rand.NewPCG(seed, 0))
	level := cluster{start: w.start, to: w.to, weight: make([]float64, len(w.to)), strength: make([]float64, w.size()), total: float64(len(w.to))}
	for k := range level.weight {
		level.weight[k] = 1
	}
	for i := range level.strength {
		level.strength[i] = float64(w.degree(int32(i)))
	}
	for {
		part, parts, err := level.move(ctx, resolution, r)
		if err != nil {
			return nil, nil, err
		}
		if parts == len(part) {
			break
		}
		for i, node := range of {
			of[i] = part[node]
		}
		level = level.merge(part, parts)
	}
	of, sizes = w.connected(func(a, b int32) bool { return of[a] == of[b] })
	return of, sizes, nil
}

// modularity is the share of the ties that lie within a part, less the share
// that chance would leave there, times resolution: Newman and Girvan (2004).
func (w *web) modularity(of []int32, parts int, resolution float64) float64 {
	inside, strength := make([]int, parts), make([]int, parts)
	for i := range int32(w.size()) {
		to, _ := w.arcs(i)
		strength[of[i]] += len(to)
		for _, u := range to {
			if of[u] == of[i] {
				inside[of[i]]++
			}
		}
	}
	sum, total := 0.0, float64(len(w.to))
	for part := range parts {
		share := float64(strength[part]) / total
		sum += float64(inside[part])/total - resolution*share*share
	}
	return sum
}

// cluster is a graph whose nodes stand for parts of the web. Arcs run between
// different nodes, each tie both ways.
type cluster struct {
	start, to []int32
	weight    []float64 // of an arc: the ties that it stands for
	strength  []float64 // of a node: the ends of ties in it
	total     float64   // the sum of all strengths
}

const (
	// leastGain, in ties, is what a move must be worth. Rounding is worth less.
	leastGain = 1e-9
	// patience is how often the nodes of a level are looked at, on average,
	// before it is left as it is. Seldom more than 10 is needed.
	patience = 100
)

// move puts each node in the part where it adds most to the modularity, again
// and again while that of a neighbour changes, and numbers the parts by their
// smallest node.
func (c *cluster) move(ctx context.Context, resolution float64, r *rand.Rand) (of []int32, parts int, err error) {
	size := len(c.strength)
	of = make([]int32, size)
	held := make([]float64, size)  // strength of a part
	links := make([]float64, size) // from the node at hand to a part
	var met []int32                // parts it is linked to
	queue, queued := make([]int32, size), make([]bool, size)
	for i, node := range r.Perm(size) {
		of[i], held[i], queue[i], queued[i] = int32(i), c.strength[i], int32(node), true
	}
	// A ring: each node waits at most once.
	for head, waiting, looks := 0, size, 0; waiting > 0 && looks < patience*size; looks++ {
		if looks%often == 0 && ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		node := queue[head]
		head, waiting, queued[node] = (head+1)%size, waiting-1, false
		for k := c.start[node]; k < c.start[node+1]; k++ {
			part := of[c.to[k]]
			if links[part] == 0 {
				met = append(met, part)
			}
			links[part] += c.weight[k]
		}
		own, strength := of[node], c.strength[node]
		held[own] -= strength
		best, most := own, links[own]-resolution*strength*held[own]/c.total+leastGain
		for _, part := range met {
			if gain := links[part] - resolution*strength*held[part]/c.total; gain > most {
				best, most = part, gain
			}
			links[part] = 0
		}
		links[own], met = 0, met[:0]
		held[best] += strength
		if of[node] = best; best == own {
			continue
		}
		for k := c.start[node]; k < c.start[node+1]; k++ {
			if u := c.to[k]; of[u] != best && !queued[u] {
				queue[(head+waiting)%size], queued[u] = u, true
				waiting++
			}
		}
	}
	number := make([]int32, size)
	for i, part := range of {
		if number[part] == 0 {
			parts++
			number[part] = int32(parts)
		}
		of[i] = number[part] - 1
	}
	return of, parts, nil
}

// merge is the graph of the parts.
func (c *cluster) merge(of []int32, parts int) cluster {
	next := cluster{start: make([]int32, 1, parts+1), strength: make([]float64, parts), total: c.total}
	first, after := make([]int32, parts), make([]int32, len(of)) // the nodes of a part, as a chain; 0 ends it
	for i := len(of) - 1; i >= 0; i-- {
		after[i], first[of[i]] = first[of[i]], int32(i+1)
		next.strength[of[i]] += c.strength[i]
	}
	links := make([]float64, parts)
	var met []int32
	for part := range int32(parts) {
		for node := first[part]; node > 0; node = after[node-1] {
			for k := c.start[node-1]; k < c.start[node]; k++ {
				other := of[c.to[k]]
				if other == part {
					continue
				}
				if links[other] == 0 {
					met = append(met, other)
				}
				links[other] += c.weight[k]
			}
		}
		for _, other := range met {
			next.to, next.weight = append(next.to, other), append(next.weight, links[other])
			links[other] = 0
		}
		met = met[:0]
		next.start = append(next.start, int32(len(next.to)))
	}
	return next
}
