package graph

import (
	"context"

	"liaison/graph/term"
)

// Arrangement is a standing group or agreement.
type Arrangement struct {
	ID      string
	Name    string
	Kind    term.ArrangementKind
	Since   term.Date
	Until   term.Date
	Summary string
	URL     *string
	Checked bool
}

func (Arrangement) isNode()            {}
func (Arrangement) isSearchResult()    {}
func (a Arrangement) identity() string { return a.ID }

// Membership says that an agency belongs to an arrangement.
type Membership struct {
	Agency      Agency
	Arrangement Arrangement
	Since       term.Date
	Until       term.Date
	Role        *string
}

// ArrangementFilter says which arrangements; see the schema.
type ArrangementFilter struct {
	Kinds []term.ArrangementKind
	AsOf  *int
}

// ArrangementOrderField is what arrangements can be ordered by.
type ArrangementOrderField string

// ArrangementOrder is an order of arrangements.
type ArrangementOrder = Order[ArrangementOrderField]

func decodeArrangement(d *decoder, f fields) Arrangement {
	return Arrangement{
		ID: d.text(f, "id"), Name: d.text(f, "name"), Kind: word(d, f, "kind", term.ParseArrangementKind),
		Since: d.date(f, "since"), Until: d.date(f, "until"),
		Summary: d.text(f, "summary"), URL: d.maybe(f, "url"), Checked: d.truth(f, "checked"),
	}
}

func decodeMembership(d *decoder, f fields) Membership {
	m := Membership{Since: d.date(f, "since"), Until: d.date(f, "until"), Role: d.maybe(f, "role")}
	if agency := one(d, f, "agency", decodeAgency); agency != nil {
		m.Agency = *agency
	}
	if arrangement := one(d, f, "arrangement", decodeArrangement); arrangement != nil {
		m.Arrangement = *arrangement
	}
	return m
}

// ArrangementsByID are the arrangements with these ids; an unknown id is left out.
func (s *Store) ArrangementsByID(ctx context.Context, ids []string) (map[string]Arrangement, error) {
	return byID(ctx, s, arrangementsByID, ids, decodeArrangement)
}

// Arrangements is a page of the arrangements that the filter lets through.
func (s *Store) Arrangements(ctx context.Context, filter ArrangementFilter, order *ArrangementOrder, page Page) (Connection[Arrangement], error) {
	if err := term.CheckYear("filter.asOf", filter.AsOf); err != nil {
		return Connection[Arrangement]{}, err
	}
	return list(ctx, s, listing[Arrangement]{
		noun: "arrangements", byID: arrangements, ordered: arrangementsOrdered, count: arrangementsCount,
		filter: map[string]any{"kinds": orNil(filter.Kinds), "asOf": yearOrNil(filter.AsOf)},
		decode: decodeArrangement,
	}, order.generic(), page)
}

// MembershipsOf are the memberships of each of these agencies, by arrangement; where
// asOf is a year, as of that year.
func (s *Store) MembershipsOf(ctx context.Context, agencies []string, asOf *int) ([][]Membership, error) {
	return s.memberships(ctx, membershipsOfAgencies, agencies, asOf)
}

// MembersOf are the memberships in each of these arrangements, by agency; where asOf
// is a year, as of that year.
func (s *Store) MembersOf(ctx context.Context, arrangements []string, asOf *int) ([][]Membership, error) {
	return s.memberships(ctx, membersOfArrangements, arrangements, asOf)
}

func (s *Store) memberships(ctx context.Context, query cypher, ids []string, asOf *int) ([][]Membership, error) {
	if err := term.CheckYear("asOf", asOf); err != nil {
		return nil, err
	}
	return eachIn(ctx, s, query, ids, map[string]any{"asOf": yearOrNil(asOf)}, decodeMembership)
}
