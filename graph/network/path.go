package network

import (
	"context"

	"liaison/graph/term"
)

// The ranges and defaults of a PathQuery. Zero is out of range for First and
// MaxHops: who asks states both, so that an explicit 0 is not taken for "unset".
const (
	DefaultFirst   = 5
	MaxFirst       = 100
	DefaultMaxHops = 6
	MaxHops        = 10
	// MaxVia is the most ids that Via takes: each doubles the search.
	MaxVia = 5
	// MaxAvoid is the most ids that Avoid takes.
	MaxAvoid = 50
)

// Weighting says which paths rank first.
type Weighting string

// The weightings.
const (
	// Hops ranks fewer ties first; among equals the larger sum of depths, then
	// the smallest sequence of agency ids.
	Hops Weighting = "HOPS"
	// Closeness ranks the smaller Path.Cost first; among equals fewer ties, then
	// the smallest sequence of agency ids. Costs that are equal on paper are
	// equal here.
	Closeness Weighting = "CLOSENESS"
)

// Weightings lists every Weighting.
var Weightings = []Weighting{Hops, Closeness}

// PathQuery asks for the best paths of cooperation between two ends.
type PathQuery struct {
	// From and To are each the id of an agency or of a country. A country
	// stands for all its agencies that exist at Filter.AsOf: a path starts at
	// one agency of From, ends at one agency of To, and passes through no
	// other agency of either. The two may share no agency.
	From, To string
	// Filter says which liaisons a path may use.
	Filter term.LiaisonFilter
	// Via names agencies, countries or arrangements, at most MaxVia: for each,
	// at least one of its agencies lies strictly between the ends, in any
	// order; one agency may serve several.
	Via []string
	// Avoid names agencies, countries or arrangements, at most MaxAvoid: none
	// of their agencies is on a path, not even as an end. Avoid wins over Via.
	// An arrangement means all agencies that ever belonged to it.
	Avoid []string
	// First is how many paths are wanted, 1 to MaxFirst.
	First int
	// MaxHops is the most ties a path may have, 1 to the constant MaxHops.
	MaxHops int
	// Weighting ranks the paths; empty means Hops.
	Weighting Weighting
}

// PathResult is the answer to a PathQuery.
type PathResult struct {
	// Paths are ranked best first, at most First of them. Without Truncated
	// they are all the paths there are within MaxHops.
	Paths []Path
	// Truncated says that more paths exist (MorePaths), or may exist because
	// the search was stopped (SearchBudget); Because says which of the two, and
	// is empty when Truncated is false. Paths found before a stop are the best
	// ones all the same, in order.
	Truncated bool
	Because   Cut
	// Explored is the number of partial paths examined.
	Explored int
	// Notes say why an end or a via has no agency that a path could use. Where
	// there is one, Paths is empty.
	Notes []Note
}

// Path is a loopless chain of liaisons: no agency is on it twice.
type Path struct {
	Hops []Hop
	// Closeness is the total closeness: the product over the ties of depth/5,
	// more than 0 and at most 1. A product, because what is passed along a
	// chain is lessened at every hand-over.
	Closeness float64
	// Cost is what the path costs under the weighting CLOSENESS, to ten decimals
	// at least; nil under HOPS. A tie costs 0.1 - ln(depth/5 x weight), where
	// weight is that of the confidence of its best disclosure that the filter's
	// criteria of evidence admit: CONFIRMED 1, PROBABLE .7, ALLEGED .4, and .4
	// where there is none. So a tie costs .1 to 2.63.
	Cost *float64
	// Weakest is the link that the path hangs on.
	Weakest WeakestLink
}

// Hop is one step of a path: the liaison, walked From one of its agencies To the other.
type Hop struct{ From, To, Liaison string }

// WeakestLink is the hop of least depth; among equals the one with the weaker
// evidence, then the earlier.
type WeakestLink struct {
	// Hop is its index in Path.Hops, from 0.
	Hop int
	// Depth is its depth, 1 to 5.
	Depth int
	// Confidence is the best among its disclosures that the filter's criteria
	// of evidence admit; empty where there is none.
	Confidence term.Confidence
}

// Cut says why an answer is not the whole answer.
type Cut string

// The cuts. AgencyLimit and TieLimit belong to subgraphs.
const (
	MorePaths    Cut = "MORE_PATHS"
	SearchBudget Cut = "SEARCH_BUDGET"
	AgencyLimit  Cut = "AGENCY_LIMIT"
	TieLimit     Cut = "TIE_LIMIT"
)

// Cuts lists every Cut.
var Cuts = []Cut{MorePaths, SearchBudget, AgencyLimit, TieLimit}

// Paths answers a PathQuery exactly: the same network and query always give the
// same paths in the same order.
//
// Errors: *term.InvalidError for a value out of range, for ends that share an
// agency (field "to") and for a via that is an end (field "via");
// *term.UnknownIDError with field "from", "to", "via", "avoid" or one of the
// filter's; the context's error once it is done.
//
// An end or a via without any agency at Filter.AsOf, or with all of them
// avoided, is no error: the answer is empty and Notes say why.
func (n *Network) Paths(ctx context.Context, q PathQuery) (PathResult, error) {
	return n.paths(ctx, q, patience)
}

func (n *Network) paths(ctx context.Context, q PathQuery, patience int) (PathResult, error) {
	s := n.borrow()
	defer n.giveBack(s)
	c, notes, err := n.compile(q, s)
	if err != nil || len(notes) > 0 {
		return PathResult{Notes: notes}, err
	}
	found, cut, err := s.search.run(ctx, s, c, patience, whole)
	if err != nil {
		return PathResult{}, err
	}
	result := PathResult{Explored: s.search.explored}
	switch {
	case cut:
		result.Truncated, result.Because = true, SearchBudget
	case len(found) > q.First:
		result.Truncated, result.Because = true, MorePaths
		found = found[:q.First]
	}
	result.Paths = make([]Path, len(found))
	for i, index := range found {
		result.Paths[i] = s.search.path(index)
	}
	return result, nil
}

// path tells a whole path in ids.
func (s *search) path(index int32) Path {
	n := s.c.n
	p := Path{Hops: make([]Hop, s.partials[index].hops), Closeness: 1, Cost: s.c.tell(s.partials[index].cost)}
	weakest, confidenceThere := int32(-1), 0
	for at := len(p.Hops) - 1; at >= 0; at-- {
		here := &s.partials[index]
		index = here.parent
		p.Hops[at] = Hop{n.agencies[s.partials[index].agency], n.agencies[here.agency], n.ties[here.tie]}
		p.Closeness *= float64(n.depth[here.tie]) / deepest
		best := s.c.sel.confidence(here.tie)
		// Walked backwards, so an equal that comes later stands earlier.
		if weakest < 0 || n.depth[here.tie] < n.depth[weakest] || n.depth[here.tie] == n.depth[weakest] && best <= confidenceThere {
			weakest, confidenceThere = here.tie, best
			p.Weakest = WeakestLink{Hop: at, Depth: int(n.depth[here.tie]), Confidence: confidence(best)}
		}
	}
	return p
}
