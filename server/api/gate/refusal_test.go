package gate

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// bomb is n fragments of which each spreads the next one twice.
func bomb(n int, field string) string {
	var b strings.Builder
	b.WriteString("{agency(id:1){...f0}}")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Agency{a:country{id} x%d:country{id} ...f%d ...f%d}", i, i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Agency{%s}", n, field)
	return b.String()
}

// nested is liaisons in liaisons, n deep.
func nested(n int, args string) string {
	return "{agency(id:1){" + strings.Repeat("liaisons"+args+"{nodes{", n) + "id" + strings.Repeat("}}", n) + "}}"
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d:__typename", i)
	}
	return b.String()
}

// TestDocumentsRefused has the documents of the catalogue of bad inputs; the
// numbers are its rows.
func TestDocumentsRefused(t *testing.T) {
	many := func(format string, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	circular := "{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}"
	for _, c := range []struct {
		name, query string
		want        Code
	}{
		{"7 open braces", strings.Repeat("{a", 20_000), QueryTooComplex},
		{"7 open brackets", "{echo(list:" + strings.Repeat("[", 30_000), QueryTooComplex},
		{"7 open braces within tokens", strings.Repeat("{a", 400), ParseFailed},
		{"8 1,900 equal fields", "{" + strings.Repeat("a:__typename ", 1_900) + "}", QueryTooComplex},
		{"8 10,000 equal fields", "{" + strings.Repeat("boom ", 10_000) + "}", QueryTooComplex},
		{"8 450 equal fields", "{" + strings.Repeat("boom ", 450) + "}", QueryTooComplex},
		{"9 101 aliases", "{" + aliases(101) + "}", QueryTooComplex},
		{"9 101 aliases in a fragment", "{...f} fragment f on Query{" + aliases(101) + "}", QueryTooComplex},
		{"9 fragment of 20 aliases spread thrice", "{agency(id:1){...f country{id} liaisons{nodes{a{...f} b{...f}}}}} fragment f on Agency{" + aliases(20) + "}", QueryTooComplex},
		{"10 200 unknown directives", "{__typename " + many("@d%d ", 200) + "}", ValidationFailed},
		{"10 500 unknown fields", "{" + many("agensy%d ", 500) + "}", ValidationFailed},
		{"10 60 directives", "{" + strings.Repeat("x:__typename @skip(if:true) ", 60) + "}", QueryTooComplex},
		{"10 one long unknown field", "{" + strings.Repeat("agencie", 8_000) + "}", ValidationFailed},
		{"10 one long unknown enum", "{echo(kind:" + strings.Repeat("CIVIL", 10_000) + ")}", ValidationFailed},
		{"11 fragment cycle", "{agency(id:1){...a}} fragment a on Agency{...b} fragment b on Agency{...a}", ValidationFailed},
		{"11 fragment bomb of 26", bomb(26, "id"), QueryTooComplex},
		{"11 fragment bomb of 40", bomb(40, "id"), QueryTooComplex},
		{"11 fragment bomb of 40 connections", bomb(40, "liaisons{nodes{id}}"), QueryTooComplex},
		{"12 circular introspection", circular, ValidationFailed},
		{"12 20 x __schema", "{" + many("a%d:__schema{types{name}} ", 20) + "}", QueryTooComplex},
		{"12 3 x __type in a fragment", `{...f ...f ...f} fragment f on Query{` + many(`a%d:__type(name:"A"){name} `, 3) + "}", QueryTooComplex},
		{"13 connections nested 5 deep", nested(5, ""), QueryTooComplex},
		{"13 connections nested 30 deep", nested(30, ""), QueryTooComplex},
		{"14 first:100 three connections deep", nested(3, "(first:100)"), QueryTooComplex},
		{"14 last:100 two connections deep", "{agencies(last:100){nodes{liaisons(last:100){nodes{id}}}}}", QueryTooComplex},
		{"15 first of 2^31", "{agencies(first:2147483648){nodes{id}}}", ValidationFailed},
		{"15 first of 2^64", "{agencies(first:18446744073709551616){nodes{id}}}", ValidationFailed},
		{"15 first as a string", `{agencies(first:"5"){nodes{id}}}`, ValidationFailed},
		{"15 first as a float", `{agencies(first:5.0){nodes{id}}}`, ValidationFailed},
		{"15 after as a number", `{agencies(after:5){nodes{id}}}`, ValidationFailed},
		{"15 huge number for a custom scalar", `{echo(at:99999999999999999999)}`, ValidationFailed},
		{"15 huge float", `{echo(f:1e999)}`, ValidationFailed},
		{"21 root fields", "{" + strings.Repeat("__typename ", 21) + "}", QueryTooComplex},
		{"240 nested inline fragments", "{agency(id:1){" + strings.Repeat("...{id ", 240) + strings.Repeat("}", 242), QueryTooComplex},
		{"21 root fields in a later operation", "query A{__typename} query B{" + strings.Repeat("__typename ", 21) + "}", QueryTooComplex},
		{"fields that conflict", "{a:agency(id:1){id} a:agency(id:2){id}}", ValidationFailed},
		{"defer", "{... @defer{__typename}}", ValidationFailed},
		{"no operation", "fragment f on Query{__typename}", ValidationFailed},
		{"comment only", "# nothing", ValidationFailed},
		{"two anonymous operations", "{__typename}{__typename}", ValidationFailed},
		{"subscription", "subscription{a}", ValidationFailed},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			for _, media := range []string{mediaJSON, mediaResponse} {
				r := postQuery(c.query, nil)
				r.Header.Set("Accept", media)
				a := b.do(t, r)
				b.refused(t, a, c.want)
				want := http.StatusOK // 572B, FDE2
				if media == mediaResponse {
					want = http.StatusBadRequest // 556A, 74FF
				}
				if a.status != want {
					t.Errorf("%s: status %d, want %d", media, a.status, want)
				}
			}
		})
	}
}

// TestVariablesRefused has rows 7 and 15 as variables.
func TestVariablesRefused(t *testing.T) {
	deep := strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000)
	page := `query($n:Int){agencies(first:$n){nodes{id}}}`
	for _, c := range []struct {
		name, query, variables string
		want                   Code
	}{
		{"7 9,000 deep", page, `{"n":` + deep + `}`, BadRequest},
		{"7 9,000 deep and unused", "{__typename}", `{"n":` + deep + `}`, BadRequest},
		{"15 2^31", page, `{"n":2147483648}`, BadUserInput},
		{"15 2^64", page, `{"n":18446744073709551616}`, BadUserInput},
		{"15 string", page, `{"n":"5"}`, BadUserInput},
		{"15 float", page, `{"n":5.5}`, BadUserInput},
		{"15 boolean", page, `{"n":true}`, BadUserInput},
		{"15 list", page, `{"n":[5]}`, BadUserInput},
		{"15 number for a string", `query($s:String){echo(text:$s)}`, `{"s":5}`, BadUserInput},
		{"string in a list", `query($l:[Int!]){echo(list:$l)}`, `{"l":[1,"2"]}`, BadUserInput},
		{"null in a list", `query($l:[Int!]){echo(list:$l)}`, `{"l":[1,null]}`, BadUserInput},
		{"string for a float", `query($f:Float){echo(f:$f)}`, `{"f":"1"}`, BadUserInput},
		{"string for a boolean", `query($b:Boolean){echo(b:$b)}`, `{"b":"true"}`, BadUserInput},
		{"fraction for an id", `query($i:ID){echo(id:$i)}`, `{"i":1.5}`, BadUserInput},
		{"enum in another case", `query($k:Kind){echo(kind:$k)}`, `{"k":"civil"}`, BadUserInput},
		{"enum as a number", `query($k:Kind){echo(kind:$k)}`, `{"k":1}`, BadUserInput},
		{"input field", `query($i:Filter){echo(in:$i)}`, `{"i":{"depth":"1"}}`, BadUserInput},
		{"input as a list", `query($i:Filter){echo(in:$i)}`, `{"i":[1]}`, BadUserInput},
		{"unknown input field", `query($i:Filter){echo(in:$i)}`, `{"i":{"x":1}}`, BadUserInput},
		{"two fields of a oneOf", `query($i:Filter){echo(in:$i)}`, `{"i":{"one":{"a":"1","b":"2"}}}`, BadUserInput},
		{"missing", `query($i:ID!){agency(id:$i){id}}`, `{}`, BadUserInput},
		{"null", `query($i:ID!){agency(id:$i){id}}`, `{"i":null}`, BadUserInput},
		{"null for @skip", `query($b:Boolean=true){__typename @skip(if:$b)}`, `{"b":null}`, BadUserInput},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			a := b.do(t, postBody(fmt.Sprintf(`{"query":%q,"variables":%s}`, c.query, c.variables)))
			b.refused(t, a, c.want)
			if len(a.Errors) > 0 && a.Errors[0].Path != nil {
				t.Errorf("a refusal has the path %v", a.Errors[0].Path)
			}
		})
	}
}

// TestRequestsRefused has rows 1 to 6.
func TestRequestsRefused(t *testing.T) {
	const ok = `{"query":"{__typename}"}`
	type request struct {
		method, target, body string
		header               map[string]string
	}
	get := func(query string) request { return request{"GET", "/graphql?" + query, "", nil} }
	post := func(body string) request {
		return request{"POST", "/graphql", body, map[string]string{"Content-Type": "application/json"}}
	}
	typed := func(contentType string) request {
		return request{"POST", "/graphql", ok, map[string]string{"Content-Type": contentType}}
	}
	accepting := func(accept string) request {
		r := post(ok)
		r.header["Accept"] = accept
		return r
	}
	for _, c := range []struct {
		name    string
		request request
		status  int
		want    Code
	}{
		{"1 empty", post(""), 400, BadRequest},
		{"1 blank", post(" \n"), 400, BadRequest},
		{"1 truncated", post(`{"query":"{__ty`), 400, BadRequest},
		{"1 not JSON", post(`secret{`), 400, BadRequest},
		{"1 string", post(`"secret"`), 400, BadRequest},
		{"1 number", post(`5`), 400, BadRequest},
		{"1 null", post(`null`), 400, BadRequest},
		{"1 two values", post(ok + ok), 400, BadRequest},
		{"1 trailing comma", post(`{"query":"{__typename}",}`), 400, BadRequest},
		{"1 repeated key", post(`{"query":"{__typename}","query":"{boom}"}`), 400, BadRequest},
		{"1 key in another case", post(`{"QUERY":"{__typename}"}`), 400, BadRequest},
		{"1 not UTF-8", post("{\"query\":\"{__typename} #\xff\"}"), 400, BadRequest},
		{"1 no query (423L, 3E3A)", post(`{"qeury":"{__typename}"}`), 400, BadRequest},
		{"1 null query", post(`{"query":null}`), 400, BadRequest},
		{"1 query is an object (LKJ0)", post(`{"query":{}}`), 400, BadRequest},
		{"1 variables are a list (4763)", post(`{"query":"{__typename}","variables":[]}`), 400, BadRequest},
		{"1 operationName is a number (6C01)", post(`{"query":"{__typename}","operationName":0}`), 400, BadRequest},
		{"1 extensions are a string (58B0)", post(`{"query":"{__typename}","extensions":"secret"}`), 400, BadRequest},
		{"2 array of 10", post("[" + strings.Repeat(ok+",", 9) + ok + "]"), 400, BatchingNotSupported},
		{"3 form", typed("application/x-www-form-urlencoded"), 415, UnsupportedMediaType},
		{"3 text", typed("text/plain"), 415, UnsupportedMediaType},
		{"3 multipart", typed("multipart/form-data; boundary=x"), 415, UnsupportedMediaType},
		{"3 utf-16", typed("application/json; charset=utf-16"), 415, UnsupportedMediaType},
		{"3 malformed type", typed("application/json; ="), 415, UnsupportedMediaType},
		{"3 no type (9ABE)", request{"POST", "/graphql", ok, nil}, 415, UnsupportedMediaType},
		{"3 compressed", request{"POST", "/graphql", ok, map[string]string{"Content-Type": "application/json", "Content-Encoding": "gzip"}}, 415, UnsupportedMediaType},
		{"4 mutation by GET (9C48)", get("query=mutation%7Btouch%7D"), 405, MethodNotAllowed},
		{"4 invalid mutation by GET", get("query=mutation%7Bx%7D"), 405, MethodNotAllowed},
		{"4 PUT", request{"PUT", "/graphql", ok, nil}, 405, MethodNotAllowed},
		{"4 DELETE", request{"DELETE", "/graphql", "", nil}, 405, MethodNotAllowed},
		{"5 text", accepting("text/html"), 406, NotAcceptable},
		{"5 refused by q", accepting("application/json;q=0, application/graphql-response+json;q=0"), 406, NotAcceptable},
		{"6 2 MB", post(`{"query":"` + strings.Repeat("#", 2<<20) + `"}`), 413, PayloadTooLarge},
		{"6 just over", post(strings.Repeat(" ", MaxBody) + "{"), 413, PayloadTooLarge},
		{"GET without a query", get(""), 400, BadRequest},
		{"GET with two queries", get("query=%7Ba%7D&query=%7Bb%7D"), 400, BadRequest},
		{"GET with a bad escape", get("query=%zz"), 400, BadRequest},
		{"GET with bad UTF-8", get("query=%ff"), 400, BadRequest},
		{"GET with variables that are no JSON", get("query=%7B__typename%7D&variables=x"), 400, BadRequest},
		{"GET with variables that are a list", get("query=%7B__typename%7D&variables=[]"), 400, BadRequest},
		{"GET with extensions that are a string", get("query=%7B__typename%7D&extensions=%22a%22"), 400, BadRequest},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			r := httptest.NewRequest(c.request.method, c.request.target, strings.NewReader(c.request.body))
			for k, v := range c.request.header {
				r.Header.Set(k, v)
			}
			a := b.do(t, r)
			b.refused(t, a, c.want)
			if a.status != c.status {
				t.Errorf("status %d, want %d", a.status, c.status)
			}
			if strings.Contains(a.text, "secret") {
				t.Errorf("echoes the body: %s", a.text)
			}
			if (a.status == 405) != (a.header.Get("Allow") != "") {
				t.Errorf("status %d with Allow %q", a.status, a.header.Get("Allow"))
			}
		})
	}
}

// TestMethodsWithoutBody: net/http drops the body of an answer to HEAD, which
// leaves the status.
func TestMethodsWithoutBody(t *testing.T) {
	b := newBench(Guard{}, Options{})
	for method, want := range map[string]int{"HEAD": 405, "OPTIONS": 204} {
		a := b.do(t, httptest.NewRequest(method, "/graphql", nil))
		if a.status != want || a.header.Get("Allow") != allow {
			t.Errorf("%s: status %d, Allow %q", method, a.status, a.header.Get("Allow"))
		}
	}
}

// TestBodyOfUnknownLength: the limit holds for chunked bodies, and in the
// transport too when no guard is before it.
func TestBodyOfUnknownLength(t *testing.T) {
	schema := newTestSchema(testSDL)
	for name, h := range map[string]http.Handler{
		"guard":     newBench(Guard{}, Options{}),
		"transport": NewHandler(schema, Options{}),
	} {
		t.Run(name, func(t *testing.T) {
			r := postBody(strings.Repeat(" ", 2<<20))
			r.ContentLength = -1
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if a := readAnswer(t, w.Result(), 0); a.status != 413 || a.code() != string(PayloadTooLarge) {
				t.Errorf("status %d: %s", a.status, a.text)
			}
		})
	}
}
