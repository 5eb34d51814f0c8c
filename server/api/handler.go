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
func graphQL(store *graph.Store, cache *gate.Cache, o Options) http.Handler {
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: Resolver{store}})
	h := gate.NewHandler(schema, gate.Options{Costs: costs, Fixed: uncut, Classify: classify, Log: o.Log, Cache: cache, Source: source{store}})
	h.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		respond := next(withLevels(ctx, schema.Schema()))
		return func(ctx context.Context) *graphql.Response {
			response := respond(ctx)
			if response != nil {
				describe(response, graph.ReadingFrom(ctx))
			}
			if o.Observe != nil {
				o.Observe(graph.ReadingFrom(ctx))
			}
			return response
		}
	})
	read := graph.WithReading
	if cache != nil {
		read = graph.WithExactReading
	}
	watch := func(ctx context.Context) (context.Context, func(gate.Operation)) {
		ctx, _ = read(ctx)
		return o.Telemetry.Operation(ctx)
	}
	return gate.Guard{Log: o.Log, Rate: o.Rate, Watch: watch}.Wrap(h)
}

// source tells the cache at which version the graph is, and was when it was read.
type source struct{ *graph.Store }

func (s source) Version(ctx context.Context) (string, error) {
	mark, err := s.Mark(ctx)
	return string(mark), err
}

func (source) Exact(ctx context.Context) (string, bool) {
	mark, exact := graph.ReadingFrom(ctx).Exact()
	return string(mark), exact
}

// describe names in extensions.data the last change to the graph that was
// committed when an answer was read; null where changes came in between. A change
// committed during a read may be named and not be in the answer yet, so this is
// for telling that something changed, not for proving that nothing did: the tag of
// an answer by GET is for that, which only an answer of one version has.
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

// costs are the fields whose size their own arguments do not tell, and those whose
// work is not in their rows, by what was measured with "go run ./bench -costs".
var costs = gate.Costs{
	"Query.search":          search,
	"SearchEdge.match":      gate.Flat(0), // comes with the hit
	"SearchMatch.fragments": gate.Flat(0),
	// A path has up to ten ties; what is selected of a path counts once for each
	// path, of a hop once for each of six.
	"Query.paths":            gate.PerItem("first", 5),
	"PathResult.paths":       gate.Flat(1),
	"Path.hops":              perItem(6),
	"Query.network":          gate.PerItem("limit", defaultLimit),
	"Query.neighbourhood":    neighbourhood,
	"Network.nodes":          gate.Flat(1),
	"Network.members":        gate.Flat(1),
	"Network.liaisons":       perItem(2), // ties an agency, in the bundled data
	"Exposure.ties":          perItem(50),
	"Exposure.agencies":      perItem(50),
	"Exposure.countries":     perItem(20),
	"ExposedTie.disclosures": perItem(5),
	"ExposedTie.elsewhere":   perItem(5),
	// The lists of an analysis have at most limit entries each; see uncut for others.
	"Query.ripple":                gate.PerItem("limit", defaultEntries),
	"Ripple.scores":               gate.Flat(1),
	"Ripple.notes":                gate.Flat(1),
	"Distrust.chain":              perItem(3),
	"Distrust.disclosures":        perItem(2),
	"Query.retrenchment":          gate.PerItem("limit", defaultEntries),
	"Retrenchment.dropped":        gate.Flat(1),
	"Retrenchment.unreachable":    gate.Flat(1),
	"Retrenchment.substitutes":    gate.Flat(1),
	"Retrenchment.partners":       gate.Flat(1),
	"Retrenchment.notes":          gate.Flat(1),
	"DroppedTie.disclosures":      perItem(2),
	"Substitute.topics":           perItem(2),
	"Substitute.through":          perItem(2),
	"PartnerLoss.supportGiven":    gate.Flat(1),
	"PartnerLoss.supportReceived": gate.Flat(1),
	"Query.compare":               gate.PerItem("limit", defaultLimit),
	"Comparison.appeared":         gate.Flat(1),
	"Comparison.gone":             gate.Flat(1),
	"Comparison.unchanged":        gate.Flat(1),
	"Comparison.agenciesAppeared": gate.Flat(1),
	"Comparison.agenciesGone":     gate.Flat(1),
	"Query.statistics":            gate.PerItem("limit", defaultEntries),
	"Query.statisticsByDate":      perDate,
	"Statistics.nodes":            gate.Flat(1),
	"Statistics.bridges":          gate.Flat(1),
	"Statistics.communities":      gate.Flat(1),
	"Community.agencies":          gate.Flat(1), // all communities together have as many as nodes
	"Query.backtest":              gate.PerItem("limit", leakEntries),
	"Backtest.leaks":              perItem(40),
	"Backtest.precisionAt":        gate.Flat(0),
	"Backtest.kinds":              gate.Flat(0),
	"Backtest.groups":             gate.Flat(0),
	"Leak.backtest":               gate.PerItem("limit", leakEntries),
	"LeakBacktest.ranked":         gate.Flat(1),
	"LeakBacktest.precisionAt":    gate.Flat(0),
	"RankedCountry.reactions":     gate.Flat(1),
	"Model.parameters":            gate.Flat(0), // a few words that no database is asked for
}

// uncut are the lists of an analysis or of a part of the network that its limit does not
// cut, with about as many entries as they have in the bundled data.
var uncut = map[string]int{
	"Network.notes":                20, // of a part that was asked for by ids: those that did not exist then
	"PathResult.notes":             2,  // of the two ends, however many paths there are
	"Ripple.countries":             60,
	"Retrenchment.lostCountries":   60,
	"Retrenchment.lostTopics":      20,
	"Retrenchment.singleProviders": 20,
	"LeakBacktest.outside":         20,
}

// search is what the full-text index costs however small the page is, and the page as
// of any connection.
func search(child int, args map[string]any) int {
	page := min(number(args, "first", graph.DefaultPage), graph.MaxPage)
	return 250 + 1 + page*max(min(child, 1<<20), 1)
}

// neighbourhood costs twice as much where it reaches further than to partners: what
// the limit then leaves out may be most of the network.
func neighbourhood(child int, args map[string]any) int {
	cost := gate.PerItem("limit", defaultLimit)(child, args)
	if number(args, "hops", 1) >= 2 {
		return 2 * cost
	}
	return cost
}

// number is an argument in whichever form it came.
func number(args map[string]any, name string, fallback int) int {
	return gate.PerItem(name, fallback)(1, args) - 1
}

// perDate is what one date asks for, times the dates.
func perDate(child int, args map[string]any) int {
	return gate.PerItem("dates", 1)(gate.PerItem("limit", datedEntries)(child, args), args)
}

// perItem is n times one object and what is below it.
func perItem(n int) gate.CostFunc {
	return func(child int, _ map[string]any) int { return n * (1 + min(child, 1<<20)) }
}
