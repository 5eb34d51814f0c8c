package api_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/graph"
	"liaison/server/api"
	"liaison/server/api/gate"
)

// The catalogue of bad inputs and faults, by row, and what holds each through the
// real server. Package gate has the same rows and more on a schema of its own, and
// the suites in conformance judge the contract from outside.
//
//	 1  empty, truncated, doubled, no JSON          TestRequestsThatAreRefused
//	 2  array of operations                         TestRequestsThatAreRefused
//	 3  form, text, multipart, no content type      TestRequestsThatAreRefused
//	 4  mutation by GET; PUT, DELETE, HEAD          TestRequestsThatAreRefused, TestMethodsWithoutAnAnswer
//	 5  Accept that cannot be served                TestRequestsThatAreRefused
//	 6  large body; large headers                   TestRequestsThatAreRefused, TestSlowAndLargeClientsAreCutOff
//	 7  open braces and brackets; deep variables    TestOperationsThatCostTooMuch, TestRequestsThatAreRefused
//	 8  many equal fields                           TestOperationsThatCostTooMuch
//	 9  many aliases                                TestOperationsThatCostTooMuch
//	10  unknown directives and fields               TestOperationsThatCostTooMuch
//	11  fragment cycle and bombs                    TestOperationsThatCostTooMuch
//	12  introspection at depth and many times       TestOperationsThatCostTooMuch
//	13  lists nested deep                           TestOperationsThatCostTooMuch
//	14  large pages nested                          TestOperationsThatCostTooMuch
//	15  page sizes and cursors                      TestValuesThatCannotBeUsed, TestCursorsOfNestedLists
//	16  ids that name nothing                       TestOddInputsThatAreAnswered
//	17  1,000 ids                                   TestValuesThatCannotBeUsed
//	18  panic                                       TestAPanicIsNotTheEnd
//	19  clients that never finish                   TestSlowAndLargeClientsAreCutOff
//	20  200 slow queries at once                    TestManySlowQueriesAtOnce
//	21  client goes away                            TestClientWhoGoesAwayTakesTheTransactionAlong
//	22  query that runs too long                    TestQueryThatTakesTooLongIsCutOff
//	23  to 26 and 28, the database away             TestDatabaseFaults; package server has 29, package graph 30
//	27  one field fails                             TestAFieldThatFailsLeavesItsSiblings
//
// Beside the rows: cursors of another list, order or filter, both first and last,
// unknown enum values and variables of wrong types are in TestValuesThatCannotBeUsed,
// ids of nothing in filters in TestUnknownIDsInArguments, filters that contradict
// each other in TestFiltersThatContradictThemselves, and names of operations in
// TestWhichOperationIsMeant.

// TestRequestsThatAreRefused has rows 1 to 7: no operation runs.
func TestRequestsThatAreRefused(t *testing.T) {
	s := over(t, paper())
	const ok = `{"query":"{ __typename }"}`
	type request struct {
		method, target, body string
		header               map[string]string
	}
	post := func(body string) request {
		return request{"POST", "", body, map[string]string{"Content-Type": "application/json"}}
	}
	typed := func(contentType string) request {
		return request{"POST", "", ok, map[string]string{"Content-Type": contentType}}
	}
	accepting := func(accept string) request {
		r := post(ok)
		r.header["Accept"] = accept
		return r
	}
	deep := strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000)
	for _, c := range []struct {
		name    string
		request request
		status  int
		code    string
	}{
		{"1 empty", post(""), 400, "BAD_REQUEST"},
		{"1 truncated", post(`{"query":"{ secret`), 400, "BAD_REQUEST"},
		{"1 no JSON", post(`secret`), 400, "BAD_REQUEST"},
		{"1 a string", post(`"secret"`), 400, "BAD_REQUEST"},
		{"1 doubled", post(ok + ok), 400, "BAD_REQUEST"},
		{"1 no query", post(`{"variables":{"secret":1}}`), 400, "BAD_REQUEST"},
		{"2 ten operations", post("[" + strings.Repeat(ok+",", 9) + ok + "]"), 400, "BATCHING_NOT_SUPPORTED"},
		{"3 form", typed("application/x-www-form-urlencoded"), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"3 text", typed("text/plain"), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"3 multipart", typed("multipart/form-data; boundary=x"), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"3 no type", request{"POST", "", ok, nil}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"4 mutation by GET", request{"GET", "?query=mutation%7Bx%7D", "", nil}, 405, "METHOD_NOT_ALLOWED"},
		{"4 PUT", request{"PUT", "", ok, map[string]string{"Content-Type": "application/json"}}, 405, "METHOD_NOT_ALLOWED"},
		{"4 DELETE", request{"DELETE", "", "", nil}, 405, "METHOD_NOT_ALLOWED"},
		{"5 HTML wanted", accepting("text/html"), 406, "NOT_ACCEPTABLE"},
		{"5 JSON refused", accepting("application/json;q=0, application/graphql-response+json;q=0"), 406, "NOT_ACCEPTABLE"},
		{"6 2 MB", post(`{"query":"` + strings.Repeat("#", 2<<20) + `"}`), 413, "PAYLOAD_TOO_LARGE"},
		{"7 variables 9,000 deep", post(`{"query":"query($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":` + deep + `}}`), 400, "BAD_REQUEST"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), c.request.method, s.url+"/graphql"+c.request.target, strings.NewReader(c.request.body))
			if err != nil {
				t.Fatal(err)
			}
			for name, value := range c.request.header {
				r.Header.Set(name, value)
			}
			a, err := s.send(r)
			if err != nil {
				t.Fatal(err)
			}
			if a.status != c.status || a.code() != c.code || a.Data != nil || a.took > quick || len(a.text) > 4<<10 {
				t.Errorf("status %d, %s after %v: %.600s", a.status, a.code(), a.took, a.text)
			}
			if (a.status == 405) != (a.header.Get("Allow") != "") {
				t.Errorf("status %d with Allow %q", a.status, a.header.Get("Allow"))
			}
			if strings.Contains(a.text, "secret") {
				t.Errorf("the body is told back: %s", a.text)
			}
		})
	}
	if err := s.works(t); err != nil {
		t.Error(err)
	}
}

// TestMethodsWithoutAnAnswer: an answer to HEAD has no body, which leaves the status.
func TestMethodsWithoutAnAnswer(t *testing.T) {
	s := over(t, paper())
	r, err := http.NewRequestWithContext(t.Context(), http.MethodHead, s.url+"/graphql?query=%7B__typename%7D", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusMethodNotAllowed || response.Header.Get("Allow") == "" {
		t.Errorf("status %d, Allow %q", response.StatusCode, response.Header.Get("Allow"))
	}
}

// TestWhichOperationIsMeant: a document of several says which, and means one it has.
func TestWhichOperationIsMeant(t *testing.T) {
	s := over(t, paper())
	two := `query A { agency(id: \"xa-for\") { id } } query B { country(id: \"xa\") { id } }`
	for _, c := range []struct{ name, body, data, code string }{
		{"the first by its name", `{"query":"` + two + `","operationName":"A"}`, `{"agency":{"id":"xa-for"}}`, ""},
		{"the second by its name", `{"query":"` + two + `","operationName":"B"}`, `{"country":{"id":"xa"}}`, ""},
		{"a name that is not there", `{"query":"` + two + `","operationName":"C"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"a name in another case", `{"query":"` + two + `","operationName":"a"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"two and no name", `{"query":"` + two + `"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"two and an empty name", `{"query":"` + two + `","operationName":""}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"one and another's name", `{"query":"query A { __typename }","operationName":"B"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"two without names", `{"query":"{ __typename } { __typename }"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"two of one name", `{"query":"query A { __typename } query A { __typename }","operationName":"A"}`, "", "GRAPHQL_VALIDATION_FAILED"},
		{"none", `{"query":"fragment f on Query { __typename }"}`, "", "GRAPHQL_VALIDATION_FAILED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/graphql", strings.NewReader(c.body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			a, err := s.send(r)
			if err != nil {
				t.Fatal(err)
			}
			if a.code() != c.code || string(a.Data) != c.data {
				t.Errorf("%.600s", a.text)
			}
		})
	}
}

// TestFiltersThatContradictThemselves leave nothing, which is no error.
func TestFiltersThatContradictThemselves(t *testing.T) {
	s := over(t, paper())
	const empty = `{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}`
	const page = `{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
	for name, list := range map[string]string{
		"agencies of one country in another's region": `agencies(filter: { countries: ["xa"], regions: [AFRICA] })`,
		"agencies named in a leak and in none":        `agencies(filter: { leaks: ["ledger-2013"], leaked: false })`,
		"ties of one leak that no other way is known": `liaisons(filter: { leaks: ["north-inquiry"], leakedOnly: true })`,
		"ties of before the evidence":                 `liaisons(filter: { leaks: ["ledger-2013"], knownBy: "2001" })`,
		"ties of one end in two places":               `liaisons(filter: { countries: ["xa"], regions: [OCEANIA] })`,
		"documents of a leak of before it":            `documents(filter: { leaks: ["ledger-2013"], knownBy: "2001" })`,
		"disclosures of a leak of before it":          `disclosures(filter: { leaks: ["ledger-2013"], knownBy: "2001" })`,
		"leaks of before the first":                   `leaks(filter: { knownBy: "1900" })`,
		"reactions of before the leak":                `reactions(filter: { leaks: ["ledger-2013"], asOf: 2000 })`,
		"support of before both ends":                 `supports(filter: { recipients: ["xb-for"], asOf: 1990 })`,
		"what a reaction is toward and whom it is by": `reactions(filter: { by: ["xb"], toward: ["xb"] })`,
	} {
		a := s.ask(t, "{ list: "+list+page+" }", nil)
		if a.code() != "" || string(a.Data) != `{"list":`+empty+`}` {
			t.Errorf("%s: %.600s", name, a.text)
		}
	}
	for name, list := range map[string]string{
		"another country's agencies":      `country(id: "xa") { list: agencies(filter: { countries: ["xb"] })`,
		"another leak's documents":        `leak(id: "ledger-2013") { list: documents(filter: { leaks: ["north-inquiry"] })`,
		"another leak's disclosures":      `leak(id: "ledger-2013") { list: disclosures(filter: { leaks: ["north-inquiry"] })`,
		"another leak's reactions":        `leak(id: "ledger-2013") { list: reactions(filter: { leaks: ["north-inquiry"] })`,
		"another agency's reactions":      `agency(id: "xa-for") { list: reactions(filter: { by: ["xb-for"] })`,
		"what an agency is not named in":  `agency(id: "xa-for") { list: disclosures(filter: { agencies: ["xd-pol"] })`,
		"what a tie has no evidence of":   `liaison(id: "xc-dom--xd-mil") { list: disclosures(filter: { minConfidence: CONFIRMED })`,
		"a document of before its day":    `document(id: "doc-herald") { list: reactions(filter: { knownBy: "2001" })`,
		"a topic in nobody's disclosures": `topic(id: "t-money") { list: disclosures(filter: { agencies: ["xd-mil"] })`,
	} {
		a := s.ask(t, "{ of: "+list+page+" } }", nil)
		if a.code() != "" || string(a.Data) != `{"of":{"list":`+empty+`}}` {
			t.Errorf("%s: %.600s", name, a.text)
		}
	}
}

// TestCursorsOfNestedLists are good for the list of one thing, with one filter and
// one order.
func TestCursorsOfNestedLists(t *testing.T) {
	s := over(t, paper())
	const list = `{ totalCount pageInfo { endCursor } }`
	var data struct {
		Agency struct {
			Own, Filtered, Ordered, Ties struct{ PageInfo struct{ EndCursor string } }
		}
		Other struct {
			Own struct{ PageInfo struct{ EndCursor string } }
		}
	}
	s.ask(t, `{
		agency(id: "xa-for") {
			own: disclosures(first: 1) `+list+`
			filtered: disclosures(first: 1, filter: { checked: true }) `+list+`
			ordered: disclosures(first: 1, orderBy: { field: OCCURRED }) `+list+`
			ties: liaisons(first: 1, orderBy: { field: DEPTH }) `+list+`
		}
		other: agency(id: "xb-for") { own: disclosures(first: 1) `+list+` }
	}`, nil).as(t, &data)
	const message = "a cursor that this list gave, with the same filter and order"
	for _, c := range []struct{ name, field, cursor string }{
		{"another agency's", "disclosures", data.Other.Own.PageInfo.EndCursor},
		{"another filter's", "disclosures", data.Agency.Filtered.PageInfo.EndCursor},
		{"another order's", "disclosures", data.Agency.Ordered.PageInfo.EndCursor},
		{"another list's", "reactions", data.Agency.Own.PageInfo.EndCursor},
		{"another order's of ties", "liaisons", data.Agency.Ties.PageInfo.EndCursor},
		{"an open list's for a filtered one", "disclosures(filter: { checked: true }", data.Agency.Own.PageInfo.EndCursor},
	} {
		t.Run(c.name, func(t *testing.T) {
			field, arguments, _ := strings.Cut(c.field, "(")
			if arguments != "" {
				arguments += ", "
			}
			s.refused(t, refusal{
				query: fmt.Sprintf(`{ agency(id: "xa-for") { %s(%safter: %q) { totalCount } } }`, field, arguments, c.cursor),
				code:  "BAD_USER_INPUT", says: []string{"after", message},
			})
		})
	}
	// And the very list takes it, with what is the same said in other words.
	a := s.ask(t, fmt.Sprintf(`{ agency(id: "xa-for") { disclosures(first: 9, after: %q, filter: { aspects: [] }, orderBy: { field: ID }) { nodes { id } } } }`, data.Agency.Own.PageInfo.EndCursor), nil)
	if want := `{"agency":{"disclosures":{"nodes":[{"id":"d-book"},{"id":"d-past"},{"id":"d-three"}]}}}`; string(a.Data) != want {
		t.Errorf("got  %.600s\nwant %s", a.text, want)
	}
}

// TestFiltersOfNestedListsAreChecked as those of the lists of all are.
func TestFiltersOfNestedListsAreChecked(t *testing.T) {
	s := over(t, paper())
	const year = "a year from 1800 to 2100"
	for _, c := range []refusal{
		{name: "asOf of disclosures", query: `{ agency(id: "xa-for") { disclosures(filter: { asOf: 99999 }) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf of reactions", query: `{ leak(id: "ledger-2013") { reactions(filter: { asOf: 0 }) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf of agencies", query: `{ country(id: "xa") { agencies(filter: { asOf: 1799 }) { totalCount } } }`, code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf of support", query: `{ agency(id: "xa-for") { supportsGiven(filter: { asOf: 2101 }) { id } } }`, code: "BAD_USER_INPUT", says: []string{"filter.asOf", year}},
		{name: "asOf of memberships", query: `{ agency(id: "xa-for") { memberships(asOf: 2101) { role } } }`, code: "BAD_USER_INPUT", says: []string{"asOf", year}},
		{name: "asOf of members", query: `{ arrangement(id: "north-club") { members(asOf: 1) { role } } }`, code: "BAD_USER_INPUT", says: []string{"asOf", year}},
		{name: "knownBy of leaks", query: `{ agency(id: "xa-for") { leaks(filter: { knownBy: "soon" }) { id } } }`, code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "a calendar date"}},
		{name: "topics of a leak's disclosures", query: `{ leak(id: "ledger-2013") { disclosures(filter: { topics: ["nope"] }) { totalCount } } }`, code: "UNKNOWN_ID", says: []string{"filter.topics", "topic"}},
		{name: "leaks of a tie's disclosures", query: `{ liaison(id: "xa-for--xb-for") { disclosures(filter: { leaks: ["xa"] }) { totalCount } } }`, code: "UNKNOWN_ID", says: []string{"filter.leaks", "leak"}},
		{name: "toward of a document's reactions", query: `{ document(id: "doc-herald") { reactions(filter: { toward: ["nope"] }) { totalCount } } }`, code: "UNKNOWN_ID", says: []string{"filter.toward", "agency or country"}},
		{name: "providers of support", query: `{ agency(id: "xb-for") { supportsReceived(filter: { providers: ["xa"] }) { id } } }`, code: "UNKNOWN_ID", says: []string{"filter.providers", "agency"}},
		{name: "an order that is none", query: `{ agency(id: "xa-for") { partners(orderBy: { field: NAME }) { totalCount } } }`, code: "GRAPHQL_VALIDATION_FAILED", says: []string{"NAME", "LiaisonOrderField"}},
	} {
		t.Run(c.name, func(t *testing.T) { s.refused(t, c) })
	}
}

// TestAPanicIsNotTheEnd is row 18: what a store that was never opened does to a
// resolver.
func TestAPanicIsNotTheEnd(t *testing.T) {
	log := &journal{}
	server := httptest.NewServer(api.Router(&graph.Store{}, api.Options{Log: slog.New(slog.NewJSONHandler(log, nil))}))
	defer server.Close()
	s := &service{url: server.URL, log: log}
	for range 2 {
		a, err := s.try(t.Context(), simple, nil)
		if err != nil {
			t.Fatal(err)
		}
		if a.code() != "INTERNAL_SERVER_ERROR" || string(a.Data) != `{"__typename":"Query","agency":null}` || innards.MatchString(a.text) {
			t.Errorf("%.600s", a.text)
		}
		id, _ := a.Errors[0].Extensions["requestId"].(string)
		if text := log.String(); id == "" || !strings.Contains(text, id) || !strings.Contains(text, "goroutine") {
			t.Errorf("the log does not have the stack under %q: %.600s", id, text)
		}
	}
}

// TestSlowAndLargeClientsAreCutOff has row 19, with shorter times and while others
// are served, and the headers of row 6.
func TestSlowAndLargeClientsAreCutOff(t *testing.T) {
	s := over(t, paper())
	handler := api.Router(s.store, api.Options{Log: slog.New(slog.DiscardHandler)})
	server := httptest.NewUnstartedServer(handler)
	server.Config = gate.Server("", handler)
	if server.Config.ReadHeaderTimeout != 5*time.Second || server.Config.ReadTimeout != 10*time.Second {
		t.Errorf("headers in %v, all in %v", server.Config.ReadHeaderTimeout, server.Config.ReadTimeout)
	}
	server.Config.ReadHeaderTimeout, server.Config.ReadTimeout = 2*time.Second, 3*time.Second
	server.Start()
	defer server.Close()
	const slow = 30 // of each kind, at once
	var group sync.WaitGroup
	for name, send := range map[string]string{
		"headers that never end": "POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: ",
		"a body that never ends": "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
	} {
		for range slow {
			group.Go(func() {
				c, err := net.Dial("tcp", server.Listener.Addr().String())
				if err != nil {
					t.Error(err)
					return
				}
				defer func() { _ = c.Close() }()
				_ = c.SetDeadline(time.Now().Add(10 * time.Second))
				_, _ = io.WriteString(c, send)
				if _, err := io.ReadAll(c); err != nil { // the server hangs up, or the deadline ends this
					t.Errorf("%s: %v", name, err)
				}
			})
		}
	}
	fast := &service{url: server.URL, store: s.store}
	if err := fast.works(t); err != nil {
		t.Errorf("beside slow clients: %v", err)
	}
	group.Wait()

	c, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	_, _ = io.WriteString(c, "GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: "+strings.Repeat("a", 200_000)+"\r\n\r\n") // it may hang up on the way
	response, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err == nil {
		_ = response.Body.Close()
		if response.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
			t.Errorf("200 kB of headers: status %d", response.StatusCode)
		}
	}
}

// TestManySlowQueriesAtOnce is row 20: each is answered and says why not, in time,
// and whoever asks whether the server lives learns it at once.
func TestManySlowQueriesAtOnce(t *testing.T) {
	s, db, query := endless(t)
	const many, within = 200, 8 * time.Second
	answers := make([]answer, many)
	var group sync.WaitGroup
	for i := range answers {
		group.Go(func() {
			a, err := s.try(t.Context(), query, nil)
			if err != nil {
				t.Error(err)
			}
			answers[i] = a
		})
	}
	ctx, done := context.WithCancel(t.Context())
	var alive []time.Duration
	var watch sync.WaitGroup
	watch.Go(func() {
		for ctx.Err() == nil {
			a, err := s.fetch(ctx, "/healthz")
			if ctx.Err() != nil {
				return
			}
			if err != nil {
				t.Error(err)
				return
			}
			if a.status != http.StatusOK {
				t.Errorf("/healthz is %d", a.status)
			}
			alive = append(alive, a.took)
		}
	})
	group.Wait()
	done()
	watch.Wait()
	codes := map[string]int{}
	for _, a := range answers {
		codes[a.code()]++
		if a.took > within || innards.MatchString(a.text) {
			t.Errorf("%s after %v: %.300s", a.code(), a.took, a.text)
		}
		switch a.code() {
		case "TIMEOUT", "SERVICE_UNAVAILABLE": // the latter of a machine too busy to open connections
		case "OVERLOADED":
			if a.status == http.StatusServiceUnavailable && a.header.Get("Retry-After") == "" {
				t.Error("a refusal does not say when to come again")
			}
		default:
			t.Errorf("code %q: %.300s\nlog: %s", a.code(), a.text, s.log.errors())
		}
	}
	if codes["TIMEOUT"] == 0 || codes["OVERLOADED"] == 0 {
		t.Errorf("codes %v", codes)
	}
	if slowest := slices.Max(alive); slowest > 3*time.Second { // of a machine that does much else; make soak holds it to one
		t.Errorf("/healthz took %v", slowest)
	}
	eventually(t, 5*time.Second, func() error {
		if running(t, db) {
			return fmt.Errorf("a query still runs")
		}
		return s.works(t)
	})
}

// TestAFieldThatFailsLeavesItsSiblings is row 27: one field's data does not come.
func TestAFieldThatFailsLeavesItsSiblings(t *testing.T) {
	s, _, query := endless(t)
	slow := strings.TrimSuffix(strings.TrimPrefix(query, "{ __typename agency: "), "}")
	a, err := s.try(t.Context(), `{ before: agency(id: "xa-for") { id } slow: `+slow+` after: country(id: "xa") { id agencies { totalCount } } }`, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"before":{"id":"xa-for"},"slow":null,"after":{"id":"xa","agencies":{"totalCount":2}}}`; string(a.Data) != want {
		t.Errorf("data %s, want %s", a.Data, want)
	}
	if len(a.Errors) != 1 || a.code() != "TIMEOUT" || fmt.Sprint(a.Errors[0].Path) != "[slow]" {
		t.Errorf("errors %+v", a.Errors)
	}
}
