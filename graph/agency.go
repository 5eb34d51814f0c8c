package graph

import (
	"context"

	"liaison/graph/term"
)

// Agency is an intelligence or security service.
type Agency struct {
	ID         string
	Name       string
	Acronym    *string
	NativeName *string
	Aliases    []string
	Kind       term.AgencyKind
	Founded    term.Date
	Dissolved  term.Date
	Country    Country
}

func (Agency) isNode()            {}
func (Agency) isParty()           {}
func (Agency) isSearchResult()    {}
func (a Agency) identity() string { return a.ID }

// AgencyFilter says which agencies; see the schema.
type AgencyFilter struct {
	Countries []string
	Regions   []term.Region
	Kinds     []term.AgencyKind
	AsOf      *int
	Leaks     []string
	Leaked    *bool
}

func (f AgencyFilter) criteria() map[string]any {
	return map[string]any{
		"countries": orNil(f.Countries), "regions": orNil(f.Regions), "kinds": orNil(f.Kinds),
		"asOf": yearOrNil(f.AsOf), "leaks": orNil(f.Leaks), "leaked": orNull(f.Leaked),
	}
}

// check reports the first criterion that no agency could meet.
func (f AgencyFilter) check(ctx context.Context, s *Store) error {
	if err := term.CheckYear("filter.asOf", f.AsOf); err != nil {
		return err
	}
	return s.known(ctx, idsIn{"filter.countries", f.Countries, "country"}, idsIn{"filter.leaks", f.Leaks, "leak"})
}

// AgencyOrderField is what agencies can be ordered by.
type AgencyOrderField string

// AgencyOrder is an order of agencies.
type AgencyOrder = Order[AgencyOrderField]

func decodeAgency(d *decoder, f fields) Agency {
	a := Agency{
		ID: d.text(f, "id"), Name: d.text(f, "name"), Acronym: d.maybe(f, "acronym"), NativeName: d.maybe(f, "nativeName"),
		Aliases: d.texts(f, "aliases"), Kind: word(d, f, "kind", term.ParseAgencyKind),
		Founded: d.date(f, "founded"), Dissolved: d.date(f, "dissolved"),
	}
	if country := one(d, f, "country", decodeCountry); country != nil {
		a.Country = *country
	} else {
		d.fail("country", nil, "a country, which every agency has")
	}
	return a
}

// AgenciesByID are the agencies with these ids; an unknown id is left out.
func (s *Store) AgenciesByID(ctx context.Context, ids []string) (map[string]Agency, error) {
	return byID(ctx, s, agenciesByID, ids, decodeAgency)
}

// Agencies is a page of the agencies that the filter lets through.
func (s *Store) Agencies(ctx context.Context, filter AgencyFilter, order *AgencyOrder, page Page) (Connection[Agency], error) {
	if err := filter.check(ctx, s); err != nil {
		return Connection[Agency]{}, err
	}
	return list(ctx, s, listing[Agency]{
		noun: "agencies", byID: agencies, ordered: agenciesOrdered, count: agenciesCount,
		filter: filter.criteria(), decode: decodeAgency,
	}, order.generic(), page)
}

// AgenciesOf are pages of the agencies of each of these countries: those that the
// filter lets through.
func (s *Store) AgenciesOf(ctx context.Context, countries []string, filter AgencyFilter, order *AgencyOrder, page Page) ([]Connection[Agency], error) {
	if err := filter.check(ctx, s); err != nil {
		return nil, err
	}
	return pagesIn(ctx, s, nested[Agency]{
		name: "country.agencies", query: agenciesOfCountries, filter: filter.criteria(), decode: decodeAgency,
	}, countries, order.generic(), page)
}

// Predecessors are the agencies that each of these followed on.
func (s *Store) Predecessors(ctx context.Context, ids []string) ([][]Agency, error) {
	return eachOf(ctx, s, predecessorsOfAgencies, ids, decodeAgency)
}

// Successors are the agencies that followed on each of these.
func (s *Store) Successors(ctx context.Context, ids []string) ([][]Agency, error) {
	return eachOf(ctx, s, successorsOfAgencies, ids, decodeAgency)
}
