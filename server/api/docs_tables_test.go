package api_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"liaison/graph"
	"liaison/graph/network"
	"liaison/graph/term"
	"liaison/server/api/gate"
)

// table is a table of docs/api.md by what stands in its first column: the cells of
// the second, without marks.
func table(t *testing.T, heading string) map[string]string {
	t.Helper()
	_, section, found := strings.Cut(readDoc(t, "api.md"), "\n## "+heading+"\n")
	if !found {
		t.Fatalf("docs/api.md has no section %q", heading)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	rows := map[string]string{}
	for _, line := range strings.Split(section, "\n") {
		cells := strings.Split(line, "|")
		if len(cells) < 4 || strings.Contains(line, "---") {
			continue
		}
		rows[strings.Trim(cells[1], " `")] = strings.Trim(cells[2], " `")
	}
	if len(rows) < 2 {
		t.Fatalf("section %q of docs/api.md has no table", heading)
	}
	return rows
}

func TestDocumentedErrorCodes(t *testing.T) {
	rows := table(t, "Error codes")
	delete(rows, "Code")
	want := map[string]string{}
	for _, code := range gate.Codes() {
		want[string(code)] = strconv.Itoa(code.Status())
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("the table of codes in docs/api.md is not gate.Codes() with their statuses (-code +page):\n%s", diff)
	}
	described := regexp.MustCompile("`([A-Z_]{5,})`").FindAllStringSubmatch(contract().Query.Description, -1)
	listed := map[string]string{}
	for _, match := range described {
		listed[match[1]] = want[match[1]]
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(listed)), slices.Sorted(maps.Keys(rows))); diff != "" {
		t.Errorf("docs/api.md and the description of Query in schema.graphqls list different codes (-schema +page):\n%s", diff)
	}
}

// bombs pass one limit each: the name that the refusal has to give.
func bombs() map[string]string {
	many := func(n int, each string) string { return strings.Repeat(each+" ", n) }
	aliases := func(n int, field string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "a%d: %s ", i, field)
		}
		return b.String()
	}
	page := `agencies(first: 100) { nodes { partners(first: 100) { nodes { partners(first: 100) { nodes { id } } } } } }`
	return map[string]string{
		"cost":       "{ " + page + " }",
		"depth":      "{ topic(id: \"t\") " + many(20, "{ broader") + "{ id }" + many(20, "}") + " }",
		"nesting":    "{ topic(id: \"t\") " + many(40, "{ ... on Topic") + "{ id }" + many(40, "}") + " }",
		"fields":     "{ agency(id: \"a\") { " + many(401, "id") + " } }",
		"aliases":    "{ agency(id: \"a\") { " + aliases(51, "id") + " } }",
		"directives": "{ agency(id: \"a\") { " + many(51, "id @skip(if: false)") + " } }",
		"rootFields": "{ " + many(21, "dataset { name }") + " }",
		"metaFields": "{ a: __typename " + aliases(3, `__type(name: "Query") { name }`) + " }",
		"tokens":     "{ agency(id: \"a\") { " + many(1001, "id") + " } }",
	}
}

// TestDocumentedLimits: the table's values are those of the code: of an operation
// as the server refuses it, of the rest as they are declared.
func TestDocumentedLimits(t *testing.T) {
	s := over(t, bundled(t))
	want := map[string]string{}
	for limit, query := range bombs() {
		a := s.ask(t, query, nil)
		if a.code() != string(gate.QueryTooComplex) || a.Errors[0].Extensions["limit"] != limit {
			t.Errorf("an operation over the limit %q is answered: %.500s", limit, a.text)
			continue
		}
		want[limit] = grouped(a.Errors[0].Extensions["maximum"])
	}

	unknown := s.ask(t, "{ dataset { "+strings.Repeat("x", 400)+" a b c d e f g h i j } }", nil)
	longest := 0
	for _, e := range unknown.Errors {
		longest = max(longest, len([]rune(e.Message)))
	}
	want["errors in an answer"], want["length of a message"] = grouped(len(unknown.Errors)), grouped(longest)

	server := gate.Server("", nil)
	guard, rate, config := source(t, "gate/guard.go"), source(t, "gate/rate.go"), source(t, "../config.go")
	dates, backtest, statistics := source(t, "../../graph/statistics.go"), source(t, "../../graph/analysis/backtest.go"), source(t, "../../graph/analysis/statistics.go")
	deadline, err := time.ParseDuration(find(t, guard, `cmp\.Or\(g\.Deadline, (\d+)\*time\.Second\)`) + "s")
	if err != nil {
		t.Fatal(err)
	}
	maps.Copy(want, map[string]string{
		"page size":                           grouped(graph.MaxPage),
		"page size by default":                grouped(graph.DefaultPage),
		"ids in one list":                     grouped(term.MaxIDs),
		"length of a search":                  grouped(graph.MaxQuery),
		"paths":                               grouped(network.MaxFirst),
		"ties in a path":                      grouped(network.MaxHops),
		"via":                                 grouped(network.MaxVia),
		"avoid":                               grouped(network.MaxAvoid),
		"ties around an agency":               grouped(network.MaxDistance),
		"agencies in a network":               grouped(network.MaxAgencies),
		"agencies to see the network among":   grouped(network.MaxAmong),
		"ties in a network":                   grouped(network.MaxTies),
		"entries in a list of an analysis":    grouped(graph.MaxEntries),
		"dates":                               find(t, dates, `\bmaxDates = (\d+)`),
		"permutations":                        literal(find(t, backtest, `\bmostPermutations\s+= ([\d_]+)`)),
		"pivots":                              literal(find(t, statistics, `"parameters\.pivots", p\.Pivots, 1, ([\d_]+)\)`)),
		"ties and partners named for a cut":   grouped(term.MaxIDs),
		"body of a request":                   fmt.Sprintf("%d KiB", gate.MaxBody>>10),
		"headers, the URL of a GET with them": fmt.Sprintf("%d KiB", server.MaxHeaderBytes>>10),
		"time for an answer":                  fmt.Sprintf("%.0f s", deadline.Seconds()),
		"requests that run at once":           find(t, guard, `cmp\.Or\(g\.InFlight, (\d+)\)`),
		"requests that wait for them":         find(t, guard, `cmp\.Or\(g\.Waiting, (\d+)\)`),
		"requests a second of one client":     find(t, config, `\{"LIAISON_RATE", "(\d+)"`),
		"requests at once after a pause":      find(t, rate, `\bburst = (\d+)`),
	})
	rows := table(t, "Limits")
	delete(rows, "Limit")
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("the table of limits in docs/api.md says otherwise than the code (-code +page):\n%s", diff)
	}
}

// source is a Go file: some defaults are nobody's to import.
func source(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.FromSlash(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func find(t *testing.T, text, pattern string) string {
	t.Helper()
	match := regexp.MustCompile(pattern).FindStringSubmatch(text)
	if match == nil {
		t.Fatalf("the code has no %s any more: say here where the default stands now", pattern)
	}
	return match[1]
}

// literal writes a Go number, 10_000, as the page does.
func literal(number string) string { return strings.ReplaceAll(number, "_", ",") }

// grouped writes a number as the page does: 10,000.
func grouped(number any) string {
	text := fmt.Sprint(number)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
