package api

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"liaison/server/api/gate"
	"liaison/server/api/generated"
)

// measured is what an operation costs; nothing is executed.
func measured(t *testing.T, query string, variables map[string]any) gate.Cost {
	t.Helper()
	var cost gate.Cost
	h := gate.NewHandler(generated.NewExecutableSchema(generated.Config{Resolvers: Resolver{nil}}), gate.Options{Costs: costs, Fixed: uncut})
	h.AroundOperations(func(ctx context.Context, _ graphql.OperationHandler) graphql.ResponseHandler {
		cost, _ = gate.CostOf(ctx)
		return graphql.OneShot(&graphql.Response{Data: []byte(`{}`)})
	})
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if h.ServeHTTP(w, r); w.Code != http.StatusOK || cost.Limit == 0 {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return cost
}

// TestTheExplorerMayAskWhatItAsks: each of its operations costs less than is allowed.
func TestTheExplorerMayAskWhatItAsks(t *testing.T) {
	files, err := filepath.Glob("../../frontend/src/api/queries/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var all ast.QueryDocument
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := parser.ParseQuery(&ast.Source{Name: file, Input: string(text)})
		if err != nil {
			t.Fatal(err)
		}
		all.Operations, all.Fragments = append(all.Operations, doc.Operations...), append(all.Fragments, doc.Fragments...)
	}
	for _, op := range all.Operations {
		t.Run(op.Name, func(t *testing.T) {
			alone := &ast.QueryDocument{Operations: ast.OperationList{op}}
			withFragments(alone, all.Fragments, op.SelectionSet)
			var text strings.Builder
			formatter.NewFormatter(&text).FormatQueryDocument(alone)
			cost := measured(t, text.String(), needed(t, op))
			t.Logf("costs %d", cost.Requested)
			if cost.Requested > cost.Limit {
				t.Errorf("costs %d of %d", cost.Requested, cost.Limit)
			}
		})
	}
}

// withFragments adds the fragments that selections spread.
func withFragments(doc *ast.QueryDocument, known ast.FragmentDefinitionList, selections ast.SelectionSet) {
	for _, selection := range selections {
		switch x := selection.(type) {
		case *ast.Field:
			withFragments(doc, known, x.SelectionSet)
		case *ast.InlineFragment:
			withFragments(doc, known, x.SelectionSet)
		case *ast.FragmentSpread:
			if f := known.ForName(x.Name); f != nil && doc.Fragments.ForName(x.Name) == nil {
				doc.Fragments = append(doc.Fragments, f)
				withFragments(doc, known, f.SelectionSet)
			}
		}
	}
}

// needed are values for the variables that an operation cannot do without, and the largest page.
func needed(t *testing.T, op *ast.OperationDefinition) map[string]any {
	t.Helper()
	values := map[string]any{}
	for _, v := range op.VariableDefinitions {
		switch {
		case v.Variable == "first": // the most that it may be: the explorer goes as far
			values[v.Variable] = 100
		case !v.Type.NonNull || v.DefaultValue != nil:
		case v.Type.Elem != nil:
			values[v.Variable] = []any{"xa-for"}
		case v.Type.NamedType == "ID" || v.Type.NamedType == "String":
			values[v.Variable] = "xa-for"
		case v.Type.NamedType == "Date":
			values[v.Variable] = "2013"
		case v.Type.NamedType == "Int":
			values[v.Variable] = 1
		case v.Type.NamedType == "RetrenchmentDrop":
			values[v.Variable] = map[string]any{"partners": []any{"xa-for"}}
		default:
			t.Fatalf("choose a value for $%s of type %s", v.Variable, v.Type)
		}
	}
	return values
}

// TestListsThatNoLimitCutsAreCounted however small the limit is.
func TestListsThatNoLimitCutsAreCounted(t *testing.T) {
	for name, c := range map[string]struct {
		query string
		want  int
	}{
		"countries of a ripple":       {`{ ripple(leak: "x", limit: 1) { countries { country { id } } } }`, 1 + 1 + 60*2},
		"lost countries":              {`{ retrenchment(agency: "x", drop: {ties: ["x"]}, limit: 1) { lostCountries { id } } }`, 1 + 1 + 60},
		"lost topics":                 {`{ retrenchment(agency: "x", drop: {ties: ["x"]}, limit: 1) { lostTopics { id } } }`, 1 + 1 + 20},
		"single providers":            {`{ retrenchment(agency: "x", drop: {ties: ["x"]}, limit: 1) { singleProviders { topic { id } } } }`, 1 + 1 + 20*2},
		"beside a list that is cut":   {`{ ripple(leak: "x", limit: 200) { scores { score } countries { country { id } } } }`, 1 + 200 + 60*2},
		"outside the ranked of one":   {`{ leak(id: "x") { backtest(limit: 1) { outside { id } } } }`, 1 + 1 + 1 + 20},
		"outside the ranked of all":   {`{ backtest(limit: 1) { leaks { outside { id } } } }`, 1 + 40 + 20},
		"a list that is cut, as ever": {`{ leak(id: "x") { backtest(limit: 1) { ranked { score } } } }`, 1 + 1 + 1},
	} {
		if got := measured(t, c.query, nil).Requested; got != c.want {
			t.Errorf("%s: cost %d, want %d", name, got, c.want)
		}
	}
}

// TestMembersCostWhatNodesDo, and one more for each that tells of its agency.
func TestMembersCostWhatNodesDo(t *testing.T) {
	for query, want := range map[string]int{
		`{ network(limit: 100) { nodes { id } } }`:                                                           1 + 100,
		`{ network(limit: 100) { members { ties beyond } } }`:                                                1 + 100,
		`{ network(limit: 100) { members { ties beyond agency { id } } } }`:                                  1 + 100*2,
		`{ network(limit: 100, among: ["x"]) { members { agency { id } } liaisons { a { id } b { id } } } }`: 1 + 100*(2+2*3),
		`{ neighbourhood(of: "x", hops: 2, limit: 100) { members { agency { country { id } } } } }`:          2 * (1 + 100*3),
	} {
		if got := measured(t, query, nil).Requested; got != want {
			t.Errorf("%s: cost %d, want %d", query, got, want)
		}
	}
}
