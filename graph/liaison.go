package graph

import (
	"context"
	"slices"
	"strings"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Liaison is the tie between two agencies: one per pair, without direction.
type Liaison struct {
	ID    string
	A     Agency // the agency whose id comes first
	B     Agency
	Since term.Date
	Until term.Date
	Depth int
	Note  *string
}

func (Liaison) isNode()            {}
func (l Liaison) identity() string { return l.ID }

// Other is the agency at the other end from than, nil where than is at neither.
func (l Liaison) Other(than string) *Agency {
	switch than {
	case l.A.ID:
		return &l.B
	case l.B.ID:
		return &l.A
	}
	return nil
}

// LiaisonOrderField is what ties can be ordered by.
type LiaisonOrderField string

// LiaisonOrder is an order of ties.
type LiaisonOrder = Order[LiaisonOrderField]

func decodeLiaison(d *decoder, f fields) Liaison {
	l := decodeTie(d, f)
	a, b := one(d, f, "a", decodeAgency), one(d, f, "b", decodeAgency)
	if a == nil || b == nil {
		d.fail("id", l.ID, "a tie with two agencies")
		return l
	}
	l.A, l.B = *a, *b
	return l
}

// decodeTie decodes a tie without its agencies.
func decodeTie(d *decoder, f fields) Liaison {
	return Liaison{
		ID: d.text(f, "id"), Since: d.date(f, "since"), Until: d.date(f, "until"), Depth: d.number(f, "depth"), Note: d.maybe(f, "note"),
	}
}

// LiaisonsByID are the ties with these ids; an unknown id is left out.
func (s *Store) LiaisonsByID(ctx context.Context, ids []string) (map[string]Liaison, error) {
	return byID(ctx, s, liaisonsByID, ids, decodeLiaison)
}

// Liaisons is a page of the ties that the filter counts. Which they are, and in
// what order, the projection says; their records come from the database.
func (s *Store) Liaisons(ctx context.Context, filter term.LiaisonFilter, order *LiaisonOrder, page Page) (Connection[Liaison], error) {
	by := order.generic()
	w, err := page.window(listName("liaisons", filter, by))
	if err != nil {
		return Connection[Liaison]{}, err
	}
	return onProjection(ctx, s, func(n *network.Network) (Connection[Liaison], error) {
		selection, err := n.Select(filter)
		if err != nil {
			return Connection[Liaison]{}, err
		}
		ids := selection.Ties()
		key := func(id string) string { return n.Key(id, by.Field) }
		compare := func(a, b place) int {
			if c := strings.Compare(a.Key, b.Key); c != 0 {
				return c
			}
			return strings.Compare(a.ID, b.ID)
		}
		places := make([]place, len(ids))
		for i, id := range ids {
			places[i] = place{Key: key(id), ID: id}
		}
		if by.Direction == Descending {
			ascending := compare
			compare = func(a, b place) int { return ascending(b, a) }
		}
		slices.SortFunc(places, compare)
		taken := w.cut(places, compare)
		found, err := s.LiaisonsByID(ctx, idsOf(taken))
		if err != nil {
			return Connection[Liaison]{}, err
		}
		nodes, err := inOrder(taken, found)
		return connect(w, nodes, func(l Liaison) place { return place{Key: key(l.ID), ID: l.ID} }, counted(len(ids))), err
	})
}

// LiaisonsOf are pages of the ties of each of these agencies that the filter
// counts, by the tie's id.
func (s *Store) LiaisonsOf(ctx context.Context, agencies []string, filter term.LiaisonFilter, page Page) ([]Connection[Liaison], error) {
	name := listName("agency.liaisons", filter)
	if filter.IsZero() {
		return pagesOf(ctx, s, liaisonsOfAgencies, name, agencies, page, decodeLiaison)
	}
	windows, err := page.windows(name, agencies)
	if err != nil {
		return nil, err
	}
	return onProjection(ctx, s, func(n *network.Network) ([]Connection[Liaison], error) {
		selection, err := n.Select(filter)
		if err != nil {
			return nil, err
		}
		var wanted []string
		taken, totals := make([][]place, len(agencies)), make([]int, len(agencies))
		for i, agency := range agencies {
			ids, _ := selection.TiesOf(agency)
			totals[i] = len(ids)
			places := make([]place, len(ids))
			for j, id := range ids {
				places[j].ID = id
			}
			taken[i] = windows[i].cut(places, func(a, b place) int { return strings.Compare(a.ID, b.ID) })
			wanted = append(wanted, idsOf(taken[i])...)
		}
		found, err := s.LiaisonsByID(ctx, distinct(wanted))
		if err != nil {
			return nil, err
		}
		pages := make([]Connection[Liaison], len(agencies))
		for i := range agencies {
			nodes, err := inOrder(taken[i], found)
			if err != nil {
				return nil, err
			}
			pages[i] = connect(windows[i], nodes, func(l Liaison) place { return place{ID: l.ID} }, counted(totals[i]))
		}
		return pages, nil
	})
}

// DisclosuresShowing are pages of the evidence for each of these ties.
func (s *Store) DisclosuresShowing(ctx context.Context, liaisons []string, page Page) ([]Connection[Disclosure], error) {
	return pagesOf(ctx, s, disclosuresOfLiaisons, "liaison.disclosures", liaisons, page, decodeDisclosure)
}

// EvidenceOf sums up the evidence for each of these ties, from the projection.
func (s *Store) EvidenceOf(ctx context.Context, liaisons []string) ([]network.Summary, error) {
	n, err := s.Network(ctx)
	if err != nil {
		return nil, err
	}
	summaries := make([]network.Summary, len(liaisons))
	for i, id := range liaisons {
		// A tie that is gone by now has no evidence left to sum up.
		summaries[i], _ = n.Evidence(id)
	}
	return summaries, nil
}

// cut is the part of an ordered list that the window asks for, and one more, in
// the order in which it is taken.
func (w window) cut(places []place, compare func(a, b place) int) []place {
	from, to := 0, len(places)
	if w.after != nil {
		found := false
		from, found = slices.BinarySearchFunc(places, *w.after, compare)
		if found {
			from++
		}
	}
	if w.before != nil {
		to, _ = slices.BinarySearchFunc(places, *w.before, compare)
	}
	if from >= to {
		return nil
	}
	places = places[from:to]
	if w.backward {
		taken := slices.Clone(places[max(0, len(places)-w.size-1):])
		slices.Reverse(taken)
		return taken
	}
	return places[:min(len(places), w.size+1)]
}

func idsOf(places []place) []string {
	ids := make([]string, len(places))
	for i, at := range places {
		ids[i] = at.ID
	}
	return ids
}

// inOrder puts records in the order of their places.
func inOrder[T any](places []place, found map[string]T) ([]T, error) {
	nodes := make([]T, len(places))
	for i, at := range places {
		node, ok := found[at.ID]
		if !ok {
			return nil, errMoved
		}
		nodes[i] = node
	}
	return nodes, nil
}
