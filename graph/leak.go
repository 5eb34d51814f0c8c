package graph

import (
	"context"

	"liaison/graph/term"
)

// Leak is a disclosure event: papers or testimony that became public.
type Leak struct {
	ID        string
	Name      string
	Kind      term.LeakKind
	Published term.Date
	Publisher string
	HeldBy    *Agency
	Extent    *string
	Summary   string
	URL       *string
	Checked   bool
}

func (Leak) isNode()            {}
func (Leak) isSearchResult()    {}
func (l Leak) identity() string { return l.ID }

// LeakFilter says which leaks; see the schema.
type LeakFilter struct {
	Kinds   []term.LeakKind
	KnownBy *term.Date
}

func (f LeakFilter) criteria() map[string]any {
	return map[string]any{"kinds": orNil(f.Kinds), "knownBy": dayOrNil(f.KnownBy)}
}

// LeakOrderField is what leaks can be ordered by.
type LeakOrderField string

// LeakOrder is an order of leaks.
type LeakOrder = Order[LeakOrderField]

func decodeLeak(d *decoder, f fields) Leak {
	return Leak{
		ID: d.text(f, "id"), Name: d.text(f, "name"), Kind: word(d, f, "kind", term.ParseLeakKind),
		Published: d.date(f, "published"), Publisher: d.text(f, "publisher"), HeldBy: one(d, f, "heldBy", decodeAgency),
		Extent: d.maybe(f, "extent"), Summary: d.text(f, "summary"), URL: d.maybe(f, "url"), Checked: d.truth(f, "checked"),
	}
}

// LeaksByID are the leaks with these ids; an unknown id is left out.
func (s *Store) LeaksByID(ctx context.Context, ids []string) (map[string]Leak, error) {
	return byID(ctx, s, leaksByID, ids, decodeLeak)
}

// Leaks is a page of the leaks that the filter lets through.
func (s *Store) Leaks(ctx context.Context, filter LeakFilter, order *LeakOrder, page Page) (Connection[Leak], error) {
	return list(ctx, s, listing[Leak]{
		noun: "leaks", byID: leaks, ordered: leaksOrdered, count: leaksCount,
		filter: filter.criteria(), decode: decodeLeak,
	}, order.generic(), page)
}

// LeaksNaming are the leaks with a disclosure that names each of these agencies and
// that the filter lets through, earliest publication first.
func (s *Store) LeaksNaming(ctx context.Context, agencies []string, filter LeakFilter) ([][]Leak, error) {
	return eachIn(ctx, s, leaksOfAgencies, agencies, filter.criteria(), decodeLeak)
}
