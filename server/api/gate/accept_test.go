package gate

import (
	"net/http"
	"strings"
	"testing"
)

func TestNegotiate(t *testing.T) {
	const none = ""
	for _, c := range []struct {
		accept []string
		want   string
	}{
		{nil, mediaJSON}, // 80D8
		{[]string{""}, mediaJSON},
		{[]string{"*/*"}, mediaJSON}, // 47DE
		{[]string{"application/*"}, mediaJSON},
		{[]string{"application/json"}, mediaJSON},                      // 4655
		{[]string{"application/graphql-response+json"}, mediaResponse}, // 22EB
		{[]string{"APPLICATION/JSON"}, mediaJSON},
		{[]string{"application/json; charset=utf-8"}, mediaJSON},
		{[]string{"application/graphql-response+json; charset=UTF-8"}, mediaResponse},
		{[]string{"application/json; charset=utf-16"}, none},
		{[]string{"application/json; charset=utf-16, */*;q=0.1"}, mediaJSON},
		{[]string{"application/json; odata=verbose"}, mediaJSON},
		{[]string{"application/graphql-response+json, application/json"}, mediaResponse},
		{[]string{"application/json, application/graphql-response+json"}, mediaResponse},
		{[]string{"application/json", "application/graphql-response+json"}, mediaResponse},
		{[]string{"application/json, application/graphql-response+json;q=0.9"}, mediaJSON},
		{[]string{"application/json;q=0.5, application/graphql-response+json;q=0.6"}, mediaResponse},
		{[]string{"application/json, text/plain, */*"}, mediaJSON},
		{[]string{"application/graphql-response+json, */*"}, mediaResponse},
		{[]string{"application/graphql-response+json;q=0.1, */*"}, mediaJSON},
		{[]string{"application/json;q=0, */*"}, mediaResponse},
		{[]string{"*/*;q=0"}, none},
		{[]string{"application/json;q=0"}, none},
		{[]string{"application/json;q=2"}, none},
		{[]string{"application/json;q=NaN"}, none},
		{[]string{"application/json;q=x, */*"}, mediaJSON},
		{[]string{"text/html"}, none},
		{[]string{"text/*"}, none},
		{[]string{"text/html, application/xhtml+xml, */*;q=0.8"}, mediaJSON},
		{[]string{"multipart/mixed;deferSpec=20220824, application/json"}, mediaJSON},
		{[]string{"json"}, none},
		{[]string{",,;"}, none},
	} {
		t.Run(strings.Join(c.accept, "|"), func(t *testing.T) {
			media, ok := negotiate(http.Header{"Accept": c.accept})
			if !ok {
				media = none
			}
			if media != c.want {
				t.Errorf("got %q, want %q", media, c.want)
			}
		})
	}
}

// TestStatusByAccept is the matrix of what happened and what was asked for.
func TestStatusByAccept(t *testing.T) {
	for _, c := range []struct {
		name, body     string
		plain, respond int
	}{
		{"success", `{"query":"{__typename}"}`, 200, 200},
		{"field error", `{"query":"{fail(how:\"input\")}"}`, 200, 200},
		{"parse error", `{"query":"{"}`, 200, 400},
		{"validation error", `{"query":"{nothing}"}`, 200, 400},
		{"variable error", `{"query":"query($i:ID!){agency(id:$i){id}}","variables":{"i":null}}`, 200, 400},
		{"too complex", `{"query":"{` + strings.Repeat("__typename ", 21) + `}"}`, 200, 400},
		{"unknown operation", `{"query":"query A{__typename}","operationName":"B"}`, 200, 400},
		{"not JSON", `{`, 400, 400},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			for media, want := range map[string]int{mediaJSON: c.plain, mediaResponse: c.respond} {
				r := postBody(c.body)
				r.Header.Set("Accept", media)
				a := b.do(t, r)
				if a.status != want {
					t.Errorf("%s: status %d, want %d", media, a.status, want)
				}
				if got := a.header.Get("Content-Type"); got != media+"; charset=utf-8" {
					t.Errorf("Content-Type %q, want %s", got, media)
				}
				if a.header.Get("Vary") != varies {
					t.Error("no Vary")
				}
			}
		})
	}
}

// FuzzNegotiate: nothing in Accept may panic or answer a type we do not write.
func FuzzNegotiate(f *testing.F) {
	f.Add("application/json;q=0.5, */*")
	f.Add(`application/json;charset="utf-8";q=`)
	f.Fuzz(func(t *testing.T, accept string) {
		media, _ := negotiate(http.Header{"Accept": {accept}})
		if media != mediaJSON && media != mediaResponse {
			t.Errorf("answers %q", media)
		}
	})
}
