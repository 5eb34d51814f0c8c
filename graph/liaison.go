package graph

import (
	"cmp"
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
		places, at := ordered(n, ids, by)
		taken := w.cut(places, by)
		found, err := s.LiaisonsByID(ctx, idsOf(taken))
		if err != nil {
			return Connection[Liaison]{}, err
		}
		nodes, err := inOrder(taken, found)
		return connect(w, nodes, at, counted(len(ids))), err
	})
}

// LiaisonsOf are pages of the ties of each of these agencies that the filter
// counts.
func (s *Store) LiaisonsOf(ctx context.Context, agencies []string, filter term.LiaisonFilter, order *LiaisonOrder, page Page) ([]Connection[Liaison], error) {
	by := order.generic()
	name := listName("agency.liaisons", filter, by)
	if filter.IsZero() && by == (*LiaisonOrder)(nil).generic() {
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
		var at func(Liaison) place
		for i, agency := range agencies {
			ids, _ := selection.TiesOf(agency)
			totals[i] = len(ids)
			var places []place
			places, at = ordered(n, ids, by)
			taken[i] = windows[i].cut(places, by)
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
			pages[i] = connect(windows[i], nodes, at, counted(totals[i]))
		}
		return pages, nil
	})
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

// ordered are the places of these ties in an order, and where a tie stands in it.
func ordered(n *network.Network, ids []string, by Order[string]) ([]place, func(Liaison) place) {
	at := func(id string) place { return place{Key: n.Key(id, by.Field), ID: id} }
	places := make([]place, len(ids))
	for i, id := range ids {
		places[i] = at(id)
	}
	slices.SortFunc(places, by.compare)
	return places, func(l Liaison) place { return at(l.ID) }
}

// compare says which of two places comes first.
func (o Order[F]) compare(a, b place) int {
	if o.Direction == Descending {
		a, b = b, a
	}
	return cmp.Or(strings.Compare(a.Key, b.Key), strings.Compare(a.ID, b.ID))
}

// cut is the part of an ordered list that the window asks for, and one more, in
// the order in which it is taken.
func (w window) cut(places []place, by Order[string]) []place {
	compare := by.compare
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
