package graph

import (
	"context"

	"liaison/graph/term"
)

// Disclosure is one thing that one document reveals: the unit of evidence.
type Disclosure struct {
	ID         string
	Aspect     term.Aspect
	Occurred   term.Date
	Summary    string
	Confidence term.Confidence
	Checked    bool
	Document   Document
}

func (Disclosure) isNode()            {}
func (Disclosure) isSearchResult()    {}
func (d Disclosure) identity() string { return d.ID }

// Family is the family of the disclosure's aspect.
func (d Disclosure) Family() term.Family { return d.Aspect.Family() }

// DisclosureFilter says which disclosures; see the schema.
type DisclosureFilter struct {
	Agencies      []string
	Topics        []string
	Aspects       []term.Aspect
	MinConfidence *term.Confidence
	Leaks         []string
	AsOf          *int
	KnownBy       *term.Date
	Checked       *bool
}

func (f DisclosureFilter) criteria() map[string]any {
	return map[string]any{
		"agencies": orNil(f.Agencies), "topics": orNil(f.Topics), "aspects": orNil(f.Aspects),
		"confidences": confidencesFrom(f.MinConfidence), "leaks": orNil(f.Leaks),
		"asOf": yearOrNil(f.AsOf), "knownBy": dayOrNil(f.KnownBy), "checked": orNull(f.Checked),
	}
}

// check reports the first criterion that no disclosure could meet.
func (f DisclosureFilter) check(ctx context.Context, s *Store) error {
	if err := term.CheckYear("filter.asOf", f.AsOf); err != nil {
		return err
	}
	return s.known(ctx, idsIn{"filter.agencies", f.Agencies, "agency"}, idsIn{"filter.topics", f.Topics, "topic"}, idsIn{"filter.leaks", f.Leaks, "leak"})
}

// DisclosureOrderField is what disclosures can be ordered by.
type DisclosureOrderField string

// DisclosureOrder is an order of disclosures.
type DisclosureOrder = Order[DisclosureOrderField]

func decodeDisclosure(d *decoder, f fields) Disclosure {
	v := decodeStatement(d, f)
	if document := one(d, f, "document", decodeDocument); document != nil {
		v.Document = *document
	} else {
		d.fail("document", nil, "a document, which every disclosure has")
	}
	return v
}

// decodeStatement decodes a disclosure without its document.
func decodeStatement(d *decoder, f fields) Disclosure {
	return Disclosure{
		ID: d.text(f, "id"), Aspect: word(d, f, "aspect", term.ParseAspect), Occurred: d.date(f, "occurred"),
		Summary: d.text(f, "summary"), Confidence: word(d, f, "confidence", term.ParseConfidence), Checked: d.truth(f, "checked"),
	}
}

// DisclosuresByID are the disclosures with these ids; an unknown id is left out.
func (s *Store) DisclosuresByID(ctx context.Context, ids []string) (map[string]Disclosure, error) {
	return byID(ctx, s, disclosuresByID, ids, decodeDisclosure)
}

// Disclosures is a page of the disclosures that the filter lets through.
func (s *Store) Disclosures(ctx context.Context, filter DisclosureFilter, order *DisclosureOrder, page Page) (Connection[Disclosure], error) {
	if err := filter.check(ctx, s); err != nil {
		return Connection[Disclosure]{}, err
	}
	return list(ctx, s, listing[Disclosure]{
		noun: "disclosures", byID: disclosures, ordered: disclosuresOrdered, count: disclosuresCount,
		filter: filter.criteria(), decode: decodeDisclosure,
	}, order.generic(), page)
}

// Evidence says whose disclosures are wanted.
type Evidence string

// Whose disclosures there are: those that name an agency, are in the documents of a
// leak or in a document, are about a topic or one below it, or show a tie.
const (
	OfAgency   Evidence = "AGENCY"
	OfLeak     Evidence = "LEAK"
	OfDocument Evidence = "DOCUMENT"
	OfTopic    Evidence = "TOPIC"
	OfLiaison  Evidence = "LIAISON"
)

// DisclosuresOf are pages of the disclosures of each of these things, which are all
// of the kind of: those that the filter lets through.
func (s *Store) DisclosuresOf(ctx context.Context, of Evidence, ids []string, filter DisclosureFilter, order *DisclosureOrder, page Page) ([]Connection[Disclosure], error) {
	if err := filter.check(ctx, s); err != nil {
		return nil, err
	}
	return pagesIn(ctx, s, nested[Disclosure]{
		name: "disclosures of " + string(of), query: disclosuresOfAny, which: map[string]any{"of": string(of)},
		filter: filter.criteria(), decode: decodeDisclosure,
	}, ids, order.generic(), page)
}

// Between are the agencies that each of these disclosures shows cooperating, in
// the order of the source.
func (s *Store) Between(ctx context.Context, ids []string) ([][]Agency, error) {
	return eachOf(ctx, s, agenciesBetweenDisclosures, ids, decodeAgency)
}

// Concerns are the other agencies that each of these disclosures is about.
func (s *Store) Concerns(ctx context.Context, ids []string) ([][]Agency, error) {
	return eachOf(ctx, s, agenciesOfDisclosures, ids, decodeAgency)
}

// TopicsOf are the topics of each of these disclosures.
func (s *Store) TopicsOf(ctx context.Context, ids []string) ([][]Topic, error) {
	return eachOf(ctx, s, topicsOfDisclosures, ids, decodeTopic)
}

// LiaisonsShown are the ties that each of these disclosures shows.
func (s *Store) LiaisonsShown(ctx context.Context, ids []string) ([][]Liaison, error) {
	return eachOf(ctx, s, liaisonsOfDisclosures, ids, decodeLiaison)
}
