package gate

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func TestServed(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"query", `{"query":"{__typename}"}`, `{"__typename":"Query"}`},
		{"byte-order of keys", `{"variables":{"i":"1"},"query":"query($i:ID!){agency(id:$i){id}}"}`, `{"agency":{"id":"x"}}`},
		{"null parameters (94B0)", `{"query":"{__typename}","variables":null,"operationName":null,"extensions":null}`, `{"__typename":"Query"}`},
		{"named operation (B8B3)", `{"query":"query A{__typename} query B{a:__typename}","operationName":"B"}`, `{"a":"Query"}`},
		{"unknown parameter", `{"query":"{__typename}","id":"abc"}`, `{"__typename":"Query"}`},
		{"white space around", " \n{\"query\":\"{__typename}\"}\r\n", `{"__typename":"Query"}`},
		{"mutation", `{"query":"mutation{touch}"}`, `{"touch":true}`},
		{"integer for an id", `{"query":"query($i:ID!){agency(id:$i){id}}","variables":{"i":7}}`, `{"agency":{"id":"x"}}`},
		{"integer for a float", `{"query":"query($f:Float){a:echo(f:$f)}","variables":{"f":1}}`, `{"a":"map[f:1]"}`},
		{"the largest Int", `{"query":"query($n:Int){echo(n:$n)}","variables":{"n":2147483647}}`, `{"echo":"map[n:2147483647]"}`},
		{"one item for a list", `{"query":"query($l:[Int!]){echo(list:$l)}","variables":{"l":1}}`, `{"echo":"map[list:[1]]"}`},
		{"no HTML escapes", `{"query":"{echo(text:\"<&>\")}"}`, `{"echo":"map[text:<&>]"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			a := b.do(t, postBody(c.body))
			var data json.RawMessage = []byte(strings.ReplaceAll(string(a.Data), "\n", ""))
			if a.status != 200 || len(a.Errors) > 0 || unescape(t, data) != unescape(t, []byte(c.want)) {
				t.Errorf("status %d: %s", a.status, a.text)
			}
		})
	}
}

func unescape(t *testing.T, text []byte) string {
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	out, _ := json.Marshal(v)
	return string(out)
}

func TestGetServesQueries(t *testing.T) {
	for _, c := range []struct {
		name   string
		values url.Values
		want   string
	}{
		{"query (5A70)", url.Values{"query": {"{__typename}"}}, `{"__typename":"Query"}`},
		{"variables (D6D5)", url.Values{"query": {"query($i:ID!){agency(id:$i){id}}"}, "variables": {`{"i":"1"}`}}, `{"agency":{"id":"x"}}`},
		{"operationName", url.Values{"query": {"query A{__typename} mutation B{touch}"}, "operationName": {"A"}}, `{"__typename":"Query"}`},
		{"null variables", url.Values{"query": {"{__typename}"}, "variables": {"null"}, "extensions": {"null"}}, `{"__typename":"Query"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			a := b.do(t, httptest.NewRequest(http.MethodGet, "/graphql?"+c.values.Encode(), nil))
			if a.status != 200 || string(a.Data) != c.want {
				t.Errorf("status %d: %s", a.status, a.text)
			}
		})
	}
}

// TestGetRefusesMutationsWithoutMutations: a read-only schema calls a mutation
// invalid, but the method is what is wrong.
func TestGetRefusesMutationsWithoutMutations(t *testing.T) {
	h := Guard{}.Wrap(NewHandler(newTestSchema(querySDL), Options{}))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/graphql?query=mutation%7B__typename%7D", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "POST" {
		t.Errorf("status %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestNesting(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "{}": 1, "[{}]": 2, "[][]": 1, `"[["`: 0, `"\"[["`: 0, `["\\",[]]`: 2, "}}{": 0, "[[[": 3,
	} {
		if got := nesting([]byte(text)); got != want {
			t.Errorf("nesting(%q) = %d, want %d", text, got, want)
		}
	}
}

// FuzzDecode: whatever the body, there is either a query or a coded refusal
// that does not quote it, and only JSON is admitted.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"query":"{__typename}"}`, `{"query":"a"}{"query":"b"}`, `{"query":"a","query":"b"}`, `[`, `{"variables":{"a":[1e999]}}`,
		"{\"query\":\"\\ud800\"}", `{"query":"a","variables":{"n":12345678901234567890}}`, ` { "query" : null } `,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		p, refusal := decode(body)
		switch {
		case refusal == nil:
			if p.Query == "" || !json.Valid(body) {
				t.Errorf("admits %q", body)
			}
		case refusal.Code != BadRequest && refusal.Code != BatchingNotSupported:
			t.Errorf("code %s", refusal.Code)
		}
	})
}
