package api_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"
)

// refusal is a bad input and what must come back.
type refusal struct {
	name, query string
	vars        variables
	code        string
	says        []string // in the message: the field, and what would be accepted
}

// quick is how long a refusal may take here; the requirement is half a second on
// a machine of its own.
const quick = 2 * time.Second

// refused checks one refusal, and that the server goes on.
func (s *service) refused(t *testing.T, c refusal) {
	t.Helper()
	a := s.ask(t, c.query, c.vars)
	if a.code() != c.code {
		t.Fatalf("code %q, want %s: %.600s", a.code(), c.code, a.text)
	}
	if a.took > quick || len(a.text) > 4<<10 {
		t.Errorf("took %v, %d bytes", a.took, len(a.text))
	}
	if strings.Contains(string(a.Data), `":{`) || strings.Contains(string(a.Data), `":[`) {
		t.Errorf("data beside the error: %.600s", a.Data)
	}
	for _, word := range c.says {
		if !strings.Contains(a.Errors[0].Message, word) {
			t.Errorf("the message does not say %q: %s", word, a.Errors[0].Message)
		}
	}
	if a := s.ask(t, `{ agency(id: "xa-for") { id } }`, nil); string(a.Data) != `{"agency":{"id":"xa-for"}}` {
		t.Errorf("afterwards: %.600s", a.text)
	}
}

// TestValuesThatCannotBeUsed is refused with the field and what it accepts.
func TestValuesThatCannotBeUsed(t *testing.T) {
	s := over(t, paper())
	var elsewhere struct {
		Agencies, Ordered, Filtered, Countries struct{ PageInfo struct{ EndCursor string } }
		Agency                                 struct {
			Disclosures, Liaisons struct{ PageInfo struct{ EndCursor string } }
		}
		Search struct{ PageInfo struct{ EndCursor string } }
	}
	s.ask(t, `{
		agencies(first: 2) { pageInfo { endCursor } }
		ordered: agencies(first: 2, orderBy: { field: NAME }) { pageInfo { endCursor } }
		filtered: agencies(first: 2, filter: { kinds: [FOREIGN] }) { pageInfo { endCursor } }
		countries(first: 2) { pageInfo { endCursor } }
		agency(id: "xa-for") { disclosures(first: 1) { pageInfo { endCursor } } liaisons(first: 1) { pageInfo { endCursor } } }
		search(query: "northland", first: 1) { pageInfo { endCursor } }
	}`, nil).as(t, &elsewhere)
	page := func(arguments string) string { return `{ agencies` + arguments + ` { nodes { id } } }` }
	after := func(cursor string) string { return page(fmt.Sprintf("(after: %q)", cursor)) }
	paths := func(arguments string) string {
		return `{ paths(from: "xa-for", to: "xd-mil"` + arguments + `) { explored } }`
	}
	ties := func(filter string) string { return `{ liaisons(filter: {` + filter + `}) { totalCount } }` }
	const size, cursor, year = "a page size from 1 to 100", "a cursor that this list gave", "a year from 1800 to 2100"
	many := make([]string, 1000)
	for i := range many {
		many[i] = fmt.Sprint("id-", i)
	}
	long := strings.Repeat("z", 60<<10)
	for _, c := range []refusal{
		{name: "first of 0", query: page("(first: 0)"), code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "first of -1", query: page("(first: -1)"), code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "first of 101", query: page("(first: 101)"), code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "last of 101", query: page("(last: 101)"), code: "BAD_USER_INPUT", says: []string{"last", size}},
		{name: "first of 2^31 - 1", query: page("(first: 2147483647)"), code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "first of 2^31", query: page("(first: 2147483648)"), code: "GRAPHQL_VALIDATION_FAILED", says: []string{"2147483648", "32-bit"}},
		{name: "first of 2^53", query: page("(first: 9007199254740992)"), code: "GRAPHQL_VALIDATION_FAILED", says: []string{"32-bit"}},
		{name: "first of 2^31 as a variable", query: `query($n: Int) { agencies(first: $n) { nodes { id } } }`, vars: variables{"n": 1 << 31}, code: "BAD_USER_INPUT", says: []string{"n", "32-bit"}},
		{name: "first of 2^53 as a variable", query: `query($n: Int) { agencies(first: $n) { nodes { id } } }`, vars: variables{"n": 1 << 53}, code: "BAD_USER_INPUT", says: []string{"n"}},
		{name: "first as text", query: `query($n: Int) { agencies(first: $n) { nodes { id } } }`, vars: variables{"n": "5"}, code: "BAD_USER_INPUT", says: []string{"n"}},
		{name: "first of a list below", query: `{ agency(id: "xa-for") { disclosures(first: 0) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "first of ties below", query: `{ agency(id: "xa-for") { liaisons(first: 101) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"first", size}},
		{name: "both first and last", query: page("(first: 1, last: 1)"), code: "BAD_USER_INPUT", says: []string{"last", "not both"}},
		{name: "cursor of nothing", query: after(""), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "garbage cursor", query: after("%%%"), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor with a NUL", query: page(`(after: "a\u0000b")`), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "60 kB cursor", query: after(long), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "forged cursor", query: after(base64.RawURLEncoding.EncodeToString([]byte(`{"l":"agencies","i":"xa-for"}`))), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor before, of another list", query: page(fmt.Sprintf("(last: 1, before: %q)", elsewhere.Countries.PageInfo.EndCursor)), code: "BAD_USER_INPUT", says: []string{"before", cursor}},
		{name: "cursor of another list", query: after(elsewhere.Countries.PageInfo.EndCursor), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor of another order", query: after(elsewhere.Ordered.PageInfo.EndCursor), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor of another filter", query: after(elsewhere.Filtered.PageInfo.EndCursor), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor of another field of the parent", query: fmt.Sprintf(`{ agency(id: "xa-for") { liaisons(after: %q) { totalCount } } }`, elsewhere.Agency.Disclosures.PageInfo.EndCursor), code: "BAD_USER_INPUT", says: []string{"after", cursor}},
		{name: "cursor of another search", query: fmt.Sprintf(`{ search(query: "southland", after: %q) { nodes { ... on Node { id } } } }`, elsewhere.Search.PageInfo.EndCursor), code: "BAD_USER_INPUT", says: []string{"after", cursor}},

		{name: "asOf 99999", query: ties("asOf: 99999"), code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf 99999 of agencies", query: page("(filter: { asOf: 99999 })"), code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf -1 of arrangements", query: `{ arrangements(filter: { asOf: -1 }) { totalCount } }`, code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "knownBy a day that is none", query: ties(`knownBy: "2013-02-30"`), code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "2013-02-30", "a calendar date as YYYY, YYYY-MM or YYYY-MM-DD"}},
		{name: "knownBy a day that is none, as a variable", query: `query($d: Date) { liaisons(filter: { knownBy: $d }) { totalCount } }`, vars: variables{"d": "2013-02-30"}, code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "2013-02-30", "a calendar date"}},
		{name: "knownBy inside a variable", query: `query($f: LiaisonFilter) { liaisons(filter: $f) { totalCount } }`, vars: variables{"f": variables{"knownBy": "soon"}}, code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "soon", "a calendar date"}},
		{name: "knownBy a number", query: ties(`knownBy: 2013`), code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "2013", "a calendar date"}},
		{name: "knownBy nothing", query: ties(`knownBy: ""`), code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "a calendar date"}},
		{name: "minDepth 6", query: ties("minDepth: 6"), code: "BAD_USER_INPUT", says: []string{"filter.minDepth", "a depth from 1"}},
		{name: "minDepth 0 of an agency's ties", query: `{ agency(id: "xa-for") { liaisons(filter: { minDepth: 0 }) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"filter.minDepth"}},

		{name: "from an agency to itself", query: `{ paths(from: "xa-for", to: "xa-for") { explored } }`, code: "BAD_USER_INPUT", says: []string{"to", "shares no agency with from"}},
		{name: "from an agency to its country", query: `{ paths(from: "xa-for", to: "xa") { explored } }`, code: "BAD_USER_INPUT", says: []string{"to", "shares no agency with from"}},
		{name: "via an end", query: paths(`, via: ["xd-mil"]`), code: "BAD_USER_INPUT", says: []string{"via", "other than the ends"}},
		{name: "via six", query: paths(`, via: ["xa", "xb", "xc", "xd", "xe", "xz"]`), code: "BAD_USER_INPUT", says: []string{"via", "at most 5"}},
		{name: "avoid 1,000", query: `query($ids: [ID!]) { paths(from: "xa-for", to: "xd-mil", avoid: $ids) { explored } }`, vars: variables{"ids": many}, code: "BAD_USER_INPUT", says: []string{"avoid", "at most 50"}},
		{name: "101 paths", query: paths(`, first: 101`), code: "BAD_USER_INPUT", says: []string{"first", "1 to 100"}},
		{name: "0 paths", query: paths(`, first: 0`), code: "BAD_USER_INPUT", says: []string{"first", "1 to 100"}},
		{name: "11 ties", query: paths(`, maxHops: 11`), code: "BAD_USER_INPUT", says: []string{"maxHops", "1 to 10"}},
		{name: "a neighbourhood of 5 ties", query: `{ neighbourhood(of: "xa", hops: 5) { totalAgencies } }`, code: "BAD_USER_INPUT", says: []string{"hops", "1 to 4"}},
		{name: "a network of 1,001", query: `{ network(limit: 1001) { totalAgencies } }`, code: "BAD_USER_INPUT", says: []string{"limit", "1 to 1000"}},
		{name: "a network of none", query: `{ network(limit: 0) { totalAgencies } }`, code: "BAD_USER_INPUT", says: []string{"limit", "1 to 1000"}},

		{name: "a network among nobody", query: `{ network(among: []) { totalAgencies } }`, code: "BAD_USER_INPUT", says: []string{"among", "0 ids", "1 to 1000 ids"}},
		{name: "a network among 1,001", query: `query($ids: [ID!]) { network(among: $ids) { totalAgencies } }`, vars: variables{"ids": append(many, "id-1000")}, code: "BAD_USER_INPUT", says: []string{"among", "1001 ids", "1 to 1000 ids"}},
		{name: "a network among null", query: `query($ids: [ID!]) { network(among: $ids) { totalAgencies } }`, vars: variables{"ids": []any{"xa", nil}}, code: "BAD_USER_INPUT", says: []string{"ids"}},

		{name: "1,000 ids in nodes", query: `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, vars: variables{"ids": many}, code: "BAD_USER_INPUT", says: []string{"ids", "at most 100 ids"}},
		{name: "101 ids in nodes", query: `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, vars: variables{"ids": many[:101]}, code: "BAD_USER_INPUT", says: []string{"ids", "at most 100 ids"}},
		{name: "1,000 ids in a filter of ties", query: `query($ids: [ID!]) { network(limit: 9, filter: { topics: $ids }) { totalAgencies } }`, vars: variables{"ids": many}, code: "BAD_USER_INPUT", says: []string{"filter.topics", "at most 100 ids"}},
		{name: "1,000 ids in another filter", query: `query($ids: [ID!]) { documents(filter: { leaks: $ids }) { totalCount } }`, vars: variables{"ids": many}, code: "BAD_USER_INPUT", says: []string{"filter.leaks", "at most 100 ids"}},

		{name: "search for nothing", query: `{ search(query: "") { nodes { ... on Node { id } } } }`, code: "BAD_USER_INPUT", says: []string{"query", "1 to 200 characters"}},
		{name: "search for spaces", query: `{ search(query: "  \n ") { nodes { ... on Node { id } } } }`, code: "BAD_USER_INPUT", says: []string{"query"}},
		{name: "search for a NUL", query: `{ search(query: "a\u0000b") { nodes { ... on Node { id } } } }`, code: "BAD_USER_INPUT", says: []string{"query", "no NUL"}},
		{name: "search for 60 kB", query: `{ search(query: "` + long + `") { nodes { ... on Node { id } } } }`, code: "BAD_USER_INPUT", says: []string{"query", "1 to 200 characters"}},
		{name: "search for 101", query: `{ search(query: "a", first: 101) { nodes { ... on Node { id } } } }`, code: "BAD_USER_INPUT", says: []string{"first", size}},

		{name: "enum that is none", query: `{ agencies(filter: { kinds: [SECRET] }) { totalCount } }`, code: "GRAPHQL_VALIDATION_FAILED", says: []string{"SECRET", "AgencyKind"}},
		{name: "enum that is none, as a variable", query: `query($k: AgencyKind!) { agencies(filter: { kinds: [$k] }) { totalCount } }`, vars: variables{"k": "SECRET"}, code: "BAD_USER_INPUT", says: []string{"k", "SECRET", "AgencyKind"}},
		{name: "order that is none", query: `{ agencies(orderBy: { field: DEPTH }) { totalCount } }`, code: "GRAPHQL_VALIDATION_FAILED", says: []string{"DEPTH", "AgencyOrderField"}},
		{name: "number for an id", query: `query($i: ID!) { agency(id: $i) { id } }`, vars: variables{"i": 1.5}, code: "BAD_USER_INPUT", says: []string{"i"}},
		{name: "list for an id", query: `query($i: ID!) { agency(id: $i) { id } }`, vars: variables{"i": []string{"a"}}, code: "BAD_USER_INPUT", says: []string{"i"}},
		{name: "no id", query: `query($i: ID!) { agency(id: $i) { id } }`, code: "BAD_USER_INPUT", says: []string{"i"}},
		{name: "null in a list of ids", query: `query($i: [ID!]!) { nodes(ids: $i) { id } }`, vars: variables{"i": []any{"xa", nil}}, code: "BAD_USER_INPUT", says: []string{"i"}},
		{name: "text for a filter", query: `query($f: LiaisonFilter) { liaisons(filter: $f) { totalCount } }`, vars: variables{"f": "za"}, code: "BAD_USER_INPUT", says: []string{"f"}},
		{name: "unknown field in a filter", query: `query($f: LiaisonFilter) { liaisons(filter: $f) { totalCount } }`, vars: variables{"f": variables{"country": "za"}}, code: "BAD_USER_INPUT", says: []string{"country"}},
	} {
		t.Run(c.name, func(t *testing.T) { s.refused(t, c) })
	}
}

// TestUnknownIDsInArguments are errors: an empty answer would read as a finding.
func TestUnknownIDsInArguments(t *testing.T) {
	s := over(t, paper())
	for _, c := range []struct{ name, query, field, accepted string }{
		{"from", `{ paths(from: "nope", to: "xa") { explored } }`, "from", "agency or country"},
		{"from an arrangement", `{ paths(from: "north-club", to: "xa") { explored } }`, "from", "agency or country"},
		{"to", `{ paths(from: "xa", to: "nope") { explored } }`, "to", "agency or country"},
		{"via", `{ paths(from: "xa", to: "xd", via: ["nope"]) { explored } }`, "via", "agency or country or arrangement"},
		{"avoid", `{ paths(from: "xa", to: "xd", avoid: ["t-arms"]) { explored } }`, "avoid", "agency or country or arrangement"},
		{"of", `{ neighbourhood(of: "nope") { totalAgencies } }`, "of", "agency or country"},
		{"of a leak", `{ neighbourhood(of: "ledger-2013") { totalAgencies } }`, "of", "agency or country"},
		{"among", `{ network(among: ["xa", "nope"]) { totalAgencies } }`, "among", "agency or country"},
		{"among an arrangement", `{ network(among: ["north-club"]) { totalAgencies } }`, "among", "agency or country"},
		{"topics of ties", `{ network(filter: { topics: ["nope"] }) { totalAgencies } }`, "filter.topics", "topic"},
		{"leaks of ties", `{ liaisons(filter: { leaks: ["xa"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"countries of ties", `{ paths(from: "xa", to: "xd", filter: { countries: ["xa-for"] }) { explored } }`, "filter.countries", "country"},
		{"topics of an agency's ties", `{ agency(id: "xa-for") { partners(filter: { topics: ["nope"] }) { totalCount } } }`, "filter.topics", "topic"},
		{"countries of agencies", `{ agencies(filter: { countries: ["xa", "nope"] }) { totalCount } }`, "filter.countries", "country"},
		{"leaks of agencies", `{ agencies(filter: { leaks: ["nope"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"leaks of documents", `{ documents(filter: { leaks: ["nope"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"agencies of disclosures", `{ disclosures(filter: { agencies: ["xa"] }) { totalCount } }`, "filter.agencies", "agency"},
		{"topics of disclosures", `{ disclosures(filter: { topics: ["nope"] }) { totalCount } }`, "filter.topics", "topic"},
		{"leaks of disclosures", `{ disclosures(filter: { leaks: ["nope"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"broader of topics", `{ topics(filter: { broader: ["nope"] }) { totalCount } }`, "filter.broader", "topic"},
		{"leaks of reactions", `{ reactions(filter: { leaks: ["nope"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"by of reactions", `{ reactions(filter: { by: ["nope"] }) { totalCount } }`, "filter.by", "agency or country"},
		{"providers", `{ supports(filter: { providers: ["xa"] }) { totalCount } }`, "filter.providers", "agency"},
		{"recipients", `{ supports(filter: { recipients: ["nope"] }) { totalCount } }`, "filter.recipients", "agency"},
		{"a NUL", `{ agencies(filter: { leaks: ["a\u0000b"] }) { totalCount } }`, "filter.leaks", "leak"},
		{"60 kB", `{ agencies(filter: { leaks: ["` + strings.Repeat("z", 60<<10) + `"] }) { totalCount } }`, "filter.leaks", "leak"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s.refused(t, refusal{query: c.query, code: "UNKNOWN_ID", says: []string{c.field + ": ", "is not the id of a known " + c.accepted}})
		})
	}
}
