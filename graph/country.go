package graph

import (
	"context"

	"liaison/graph/term"
)

// Country is a state or supranational body.
type Country struct {
	ID      string
	Name    string
	Aliases []string
	Region  term.Region
}

func (Country) isNode()            {}
func (Country) isParty()           {}
func (Country) isSearchResult()    {}
func (c Country) identity() string { return c.ID }

// CountryFilter says which countries; see the schema.
type CountryFilter struct {
	Regions []term.Region
}

// CountryOrderField is what countries can be ordered by.
type CountryOrderField string

// CountryOrder is an order of countries.
type CountryOrder = Order[CountryOrderField]

func decodeCountry(d *decoder, f fields) Country {
	return Country{ID: d.text(f, "id"), Name: d.text(f, "name"), Aliases: d.texts(f, "aliases"), Region: word(d, f, "region", term.ParseRegion)}
}

// CountriesByID are the countries with these ids; an unknown id is left out.
func (s *Store) CountriesByID(ctx context.Context, ids []string) (map[string]Country, error) {
	return byID(ctx, s, countriesByID, ids, decodeCountry)
}

// Countries is a page of the countries that the filter lets through.
func (s *Store) Countries(ctx context.Context, filter CountryFilter, order *CountryOrder, page Page) (Connection[Country], error) {
	return list(ctx, s, listing[Country]{
		noun: "countries", byID: countries, ordered: countriesOrdered, count: countriesCount,
		filter: map[string]any{"regions": orNil(filter.Regions)},
		decode: decodeCountry,
	}, order.generic(), page)
}
