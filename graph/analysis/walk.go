package analysis

import (
	"context"
	"math/bits"
	"slices"

	"liaison/graph/network"
)

// walk is the shortest paths from one place.
type walk struct {
	distance []int32 // -1 where no path leads
	from     []int32 // the place before, on the path whose ids come first in order
	over     []int32 // the tie from there
}

// walk walks from a place over all ties but those in without.
func (w *web) walk(ctx context.Context, source int32, without map[int32]bool) (*walk, error) {
	size := w.size()
	out := &walk{make([]int32, size), make([]int32, size), make([]int32, size)}
	for i := range out.distance {
		out.distance[i] = -1
	}
	out.distance[source] = 0
	order := []int32{source}
	for at := 0; at < len(order); at++ {
		if at%often == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		v := order[at]
		to, tie := w.arcs(v)
		for k, u := range to {
			// All ties in without end at the source, as no other is dropped.
			if out.distance[u] >= 0 || v == source && without[tie[k]] {
				continue
			}
			out.distance[u], out.from[u], out.over[u] = out.distance[v]+1, v, tie[k]
			order = append(order, u)
		}
	}
	return out, nil
}

// path is the hops to a place, from the source; none where no path leads.
func (w *web) path(walk *walk, place int32) []network.Hop {
	var hops []network.Hop
	for walk.distance[place] > 0 {
		from := walk.from[place]
		hops = append(hops, network.Hop{From: w.id(from), To: w.id(place), Liaison: w.n.TieID(walk.over[place])})
		place = from
	}
	slices.Reverse(hops)
	return hops
}

// reach is how many other places a walk comes to, and how far they are.
type reach struct {
	within, reachable int
	distances         int // their sum
}

func (w *web) reach(walk *walk, within int) (r reach) {
	for _, distance := range walk.distance {
		if distance > 0 {
			r.add(1, int(distance), within)
		}
	}
	return r
}

func (r *reach) add(places, distance, within int) {
	r.reachable += places
	r.distances += places * distance
	if distance <= within {
		r.within += places
	}
}

// lane is one of many walks made at once: from a place, over all ties but one,
// which is a tie of the hub; over all where that is negative.
type lane struct{ source, without int32 }

// sweep makes many walks, 64 at a time: one bit of a word each, so that walks
// that are in one place go on together.
func (w *web) sweep(ctx context.Context, hub int32, lanes []lane, within int) ([]reach, error) {
	out := make([]reach, len(lanes))
	var seen, here, next []uint64
	for first := 0; first < len(lanes); first += 64 {
		batch := lanes[first:min(first+64, len(lanes))]
		if seen == nil {
			seen, here, next = make([]uint64, w.size()), make([]uint64, w.size()), make([]uint64, w.size())
		} else {
			clear(seen) // the others are left as they were: zero
		}
		barred := map[int32]uint64{}
		var places, ahead []int32
		for i, lane := range batch {
			if lane.without >= 0 {
				barred[lane.without] |= 1 << i
			}
			if seen[lane.source] == 0 {
				places = append(places, lane.source)
			}
			seen[lane.source] |= 1 << i
			here[lane.source] |= 1 << i
		}
		for distance := 1; len(places) > 0; distance++ {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			for _, v := range places {
				to, tie := w.arcs(v)
				for k, u := range to {
					arriving := here[v] &^ seen[u]
					if arriving != 0 && (v == hub || u == hub) {
						arriving &^= barred[tie[k]]
					}
					if arriving == 0 {
						continue
					}
					if next[u] == 0 {
						ahead = append(ahead, u)
					}
					next[u] |= arriving
				}
				here[v] = 0
			}
			var come [64]int
			for _, u := range ahead {
				for word := next[u]; word != 0; word &= word - 1 {
					come[bits.TrailingZeros64(word)]++
				}
				seen[u] |= next[u]
				here[u], next[u] = next[u], 0
			}
			for i := range batch {
				out[first+i].add(come[i], distance, within)
			}
			places, ahead = ahead, places[:0]
		}
	}
	return out, nil
}
