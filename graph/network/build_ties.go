package network

import (
	"fmt"
	"slices"
)

func (n *Network) buildTies(src Source) error {
	rows, ids, err := ordered("liaison", src.Ties, func(t *Tie) string { return t.ID })
	if err != nil {
		return err
	}
	n.ties, n.ends, n.depth = ids, make([][2]int32, len(ids)), make([]uint8, len(ids))
	n.since, n.until = make([]int16, len(ids)), make([]int16, len(ids))
	for i, row := range rows {
		a, ok := n.agency(row.A)
		if !ok {
			return fmt.Errorf("liaison %q: no agency %q", row.ID, row.A)
		}
		b, ok := n.agency(row.B)
		if !ok {
			return fmt.Errorf("liaison %q: no agency %q", row.ID, row.B)
		}
		if a == b {
			return fmt.Errorf("liaison %q joins agency %q to itself", row.ID, row.A)
		}
		if row.Depth < 1 || row.Depth > deepest {
			return fmt.Errorf("liaison %q: depth %d is not within 1 to %d", row.ID, row.Depth, deepest)
		}
		n.ends[i] = [2]int32{min(a, b), max(a, b)}
		n.depth[i] = uint8(row.Depth)
		n.since[i], n.until[i] = year(row.Since), year(row.Until)
	}
	return n.buildArcs()
}

// deepest is the top of the scale of depths.
const deepest = 5

func (n *Network) buildArcs() error {
	n.arcStart, n.arcs = make([]int32, len(n.agencies)+1), make([]arc, 2*len(n.ties))
	for _, ends := range n.ends {
		n.arcStart[ends[0]+1]++
		n.arcStart[ends[1]+1]++
	}
	for i := range n.agencies {
		n.arcStart[i+1] += n.arcStart[i]
	}
	next := slices.Clone(n.arcStart)
	put := func(from, to, tie int32) {
		n.arcs[next[from]] = arc{to, tie}
		next[from]++
	}
	for tie, ends := range n.ends {
		put(ends[0], ends[1], int32(tie))
		put(ends[1], ends[0], int32(tie))
	}
	for i := range n.agencies {
		arcs := n.arcsOf(int32(i))
		slices.SortFunc(arcs, func(a, b arc) int { return int(a.to) - int(b.to) })
		for j := 1; j < len(arcs); j++ {
			if arcs[j].to == arcs[j-1].to {
				return fmt.Errorf("liaisons %q and %q join the same two agencies", n.ties[arcs[j-1].tie], n.ties[arcs[j].tie])
			}
		}
	}
	return nil
}
