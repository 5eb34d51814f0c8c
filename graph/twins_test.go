package graph_test

import (
	_ "embed" // the twins
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/network"
	"liaison/graph/term"
)

// The twins say in Cypher what the network in memory answers in Go: each of the
// two is proof of the other, and analysts have the questions as queries.
var (
	//go:embed cypher/twin/compared_as_of.cypher
	comparedAsOf string
	//go:embed cypher/twin/compared_known_by.cypher
	comparedKnownBy string
	//go:embed cypher/twin/cost_of_cut.cypher
	costOfCut string
	//go:embed cypher/twin/countries_that_cut.cypher
	countriesThatCut string
	//go:embed cypher/twin/evidence_of_ties.cypher
	evidenceOfTies string
	//go:embed cypher/twin/exposure_of_leaks.cypher
	exposureOfLeaks string
	//go:embed cypher/twin/leaked_only.cypher
	leakedOnly string
	//go:embed cypher/twin/liaisons_counted.cypher
	liaisonsCounted string
	//go:embed cypher/twin/neighbourhood.cypher
	neighbourhood string
	//go:embed cypher/twin/network_figures.cypher
	networkFigures string
	//go:embed cypher/twin/paths_between.cypher
	pathsBetween string
	//go:embed cypher/twin/ripple_scores.cypher
	rippleScores string
	//go:embed cypher/twin/whole_network.cypher
	wholeNetwork string
)

func TestTwinsHaveOneFilter(t *testing.T) {
	filter := func(text string) string {
		_, rest, _ := strings.Cut(text, "// The filter.")
		filter, _, _ := strings.Cut(rest, "// End of the filter.")
		return filter
	}
	want := filter(liaisonsCounted)
	for name, text := range map[string]string{"neighbourhood": neighbourhood, "paths_between": pathsBetween, "whole_network": wholeNetwork} {
		if got := filter(text); got == "" || got != want {
			t.Errorf("%s has a filter of its own:%s", name, got)
		}
	}
}

// criteria spells a filter as the twins take it.
func criteria(f term.LiaisonFilter) map[string]any {
	params := map[string]any{
		"asOf": orNull(f.AsOf), "knownBy": nil, "minDepth": orNull(f.MinDepth), "minConfidence": nil, "leakedOnly": orNull(f.LeakedOnly),
		"topics": words(f.Topics), "aspects": words(f.Aspects), "leaks": words(f.Leaks),
		"countries": words(f.Countries), "regions": words(f.Regions), "agencyKinds": words(f.AgencyKinds),
	}
	if f.KnownBy != nil && f.KnownBy.Known() {
		params["knownBy"] = string(*f.KnownBy)
	}
	if f.MinConfidence != nil {
		params["minConfidence"] = string(*f.MinConfidence)
	}
	maps.DeleteFunc(params, func(_ string, value any) bool { return value == nil })
	return params
}

func orNull[T any](value *T) any {
	if value == nil {
		return nil
	}
	return *value
}

func words[T ~string](list []T) any {
	if len(list) == 0 {
		return nil
	}
	plain := make([]string, len(list))
	for i, word := range list {
		plain[i] = string(word)
	}
	return plain
}

// strs reads a list of strings that a query answered.
func strs(value any) []string {
	out := []string{}
	for _, item := range value.([]any) {
		out = append(out, item.(string))
	}
	return out
}

// numbers reads a list of whole numbers that a query answered.
func numbers(value any) []int {
	out := []int{}
	for _, item := range value.([]any) {
		out = append(out, int(item.(int64)))
	}
	return out
}

// pair is one database, and the network in memory that was built from it.
type pair struct {
	db      *graphtest.DB
	store   *graph.Store
	network *network.Network
}

func pairOn(t *testing.T, tables graph.Tables) pair {
	t.Helper()
	store, db := emptyStore(t)
	load(t, store, tables)
	n, err := store.Network(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return pair{db, store, n}
}

func (p pair) selection(t *testing.T, f term.LiaisonFilter) (size int) {
	t.Helper()
	selection, err := p.network.Select(f)
	if err != nil {
		t.Fatal(err)
	}
	got := []string{}
	for _, row := range p.db.Query(t, liaisonsCounted, map[string]any{"filter": criteria(f)}) {
		got = append(got, row["id"].(string))
	}
	if want := selection.Ties(); !slices.Equal(got, want) {
		t.Errorf("%s: Cypher counts %d ties, the network %d: %v, %v", show(f), len(got), len(want), got, want)
	}
	return len(got)
}

func (p pair) paths(t *testing.T, q network.PathQuery) (found int) {
	t.Helper()
	result, err := p.network.Paths(t.Context(), q)
	if invalid := new(term.InvalidError); errors.As(err, &invalid) && (invalid.Field == "to" || invalid.Field == "via") {
		return 0 // the ends share an agency, or a via is an end: no question at all
	}
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	rows := p.db.Query(t, pathsBetween, map[string]any{
		"filter": criteria(q.Filter), "from": q.From, "to": q.To, "via": append([]string{}, q.Via...), "avoid": append([]string{}, q.Avoid...), "maxHops": q.MaxHops, "first": q.First + 1,
	})
	if more := len(rows) > q.First; more != result.Truncated {
		t.Errorf("%+v: truncated is %v, and Cypher finds %d paths", q, result.Truncated, len(rows))
	}
	rows = rows[:min(len(rows), q.First)]
	if len(rows) != len(result.Paths) {
		t.Fatalf("%+v: Cypher finds %d paths, the network %d", q, len(rows), len(result.Paths))
	}
	for i, path := range result.Paths {
		agencies, ties := []string{path.Hops[0].From}, []string{}
		for _, hop := range path.Hops {
			agencies, ties = append(agencies, hop.To), append(ties, hop.Liaison)
		}
		if got := strs(rows[i]["agencies"]); !slices.Equal(got, agencies) {
			t.Errorf("%+v: path %d is %v in Cypher, %v in the network", q, i, got, agencies)
		}
		if got := strs(rows[i]["liaisons"]); !slices.Equal(got, ties) {
			t.Errorf("%+v: path %d walks %v in Cypher, %v in the network", q, i, got, ties)
		}
		if got := rows[i]["closeness"].(float64); math.Abs(got-path.Closeness) > 1e-12 {
			t.Errorf("%+v: closeness of path %d is %v in Cypher, %v in the network", q, i, got, path.Closeness)
		}
	}
	return len(rows)
}

func (p pair) neighbourhood(t *testing.T, of string, hops int, f term.LiaisonFilter, limit int) {
	t.Helper()
	want, err := p.network.Neighbourhood(t.Context(), []string{of}, hops, f, limit)
	if err != nil {
		t.Fatal(err)
	}
	row := p.db.Query(t, neighbourhood, map[string]any{"filter": criteria(f), "of": of, "hops": hops, "limit": limit})[0]
	p.subgraph(t, fmt.Sprintf("%d around %s, %s", hops, of, show(f)), row, want)
	if distances := numbers(row["distances"]); !slices.Equal(distances, want.Distances) {
		t.Errorf("around %s: distances %v, %v", of, distances, want.Distances)
	}
}

func (p pair) whole(t *testing.T, f term.LiaisonFilter, limit int) {
	t.Helper()
	want, err := p.network.Whole(t.Context(), f, limit)
	if err != nil {
		t.Fatal(err)
	}
	p.subgraph(t, show(f), p.db.Query(t, wholeNetwork, map[string]any{"among": nil, "filter": criteria(f), "limit": limit})[0], want)
}

// among tells how many agencies without a tie it compared.
func (p pair) among(t *testing.T, ids []string, f term.LiaisonFilter, limit int) (lone int) {
	t.Helper()
	want, err := p.network.Among(t.Context(), ids, f, limit)
	if err != nil {
		t.Fatal(err)
	}
	p.subgraph(t, fmt.Sprintf("among %v, %s", ids, show(f)), p.db.Query(t, wholeNetwork, map[string]any{"among": ids, "filter": criteria(f), "limit": limit})[0], want)
	for _, degree := range want.Degrees {
		if degree == 0 {
			lone++
		}
	}
	return lone
}

func (p pair) subgraph(t *testing.T, name string, row map[string]any, want network.Subgraph) {
	t.Helper()
	if got := strs(row["agencies"]); !slices.Equal(got, want.Agencies) {
		t.Errorf("%s: agencies %v in Cypher, %v in the network", name, got, want.Agencies)
	}
	if ties, beyond := numbers(row["ties"]), numbers(row["beyond"]); !slices.Equal(ties, want.Degrees) || !slices.Equal(beyond, want.Beyond) {
		t.Errorf("%s: members have %v ties, %v beyond, in Cypher, %v and %v in the network", name, ties, beyond, want.Degrees, want.Beyond)
	}
	if got := strs(row["liaisons"]); !slices.Equal(got, want.Ties) {
		t.Errorf("%s: ties %v in Cypher, %v in the network", name, got, want.Ties)
	}
	if a, l := row["totalAgencies"].(int64), row["totalLiaisons"].(int64); int(a) != want.TotalAgencies || int(l) != want.TotalTies {
		t.Errorf("%s: %d agencies and %d ties in Cypher, %d and %d in the network", name, a, l, want.TotalAgencies, want.TotalTies)
	}
}

func (p pair) evidence(t *testing.T) {
	t.Helper()
	selection, err := p.network.Select(term.LiaisonFilter{})
	if err != nil {
		t.Fatal(err)
	}
	ids, told, leaked := selection.Ties(), 0, []string{}
	for _, row := range p.db.Query(t, evidenceOfTies, map[string]any{"ids": append(ids, "xx--yy")}) {
		told++
		id := row["id"].(string)
		want, _ := p.network.Evidence(id)
		text := func(key string) string { s, _ := row[key].(string); return s }
		got := network.Summary{
			Confidence: term.Confidence(text("confidence")), KnownSince: text("knownSince"), KnownSinceDate: term.Date(text("knownSinceDate")),
			LeakedOnly: row["leakedOnly"].(bool), Disclosures: int(row["disclosures"].(int64)),
		}
		if got != want {
			t.Errorf("evidence of %s is %+v in Cypher, %+v in the network", id, got, want)
		}
		if want.LeakedOnly {
			leaked = append(leaked, id)
		}
	}
	if told != len(ids) {
		t.Errorf("%d of %d ties were told of", told, len(ids))
	}
	only := []string{}
	for _, row := range p.db.Query(t, leakedOnly, nil) {
		only = append(only, row["id"].(string))
	}
	if !slices.Equal(only, leaked) {
		t.Errorf("known only from leaks: %v in Cypher, %v in the network", only, leaked)
	}
}

// show names the criteria of a filter.
func show(f term.LiaisonFilter) string {
	var asked []string
	v := reflect.ValueOf(f)
	for i := range v.NumField() {
		if field := v.Field(i); !field.IsZero() {
			asked = append(asked, fmt.Sprintf("%s %v", v.Type().Field(i).Name, reflect.Indirect(field)))
		}
	}
	return "filter " + strings.Join(asked, ", ")
}

func TestTwinsAgreeOnRandomNetworks(t *testing.T) {
	ties, paths, lone := 0, 0, 0
	for seed := range uint64(4) {
		r := rand.New(rand.NewPCG(seed, 9))
		tables := randomTables(r, 9, 36)
		p := pairOn(t, tables)
		p.evidence(t)
		p.whole(t, term.LiaisonFilter{}, 1+r.IntN(9))
		for range 12 {
			f := randomFilter(r, tables)
			ties += p.selection(t, f)
			p.whole(t, f, 1+r.IntN(9))
			p.neighbourhood(t, randomID(r, tables, 2), 1+r.IntN(4), f, 1+r.IntN(9))
			ids := make([]string, 2+r.IntN(4)) // one id alone would be planned anew, which takes seconds
			for i := range ids {
				ids[i] = randomID(r, tables, 2)
			}
			lone += p.among(t, ids, term.LiaisonFilter{}, 1+r.IntN(9))
			lone += p.among(t, ids, f, 1+r.IntN(9))
			q := network.PathQuery{From: randomID(r, tables, 2), To: randomID(r, tables, 2), First: 1 + r.IntN(5), MaxHops: 2 + r.IntN(4)}
			paths += p.paths(t, q)
			q.Filter = f
			if r.IntN(2) == 0 {
				q.Via = []string{randomID(r, tables, 3)}
			}
			if r.IntN(2) == 0 {
				q.Avoid = []string{randomID(r, tables, 3)}
			}
			paths += p.paths(t, q)
		}
	}
	if ties < 200 || paths < 50 || lone < 20 {
		t.Errorf("only %d ties, %d paths and %d agencies without a tie were compared", ties, paths, lone)
	}
}

func TestTwinsAgreeOnTheBundledSet(t *testing.T) {
	p := pairOn(t, bundled(t))
	p.evidence(t)
	for _, f := range []term.LiaisonFilter{
		{},
		{AsOf: new(2005)},
		{AsOf: new(1975), Regions: []term.Region{"EUROPE"}},
		{KnownBy: new(term.Date("2015-02-22"))},
		{KnownBy: new(term.Date("2013-06")), MinConfidence: new(term.Probable)},
		{MinDepth: new(4)},
		{Topics: []string{"t-signals-intelligence"}},
		{Aspects: []term.Aspect{term.Method, term.Source}, MinConfidence: new(term.Confirmed)},
		{MinConfidence: new(term.Alleged)},
		{Leaks: []string{"spy-cables", "snowden"}},
		{LeakedOnly: new(true)},
		{LeakedOnly: new(true), KnownBy: new(term.Date("2014"))},
		{LeakedOnly: new(false), Countries: []string{"za"}},
		{Countries: []string{"gb", "us"}, AgencyKinds: []term.AgencyKind{"SIGNALS"}},
		{AsOf: new(2005), KnownBy: new(term.Date("2016")), MinDepth: new(2), Regions: []term.Region{"AFRICA", "OCEANIA"}, LeakedOnly: new(true)},
	} {
		p.selection(t, f)
		p.whole(t, f, 25)
		p.among(t, []string{"za", "il-mossad", "gb", "us-nsa", "us-nsa", "nz-gcsb", "af"}, f, 10)
	}
	p.neighbourhood(t, "za-ssa", 1, term.LiaisonFilter{}, 500)
	p.neighbourhood(t, "za-ssa", 2, term.LiaisonFilter{AsOf: new(2005)}, 30)
	p.neighbourhood(t, "nz", 3, term.LiaisonFilter{KnownBy: new(term.Date("2014"))}, 20)
	found := 0
	for _, q := range []network.PathQuery{
		{From: "za-ssa", To: "nz-gcsb", First: 5, MaxHops: 4},
		{From: "za-ssa", To: "nz-gcsb", First: 5, MaxHops: 4, Filter: term.LiaisonFilter{AsOf: new(2005)}, Avoid: []string{"us"}},
		{From: "za-ssa", To: "nz-gcsb", First: 3, MaxHops: 4, Via: []string{"gb"}},
		{From: "za-ssa", To: "nz-gcsb", First: 3, MaxHops: 4, Via: []string{"il-mossad", "us"}, Filter: term.LiaisonFilter{KnownBy: new(term.Date("2016"))}},
		{From: "za", To: "nz", First: 10, MaxHops: 3},
		{From: "za", To: "ir", First: 10, MaxHops: 3, Avoid: []string{"five-eyes"}},
		{From: "kr", To: "il", First: 10, MaxHops: 3, Filter: term.LiaisonFilter{MinDepth: new(2)}},
	} {
		found += p.paths(t, q)
	}
	if found < 20 {
		t.Errorf("only %d paths were compared", found)
	}
}
