package analysis

import (
	"cmp"
	"context"
	"slices"
)

// candidate is an agency that could step in.
type candidate struct {
	place    int32
	topics   []int32
	distance int32 // after the cut, -1 without a path
	degree   int
}

// substitutes finds and ranks who could step in for the lost topics.
func (r *retrenchment) substitutes(ctx context.Context, then, now *walk) error {
	if len(r.lost) == 0 {
		return nil
	}
	isLost := make([]bool, r.w.n.Topics())
	for _, topic := range r.lost {
		isLost[topic] = true
	}
	var found []candidate
	var topics []int32
	for place, distance := range then.distance {
		if place%often == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if distance != 2 {
			continue
		}
		topics = topics[:0]
		_, ties := r.w.arcs(int32(place))
		for _, tie := range ties {
			for s := range r.w.sel.Statements(tie) {
				for _, topic := range r.w.n.TopicsOf(s) {
					if isLost[topic] {
						topics = append(topics, topic)
					}
				}
			}
		}
		slices.Sort(topics)
		if topics = slices.Compact(topics); len(topics) > 0 {
			found = append(found, candidate{int32(place), slices.Clone(topics), now.distance[place], len(ties)})
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		// Without a path is farther than any: as an unsigned number -1 is the largest.
		return cmp.Or(cmp.Compare(len(b.topics), len(a.topics)), cmp.Compare(uint32(a.distance), uint32(b.distance)),
			cmp.Compare(b.degree, a.degree), cmp.Compare(a.place, b.place))
	})
	r.TotalSubstitutes = len(found)
	for _, c := range found[:min(len(found), r.p.Substitutes)] {
		s := Substitute{Agency: r.w.id(c.place), Distance: int(max(c.distance, 0)), Through: r.w.path(now, c.place)}
		for _, topic := range c.topics {
			s.Topics = append(s.Topics, r.w.n.TopicID(topic))
		}
		r.Substitutes = append(r.Substitutes, s)
	}
	return nil
}
