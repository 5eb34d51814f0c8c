package api

import (
	"liaison/graph"
	"liaison/graph/term"
	"liaison/server/api/generated"
)

// Resolver is the root: it hands every type its resolver.
type Resolver struct{ store *graph.Store }

var _ generated.ResolverRoot = Resolver{}

type (
	queryResolver       struct{ *graph.Store }
	agencyResolver      struct{ store *graph.Store }
	arrangementResolver struct{ store *graph.Store }
	countryResolver     struct{ store *graph.Store }
	disclosureResolver  struct{ store *graph.Store }
	documentResolver    struct{ store *graph.Store }
	leakResolver        struct{ store *graph.Store }
	liaisonResolver     struct{ store *graph.Store }
	topicResolver       struct{ store *graph.Store }
)

// Query answers the root fields.
func (r Resolver) Query() generated.QueryResolver { return queryResolver{r.store} }

// Agency answers the fields of an agency that walk the graph.
func (r Resolver) Agency() generated.AgencyResolver { return agencyResolver{r.store} }

// Arrangement answers the fields of an arrangement that walk the graph.
func (r Resolver) Arrangement() generated.ArrangementResolver { return arrangementResolver{r.store} }

// Country answers the fields of a country that walk the graph.
func (r Resolver) Country() generated.CountryResolver { return countryResolver{r.store} }

// Disclosure answers the fields of a disclosure that walk the graph.
func (r Resolver) Disclosure() generated.DisclosureResolver { return disclosureResolver{r.store} }

// Document answers the fields of a document that walk the graph.
func (r Resolver) Document() generated.DocumentResolver { return documentResolver{r.store} }

// Leak answers the fields of a leak that walk the graph.
func (r Resolver) Leak() generated.LeakResolver { return leakResolver{r.store} }

// Liaison answers the fields of a tie that walk the graph.
func (r Resolver) Liaison() generated.LiaisonResolver { return liaisonResolver{r.store} }

// Topic answers the fields of a topic that walk the graph.
func (r Resolver) Topic() generated.TopicResolver { return topicResolver{r.store} }

func pageOf(first *int, after *string, last *int, before *string) graph.Page {
	return graph.Page{First: first, After: after, Last: last, Before: before}
}

// given is a filter that may have been left out.
func given[F any](filter *F) F {
	if filter == nil {
		var none F
		return none
	}
	return *filter
}

// liaisonFilter is a filter of ties that was checked before the graph is asked, so
// that bad input is told as such even while the database is away.
func liaisonFilter(filter *term.LiaisonFilter) (term.LiaisonFilter, error) {
	f := given(filter)
	return f, f.Validate()
}
