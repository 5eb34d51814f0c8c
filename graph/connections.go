package graph

// Pages under the names that the schema gives them.

type (
	// AgencyConnection is a page of agencies.
	AgencyConnection = Connection[Agency]
	// CountryConnection is a page of countries.
	CountryConnection = Connection[Country]
	// ArrangementConnection is a page of arrangements.
	ArrangementConnection = Connection[Arrangement]
	// LeakConnection is a page of leaks.
	LeakConnection = Connection[Leak]
	// DocumentConnection is a page of documents.
	DocumentConnection = Connection[Document]
	// DisclosureConnection is a page of disclosures.
	DisclosureConnection = Connection[Disclosure]
	// LiaisonConnection is a page of ties.
	LiaisonConnection = Connection[Liaison]
	// TopicConnection is a page of topics.
	TopicConnection = Connection[Topic]
	// ReactionConnection is a page of reactions.
	ReactionConnection = Connection[Reaction]
	// SupportConnection is a page of support.
	SupportConnection = Connection[Support]
)

type (
	// AgencyEdge is one place in a list of agencies.
	AgencyEdge = Edge[Agency]
	// CountryEdge is one place in a list of countries.
	CountryEdge = Edge[Country]
	// ArrangementEdge is one place in a list of arrangements.
	ArrangementEdge = Edge[Arrangement]
	// LeakEdge is one place in a list of leaks.
	LeakEdge = Edge[Leak]
	// DocumentEdge is one place in a list of documents.
	DocumentEdge = Edge[Document]
	// DisclosureEdge is one place in a list of disclosures.
	DisclosureEdge = Edge[Disclosure]
	// LiaisonEdge is one place in a list of ties.
	LiaisonEdge = Edge[Liaison]
	// TopicEdge is one place in a list of topics.
	TopicEdge = Edge[Topic]
	// ReactionEdge is one place in a list of reactions.
	ReactionEdge = Edge[Reaction]
	// SupportEdge is one place in a list of support.
	SupportEdge = Edge[Support]
)
