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
	KnownBy       *term.Date
	Checked       *bool
}

// DisclosureOrderField is what disclosures can be ordered by.
type DisclosureOrderField string

// DisclosureOrder is an order of disclosures.
type DisclosureOrder = Order[DisclosureOrderField]

func decodeDisclosure(d *decoder, f fields) Disclosure {
	v := Disclosure{
		ID: d.text(f, "id"), Aspect: word(d, f, "aspect", term.ParseAspect), Occurred: d.date(f, "occurred"),
		Summary: d.text(f, "summary"), Confidence: word(d, f, "confidence", term.ParseConfidence), Checked: d.truth(f, "checked"),
	}
	if document := one(d, f, "document", decodeDocument); document != nil {
		v.Document = *document
	} else {
		d.fail("document", nil, "a document, which every disclosure has")
	}
	return v
}

// DisclosuresByID are the disclosures with these ids; an unknown id is left out.
func (s *Store) DisclosuresByID(ctx context.Context, ids []string) (map[string]Disclosure, error) {
	return byID(ctx, s, disclosuresByID, ids, decodeDisclosure)
}

// Disclosures is a page of the disclosures that the filter lets through.
func (s *Store) Disclosures(ctx context.Context, filter DisclosureFilter, order *DisclosureOrder, page Page) (Connection[Disclosure], error) {
	err := s.known(ctx, idsIn{"filter.agencies", filter.Agencies, "agency"}, idsIn{"filter.topics", filter.Topics, "topic"}, idsIn{"filter.leaks", filter.Leaks, "leak"})
	if err != nil {
		return Connection[Disclosure]{}, err
	}
	return list(ctx, s, listing[Disclosure]{
		noun: "disclosures", byID: disclosures, ordered: disclosuresOrdered, count: disclosuresCount,
		params: map[string]any{
			"agencies": orNil(filter.Agencies), "topics": orNil(filter.Topics), "aspects": orNil(filter.Aspects),
			"confidences": confidencesFrom(filter.MinConfidence), "leaks": orNil(filter.Leaks),
			"knownBy": dayOrNil(filter.KnownBy), "checked": orNull(filter.Checked),
		},
		decode: decodeDisclosure,
	}, order.generic(), page)
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
