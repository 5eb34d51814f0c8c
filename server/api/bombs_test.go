package api_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestOperationsThatCostTooMuch has rows 7 to 14 of the catalogue of bad inputs,
// on the real schema.
func TestOperationsThatCostTooMuch(t *testing.T) {
	s := over(t, paper())
	many := func(format string, n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
		}
		return b.String()
	}
	nested := func(n int, arguments string) string {
		return `{ agency(id: "xa-for") {` + strings.Repeat("liaisons"+arguments+" { nodes { a {", n) + " id" + strings.Repeat(" } } }", n) + " } }"
	}
	// Each fragment spreads the next one twice: 2^n fields.
	bomb := func(n int, last string) string {
		var b strings.Builder
		b.WriteString(`{ agency(id: "xa-for") { ...f0 } }`)
		for i := range n {
			fmt.Fprintf(&b, " fragment f%d on Agency { a: country { id } b%d: country { id } ...f%d ...f%d }", i, i, i+1, i+1)
		}
		fmt.Fprintf(&b, " fragment f%d on Agency { %s }", n, last)
		return b.String()
	}
	const complex, invalid = "QUERY_TOO_COMPLEX", "GRAPHQL_VALIDATION_FAILED"
	for _, c := range []refusal{
		{name: "7 open braces", query: strings.Repeat("{a", 20_000), code: complex, says: []string{"token"}},
		{name: "7 open brackets", query: "{ nodes(ids: " + strings.Repeat("[", 30_000), code: complex, says: []string{"token"}},
		{name: "8 1,900 equal fields", query: "{" + strings.Repeat(" dataset { name }", 1_900) + "}", code: complex},
		{name: "8 10,000 equal fields", query: `{ agency(id: "xa-for") {` + strings.Repeat(" name", 10_000) + "} }", code: complex},
		{name: "8 450 equal fields", query: `{ agency(id: "xa-for") {` + strings.Repeat(" name", 450) + "} }", code: complex, says: []string{"fields"}},
		{name: "9 101 aliases", query: `{ agency(id: "xa-for") {` + many(" a#: name", 101) + "} }", code: complex, says: []string{"aliases", "at most 50"}},
		{name: "9 101 aliases in a fragment", query: `{ agency(id: "xa-for") { ...f } } fragment f on Agency {` + many(" a#: name", 101) + "}", code: complex, says: []string{"aliases"}},
		{name: "9 21 root fields", query: "{" + many(` a#: agency(id: "xa-for") { id }`, 21) + "}", code: complex, says: []string{"rootFields", "at most 20"}},
		{name: "10 200 unknown directives", query: "{ dataset { name" + many(" @d#", 200) + "} }", code: invalid},
		{name: "10 500 unknown fields", query: "{" + many(" agensy#", 500) + "}", code: invalid},
		{name: "11 fragment cycle", query: `{ agency(id: "xa-for") { ...a } } fragment a on Agency { ...b } fragment b on Agency { ...a }`, code: invalid},
		{name: "11 fragment bomb of 26", query: bomb(26, "id"), code: complex},
		{name: "11 fragment bomb of 40 lists", query: bomb(40, "liaisons { nodes { id } }"), code: complex},
		{name: "12 circular introspection", query: "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }", code: invalid},
		{name: "12 20 x __schema", query: "{" + many(" a#: __schema { types { name } }", 20) + "}", code: complex, says: []string{"metaFields"}},
		{name: "13 lists nested 5 deep", query: nested(5, ""), code: complex},
		{name: "13 lists nested 30 deep", query: nested(30, ""), code: complex},
		{name: "14 first: 100 three deep", query: `{ agencies(first: 100) { nodes { liaisons(first: 100) { nodes { disclosures(first: 100) { nodes { id } } } } } } }`, code: complex, says: []string{"cost", "at most 10000"}},
		{name: "14 last: 100 two deep", query: `{ agencies(last: 100) { nodes { partners(last: 100) { nodes { id } } } } }`, code: complex, says: []string{"cost"}},
		{name: "14 twenty networks", query: "{" + many(" a#: network(limit: 1000) { nodes { id } liaisons { id } }", 20) + "}", code: complex, says: []string{"cost"}},
		{name: "14 exposures of a hundred leaks", query: `{ leaks(first: 100) { nodes { exposure { ties { liaison { id } disclosures { id } } } } } }`, code: complex, says: []string{"cost"}},
		{name: "14 a hundred nodes with lists", query: `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Agency { liaisons(first: 100) { nodes { id } } } } }`, vars: variables{"ids": strings.Fields(strings.Repeat("xa-for ", 100))}, code: complex, says: []string{"cost"}},
	} {
		t.Run(c.name, func(t *testing.T) { s.refused(t, c) })
	}
}

// TestOddInputsThatAreAnswered: what is unusual and not wrong gets an answer.
func TestOddInputsThatAreAnswered(t *testing.T) {
	s := over(t, paper())
	long := strings.Repeat("z", 60<<10)
	byID := "query($id: ID!) {"
	for field := range strings.FieldsSeq("node country agency arrangement leak document disclosure liaison topic reaction support") {
		byID += " " + field + "(id: $id) { id }"
	}
	byID += " nodes(ids: [$id]) { id } }"
	nobody := `{"node":null,"country":null,"agency":null,"arrangement":null,"leak":null,"document":null,"disclosure":null,"liaison":null,"topic":null,"reaction":null,"support":null,"nodes":[null]}`
	for name, id := range map[string]string{
		"an unknown id": "nope", "an empty id": "", "a NUL": "a\x00b", "quotes": `'"}) DETACH DELETE n //`, "60 kB": long, "spaces": "  xa-for  ",
		"another case": "XA-FOR", "a number": "5", "not ASCII": "é日本\u202e", "a pattern": "xa-*",
	} {
		t.Run(name, func(t *testing.T) {
			a := s.ask(t, byID, variables{"id": id})
			if a.code() != "" || string(a.Data) != nobody {
				t.Errorf("%.1000s", a.text)
			}
		})
	}
	for _, c := range []struct{ name, query, want string }{
		{"an id of another type", `{ agency(id: "xa") { id } country(id: "xa-for") { id } leak(id: "doc-book") { id } liaison(id: "s-goods") { id } support(id: "xa-for--xb-for") { id } }`,
			`{"agency":null,"country":null,"leak":null,"liaison":null,"support":null}`},
		{"a tie by its ends the other way round", `{ liaison(id: "xb-for--xa-for") { id } }`, `{"liaison":null}`},
		{"empty lists in every filter", `{ agencies(filter: { countries: [], regions: [], kinds: [], leaks: [] }) { totalCount }
			liaisons(filter: { topics: [], aspects: [], leaks: [], countries: [], regions: [], agencyKinds: [] }) { totalCount }
			documents(filter: { kinds: [], leaks: [] }) { totalCount } reactions(filter: { kinds: [], leaks: [], by: [] }) { totalCount }
			disclosures(filter: { agencies: [], topics: [], aspects: [], leaks: [] }) { totalCount } supports(filter: { kinds: [], providers: [], recipients: [] }) { totalCount }
			countries(filter: { regions: [] }) { totalCount } topics(filter: { broader: [] }) { totalCount } leaks(filter: { kinds: [] }) { totalCount } arrangements(filter: { kinds: [] }) { totalCount } }`,
			`{"agencies":{"totalCount":8},"liaisons":{"totalCount":7},"documents":{"totalCount":5},"reactions":{"totalCount":3},"disclosures":{"totalCount":9},"supports":{"totalCount":2},"countries":{"totalCount":6},"topics":{"totalCount":3},"leaks":{"totalCount":2},"arrangements":{"totalCount":2}}`},
		{"null for everything", `{ agencies(filter: null, orderBy: null, first: null, after: null, last: null, before: null) { totalCount }
			liaisons(filter: { asOf: null, knownBy: null, minDepth: null, topics: null, leakedOnly: null }) { totalCount }
			paths(from: "xa-for", to: "xd-mil", filter: null, via: null, avoid: null, weighting: null, first: null, maxHops: null) { maxHops paths { length } } }`,
			`{"agencies":{"totalCount":8},"liaisons":{"totalCount":7},"paths":{"maxHops":6,"paths":[{"length":2},{"length":2},{"length":3},{"length":3}]}}`},
		{"between parts that do not touch", `{ paths(from: "xa-for", to: "xe-fin", maxHops: 10) { truncated paths { length } notes { reason } } }`, `{"paths":{"truncated":false,"paths":[],"notes":[]}}`},
		{"avoiding everything", `{ paths(from: "xa-for", to: "xd-mil", avoid: ["xa", "xb", "xc", "xd", "xe"]) { paths { length } notes { reason about } } }`,
			`{"paths":{"paths":[],"notes":[{"reason":"AVOIDED","about":"xa-for"},{"reason":"AVOIDED","about":"xd-mil"}]}}`},
		{"avoiding everything between", `{ paths(from: "xa-for", to: "xd-mil", avoid: ["xb", "xc"]) { paths { length } notes { reason } } }`, `{"paths":{"paths":[],"notes":[]}}`},
		{"via what is avoided", `{ paths(from: "xa-for", to: "xd-mil", via: ["xc-dom"], avoid: ["xc"]) { paths { length } notes { reason about } } }`,
			`{"paths":{"paths":[],"notes":[{"reason":"AVOIDED","about":"xc-dom"}]}}`},
		{"a page after the last", `{ agencies(first: 1, filter: { countries: ["xz"] }) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
			`{"agencies":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}`},
		{"operators in a search", `{ search(query: "+northland -foreign* AND (NOT \"x\" OR y~2) [a TO b] /re/ \\") { nodes { ... on Node { id } } } }`, `{"search":{"nodes":[]}}`},
		{"only punctuation in a search", `{ search(query: "*:* \" \\ (") { nodes { ... on Node { id } } } }`, `{"search":{"nodes":[]}}`},
		{"an empty list of kinds", `{ search(query: "treasury", kinds: []) { nodes { ... on Node { id } } } }`, `{"search":{"nodes":[{"id":"xe-fin"}]}}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := s.ask(t, c.query, nil)
			if a.code() != "" || string(a.Data) != c.want {
				t.Errorf("got  %.1500s\nwant %s", a.text, c.want)
			}
		})
	}
}
