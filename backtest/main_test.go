package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"liaison/graph"
	"liaison/graph/analysis"
	"liaison/graph/graphtest"
	"liaison/seed/dataset"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

const page = "../docs/model.md"

// TestPageShowsWhatTheBundledDataGives now: who changes the data or the model
// publishes the result anew, good or bad.
func TestPageShowsWhatTheBundledDataGives(t *testing.T) {
	db := graphtest.Open(t)
	store, err := graph.Open(graph.Config{URI: db.URI, Username: db.Username, Password: db.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close(t.Context()) }()
	tables, err := dataset.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Load(t.Context(), tables, graph.LoadOptions{}); err != nil {
		t.Fatal(err)
	}
	var printed bytes.Buffer
	env := map[string]string{"NEO4J_URI": db.URI, "NEO4J_USERNAME": db.Username, "NEO4J_PASSWORD": db.Password}
	if err := run(t.Context(), nil, func(name string) string { return env[name] }, &printed, io.Discard); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(block(string(text)), "\n"), strings.Split(printed.String(), "\n")); diff != "" {
		t.Errorf("%s is not what the data gives (go run ./backtest -write docs/model.md):\n%s", page, diff)
	}
}

func TestReplaceKeepsTheRestOfThePage(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	for name, c := range map[string]struct{ page, want string }{
		"with an old block": {"# Head\n" + begin + "\nold\n\n" + end + "Tail\n", "# Head\n" + begin + "\nnew\n\n" + end + "Tail\n"},
		"with none yet":     {begin + end, begin + "\nnew\n\n" + end},
		"without a begin":   {"# Head\n" + end, ""},
		"without an end":    {begin + "old\n", ""},
		"the wrong way up":  {end + begin, ""},
	} {
		if err := os.WriteFile(file, []byte(c.page), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := replace(file, "new\n")
		if got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: %q, error %v", name, got, err)
		}
		if c.want != "" && block(got) != "new\n" {
			t.Errorf("%s: the block is %q", name, block(got))
		}
	}
}

func TestBadUse(t *testing.T) {
	none := func(string) string { return "" }
	for name, args := range map[string][]string{
		"unknown flag":     {"-loud"},
		"argument":         {"docs/model.md"},
		"no such page":     {"-write", filepath.Join(t.TempDir(), "none.md")},
		"page of no block": {"-write", "main.go"},
	} {
		if err := run(t.Context(), args, none, io.Discard, io.Discard); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}

func TestEveryWordIsWorded(t *testing.T) {
	for _, exclusion := range analysis.Exclusions {
		if why[string(exclusion)] == "" {
			t.Errorf("no words for %s", exclusion)
		}
	}
	for _, group := range analysis.ReactionGroups {
		if groups[string(group)] == "" {
			t.Errorf("no words for %s", group)
		}
	}
}
