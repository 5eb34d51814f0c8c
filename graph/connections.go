package graph

// One page type a noun, under the name the schema gives it.
type (
	AgencyConnection      = Connection[Agency]
	CountryConnection     = Connection[Country]
	ArrangementConnection = Connection[Arrangement]
	LeakConnection        = Connection[Leak]
	DocumentConnection    = Connection[Document]
	DisclosureConnection  = Connection[Disclosure]
	LiaisonConnection     = Connection[Liaison]
	TopicConnection       = Connection[Topic]
	ReactionConnection    = Connection[Reaction]
	SupportConnection     = Connection[Support]
	SearchConnection      = Connection[SearchResult]

	AgencyEdge      = Edge[Agency]
	CountryEdge     = Edge[Country]
	ArrangementEdge = Edge[Arrangement]
	LeakEdge        = Edge[Leak]
	DocumentEdge    = Edge[Document]
	DisclosureEdge  = Edge[Disclosure]
	LiaisonEdge     = Edge[Liaison]
	TopicEdge       = Edge[Topic]
	ReactionEdge    = Edge[Reaction]
	SupportEdge     = Edge[Support]
	SearchEdge      = Edge[SearchResult]
)
