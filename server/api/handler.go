package api

import (
	"context"
	"hash/fnv"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"liaison/graph"
	"liaison/server/api/gate"
	"liaison/server/api/generated"
)

// graphQL is the handler of /graphql, behind everything that guards it.
func graphQL(store *graph.Store, o Options) http.Handler {
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: Resolver{store}})
	h := gate.NewHandler(schema, gate.Options{Costs: costs, Classify: classify, Log: o.Log})
	h.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		ctx, reading := graph.WithReading(ctx)
		respond := next(withLevels(ctx, schema.Schema()))
		return func(ctx context.Context) *graphql.Response {
			response := respond(ctx)
			if response != nil {
				describe(response, reading)
			}
			if o.Observe != nil {
				o.Observe(reading)
			}
			return response
		}
	})
	return gate.Guard{Log: o.Log, Rate: o.Rate}.Wrap(h)
}

// describe names in extensions.data the last change to the graph that was
// committed when an answer was read; null where changes came in between. A change
// committed during a read may be named and not be in the answer yet, so this is
// for telling that something changed, not for proving that nothing did.
func describe(response *graphql.Response, reading *graph.Reading) {
	marks := reading.Marks()
	if len(marks) == 0 {
		return
	}
	data := map[string]any{"version": nil}
	if len(marks) == 1 {
		data["version"] = versionOf(marks[0])
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	response.Extensions["data"] = data
}

// versionOf is a mark as clients see it: the mark itself names the database.
func versionOf(mark graph.Mark) string {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(mark))
	return strconv.FormatUint(hash.Sum64(), 36)
}

// costs are the fields whose size their own arguments do not tell.
var costs = gate.Costs{
	// A path has up to ten ties; what is selected of a path counts once for each
	// path, of a hop once for each of six.
	"Query.paths":            gate.PerItem("first", 5),
	"PathResult.paths":       gate.Flat(1),
	"Path.hops":              perItem(6),
	"Query.network":          gate.PerItem("limit", defaultLimit),
	"Query.neighbourhood":    gate.PerItem("limit", defaultLimit),
	"Network.nodes":          gate.Flat(1),
	"Network.liaisons":       perItem(2), // ties an agency, in the bundled data
	"Exposure.ties":          perItem(50),
	"Exposure.agencies":      perItem(50),
	"Exposure.countries":     perItem(20),
	"ExposedTie.disclosures": perItem(5),
	"ExposedTie.elsewhere":   perItem(5),
}

// perItem is n times one object and what is below it.
func perItem(n int) gate.CostFunc {
	return func(child int, _ map[string]any) int { return n * (1 + min(child, 1<<20)) }
}
