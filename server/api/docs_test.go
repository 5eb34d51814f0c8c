package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var docs = filepath.Join("..", "..", "docs")

func readDoc(t testing.TB, name ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(append([]string{docs}, name...)...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// documented is a query of docs/queries with its variables.
type documented struct{ name, query, variables string }

func documentedQueries(t testing.TB) []documented {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(docs, "queries", "*.graphql"))
	if err != nil || len(files) != 12 {
		t.Fatalf("%d queries in docs/queries, want the twelve of docs/api.md: %v", len(files), err)
	}
	var all []documented
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		all = append(all, documented{name, readDoc(t, "queries", name+".graphql"), readDoc(t, "queries", name+".variables.json")})
	}
	return all
}

// essentials are the lists without which a documented query answers nothing, by
// their paths in the data; "*" is every item of a list.
var essentials = map[string][]string{
	"01-search":      {"search.edges", "search.edges.*.match.fragments"},
	"02-agency":      {"agency.liaisons.edges", "agency.predecessors"},
	"03-all-ties":    {"liaisons.nodes"},
	"04-refetch":     {"nodes"},
	"05-evidence":    {"liaison.disclosures.nodes"},
	"06-exposure":    {"leak.exposure.ties", "leak.exposure.ties.*.disclosures", "leak.exposure.countries"},
	"07-leaked-only": {"liaisons.nodes", "liaisons.nodes.*.disclosures.nodes"},
	"08-reactions":   {"leak.reactions.nodes"},
	"09-known-by":    {"agency.then.edges", "agency.disclosures.nodes"},
	"10-paths":       {"paths.paths", "paths.paths.*.hops"},
	"11-network":     {"network.nodes", "network.liaisons"},
	"12-members":     {"arrangement.members", "arrangement.members.*.agency.partners.nodes"},
}

func TestDocumentedQueriesAnswer(t *testing.T) {
	s := over(t, bundled(t))
	for _, q := range documentedQueries(t) {
		t.Run(q.name, func(t *testing.T) {
			var vars variables
			if err := json.Unmarshal([]byte(q.variables), &vars); err != nil {
				t.Fatalf("docs/queries/%s.variables.json: %v", q.name, err)
			}
			var data map[string]any
			s.ask(t, q.query, vars).as(t, &data)
			if len(essentials[q.name]) == 0 {
				t.Fatalf("name in essentials the lists that docs/queries/%s.graphql is asked for", q.name)
			}
			for _, path := range essentials[q.name] {
				if problem := lacks(data, strings.Split(path, ".")); problem != "" {
					t.Errorf("%s: %s; choose variables in docs/queries/%s.variables.json that have an answer in the bundled data", path, problem, q.name)
				}
			}
		})
	}
}

// lacks says what is missing on the way to a list, and that it is empty; "" where
// nothing is. An item that is null is missing.
func lacks(value any, path []string) string {
	if len(path) > 0 && path[0] != "*" {
		object, ok := value.(map[string]any)
		if !ok {
			return fmt.Sprintf("there is no %s in %v", path[0], value)
		}
		return lacks(object[path[0]], path[1:])
	}
	list, ok := value.([]any)
	if !ok || len(list) == 0 || slices.Contains(list, nil) {
		return fmt.Sprintf("%v is no list of something", value)
	}
	for _, item := range list {
		if len(path) == 0 {
			break
		}
		if problem := lacks(item, path[1:]); problem != "" {
			return problem
		}
	}
	return ""
}

// TestDocumentedListPagesToItsEnd: what the page says of cursors holds for its query.
func TestDocumentedListPagesToItsEnd(t *testing.T) {
	s := over(t, bundled(t))
	query := readDoc(t, "queries", "03-all-ties.graphql")
	var ids []string
	vars := variables{"after": nil}
	for {
		var data struct {
			Liaisons struct {
				TotalCount int
				Nodes      []id
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		s.ask(t, query, vars).as(t, &data)
		ids = append(ids, names(data.Liaisons.Nodes)...)
		if !data.Liaisons.PageInfo.HasNextPage {
			if want := len(bundled(t).Liaisons); len(ids) != want || data.Liaisons.TotalCount != want || len(sorted(ids)) != want {
				t.Errorf("%d ties in pages, %d of them different, totalCount %d, %d in the data", len(ids), len(sorted(ids)), data.Liaisons.TotalCount, want)
			}
			return
		}
		vars["after"] = data.Liaisons.PageInfo.EndCursor
	}
}

// TestDocumentedPathsAvoid: no path that avoids a country touches its agencies.
func TestDocumentedPathsAvoid(t *testing.T) {
	s := over(t, bundled(t))
	var vars variables
	if err := json.Unmarshal([]byte(readDoc(t, "queries", "10-paths.variables.json")), &vars); err != nil {
		t.Fatal(err)
	}
	a := s.ask(t, readDoc(t, "queries", "10-paths.graphql"), vars)
	for _, avoided := range vars["avoid"].([]any) {
		if strings.Contains(a.text, fmt.Sprintf(`"id":"%s-`, avoided)) {
			t.Errorf("a path touches %s: %.2000s", avoided, a.text)
		}
	}
}

// TestDocumentShowsTheQueries: docs/api.md has the texts of docs/queries, in their
// order, each under its title; -update writes them there.
func TestDocumentShowsTheQueries(t *testing.T) {
	page := readDoc(t, "api.md")
	fence := regexp.MustCompile("(?s)```(?:graphql|json)\n.*?```\n")
	for i, q := range documentedQueries(t) {
		title, _, _ := strings.Cut(strings.TrimPrefix(q.query, "# "), "\n")
		begin := strings.Index(page, fmt.Sprintf("\n### %d. %s\n", i+1, title))
		if begin < 0 {
			t.Errorf("docs/api.md has no section %q for docs/queries/%s.graphql, whose first line is its title", fmt.Sprintf("### %d. %s", i+1, title), q.name)
			continue
		}
		end := len(page)
		if next := strings.Index(page[begin+1:], "\n##"); next >= 0 {
			end = begin + 1 + next
		}
		want := []string{"```graphql\n" + q.query + "```\n", "```json\n" + q.variables + "```\n"}
		if got := fence.FindAllString(page[begin:end], -1); !*update {
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("section %d of docs/api.md does not show docs/queries/%s.* (go test ./server/api -run DocumentShows -update writes it) (-file +page):\n%s", i+1, q.name, diff)
			}
			continue
		}
		block := 0
		section := fence.ReplaceAllStringFunc(page[begin:end], func(old string) string {
			if block++; block > len(want) {
				return old
			}
			return want[block-1]
		})
		page = page[:begin] + section + page[end:]
	}
	if *update {
		if err := os.WriteFile(filepath.Join(docs, "api.md"), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestDocumentedModelsAnswer runs the query of each line of the page's section on
// the models, and asks for a list that has to hold something.
func TestDocumentedModelsAnswer(t *testing.T) {
	s := over(t, bundled(t))
	_, section, _ := strings.Cut(readDoc(t, "api.md"), "\n## Models\n")
	section, _, _ = strings.Cut(section, "\n## ")
	lines := regexp.MustCompile("(?m)^- \\*\\*`(\\w+).*\n  `(\\{.*\\})`$").FindAllStringSubmatch(section, -1)
	lists := map[string]string{
		"ripple": "ripple.scores", "retrenchment": "retrenchment.lostTopics", "compare": "compare.appeared", "statistics": "statistics.nodes",
		"statisticsByDate": "statisticsByDate", "backtest": "backtest.leaks", "paths": "paths.paths",
	}
	var asked []string
	for _, line := range lines {
		var data map[string]any
		s.ask(t, line[2], nil).as(t, &data)
		if problem := lacks(data, strings.Split(lists[line[1]], ".")); problem != "" {
			t.Errorf("docs/api.md, Models: %s: %s", line[2], problem)
		}
		asked = append(asked, line[1])
	}
	slices.Sort(asked)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(lists)), asked); diff != "" {
		t.Errorf("docs/api.md, Models, does not show one query of each (-want +page):\n%s", diff)
	}
}

// TestDocumentedRequestWorks posts what the page's first command posts.
func TestDocumentedRequestWorks(t *testing.T) {
	s := over(t, bundled(t))
	match := regexp.MustCompile(`(?m)^curl .* -d '(\{.*\})'$`).FindStringSubmatch(readDoc(t, "api.md"))
	if match == nil {
		t.Fatal("docs/api.md has no line: curl ... -d '{...}'")
	}
	var body struct {
		Query     string
		Variables variables
	}
	if err := json.Unmarshal([]byte(match[1]), &body); err != nil {
		t.Fatal(err)
	}
	var data struct{ Agency *struct{ Name string } }
	if s.ask(t, body.Query, body.Variables).as(t, &data); data.Agency == nil {
		t.Errorf("%s finds nothing", match[1])
	}
}
