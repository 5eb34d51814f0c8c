package api_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/server/api/gate"
	"liaison/server/api/generated"
)

// TestGoldenAnswers holds whole answers on the paper network to what is written
// down beside each query.
func TestGoldenAnswers(t *testing.T) {
	s := over(t, paper())
	for name, query := range operations(t) {
		t.Run(name, func(t *testing.T) {
			a := s.ask(t, query, nil)
			if a.askAgain() {
				t.Fatalf("the machine is too busy to answer: %.300s", a.text)
			}
			got := steady(t, a)
			file := filepath.Join("testdata", name+".golden.json")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v; -update writes it", err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("the answer changed (-want +got):\n%s", diff)
			}
		})
	}
}

// operations are the queries of testdata, by name.
func operations(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d queries: %v", len(files), err)
	}
	queries := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		queries[strings.TrimSuffix(filepath.Base(file), ".graphql")] = string(text)
	}
	return queries
}

// steady is an answer without what differs from run to run, indented.
func steady(t testing.TB, a answer) string {
	t.Helper()
	var body map[string]any
	if err := json.Unmarshal([]byte(a.text), &body); err != nil {
		t.Fatalf("%v in %.2000s", err, a.text)
	}
	blank(body)
	// Fields beside each other fail in any order.
	if errs, ok := body["errors"].([]any); ok {
		slices.SortFunc(errs, func(a, b any) int {
			return strings.Compare(fmt.Sprint(a.(map[string]any)["path"]), fmt.Sprint(b.(map[string]any)["path"]))
		})
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(body); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func blank(value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			blank(item)
		}
	case map[string]any:
		for name, item := range value {
			switch name {
			case "requestId", "loadedAt":
				value[name] = "…"
			case "cursor", "startCursor", "endCursor":
				// A search's cursor holds a score, which what the index held before
				// has a part in.
				if raw, _ := base64.RawURLEncoding.DecodeString(fmt.Sprint(item)); bytes.HasPrefix(raw, []byte(`{"l":"search:`)) {
					value[name] = "…"
				}
			case "data":
				if version, ok := item.(map[string]any); ok && version["version"] != nil {
					version["version"] = "…"
				}
			}
			blank(item)
		}
	}
}

// TestGoldenQueriesSelectEverything: no field of the contract goes unanswered.
func TestGoldenQueriesSelectEverything(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	selected := map[string]bool{}
	for name, query := range operations(t) {
		doc, err := gqlparser.LoadQueryWithRules(schema, query, gate.Rules(gate.Limits{}))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, op := range doc.Operations {
			collect(op.SelectionSet, selected)
		}
		for _, fragment := range doc.Fragments {
			collect(fragment.SelectionSet, selected)
		}
	}
	for _, def := range schema.Types {
		if def.BuiltIn || def.Kind != ast.Object {
			continue
		}
		for _, field := range def.Fields {
			if !strings.HasPrefix(field.Name, "__") && !selected[def.Name+"."+field.Name] {
				t.Errorf("no golden query selects %s.%s", def.Name, field.Name)
			}
		}
	}
}

func collect(selections ast.SelectionSet, selected map[string]bool) {
	for _, selection := range selections {
		switch x := selection.(type) {
		case *ast.Field:
			selected[x.ObjectDefinition.Name+"."+x.Name] = true
			collect(x.SelectionSet, selected)
		case *ast.InlineFragment:
			collect(x.SelectionSet, selected)
		}
	}
}
