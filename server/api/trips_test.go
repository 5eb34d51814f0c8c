package api_test

import (
	"fmt"
	"strings"
	"testing"
	"text/tabwriter"

	"liaison/graph"
)

// roundTrips are operations and how often each goes to the database, whatever the
// number of its rows: $n is how many are asked for.
var roundTrips = []struct {
	name  string
	trips int
	query string
}{
	{"one record", 1, `{ agency(id: "za-ssa") { id name country { id } } }`},
	{"a record that is not there", 1, `{ agency(id: "xx-none") { id } }`},
	{"a list", 1, `query($n: Int!) { agencies(first: $n) { nodes { id country { id } } } }`},
	{"a list and how long it is", 2, `query($n: Int!) { agencies(first: $n) { totalCount nodes { id } } }`},
	{"a list with a filter of ids", 2, `query($n: Int!) { documents(first: $n, filter: { leaks: ["snowden"] }) { nodes { id leak { id } } } }`},
	{"lists in a list", 2, `query($n: Int!) { agencies(first: $n) { nodes { liaisons(first: 3) { totalCount nodes { a { country { id } } b { id } } } } } }`},
	{"lists in a list, as edges", 2, `query($n: Int!) { agencies(first: $n) { edges { node { liaisons(first: 3) { edges { partner { id } node { id } } } } } } }`},
	// mark and records of the ties: the filter is answered on the network.
	{"lists in a list, filtered", 3, `query($n: Int!) { agencies(first: $n) { nodes { partners(first: 2, filter: { minDepth: 1 }) { nodes { id } } } } }`},
	{"lists in a list, ordered by what ties have", 3, `query($n: Int!) { agencies(first: $n) { nodes { liaisons(first: 3, orderBy: { field: DEPTH, direction: DESC }) { totalCount nodes { id } } } } }`},
	{"lists in a list, filtered and ordered", 6, `query($n: Int!) { agencies(first: $n) { nodes {
		disclosures(first: 2, filter: { aspects: [METHOD], asOf: 2010, knownBy: "2015" }, orderBy: { field: OCCURRED }) { totalCount nodes { id } }
		reactions(first: 2, filter: { asOf: 2015 }) { totalCount nodes { id } } memberships(asOf: 2000) { role } supportsGiven(filter: { asOf: 2000 }) { id } leaks(filter: { kinds: [LEAK] }) { id } } } }`},
	// One to know the topic.
	{"lists in a list, with a filter of ids", 3, `query($n: Int!) { leaks(first: $n) { nodes { disclosures(first: 2, filter: { topics: ["t-signals-intelligence"] }) { totalCount nodes { id } } } } }`},
	{"who reacted, and to whom", 4, `query($n: Int!) { countries(first: $n) { nodes { agencies(first: 2, orderBy: { field: NAME }) { nodes { id } } reactions(first: 2) { nodes { id } } reactionsToward(first: 2) { totalCount } } } }`},
	{"five lists beside each other", 6, `query($n: Int!) { agencies(first: $n) { nodes { predecessors { id } successors { id } memberships { role } supportsGiven { id } supportsReceived { id } } } }`},
	{"what a tie's evidence comes to", 3, `query($n: Int!) { agencies(first: $n) { nodes { liaisons(first: 3) { nodes { knownSince confidence leakedOnly disclosureCount } } } } }`},
	// agencies, ties, their leaks, their disclosures, then between, topics, what is
	// above them, and what documents derive from.
	{"from agencies down to sources", 8, `query($n: Int!) { agencies(first: $n, filter: { leaked: true }) { nodes { liaisons(first: 2) { nodes { a { leaks { id } } disclosures(first: 2) { nodes {
		between { id } topics { broader { id } } document { leak { id } derivedFrom { id } } } } } } } } }`},
	{"both ends by name", 4, `query($n: Int!) { agencies(first: $n, filter: { leaked: true }) { nodes { liaisons(first: 2) { nodes { a { leaks { id } } b { leaks { id } } } } } } }`},
	{"the other end", 3, `query($n: Int!) { agency(id: "us-nsa") { liaisons(first: $n) { nodes { other(than: "us-nsa") { leaks { id } } } } } }`},
	{"aliases of one list", 4, `query($n: Int!) { agencies(first: $n) { nodes { one: disclosures(first: 1) { nodes { id } } two: disclosures(first: 2) { nodes { id } } three: disclosures(first: 1) { totalCount } } } }`},
	{"two fragments on one field", 3, `query($n: Int!) { agencies(first: $n, filter: { leaked: true }) { nodes { ...a ...b } } }
		fragment a on Agency { disclosures(first: 2) { nodes { id } } } fragment b on Node { ... on Agency { disclosures(first: 2) { nodes { topics { id } } } } }`},
	{"what is skipped is not asked", 2, `query($n: Int!, $no: Boolean = false) { agencies(first: $n) { nodes { leaks { id } memberships @include(if: $no) { role } ... @skip(if: true) { predecessors { id } } } } }`},
	{"a country's agencies and theirs", 3, `query($n: Int!) { countries(first: $n) { nodes { agencies(first: 3) { nodes { leaks { id } } } } } }`},
	{"leaks with all that is in them", 7, `query($n: Int!) { leaks(first: $n, filter: { kinds: [LEAK] }) { nodes { documents(first: 2) { nodes { derivedFrom { id } } } disclosures(first: 2) { nodes { concerns { id } } } reactions(first: 2) { totalCount nodes { id document { disclosures(first: 2) { nodes { id } } } } } } } }`},
	// Leaks and the mark: what is exposed is known in memory.
	{"exposures by id", 2, `query($n: Int!) { leaks(first: $n, filter: { kinds: [LEAK] }) { nodes { exposure { ties { liaison { id } novelty severity disclosures { id } elsewhere { id } } agencies { __typename id ... on Node { id } } countries { id } } } } }`},
	// Records of the network and of evidence, side by side, then one list.
	{"exposures", 4, `query($n: Int!) { leaks(first: $n, filter: { kinds: [LEAK] }) { nodes { exposure { ties { liaison { confidence a { leaks { id } } } disclosures { id } } agencies { id } } } } }`},
	{"exposures with evidence", 3, `query($n: Int!) { leaks(first: $n, filter: { kinds: [LEAK] }) { nodes { exposure { ties { liaison { id } disclosures { id document { url } } elsewhere { ...e } } } } } } fragment e on Node { ... on Document { title leak { name } } }`},
	{"an exposure with lists in it", 6, `{ leak(id: "snowden") { exposure { ties { liaison { id } disclosures { topics { id } } elsewhere { derivedFrom { id } } } countries { name } } } }`},
	{"memberships and members", 3, `query($n: Int!) { arrangements(first: $n) { nodes { members { agency { memberships { arrangement { id } } } } } } }`},
	{"topics above and below", 4, `query($n: Int!) { topics(first: $n) { nodes { broader { broader { id } } narrower { id } } } }`},
	{"reactions, whose parties are a union", 4, `query($n: Int!) { reactions(first: $n) { nodes { by { ... on Agency { leaks { id } } ... on Country { agencies(first: 2) { nodes { id } } } } toward { ... on Node { id } ... on Agency { leaks { id } } } } } }`},
	{"supports and their ends", 3, `query($n: Int!) { supports(first: $n) { nodes { provider { leaks { id } } recipient { memberships { role } } } } }`},
	// One for what the ids are, then one a kind; three of the kinds have disclosures,
	// each under the same name.
	{"nodes of four kinds", 8, `{ nodes(ids: ["za-ssa", "us-cia", "il-mossad--za-ssa", "spy-cables", "snowden", "t-africa"]) { id ... on Agency { d: disclosures(first: 2) { nodes { id } } } ... on Leak { d: disclosures(first: 3) { nodes { id } } } ... on Topic { d: disclosures(first: 1) { nodes { id } } } } }`},
	{"search", 3, `query($n: Int!) { search(query: "intelligence", kinds: [AGENCY], first: $n) { nodes { ... on Agency { leaks { id } } } } }`},
	{"search, and where it matches", 2, `query($n: Int!) { search(query: "intelligence", kinds: [AGENCY], first: $n) { edges { node { ... on Agency { id } } match { field text fragments { text matched } } } } }`},
	{"search among documents", 3, `query($n: Int!) { search(query: "spy", kinds: [DOCUMENT], first: $n) { edges { node { ... on Document { author { id } derivedFrom { id } } } } } }`},
	// mark, and the records.
	{"ties by evidence", 2, `query($n: Int!) { liaisons(first: $n, filter: { leakedOnly: true }) { totalCount nodes { id a { id } } } }`},
	{"the network", 2, `query($n: Int!) { network(limit: $n) { nodes { id } liaisons { id knownSince a { name } } } }`},
	{"the network with lists", 3, `query($n: Int!) { network(limit: $n) { nodes { id leaks { id } } } }`},
	{"the network with members", 2, `query($n: Int!) { network(limit: $n) { nodes { id } members { ties beyond agency { id name country { id } } } } }`},
	{"the network with lists of members", 3, `query($n: Int!) { network(limit: $n) { members { ties agency { id leaks { id } } } } }`},
	{"the network among some", 2, `query($n: Int!) { network(among: ["us", "gb", "za-ssa", "nz"], limit: $n) { members { ties beyond agency { id } } liaisons { id knownSince } notes { about } } }`},
	{"a neighbourhood with members", 2, `query($n: Int!) { neighbourhood(of: "us-nsa", limit: $n) { members { ties beyond agency { id } } } }`},
	{"a neighbourhood", 2, `query($n: Int!) { neighbourhood(of: "us-nsa", limit: $n) { nodes { id } liaisons { id } } }`},
	{"paths", 2, `query($n: Int!) { paths(from: "za-ssa", to: "nz-gcsb", first: $n) { paths { hops { from { id } liaison { id } } weakestLink { to { id } } } } }`},
	{"paths with evidence", 3, `query($n: Int!) { paths(from: "za-ssa", to: "nz-gcsb", first: $n) { paths { hops { liaison { disclosures(first: 2) { nodes { id } } } } } } }`},
	{"two questions on the network", 3, `query($n: Int!) { network(limit: $n) { nodes { id } } liaisons(first: $n) { nodes { knownSince } } }`},
	// mark, and each kind of record that the answer names.
	{"a ripple", 5, `query($n: Int!) { ripple(leak: "snowden", limit: $n) { leak { id } scores { agency { id } chain { liaison { id } } disclosures { id } } countries { country { id } } } }`},
	{"a retrenchment", 6, `query($n: Int!) { retrenchment(agency: "us-nsa", drop: { leak: "snowden" }, limit: $n) { dropped { liaison { id } disclosures { id } } lostTopics { id } lostCountries { id } partners { partner { id } supportGiven { id } } } }`},
	{"a comparison", 2, `query($n: Int!) { compare(before: "1990", after: "2010", limit: $n) { appeared { liaison { id a { id } } } gone { liaison { id } } unchanged { id } } }`},
	{"a comparison of what was known", 3, `query($n: Int!) { compare(before: "2012", after: "2016", clock: KNOWN_BY, limit: $n) { appeared { liaison { id } document { id } } } }`},
	{"statistics", 2, `query($n: Int!) { statistics(limit: $n) { nodes { agency { id } } bridges { id } communities { agencies { id } } } }`},
	{"statistics at three dates", 2, `query($n: Int!) { statisticsByDate(dates: ["1980", "2000", "2020"], limit: $n) { statistics { nodes { agency { id } } } } }`},
	{"the test of history", 6, `query($n: Int!) { backtest(parameters: { permutations: 100 }, limit: $n) { leaks { leak { id } ranked { country { id } agency { id } reactions { id } } } } }`},
	{"the same below two leaks", 8, `{ nodes(ids: ["snowden", "spy-cables"]) { ... on Leak { backtest(limit: 100) { leak { id } ranked { country { id } reactions { id } } } } } }`},
	{"nothing from the database", 0, `{ __typename __schema { queryType { name } } }`},
}

// TestRoundTripsDoNotGrowWithRows: one row or many, an operation goes to the
// database as often as it has levels.
func TestRoundTripsDoNotGrowWithRows(t *testing.T) {
	s := over(t, bundled(t))
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "operation\tstated\tfew rows\tmany rows\tqueries")
	for _, c := range roundTrips {
		var counts []int
		for _, n := range []int{3, 9} {
			var vars variables
			if strings.Contains(c.query, "$n") {
				vars = variables{"n": n}
			}
			a := s.ask(t, c.query, vars)
			if a.code() != "" {
				t.Fatalf("%s: %.500s", c.name, a.text)
			}
			counts = append(counts, len(s.trips(t)))
		}
		if counts[0] != c.trips || counts[1] != c.trips {
			t.Errorf("%s: %v round trips, stated are %d", c.name, counts, c.trips)
		}
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\n", c.name, c.trips, counts[0], counts[1], strings.Join(s.trips(t), " "))
	}
	_ = w.Flush()
	if t.Failed() || testing.Verbose() {
		t.Log("\n" + table.String())
	}
}

// TestRoundTripsDoNotGrowWithTheNetwork: seven ties or some hundred.
func TestRoundTripsDoNotGrowWithTheNetwork(t *testing.T) {
	for _, c := range []struct {
		tables                    graph.Tables
		agency, from, to, country string
	}{
		{paper(), "xa-for", "xa-for", "xd-mil", "xa"},
		{bundled(t), "us-nsa", "za-ssa", "nz-gcsb", "us"},
	} {
		s := over(t, c.tables)
		for query, trips := range map[string]int{
			`{ network(limit: 1000) { nodes { id } liaisons { id a { id } } } }`:                                                       2,
			`{ network(among: ["` + c.country + `", "` + c.to + `"]) { members { ties beyond agency { id name } } liaisons { id } } }`: 2,
			`{ network(limit: 700) { members { ties agency { leaks { id } } } } }`:                                                     3,
			`{ neighbourhood(of: "` + c.agency + `", hops: 4) { nodes { id } liaisons { knownSince } } }`:                              2,
			`{ paths(from: "` + c.from + `", to: "` + c.to + `", first: 20) { paths { hops { from { id } } } } }`:                      2,
			`{ country(id: "` + c.country + `") { agencies(first: 20) { nodes { liaisons(first: 20) { nodes { b { id } } } } } } }`:    3,
			`{ agency(id: "` + c.agency + `") { disclosures(first: 50) { nodes { between { id } } } } }`:                               3,
		} {
			s.ask(t, query, nil).as(t, new(any))
			if got := s.trips(t); len(got) != trips {
				t.Errorf("%s: %s: %d round trips, stated are %d: %v", c.tables.Name, query, len(got), trips, got)
			}
		}
	}
}
