package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// StatisticsParameters are those of the statistics; see the schema. Nil asks for
// every default.
type StatisticsParameters struct {
	Pivots     int
	Seed       int
	Resolution float64
}

func (p *StatisticsParameters) model() (analysis.StatisticsParameters, error) {
	if p == nil {
		return analysis.DefaultStatisticsParameters(), nil
	}
	return analysis.StatisticsParameters{Pivots: p.Pivots, Seed: uint64(p.Seed), Resolution: p.Resolution}, checkSeed(p.Seed)
}

// Centrality is what agencies are ranked by.
type Centrality string

// The centralities.
const (
	ByDegree      Centrality = "DEGREE"
	ByBetweenness Centrality = "BETWEENNESS"
)

// Centralities lists every Centrality.
var Centralities = []Centrality{ByDegree, ByBetweenness}

// Statistics are figures on the shape of the network.
type Statistics struct {
	Agencies, Liaisons, Countries int
	Density, MeanDegree           float64
	Components                    []int
	TotalComponents               int
	Modularity                    *float64
	NoCommunities                 *analysis.Unparted
	Pivots                        int
	Nodes                         []NodeStatistics
	Bridges                       []Liaison
	TotalBridges                  int
	Communities                   []Community
	TotalCommunities              int
	Truncated                     bool
	Model                         analysis.Model
}

// NodeStatistics are figures on one agency. Community is nil where there are none.
type NodeStatistics struct {
	Agency      Agency
	Degree      int
	Betweenness float64
	Component   int
	Community   *int
	Cut         bool
}

// Community is agencies with more ties among themselves than chance would have it.
type Community struct {
	Number, Size int
	Agencies     []Agency
}

// DatedStatistics are the statistics at one date.
type DatedStatistics struct {
	Date       term.Date
	Statistics Statistics
}

// Statistics are figures on the network. Its lists have at most limit entries. Nil
// parameters are the defaults.
func (s *Store) Statistics(ctx context.Context, filter term.LiaisonFilter, parameters *StatisticsParameters, rankBy Centrality, limit int) (Statistics, error) {
	all, err := s.statistics(ctx, []term.LiaisonFilter{filter}, parameters, rankBy, limit)
	if err != nil {
		return Statistics{}, err
	}
	return all[0], nil
}

// maxDates is the most dates that statistics are asked for at once.
const maxDates = 50

// StatisticsByDate are the statistics at several dates on one of the clocks.
func (s *Store) StatisticsByDate(ctx context.Context, dates []term.Date, clock analysis.Clock, filter term.LiaisonFilter, parameters *StatisticsParameters, rankBy Centrality, limit int) ([]DatedStatistics, error) {
	if len(dates) < 1 || len(dates) > maxDates {
		return nil, &term.InvalidError{Field: "dates", Value: strconv.Itoa(len(dates)) + " dates", Accepted: fmt.Sprintf("1 to %d dates", maxDates)}
	}
	filters := make([]term.LiaisonFilter, len(dates))
	for i, date := range dates {
		at, err := setClock(filter, clock, date)
		if err != nil {
			return nil, err
		}
		filters[i] = at
	}
	found, err := s.statistics(ctx, filters, parameters, rankBy, limit)
	if err != nil {
		return nil, err
	}
	dated := make([]DatedStatistics, len(dates))
	for i, date := range dates {
		dated[i] = DatedStatistics{date, found[i]}
	}
	return dated, nil
}

// setClock sets one of the clocks of a filter that leaves it alone.
func setClock(filter term.LiaisonFilter, clock analysis.Clock, date term.Date) (term.LiaisonFilter, error) {
	const alone = "no value: the dates set this clock"
	switch clock {
	case analysis.KnownBy:
		if filter.KnownBy != nil {
			return filter, &term.InvalidError{Field: "filter.knownBy", Value: string(*filter.KnownBy), Accepted: alone}
		}
		filter.KnownBy = &date
	default:
		if filter.AsOf != nil {
			return filter, &term.InvalidError{Field: "filter.asOf", Value: strconv.Itoa(*filter.AsOf), Accepted: alone}
		}
		year := date.Year()
		filter.AsOf = &year
	}
	return filter, nil
}

// statistics computes one after the other and reads the records of all at once.
func (s *Store) statistics(ctx context.Context, filters []term.LiaisonFilter, parameters *StatisticsParameters, rankBy Centrality, limit int) ([]Statistics, error) {
	if err := checkLimit(limit); err != nil {
		return nil, err
	}
	p, err := parameters.model()
	if err == nil {
		err = p.Validate() // whether or not the database answers
	}
	if err != nil {
		return nil, err
	}
	return onProjection(ctx, s, func(n *network.Network) ([]Statistics, error) {
		found, err := inTurn(ctx, s.analyses, func() ([]analysis.Statistics, error) {
			return answerEach(filters, func(filter term.LiaisonFilter) (analysis.Statistics, error) {
				return analysis.StatisticsOf(ctx, n, filter, p)
			})
		})
		if err != nil {
			return nil, err
		}
		answers, bridges := make([]Statistics, len(found)), make([][]string, len(found))
		var ids recordIDs
		for i := range found {
			f, a := &found[i], &answers[i]
			*a = Statistics{
				Agencies: f.Agencies, Liaisons: f.Liaisons, Countries: f.Countries, Density: f.Density, MeanDegree: f.MeanDegree,
				TotalComponents: len(f.Components), Modularity: f.Modularity, Pivots: f.Pivots, TotalBridges: len(f.Bridges),
				TotalCommunities: len(f.Communities), Model: p.Model(),
			}
			if f.Unparted != "" {
				a.NoCommunities = &f.Unparted
			}
			rankNodes(f.Nodes, rankBy)
			f.Nodes = cut(f.Nodes, limit, &a.Truncated)
			f.Communities = cut(f.Communities, limit, &a.Truncated)
			a.Components, bridges[i] = cut(f.Components, limit, &a.Truncated), cut(f.Bridges, limit, &a.Truncated)
			for _, node := range f.Nodes {
				ids.agencies = append(ids.agencies, node.Agency)
			}
			ids.addTies(n, bridges[i]...)
		}
		records, err := s.networkRecords(ctx, ids)
		if err != nil {
			return nil, err
		}
		for i := range found {
			answers[i].Bridges = in(records.liaisons, bridges[i])
			answers[i].fill(&found[i], records)
		}
		return answers, nil
	})
}

// rankNodes puts the highest first, of equals the smallest id.
func rankNodes(nodes []analysis.NodeStatistics, by Centrality) {
	slices.SortFunc(nodes, func(a, b analysis.NodeStatistics) int {
		if by == ByDegree {
			return cmp.Or(cmp.Compare(b.Degree, a.Degree), cmp.Compare(a.Agency, b.Agency))
		}
		return cmp.Or(cmp.Compare(b.Betweenness, a.Betweenness), cmp.Compare(a.Agency, b.Agency))
	})
}

// fill puts the records of agencies in the place of ids.
func (a *Statistics) fill(found *analysis.Statistics, records networkRecords) {
	a.Nodes, a.Communities = make([]NodeStatistics, len(found.Nodes)), make([]Community, len(found.Communities))
	for number, members := range found.Communities {
		a.Communities[number] = Community{Number: number, Size: len(members), Agencies: []Agency{}}
	}
	for i, node := range found.Nodes {
		agency := records.agencies[node.Agency]
		a.Nodes[i] = NodeStatistics{Agency: agency, Degree: node.Degree, Betweenness: node.Betweenness, Component: node.Component, Cut: node.Cut}
		if a.TotalCommunities == 0 {
			continue
		}
		a.Nodes[i].Community = &found.Nodes[i].Community
		if node.Community < len(a.Communities) {
			members := &a.Communities[node.Community].Agencies
			*members = append(*members, agency)
		}
	}
}
