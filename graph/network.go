package graph

import (
	"context"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// Path is one cooperation path.
type Path struct {
	Hops              []Hop
	Closeness         float64
	Cost              *float64
	WeakestLink       Hop
	WeakestConfidence *term.Confidence
}

// Length is the number of ties.
func (p Path) Length() int { return len(p.Hops) }

// Hop is one step of a path.
type Hop struct {
	From    Agency
	To      Agency
	Liaison Liaison
}

// PathResult is ranked paths, and what was searched.
type PathResult struct {
	Paths     []Path
	Truncated bool
	Because   *network.Cut
	Explored  int
	MaxHops   int
	Notes     []Note
	Model     *analysis.Model
}

// Note is something to know about what was asked for. Agency is nil where that
// was a country or arrangement.
type Note struct {
	Reason network.Reason
	About  string
	Agency *Agency
	See    []Agency
}

// Network is a part of the network.
type Network struct {
	Nodes         []Agency
	Members       []NetworkMember
	Liaisons      []Liaison
	Truncated     bool
	Because       *network.Cut
	TotalAgencies int
	TotalLiaisons int
	Notes         []Note
}

// NetworkMember is an agency of a part of the network, how many counted ties it has,
// and how many of them lead out of the part.
type NetworkMember struct {
	Agency       Agency
	Ties, Beyond int
}

// Paths are the best cooperation paths between two ends.
func (s *Store) Paths(ctx context.Context, query network.PathQuery) (PathResult, error) {
	return onProjection(ctx, s, func(n *network.Network) (PathResult, error) {
		found, err := inTurn(ctx, s.searches, func() (network.PathResult, error) { return n.Paths(ctx, query) })
		if err != nil {
			return PathResult{}, err
		}
		var ids recordIDs
		for _, path := range found.Paths {
			ids.addHops(path.Hops)
		}
		ids.addNotes(found.Notes)
		records, err := s.networkRecords(ctx, ids)
		if err != nil {
			return PathResult{}, err
		}
		result := PathResult{
			Truncated: found.Truncated, Because: cutOrNil(found.Because), Explored: found.Explored, MaxHops: query.MaxHops,
			Notes: records.notes(found.Notes), Paths: make([]Path, len(found.Paths)),
		}
		if query.Weighting == network.Closeness {
			result.Model = &closeness
		}
		for i, path := range found.Paths {
			p := Path{Closeness: path.Closeness, Cost: path.Cost, Hops: records.hops(path.Hops)}
			p.WeakestLink = p.Hops[path.Weakest.Hop]
			if c := path.Weakest.Confidence; c != "" {
				p.WeakestConfidence = &c
			}
			result.Paths[i] = p
		}
		return result, nil
	})
}

// Neighbourhood is the part of the network within some ties of an agency or country.
func (s *Store) Neighbourhood(ctx context.Context, of string, hops int, filter term.LiaisonFilter, limit int) (Network, error) {
	return s.subgraph(ctx, func(n *network.Network) (network.Subgraph, error) {
		return n.Neighbourhood(ctx, []string{of}, hops, filter, limit)
	})
}

// WholeNetwork is the network: every counted tie and the agencies at its ends.
func (s *Store) WholeNetwork(ctx context.Context, filter term.LiaisonFilter, limit int) (Network, error) {
	return s.subgraph(ctx, func(n *network.Network) (network.Subgraph, error) { return n.Whole(ctx, filter, limit) })
}

// NetworkAmong is the part of the network that some agencies or countries make up,
// tied or not.
func (s *Store) NetworkAmong(ctx context.Context, ids []string, filter term.LiaisonFilter, limit int) (Network, error) {
	return s.subgraph(ctx, func(n *network.Network) (network.Subgraph, error) { return n.Among(ctx, ids, filter, limit) })
}

func (s *Store) subgraph(ctx context.Context, ask func(*network.Network) (network.Subgraph, error)) (Network, error) {
	return onProjection(ctx, s, func(n *network.Network) (Network, error) {
		found, err := ask(n)
		if err != nil {
			return Network{}, err
		}
		ids := recordIDs{agencies: found.Agencies, liaisons: found.Ties}
		ids.addNotes(found.Notes)
		records, err := s.networkRecords(ctx, ids)
		if err != nil {
			return Network{}, err
		}
		part := Network{
			Nodes: in(records.agencies, found.Agencies), Liaisons: in(records.liaisons, found.Ties),
			Truncated: found.Truncated, Because: cutOrNil(found.Because), TotalAgencies: found.TotalAgencies, TotalLiaisons: found.TotalTies,
			Notes: records.notes(found.Notes), Members: make([]NetworkMember, len(found.Agencies)),
		}
		for i, agency := range part.Nodes {
			part.Members[i] = NetworkMember{agency, found.Degrees[i], found.Beyond[i]}
		}
		return part, nil
	})
}

func cutOrNil(cut network.Cut) *network.Cut {
	if cut == "" {
		return nil
	}
	return &cut
}
