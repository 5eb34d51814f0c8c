package analysis

import (
	"cmp"
	"context"
	"slices"

	"liaison/graph/network"
)

// web is the ties that count and the agencies that have one, as one compact
// graph, so that a filter is read once however often the ties are walked. Place
// i is the agency members[i]; places ascend with ids, and so do the neighbours
// of each.
type web struct {
	n       *network.Network
	sel     *network.Selection
	members []int32 // agencies
	start   []int32 // place i has arcs start[i] to start[i+1]
	to      []int32 // the place an arc leads to
	tie     []int32
}

// often is how many steps of a loop pass between two looks at the context.
const often = 1024

func weave(ctx context.Context, n *network.Network, sel *network.Selection) (*web, error) {
	w := &web{n: n, sel: sel, start: []int32{0}, to: make([]int32, 0, 2*n.Ties()), tie: make([]int32, 0, 2*n.Ties())}
	place := make([]int32, n.Agencies())
	for i := range int32(n.Agencies()) {
		if i%often == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for to, tie := range sel.Arcs(i) {
			w.to, w.tie = append(w.to, to), append(w.tie, tie)
		}
		if end := int32(len(w.to)); end > w.start[len(w.members)] {
			place[i] = int32(len(w.members))
			w.members, w.start = append(w.members, i), append(w.start, end)
		}
	}
	for k, agency := range w.to {
		w.to[k] = place[agency]
	}
	return w, nil
}

// size is the number of places.
func (w *web) size() int { return len(w.members) }

// ties is the number of ties.
func (w *web) ties() int { return len(w.to) / 2 }

// arcs are those of a place: where each leads, and over which tie.
func (w *web) arcs(place int32) (to, tie []int32) {
	from, end := w.start[place], w.start[place+1]
	return w.to[from:end], w.tie[from:end]
}

func (w *web) degree(place int32) int { return int(w.start[place+1] - w.start[place]) }

// place is where an agency is; false where no tie of it counts.
func (w *web) place(agency int32) (int32, bool) {
	i, ok := slices.BinarySearch(w.members, agency)
	return int32(i), ok
}

func (w *web) id(place int32) string { return w.n.AgencyID(w.members[place]) }

// components numbers the parts that no path leads out of, by rank, and tells
// their sizes.
func (w *web) components() (of []int32, sizes []int) {
	return w.connected(func(int32, int32) bool { return true })
}

// connected is the same over the ties alone that joins approves of, given the
// places at their ends.
func (w *web) connected(joins func(a, b int32) bool) (of []int32, sizes []int) {
	of = make([]int32, w.size())
	for i := range of {
		of[i] = -1
	}
	var groups int32
	var open []int32
	for i := range of {
		if of[i] >= 0 {
			continue
		}
		of[i] = groups
		for open = append(open[:0], int32(i)); len(open) > 0; {
			v := open[len(open)-1]
			open = open[:len(open)-1]
			to, _ := w.arcs(v)
			for _, u := range to {
				if of[u] < 0 && joins(v, u) {
					of[u] = groups
					open = append(open, u)
				}
			}
		}
		groups++
	}
	return of, rank(of, int(groups))
}

// rank renumbers groups, which are numbered by their smallest member, so that
// the larger come first and equals stay in order. It tells the sizes.
func rank(of []int32, groups int) (sizes []int) {
	count, order := make([]int, groups), make([]int32, groups)
	for _, group := range of {
		count[group]++
	}
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(count[b], count[a]) })
	number := make([]int32, groups)
	for at, group := range order {
		number[group] = int32(at)
		sizes = append(sizes, count[group])
	}
	for i, group := range of {
		of[i] = number[group]
	}
	return sizes
}
