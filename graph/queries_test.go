package graph_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/graphtest"
)

// query is one file of the catalogue.
type query struct{ folder, name, text string }

func (q query) path() string { return "cypher/" + q.folder + "/" + q.name + ".cypher" }

// catalogue is every query file of these folders.
func catalogue(t testing.TB, folders ...string) []query {
	t.Helper()
	var queries []query
	for _, folder := range folders {
		paths, err := filepath.Glob(filepath.Join("cypher", folder, "*.cypher"))
		if err != nil || len(paths) == 0 {
			t.Fatalf("folder %s: %d files, error %v", folder, len(paths), err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			queries = append(queries, query{folder, strings.TrimSuffix(filepath.Base(path), ".cypher"), string(text)})
		}
	}
	return queries
}

// variableOf is the name that the variable of a file must have.
func variableOf(name string) string {
	words := strings.Split(name, "_")
	for i, word := range words {
		switch {
		case word == "id":
			words[i] = "ID"
		case word == "ids":
			words[i] = "IDs"
		case i > 0:
			words[i] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "")
}

// embedded maps the embedded files of a Go file to their variables.
func embedded(t *testing.T, file string) map[string]string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	variables := map[string]string{}
	ast.Inspect(parsed, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Doc == nil {
			return true
		}
		for _, comment := range spec.Doc.List {
			if path, ok := strings.CutPrefix(comment.Text, "//go:embed "); ok {
				if variables[path] != "" {
					t.Errorf("%s: %s is embedded twice", file, path)
				}
				variables[path] = spec.Names[0].Name
			}
		}
		return true
	})
	return variables
}

func TestEveryQueryFileHasOneVariableOfItsName(t *testing.T) {
	for folder, file := range map[string]string{"read": "queries.go", "load": "queries_load.go", "twin": "twins_test.go"} {
		want := map[string]string{}
		for _, q := range catalogue(t, folder) {
			want[q.path()] = variableOf(q.name)
		}
		if got := embedded(t, file); !maps.Equal(got, want) {
			for path, name := range want {
				if got[path] != name {
					t.Errorf("%s: %s is in variable %q, want %q", file, path, got[path], name)
				}
			}
			for path, name := range got {
				if want[path] == "" {
					t.Errorf("%s: variable %s embeds %s, which no file is", file, name, path)
				}
			}
		}
	}
}

func TestEverySchemaFileMakesWhatItIsNamedFor(t *testing.T) {
	for _, q := range catalogue(t, "schema") {
		if !regexp.MustCompile(`(?m)^CREATE (CONSTRAINT|RANGE INDEX|FULLTEXT INDEX) ` + q.name + ` IF NOT EXISTS\b`).MatchString(q.text) {
			t.Errorf("%s makes something of another name", q.path())
		}
	}
}

var (
	parameter  = regexp.MustCompile(`\$(\w+)`)
	documented = regexp.MustCompile(`^\s*(\w+(?:, \w+)*): (.*)$`)
	expansion  = regexp.MustCompile(`\[[^\[\]'"]*\*([^\[\]]*)\]|\)\s*(\{\d*,\d*\}|[+*])\s*\(|(?i)(shortestPath|SHORTEST)`)
	bounded    = regexp.MustCompile(`^\d+(\.\.\d+)?$|^\{\d*,\d+\}$`)
)

// sections splits the head of a file into what it says before in:, for in: and for out:.
func sections(text string) (purpose, in, out []string, body string) {
	at := &purpose
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		comment, ok := strings.CutPrefix(line, "//")
		if !ok {
			return purpose, in, out, strings.Join(lines[i:], "\n")
		}
		comment = strings.TrimSpace(comment)
		if rest, ok := strings.CutPrefix(comment, "in:"); ok && at == &purpose {
			at, comment = &in, rest
		} else if rest, ok := strings.CutPrefix(comment, "out:"); ok && at == &in {
			at, comment = &out, rest
		}
		*at = append(*at, strings.TrimSpace(comment))
	}
	return purpose, in, out, ""
}

func TestEveryQueryFileSaysWhatItIsFor(t *testing.T) {
	for _, q := range catalogue(t, "read", "load", "schema", "twin") {
		purpose, in, out, body := sections(q.text)
		if len(purpose) == 0 || !strings.HasPrefix(q.text, "// "+q.name+": ") || len(purpose[0]) < len(q.name)+10 {
			t.Errorf("%s does not begin with its name and purpose", q.path())
		}
		if len(in) == 0 || len(out) == 0 || strings.Join(out, "") == "" {
			t.Errorf("%s does not say what goes in and what comes out", q.path())
			continue
		}
		used := map[string]bool{}
		for _, match := range parameter.FindAllStringSubmatch(body, -1) {
			used[match[1]] = true
		}
		told := map[string]bool{}
		for _, clause := range strings.Split(strings.Join(in, ";"), ";") {
			match := documented.FindStringSubmatch(clause)
			if match == nil {
				continue
			}
			for _, name := range strings.Split(match[1], ", ") {
				told[name] = true
				if unused := strings.Contains(match[2], "not used"); used[name] == unused {
					t.Errorf("%s: parameter %s: documented as %q, used: %v", q.path(), name, match[2], used[name])
				}
			}
		}
		for name := range used {
			if !told[name] {
				t.Errorf("%s: parameter %s is not documented", q.path(), name)
			}
		}
		if len(told) == 0 && in[0] != "nothing" {
			t.Errorf("%s documents no parameter and does not say that there is none", q.path())
		}
	}
}

func TestNoQueryExpandsWithoutABound(t *testing.T) {
	for _, q := range catalogue(t, "read", "load", "schema", "twin") {
		_, _, _, body := sections(q.text)
		for _, match := range expansion.FindAllStringSubmatch(body, -1) {
			if bound := match[1] + match[2]; !bounded.MatchString(bound) {
				t.Errorf("%s: %s has no ceiling", q.path(), match[0])
			}
		}
	}
}

// exceptions are the queries that need not start from an index, and why.
var exceptions = map[string]string{
	"dataset":             "Scan: there is one Dataset node",
	"mark":                "reads nothing",
	"projection_agencies": "Scan: the network in memory is all agencies",
	"projection_evidence": "Scan: the network in memory is all evidence",
	"projection_terms":    "Scan CartesianProduct: the network in memory is all that filters name; the products are of single rows",
	"projection_ties":     "Scan: the network in memory is all ties",
	"records_of_evidence": "CartesianProduct: of single rows",
	"records_of_network":  "CartesianProduct: of two single rows",
	"neighbourhood":       "CartesianProduct: of a single row, and of the centre, which is one agency or one country's",
	"paths_between":       "CartesianProduct: of single rows, and of the starts, which are one agency or one country's",
}

func TestEveryReadQueryStartsFromAnIndex(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, bundled(t)) // plans depend on how many of each there are
	db.Exec(t, "CALL db.prepareForReplanning(60)", nil)
	for _, q := range catalogue(t, "read", "twin") {
		t.Run(q.name, func(t *testing.T) { startsFromAnIndex(t, db, q.text, exceptions[q.name]) })
	}
}

func startsFromAnIndex(t *testing.T, db *graphtest.DB, text, exception string) {
	t.Helper()
	plan, seeks, faults := planOf(t, db, text), 0, []string{}
	for _, operator := range operators(plan) {
		doubtful := regexp.MustCompile(`Scan|CartesianProduct`).FindString(operator)
		switch {
		case strings.Contains(operator, "Seek"), strings.Contains(operator, "ProcedureCall"):
			seeks++
		case doubtful != "" && !strings.Contains(exception, doubtful):
			faults = append(faults, operator)
		}
	}
	if len(faults) > 0 || seeks == 0 && exception == "" {
		t.Errorf("the plan has %d seeks, and %v:\n%s", seeks, faults, plan)
	}
}

// planOf is how the server would run a query, as the table that it draws. The
// driver's own tree of operators tells the last part of a product twice.
func planOf(t testing.TB, db *graphtest.DB, text string) string {
	t.Helper()
	session := db.Driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer func() { _ = session.Close(t.Context()) }()
	params := map[string]any{}
	for _, match := range parameter.FindAllStringSubmatch(text, -1) {
		params[match[1]] = nil
	}
	result, err := session.Run(t.Context(), "EXPLAIN "+text, params)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, note := range summary.Notifications() {
		t.Errorf("the server notes: %s: %s", note.Code(), note.Description())
	}
	plan, _ := summary.Plan().Arguments()["string-representation"].(string)
	return plan
}

var operator = regexp.MustCompile(`(?m)^\|[ |]*[+*]([A-Z]\w+)`)

// operators are all operators of a plan. Those that scan or seek are where it starts.
func operators(plan string) []string {
	var names []string
	for _, match := range operator.FindAllStringSubmatch(plan, -1) {
		names = append(names, match[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}
