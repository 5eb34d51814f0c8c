package api_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph"
	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
	"liaison/server/api/gate"
	"liaison/server/api/generated"
)

func contract() *ast.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// ours are the types of the contract, without those that GraphQL has anyway.
func ours() []*ast.Definition {
	var defs []*ast.Definition
	for _, def := range contract().Types {
		if !def.BuiltIn && !strings.HasPrefix(def.Name, "__") {
			defs = append(defs, def)
		}
	}
	return defs
}

func words[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, word := range list {
		out[i] = string(word)
	}
	return out
}

// vocabularies are the enums that Go has a list for, under their names in the schema.
var vocabularies = map[string][]string{
	"Region": words(term.Regions), "AgencyKind": words(term.AgencyKinds), "ArrangementKind": words(term.ArrangementKinds),
	"LeakKind": words(term.LeakKinds), "DocumentKind": words(term.DocumentKinds), "SupportKind": words(term.SupportKinds),
	"ReactionKind": words(term.ReactionKinds), "Novelty": words(term.Novelties), "Aspect": words(term.Aspects),
	"Family": words(term.Families), "Confidence": words(term.Confidences),
	"PathWeighting": words(network.Weightings), "Cut": words(network.Cuts), "NoteReason": words(network.Reasons),
	"DistrustCause": words(analysis.Causes), "DropReason": words(analysis.DropReasons), "Clock": words(analysis.Clocks), "ChangeReason": words(analysis.ChangeReasons),
	"NoCommunities": words([]analysis.Unparted{analysis.NoLiaison, analysis.TooLarge}), "Centrality": words(graph.Centralities),
	"ReactionGroup": words(analysis.ReactionGroups), "BacktestExclusion": words(analysis.Exclusions),
	"SearchField":    words(graph.SearchFields),
	"OrderDirection": words([]graph.OrderDirection{graph.Ascending, graph.Descending}),
}

// TestEnumsAreTheirGoLists, in the same order, and no enum is without one.
func TestEnumsAreTheirGoLists(t *testing.T) {
	for _, def := range ours() {
		if def.Kind != ast.Enum {
			continue
		}
		var got []string
		for _, value := range def.EnumValues {
			got = append(got, value.Name)
		}
		want, known := vocabularies[def.Name]
		switch {
		case known && !slices.Equal(got, want):
			t.Errorf("%s is %v in the schema and %v in Go", def.Name, got, want)
		case !known && def.Name == "SearchKind":
			if union := contract().Types["SearchResult"].Types; !slices.EqualFunc(got, union, strings.EqualFold) {
				t.Errorf("SearchKind is %v, SearchResult %v", got, union)
			}
		case !known && !strings.HasSuffix(def.Name, "OrderField"):
			t.Errorf("%s has no list in Go", def.Name)
		}
		delete(vocabularies, def.Name)
	}
	for name := range vocabularies {
		t.Errorf("%s is a list in Go and no enum of the schema", name)
	}
}

// TestEveryOrderAnswers: what a list can be ordered by is known to its query.
func TestEveryOrderAnswers(t *testing.T) {
	s := over(t, paper())
	for _, field := range contract().Query.Fields {
		order := field.Arguments.ForName("orderBy")
		if order == nil {
			continue
		}
		def := contract().Types[order.Type.Name()]
		for _, value := range contract().Types[def.Fields.ForName("field").Type.Name()].EnumValues {
			t.Run(field.Name+" by "+value.Name, func(t *testing.T) {
				ids := map[string][]string{}
				for _, direction := range []string{"ASC", "DESC"} {
					var data map[string]struct{ Nodes []id }
					s.ask(t, fmt.Sprintf(`{ %s(first: 100, orderBy: { field: %s, direction: %s }) { nodes { id } } }`, field.Name, value.Name, direction), nil).as(t, &data)
					ids[direction] = names(data[field.Name].Nodes)
				}
				slices.Reverse(ids["DESC"])
				if len(ids["ASC"]) < 2 || !slices.Equal(ids["ASC"], ids["DESC"]) {
					t.Errorf("ascending %v, descending from the end %v", ids["ASC"], ids["DESC"])
				}
			})
		}
	}
}

// TestEverythingIsDescribed, in sentences.
func TestEverythingIsDescribed(t *testing.T) {
	described := func(what, text string) {
		if text = strings.TrimSpace(text); text == "" || !strings.HasSuffix(strings.TrimRight(text, "`)\""), ".") {
			t.Errorf("%s: the description %q is no sentence", what, text)
		}
	}
	for _, def := range ours() {
		described(def.Name, def.Description)
		for _, field := range def.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			described(def.Name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				described(fmt.Sprintf("%s.%s(%s:)", def.Name, field.Name, argument.Name), argument.Description)
			}
		}
		for _, value := range def.EnumValues {
			described(def.Name+"."+value.Name, value.Description)
		}
	}
}

// TestErrorCodesAreListed: the closed list stands where clients read it.
func TestErrorCodesAreListed(t *testing.T) {
	text := contract().Query.Description
	for _, code := range gate.Codes() {
		if !strings.Contains(text, "`"+string(code)+"`") {
			t.Errorf("the description of Query does not list %s", code)
		}
	}
	for _, word := range strings.Split(text, "`") {
		if strings.Contains(word, "_") && strings.ToUpper(word) == word && !slices.Contains(gate.Codes(), gate.Code(word)) {
			t.Errorf("the description of Query lists %s, which is no code", word)
		}
	}
}

// TestRootFieldsAreNullable: one that fails must not take its siblings along.
func TestRootFieldsAreNullable(t *testing.T) {
	for _, field := range contract().Query.Fields {
		if field.Type.NonNull && !strings.HasPrefix(field.Name, "__") {
			t.Errorf("Query.%s is %s", field.Name, field.Type)
		}
	}
}
