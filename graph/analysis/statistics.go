package analysis

import (
	"context"
	"fmt"
	"slices"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Statistics is figures on the shape of the network: every tie that counts, and
// the agencies that have one. They follow what was published: a service whose
// papers leaked stands out.
type Statistics struct {
	// Agencies and Liaisons are how many; Countries is of how many the agencies are.
	Agencies, Liaisons, Countries int
	// Density is the share of the possible ties that there are, 0 to 1; 0 below
	// two agencies.
	Density float64
	// MeanDegree is the mean number of ties of an agency, 0 without agencies.
	MeanDegree float64
	// Components are the sizes of the parts that no path leads out of, largest first.
	Components []int
	// Modularity is how much more ties lie within communities than chance
	// would have it, at the resolution asked for, at most 1 (Newman and Girvan
	// 2004; Reichardt and Bornholdt 2006); nil where Unparted says why.
	Modularity *float64
	// Unparted says why there are no communities; empty where there are.
	Unparted Unparted
	// Pivots is how many agencies betweenness was computed from: it is exact
	// where that is Agencies, and an estimate where it is fewer.
	Pivots int
	// Nodes holds every agency, by ascending id.
	Nodes []NodeStatistics
	// Bridges are the ids of the ties whose cut parts a component in two, ascending.
	Bridges []string
	// Communities are ids of agencies, ascending in each; the largest first, of
	// equals the one with the smallest id. Each hangs together by its own ties.
	// Empty where Modularity is nil.
	Communities [][]string
}

// NodeStatistics is figures on one agency in the network.
type NodeStatistics struct {
	Agency string
	// Degree is how many counted ties it has, at least 1.
	Degree int
	// Betweenness is the share of the shortest paths between two other agencies
	// that pass through it, the mean over all (n-1)(n-2)/2 pairs of others, 0 to
	// 1; a pair without a path counts as 0 (Freeman 1977).
	Betweenness float64
	// Component is its place in Statistics.Components.
	Component int
	// Community is its place in Statistics.Communities, -1 where there are none.
	Community int
	// Cut says that its component falls apart without it.
	Cut bool
}

// Unparted is why an answer has no communities.
type Unparted string

// The reasons.
const (
	NoLiaison Unparted = "NO_LIAISON"
	TooLarge  Unparted = "TOO_LARGE"
)

// The ceilings that keep an answer to some seconds whatever the size of the
// network. Up to 1,000 agencies or so nothing comes near them.
const (
	// MaxParted is the most liaisons of a network that is parted in communities.
	MaxParted = 2_000_000
	// MaxWalked is the most ties that one question walks over from one agency
	// after the other: the number of sources of betweenness, and of partners
	// whose losses are told, is this divided by the ties that count.
	MaxWalked = 100_000_000
)

// StatisticsParameters are the parameters of StatisticsOf.
type StatisticsParameters struct {
	// Pivots, 1 to 10,000: betweenness is exact up to this many agencies, and
	// beyond is estimated from this many, drawn by Seed. Fewer are drawn where
	// MaxWalked says so.
	Pivots int
	// Seed fixes what is drawn by chance.
	Seed uint64
	// Resolution, 0.1 to 10, is the grain of the communities: above 1 more and
	// smaller ones, below 1 fewer and larger ones.
	Resolution float64
}

// DefaultStatisticsParameters are the defaults.
func DefaultStatisticsParameters() StatisticsParameters {
	return StatisticsParameters{Pivots: 1000, Seed: 1, Resolution: 1}
}

// Model says what was computed with valid parameters.
func (p StatisticsParameters) Model() Model {
	return Model{"statistics", Version, []Parameter{
		{"pivots", fmt.Sprint(p.Pivots), "1000", "1 to 10000"},
		{"seed", fmt.Sprint(p.Seed), "1", "0 or more"},
		{"resolution", number(p.Resolution), "1", "0.1 to 10"},
	}}
}

// Validate refuses what StatisticsOf would of parameters, which needs no network: an
// *term.InvalidError with field "parameters.pivots" or "parameters.resolution".
func (p StatisticsParameters) Validate() error {
	if !(p.Resolution >= .1 && p.Resolution <= 10) { // NaN is not
		return &term.InvalidError{Field: "parameters.resolution", Value: number(p.Resolution), Accepted: "a number from 0.1 to 10"}
	}
	return whole("parameters.pivots", p.Pivots, 1, 10_000)
}

// StatisticsOf computes the figures for the ties that count. An empty network
// gives zeros. Other ids in the same order change nothing but names; in
// another order, communities may be drawn otherwise, and so may pivots.
//
// Errors: *term.InvalidError (fields "parameters.pivots",
// "parameters.resolution", the filter's), *term.UnknownIDError (the filter's),
// the context's error.
func StatisticsOf(ctx context.Context, n *network.Network, filter term.LiaisonFilter, p StatisticsParameters) (Statistics, error) {
	if err := p.Validate(); err != nil {
		return Statistics{}, err
	}
	sel, err := n.Select(filter)
	if err != nil {
		return Statistics{}, err
	}
	w, err := weave(ctx, n, sel)
	if err != nil {
		return Statistics{}, err
	}
	of, sizes := w.components()
	s := Statistics{Agencies: w.size(), Liaisons: w.ties(), Countries: w.countries(), Components: sizes, Unparted: NoLiaison}
	if s.Agencies > 1 {
		s.MeanDegree = 2 * float64(s.Liaisons) / float64(s.Agencies)
		s.Density = s.MeanDegree / float64(s.Agencies-1)
	}
	bridges, cut, err := w.bridges(ctx)
	if err != nil {
		return Statistics{}, err
	}
	for _, tie := range bridges {
		s.Bridges = append(s.Bridges, n.TieID(tie))
	}
	community, err := s.part(ctx, w, p)
	if err != nil {
		return Statistics{}, err
	}
	sources := w.pivots(min(p.Pivots, max(1, MaxWalked/max(1, w.ties()))), p.Seed)
	s.Pivots = len(sources)
	betweenness, err := w.betweenness(ctx, sources)
	if err != nil {
		return Statistics{}, err
	}
	s.Nodes = make([]NodeStatistics, w.size())
	for i := range s.Nodes {
		place := int32(i)
		s.Nodes[i] = NodeStatistics{
			Agency: w.id(place), Degree: w.degree(place), Betweenness: betweenness[i], Component: int(of[i]), Community: -1, Cut: cut[i],
		}
		if community != nil {
			s.Nodes[i].Community = int(community[i])
		}
	}
	return s, nil
}

// part fills in the communities, and tells that of each place; nil where there
// are none.
func (s *Statistics) part(ctx context.Context, w *web, p StatisticsParameters) ([]int32, error) {
	switch {
	case w.ties() == 0:
		return nil, nil
	case w.ties() > MaxParted:
		s.Unparted = TooLarge
		return nil, nil
	}
	of, sizes, err := w.communities(ctx, p.Resolution, p.Seed)
	if err != nil {
		return nil, err
	}
	modularity := w.modularity(of, len(sizes), p.Resolution)
	s.Modularity, s.Unparted, s.Communities = &modularity, "", make([][]string, len(sizes))
	for i, community := range of {
		s.Communities[community] = append(s.Communities[community], w.id(int32(i)))
	}
	return of, nil
}

// countries is of how many countries the agencies are.
func (w *web) countries() int {
	seen := make([]bool, w.n.Countries())
	for _, agency := range w.members {
		seen[w.n.CountryOf(agency)] = true
	}
	return len(slices.DeleteFunc(seen, func(is bool) bool { return !is }))
}
