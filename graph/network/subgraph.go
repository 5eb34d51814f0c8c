package network

import (
	"cmp"
	"context"
	"slices"
)

// The ranges of the subgraph questions.
const (
	// MaxAgencies is the largest limit on agencies.
	MaxAgencies = 1000
	// MaxTies is the most liaisons that a subgraph holds.
	MaxTies = 4000
	// MaxDistance is the most hops of a neighbourhood.
	MaxDistance = 4
	// MaxAmong is the most ids that a part of the network is asked for by.
	MaxAmong = 1000
)

// Subgraph is a part of the network: agencies, and the counted liaisons among them.
type Subgraph struct {
	// Agencies in the order of importance that the question states.
	Agencies []string
	// Distances holds, for each of Agencies, the number of ties to the nearest
	// agency asked for; nil where the question has no centre.
	Distances []int
	// Degrees holds, for each of Agencies, the number of its liaisons that count,
	// wherever they lead; Beyond, how many of them lead to none of Agencies.
	Degrees, Beyond []int
	// Ties between two of Agencies, ascending.
	Ties []string
	// TotalAgencies and TotalTies count the answer before anything was cut.
	TotalAgencies, TotalTies int
	// Truncated says that something was cut; Because says what: AgencyLimit
	// where agencies (and their ties) are missing, TieLimit where only ties are.
	Truncated bool
	Because   Cut
	// Notes name agencies asked for that did not exist at asOf.
	Notes []Note
}

// member is an agency of a subgraph in the making.
type member struct {
	agency           int32
	distance, degree int
}

// cut makes the subgraph of members, whose degrees are known: it orders them, cuts
// agencies at limit and then liaisons at MaxTies.
func (s *Selection) cut(ctx context.Context, members []member, limit int) (Subgraph, error) {
	slices.SortFunc(members, func(a, b member) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(b.degree, a.degree), cmp.Compare(a.agency, b.agency))
	})
	n, sub := s.n, Subgraph{TotalAgencies: len(members)}
	inside := newBitset(len(n.agencies))
	// The place of an agency that is kept, plus one.
	kept := make([]int32, len(n.agencies))
	for place, m := range members {
		inside.add(m.agency)
		if place < limit {
			kept[m.agency] = int32(place) + 1
			sub.Agencies = append(sub.Agencies, n.agencies[m.agency])
			sub.Distances = append(sub.Distances, m.distance)
			sub.Degrees = append(sub.Degrees, m.degree)
		}
	}
	sub.Beyond = slices.Clone(sub.Degrees)
	var ties []int32
	for place, m := range members {
		if place%1024 == 0 && ctx.Err() != nil {
			return Subgraph{}, ctx.Err()
		}
		for _, arc := range n.arcsOf(m.agency) {
			// Each liaison once, from its smaller end.
			if arc.to < m.agency || !inside.has(arc.to) || !s.counts(arc.tie) {
				continue
			}
			sub.TotalTies++
			if a, b := kept[m.agency], kept[arc.to]; a > 0 && b > 0 {
				ties = append(ties, arc.tie)
				sub.Beyond[a-1]--
				sub.Beyond[b-1]--
			}
		}
	}
	switch {
	case len(members) > limit:
		sub.Truncated, sub.Because = true, AgencyLimit
	case len(ties) > MaxTies:
		sub.Truncated, sub.Because = true, TieLimit
	}
	sub.Ties = names(n.ties, n.deepest(ties, MaxTies))
	return sub, nil
}

// deepest keeps the most deep of ties, the smaller id among equals, ascending.
func (n *Network) deepest(ties []int32, most int) []int32 {
	if len(ties) > most {
		slices.SortFunc(ties, func(a, b int32) int {
			return cmp.Or(cmp.Compare(n.depth[b], n.depth[a]), cmp.Compare(a, b))
		})
		ties = ties[:most]
	}
	slices.Sort(ties)
	return ties
}
