package network

import (
	"iter"

	"liaison/graph/term"
)

// This is the network by index, for whoever computes over all of it. Agencies,
// countries, ties, topics, leaks and disclosures are each numbered from 0 in the
// order of their ids; documents by date, then id, those without a date first.
// What is asked with an index that the network did not give panics.

// Statement is one disclosure as one document makes it. What several documents
// make has several statements with one Disclosure, next to each other wherever
// statements are listed.
type Statement struct {
	// Index numbers the statements, by disclosure and then document.
	Index                int32
	Disclosure, Document int32
	Leak                 int32 // -1 where the document is part of none
	Aspect               term.Aspect
	Confidence           term.Confidence
}

// Agencies is how many there are.
func (n *Network) Agencies() int { return len(n.agencies) }

// AgencyID is the id of an agency.
func (n *Network) AgencyID(agency int32) string { return n.agencies[agency] }

// AgencyIndex finds an agency; false where none has that id.
func (n *Network) AgencyIndex(id string) (int32, bool) { return n.agency(id) }

// CountryOf is the country of an agency.
func (n *Network) CountryOf(agency int32) int32 { return n.country[agency] }

// ExistedIn reports whether an agency existed in a year. What is unknown never
// excludes.
func (n *Network) ExistedIn(agency int32, year int) bool { return n.existed(agency, int16(year)) }

// Countries is how many there are.
func (n *Network) Countries() int { return len(n.countries) }

// CountryID is the id of a country.
func (n *Network) CountryID(country int32) string { return n.countries[country] }

// CountryIndex finds a country; false where none has that id.
func (n *Network) CountryIndex(id string) (int32, bool) { return find(n.countries, id) }

// Ties is how many there are, whether they count or not.
func (n *Network) Ties() int { return len(n.ties) }

// TieID is the id of a tie.
func (n *Network) TieID(tie int32) string { return n.ties[tie] }

// TieIndex finds a tie; false where none has that id.
func (n *Network) TieIndex(id string) (int32, bool) { return n.tie(id) }

// Ends are the agencies of a tie, a < b.
func (n *Network) Ends(tie int32) (a, b int32) { return n.ends[tie][0], n.ends[tie][1] }

// Depth is the depth of a tie, 1 to 5.
func (n *Network) Depth(tie int32) int { return int(n.depth[tie]) }

// Topics is how many there are.
func (n *Network) Topics() int { return len(n.topics) }

// TopicID is the id of a topic.
func (n *Network) TopicID(topic int32) string { return n.topics[topic] }

// TopicsOf are the topics that a statement is about, as it states them, in no
// order. They are the network's own: they must not be changed.
func (n *Network) TopicsOf(s Statement) []int32 { return n.statementOn.of(s.Index) }

// LeakID is the id of a leak.
func (n *Network) LeakID(leak int32) string { return n.leaks[leak] }

// LeakIndex finds a leak; false where none has that id.
func (n *Network) LeakIndex(id string) (int32, bool) { return find(n.leaks, id) }

// HolderOf is the agency whose papers a leak laid open; false where that is not known.
func (n *Network) HolderOf(leak int32) (int32, bool) {
	return n.holder[leak], n.holder[leak] >= 0
}

// PublishedLeak is when a leak was first published.
func (n *Network) PublishedLeak(leak int32) term.Date { return n.appeared[leak] }

// DisclosureID is the id of a disclosure.
func (n *Network) DisclosureID(disclosure int32) string { return n.disclosures[disclosure] }

// DocumentID is the id of a document.
func (n *Network) DocumentID(document int32) string { return n.documents[document] }

// Span is the years in which a tie began and ended, 0 where unknown.
func (n *Network) Span(tie int32) (since, until int) {
	return int(n.since[tie]), int(n.until[tie])
}

// Counts reports whether a tie counts.
func (s *Selection) Counts(tie int32) bool { return s.counts(tie) }

// Existed reports whether an agency existed at the filter's asOf, at any time
// where it has none.
func (s *Selection) Existed(agency int32) bool { return s.n.existed(agency, s.year) }

// Absence is the note on an agency that did not exist at the filter's asOf;
// false where it did.
func (s *Selection) Absence(agency int32) (Note, bool) { return s.n.absence(agency, s.year) }

// Arcs are the ties of an agency that count, and whom each leads to, by
// neighbour.
func (s *Selection) Arcs(agency int32) iter.Seq2[int32, int32] {
	return func(yield func(to, tie int32) bool) {
		for _, arc := range s.n.arcsOf(agency) {
			if s.counts(arc.tie) && !yield(arc.to, arc.tie) {
				return
			}
		}
	}
}

// Statements are those that show a tie and that the filter's criteria of
// evidence admit, by Index.
func (s *Selection) Statements(tie int32) iter.Seq[Statement] {
	return s.admitted(s.n.evidence.of(tie))
}

// StatementsOf are those of a leak that the filter's criteria of evidence
// admit, by Index, among them those that show no tie.
func (s *Selection) StatementsOf(leak int32) iter.Seq[Statement] {
	return s.admitted(s.n.ofLeak.of(leak))
}

func (s *Selection) admitted(indexes []int32) iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for _, i := range indexes {
			row := &s.n.statements[i]
			if s.admits(i, row) && !yield(Statement{
				Index: i, Disclosure: row.disclosure, Document: row.document, Leak: row.leak,
				Aspect: term.Aspects[row.aspect], Confidence: term.Confidences[row.confidence],
			}) {
				return
			}
		}
	}
}
