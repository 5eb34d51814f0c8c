package analysis

import (
	"cmp"
	"context"
	"slices"

	"liaison/graph/network"
)

// wave finds the chains that carry most from a holder to everybody, one tie more
// at a time.
//
// No factor of a chain is above 1. So a chain that meets an agency twice is never
// better than without the loop, and one that reaches an agency no better than a
// shorter one did need not go on: walks do for paths, and most of the network is
// looked at once. Depths are multiplied as whole numbers, so that of chains with
// as many ties those that are equal on paper are equal; and what lessens the
// gravity is at most 1 and multiplied last, so that no chain carries more than it.
type wave struct {
	n      *network.Network
	sel    *network.Selection
	holder int32
	best   []float64 // what the best chain to an agency carries
	ties   []uint8   // how many it has
	layers []layer
}

// deepest is the depth of a tie of closeness 1.
const deepest = 5

// layer is how chains of one number of ties reach agencies.
type layer struct {
	product []int32 // of the depths; 0 where none comes
	from    []int32 // the agency before
	tie     []int32 // the tie from there
}

func newLayer(agencies int) layer {
	return layer{make([]int32, agencies), make([]int32, agencies), make([]int32, agencies)}
}

func (w *wave) run(ctx context.Context, gravity float64, p RippleParameters) error {
	last := newLayer(w.n.Agencies())
	last.product[w.holder] = 1
	w.layers = []layer{last}
	place := make([]int32, w.n.Agencies())    // of an agency's predecessor in the front
	damping, product := 1.0, float64(deepest) // of as many of the deepest ties
	// The front is in the order of the sequences that lead to it, so that the
	// first of equal chains is the one to keep.
	for front := []int32{w.holder}; len(front) > 0 && len(w.layers) <= p.MaxTies; damping, product = damping*p.Damping, product*deepest {
		next := newLayer(w.n.Agencies())
		var reached []int32
		for at, i := range front {
			if at%256 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			for to, tie := range w.sel.Arcs(i) {
				product := last.product[i] * int32(w.n.Depth(tie))
				if to == w.holder || product <= next.product[to] {
					continue
				}
				if next.product[to] == 0 {
					reached = append(reached, to)
				}
				next.product[to], next.from[to], next.tie[to], place[to] = product, i, tie, int32(at)
			}
		}
		front = front[:0]
		for _, i := range reached {
			if carried := gravity * (float64(next.product[i]) / product * damping); above(carried, w.best[i]) {
				w.best[i], w.ties[i] = carried, uint8(len(w.layers))
				front = append(front, i)
			}
		}
		slices.SortFunc(front, func(a, b int32) int { return cmp.Or(cmp.Compare(place[a], place[b]), cmp.Compare(a, b)) })
		w.layers, last = append(w.layers, next), next
	}
	return nil
}

// chain is the best chain to an agency.
func (w *wave) chain(agency int32) []network.Hop {
	hops := make([]network.Hop, w.ties[agency])
	for at := len(hops); at > 0; at-- {
		l := &w.layers[at]
		hops[at-1] = network.Hop{From: w.n.AgencyID(l.from[agency]), To: w.n.AgencyID(agency), Liaison: w.n.TieID(l.tie[agency])}
		agency = l.from[agency]
	}
	return hops
}
