package graph

import (
	"context"

	"liaison/graph/term"
)

// Support is funding, training, equipment or technical help from one agency to
// another.
type Support struct {
	ID        string
	Provider  Agency
	Recipient Agency
	Kind      term.SupportKind
	Since     term.Date
	Until     term.Date
	Summary   string
	Document  Document
}

func (Support) isNode()            {}
func (s Support) identity() string { return s.ID }

// SupportFilter says which support; see the schema.
type SupportFilter struct {
	Kinds      []term.SupportKind
	Providers  []string
	Recipients []string
	AsOf       *int
	KnownBy    *term.Date
}

func (f SupportFilter) criteria() map[string]any {
	return map[string]any{
		"kinds": orNil(f.Kinds), "providers": orNil(f.Providers), "recipients": orNil(f.Recipients),
		"asOf": yearOrNil(f.AsOf), "knownBy": dayOrNil(f.KnownBy),
	}
}

// check reports the first criterion that no support could meet.
func (f SupportFilter) check(ctx context.Context, s *Store) error {
	if err := term.CheckYear("filter.asOf", f.AsOf); err != nil {
		return err
	}
	return s.known(ctx, idsIn{"filter.providers", f.Providers, "agency"}, idsIn{"filter.recipients", f.Recipients, "agency"})
}

// SupportOrderField is what support can be ordered by.
type SupportOrderField string

// SupportOrder is an order of support.
type SupportOrder = Order[SupportOrderField]

func decodeSupport(d *decoder, f fields) Support {
	s := Support{
		ID: d.text(f, "id"), Kind: word(d, f, "kind", term.ParseSupportKind), Since: d.date(f, "since"), Until: d.date(f, "until"),
		Summary: d.text(f, "summary"),
	}
	provider, recipient, document := one(d, f, "provider", decodeAgency), one(d, f, "recipient", decodeAgency), one(d, f, "document", decodeDocument)
	if provider == nil || recipient == nil || document == nil {
		d.fail("id", s.ID, "a support with provider, recipient and document")
		return s
	}
	s.Provider, s.Recipient, s.Document = *provider, *recipient, *document
	return s
}

// SupportsByID are the supports with these ids; an unknown id is left out.
func (s *Store) SupportsByID(ctx context.Context, ids []string) (map[string]Support, error) {
	return byID(ctx, s, supportsByID, ids, decodeSupport)
}

// Supports is a page of the support that the filter lets through.
func (s *Store) Supports(ctx context.Context, filter SupportFilter, order *SupportOrder, page Page) (Connection[Support], error) {
	if err := filter.check(ctx, s); err != nil {
		return Connection[Support]{}, err
	}
	return list(ctx, s, listing[Support]{
		noun: "supports", byID: supports, ordered: supportsOrdered, count: supportsCount,
		filter: filter.criteria(), decode: decodeSupport,
	}, order.generic(), page)
}

// SupportsGiven are the supports that each of these agencies gave: those that the
// filter lets through.
func (s *Store) SupportsGiven(ctx context.Context, agencies []string, filter SupportFilter) ([][]Support, error) {
	return s.supportsOf(ctx, supportsByAgencies, agencies, filter)
}

// SupportsReceived are the supports that each of these agencies received: those that
// the filter lets through.
func (s *Store) SupportsReceived(ctx context.Context, agencies []string, filter SupportFilter) ([][]Support, error) {
	return s.supportsOf(ctx, supportsToAgencies, agencies, filter)
}

func (s *Store) supportsOf(ctx context.Context, query cypher, agencies []string, filter SupportFilter) ([][]Support, error) {
	if err := filter.check(ctx, s); err != nil {
		return nil, err
	}
	return eachIn(ctx, s, query, agencies, filter.criteria(), decodeSupport)
}
