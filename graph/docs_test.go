package graph_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/network"
	"liaison/graph/term"
)

// questions are the queries of docs/graph.md, in order.
func questions(t testing.TB) []string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join("..", "docs", "graph.md"))
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, match := range regexp.MustCompile("(?s)```cypher\n(.*?)```").FindAllStringSubmatch(string(page), -1) {
		blocks = append(blocks, match[1])
	}
	if len(blocks) != 10 {
		t.Fatalf("%d questions, want ten", len(blocks))
	}
	return blocks
}

func TestDocumentedQuestionsAnswer(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, bundled(t))
	db.Exec(t, "CALL db.prepareForReplanning(60)", nil)
	blocks := questions(t)
	for i, block := range blocks {
		if rows := db.Query(t, block, nil); len(rows) == 0 {
			t.Errorf("question %d has no answer", i+1)
		}
		startsFromAnIndex(t, db, block, map[int]string{1: "CartesianProduct: one agency's predecessors and one agency"}[i])
	}
	for i, holds := range []func(*testing.T, *graph.Store, []map[string]any){exposedBySpyCables, shortestAvoidingUS, onlyFromLeaks, untouched, evidenceForMossad} {
		holds(t, store, db.Query(t, blocks[i], nil))
	}
}

func exposedBySpyCables(t *testing.T, store *graph.Store, rows []map[string]any) {
	exposures, err := store.Exposures(t.Context(), []string{"spy-cables"}, graph.ExposureRecords{Disclosures: true})
	if err != nil {
		t.Fatal(err)
	}
	ties := map[string]graph.ExposedTie{}
	for _, tie := range exposures[0].Ties {
		ties[tie.Liaison.ID] = tie
	}
	for _, row := range rows {
		tie, ok := ties[row["tie"].(string)]
		if !ok || row["notKnownBefore"] != (tie.Novelty != term.KnownBefore) {
			t.Errorf("%v: the store says %q, known %v", row, tie.Liaison.ID, tie.Novelty)
		}
		var documents, disclosures []string
		for _, d := range tie.Disclosures {
			documents, disclosures = append(documents, d.Document.ID), append(disclosures, d.ID)
		}
		same(t, "disclosures of "+tie.Liaison.ID, strs(row["disclosures"]), disclosures)
		same(t, "documents of "+tie.Liaison.ID, strs(row["documents"]), documents)
	}
	if len(rows) != len(ties) {
		t.Errorf("%d ties, the store says %d", len(rows), len(ties))
	}
}

// same compares sets.
func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	set := func(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }
	if !slices.Equal(set(got), set(want)) {
		t.Errorf("%s: %v, the store says %v", what, set(got), set(want))
	}
}

func shortestAvoidingUS(t *testing.T, store *graph.Store, rows []map[string]any) {
	query := network.PathQuery{From: "za-ssa", To: "nz-gcsb", Filter: term.LiaisonFilter{AsOf: new(2005)}, Avoid: []string{"us"}, First: network.MaxFirst, MaxHops: 6}
	result, err := store.Paths(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Paths) > 0 || len(result.Notes) != 1 || result.Notes[0].Reason != network.NotYetFounded || len(result.Notes[0].See) == 0 {
		t.Fatalf("za-ssa in 2005: %+v", result)
	}
	var want []string
	for _, predecessor := range result.Notes[0].See {
		query.From = predecessor.ID
		if result, err = store.Paths(t.Context(), query); err != nil {
			t.Fatal(err)
		}
		for _, path := range result.Paths {
			if path.Length() == result.Paths[0].Length() {
				ids := []string{predecessor.ID}
				for _, hop := range path.Hops {
					ids = append(ids, hop.To.ID)
				}
				want = append(want, strings.Join(ids, " "))
			}
		}
	}
	var got []string
	for _, row := range rows {
		got = append(got, strings.Join(strs(row["agencies"]), " "))
	}
	same(t, "paths", got, want)
}

func onlyFromLeaks(t *testing.T, store *graph.Store, rows []map[string]any) {
	n, err := store.Network(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	selection, err := n.Select(term.LiaisonFilter{LeakedOnly: new(true)})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "ties known only from leaks", column(rows, "tie"), selection.Ties())
}

func untouched(t *testing.T, store *graph.Store, rows []map[string]any) {
	want := everything(t, func(page graph.Page) (graph.Connection[graph.Agency], error) {
		return store.Agencies(t.Context(), graph.AgencyFilter{Leaked: new(false)}, nil, page)
	}, func(a graph.Agency) string { return a.ID })
	if got := column(rows, "agency"); !slices.Equal(got, want) {
		t.Errorf("untouched agencies: %v, the store says %v", got, want)
	}
}

func evidenceForMossad(t *testing.T, store *graph.Store, rows []map[string]any) {
	pages, err := store.DisclosuresOf(t.Context(), graph.OfLiaison, []string{"il-mossad--za-ssa"}, graph.DisclosureFilter{}, nil, graph.Page{First: new(graph.MaxPage)})
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, d := range pages[0].Nodes() {
		want = append(want, d.ID+" in "+d.Document.ID)
	}
	var got []string
	for _, row := range rows {
		got = append(got, row["disclosure"].(string)+" in "+row["document"].(string))
	}
	if !slices.Equal(got, want) {
		t.Errorf("evidence: %v, the store says %v", got, want)
	}
}

func column(rows []map[string]any, name string) []string {
	var values []string
	for _, row := range rows {
		values = append(values, row[name].(string))
	}
	return values
}

// everything is the ids of a whole list, read in pages as large as may be.
func everything[T any](t testing.TB, ask func(graph.Page) (graph.Connection[T], error), id func(T) string) (ids []string) {
	t.Helper()
	for page := (graph.Page{First: new(graph.MaxPage)}); ; {
		c, err := ask(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, node := range c.Nodes() {
			ids = append(ids, id(node))
		}
		if !c.PageInfo.HasNextPage {
			return ids
		}
		page.After = c.PageInfo.EndCursor
	}
}

func TestDocumentedNamesAreTheGraphs(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, bundled(t))
	page, err := os.ReadFile(filepath.Join("..", "docs", "graph.md"))
	if err != nil {
		t.Fatal(err)
	}
	for what, query := range map[string]string{
		"label":             "CALL db.labels() YIELD label AS name RETURN name",
		"relationship type": "CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name",
		"property":          "MATCH (n:Entity) WHERE NOT n:Dataset UNWIND keys(n) AS name RETURN DISTINCT name UNION MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name",
	} {
		for _, name := range column(db.Query(t, query, nil), "name") {
			if !regexp.MustCompile("[`:|]"+name+`\b`).Match(page) && used(t, db, what, name) {
				t.Errorf("docs/graph.md does not tell of %s %s", what, name)
			}
		}
	}
}

// used: labels and types that earlier tests brought in are still listed.
func used(t *testing.T, db *graphtest.DB, what, name string) bool {
	switch what {
	case "label":
		return count(t, db, "MATCH (n:`"+name+"`) RETURN count(n)") > 0
	case "relationship type":
		return count(t, db, "MATCH ()-[r:`"+name+"`]->() RETURN count(r)") > 0
	}
	return true
}
