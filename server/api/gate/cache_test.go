package gate

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// data is a source whose version a test sets.
type data struct {
	mu      sync.Mutex
	version string
	err     error // of looking it up
	read    string
	inexact bool
	looks   int
}

func (d *data) Version(context.Context) (string, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.looks++
	return d.version, d.err
}

func (d *data) Exact(context.Context) (string, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.read == "nothing" {
		return "", true
	}
	return d.version, !d.inexact
}

// caching is a bench with a cache over data at version 1.
func caching(guard Guard) (*bench, *data, *Cache) {
	d, c := &data{version: "1"}, NewCache(1<<20)
	return newBench(guard, Options{Cache: c, Source: d}), d, c
}

// executed is how many of some requests were executed.
func (b *bench) executed(t testing.TB, requests ...*http.Request) int {
	t.Helper()
	before := b.schema.ran.Load()
	for _, r := range requests {
		if a := b.do(t, r); a.status != http.StatusOK {
			t.Errorf("status %d: %s", a.status, a.text)
		}
	}
	return int(b.schema.ran.Load() - before)
}

func getQuery(query string) *http.Request {
	return httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
}

func with(r *http.Request, name, value string) *http.Request {
	r.Header.Set(name, value)
	return r
}

const someQuery = `query Q { agencies(first: 5) { nodes { id } } }`

func TestAnAnswerIsGivenAgainUntilTheDataChanges(t *testing.T) {
	b, d, _ := caching(Guard{})
	first := b.query(t, someQuery, nil)
	if n := b.schema.ran.Load(); n != 1 || d.looks != 0 {
		t.Fatalf("the first was executed %d times after %d looks at the version", n, d.looks)
	}
	again := b.query(t, someQuery, nil)
	if n := b.schema.ran.Load(); n != 1 || d.looks != 1 {
		t.Errorf("both were executed %d times after %d looks", n, d.looks)
	}
	if again.text != first.text || !strings.Contains(again.text, `"cost":{"requested":6,"limit":10000,"remaining":9994}`) {
		t.Errorf("%s, then %s", first.text, again.text)
	}
	if id := again.header.Get("X-Request-Id"); id == "" || id == first.header.Get("X-Request-Id") {
		t.Errorf("the request id is %q again", id)
	}
	for header, a := range map[string]answered{"liaison; fwd=miss; stored": first, "liaison; hit": again} {
		if got := a.header.Get("Cache-Status"); got != header {
			t.Errorf("Cache-Status is %q, want %q", got, header)
		}
	}
	line := b.lastLine(t)
	for name, want := range map[string]any{"operation": "Q", "kind": "query", "cost": 6.0, "cache": "hit", "code": "OK"} {
		if line[name] != want {
			t.Errorf("the line says %s %v, want %v", name, line[name], want)
		}
	}
	d.version = "2"
	if n := b.executed(t, postQuery(someQuery, nil)); n != 1 {
		t.Errorf("after a change, executed %d times", n)
	}
	if n := b.executed(t, postQuery(someQuery, nil)); n != 0 {
		t.Errorf("and again, %d times", n)
	}
	d.version = "1" // a version that is over does not come back from the cache
	if n := b.executed(t, postQuery(someQuery, nil)); n != 1 {
		t.Errorf("back at the first version, executed %d times", n)
	}
}

func TestWhatAnAnswerBelongsTo(t *testing.T) {
	echo := func(variables string) *http.Request {
		return postBody(`{"query":"query A($f: Float, $t: String, $in: Filter) { echo(f: $f, text: $t, in: $in) } query B { echo }","operationName":"A","variables":` + variables + `}`)
	}
	for _, c := range []struct {
		name   string
		a, b   *http.Request
		shared bool
	}{
		{"the same", echo(`{"f":1}`), echo(`{"f":1}`), true},
		{"other values", echo(`{"f":1}`), echo(`{"f":2}`), false},
		{"1 and 1.0", echo(`{"f":1}`), echo(`{"f":1.0}`), false},
		{"another name of a variable", echo(`{"f":null}`), echo(`{"t":null}`), false},
		{"null and absent", echo(`{"f":null}`), echo(`{}`), false},
		{"none and an empty object", echo(`null`), echo(`{}`), true},
		{"order of keys", echo(`{"in":{"kind":"CIVIL","depth":1},"f":1}`), echo(`{"f":1,"in":{"depth":1,"kind":"CIVIL"}}`), true},
		{"order of a list", echo(`{"in":{"topics":["a","b"]}}`), echo(`{"in":{"topics":["b","a"]}}`), false},
		{"whitespace in variables", echo(`{ "f" : 1 }`), echo(`{"f":1}`), true},
		{"a value that looks like two", echo(`{"t":"a\",\"f\":\"1"}`), echo(`{"t":"a","f":1}`), false},
		{"one or 1", postBody(`{"query":"query($id: ID) { echo(id: $id) }","variables":{"id":1}}`), postBody(`{"query":"query($id: ID) { echo(id: $id) }","variables":{"id":"1"}}`), false},
		{"operation name", postBody(`{"query":"query A { echo } query B { echo }","operationName":"A"}`), postBody(`{"query":"query A { echo } query B { echo }","operationName":"B"}`), false},
		{"whitespace in the document", postQuery("{ echo }", nil), postQuery("{echo}", nil), false},
		{"media type", postQuery("{ echo }", nil), with(postQuery("{ echo }", nil), "Accept", mediaResponse), false},
		{"another way to ask for the same media type", postQuery("{ echo }", nil), with(postQuery("{ echo }", nil), "Accept", "text/html, application/json;q=0.5"), true},
		{"POST and GET", postQuery("{ echo }", nil), getQuery("{ echo }"), true},
		{"GET and POST", getQuery("{ echo }"), postQuery("{ echo }", nil), true},
		{"who asks", postQuery("{ echo }", nil), with(postQuery("{ echo }", nil), "User-Agent", "another"), true},
		{"compressed or not", with(postQuery("{ echo }", nil), "Accept-Encoding", "gzip"), postQuery("{ echo }", nil), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, _, _ := caching(Guard{})
			if n := b.executed(t, c.a, c.b); (n == 1) != c.shared {
				t.Errorf("%d of 2 were executed; shared: %v", n, c.shared)
			}
		})
	}
}

func TestWhatIsNotKept(t *testing.T) {
	for _, c := range []struct {
		name  string
		query string
		set   func(*data)
	}{
		{"an error of a field", `{ echo fail(how: "input") }`, nil},
		{"a fault of ours", `{ boom }`, nil},
		{"the database away", `{ fail(how: "database") }`, nil},
		{"a mutation", `mutation { touch }`, nil},
		{"refused by the parser", `{`, nil},
		{"refused by validation", `{ nothing }`, nil},
		{"refused by cost", nested(5, ""), nil},
		{"read while the data changed", `{ echo }`, func(d *data) { d.inexact = true }},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, d, cache := caching(Guard{})
			if c.set != nil {
				c.set(d)
			}
			for range 2 {
				a := b.query(t, c.query, nil)
				if status := a.header.Get("Cache-Status"); strings.Contains(status, "hit") || strings.Contains(status, "stored") {
					t.Errorf("Cache-Status %q", status)
				}
			}
			if answers, bytes := cache.Size(); answers != 0 || bytes != 0 {
				t.Errorf("%d answers of %d bytes are kept", answers, bytes)
			}
		})
	}
}

func TestWhereTheVersionCannotBeHadOperationsAreExecuted(t *testing.T) {
	b, d, _ := caching(Guard{})
	b.query(t, someQuery, nil)
	d.err = errors.New("no database")
	if n := b.executed(t, postQuery(someQuery, nil), with(getQuery(someQuery), "If-None-Match", `"other"`)); n != 2 {
		t.Errorf("%d of 2 were executed", n)
	}
	d.err, d.version = nil, ""
	if n := b.executed(t, postQuery(someQuery, nil)); n != 1 {
		t.Error("an unknown version is no version")
	}
}

func TestAnswersThatReadNoDataAreGoodForEveryVersion(t *testing.T) {
	b, d, _ := caching(Guard{})
	d.read = "nothing"
	tag := b.do(t, getQuery("{ strict }")).header.Get("ETag")
	d.version, d.err = "2", errors.New("no database")
	if n := b.executed(t, postQuery("{ strict }", nil)); n != 0 || d.looks != 0 {
		t.Errorf("executed %d times after %d looks", n, d.looks)
	}
	if a := b.do(t, with(getQuery("{ strict }"), "If-None-Match", tag)); a.status != http.StatusNotModified {
		t.Errorf("status %d", a.status)
	}
}

func TestLimitsHoldForKeptAnswers(t *testing.T) {
	t.Run("rate", func(t *testing.T) {
		b, _, _ := caching(Guard{Rate: 0.001})
		for i := range burst + 1 {
			a := b.query(t, someQuery, nil) // from 192.0.2.1
			if left := a.header.Get("RateLimit-Remaining"); left != fmt.Sprint(max(0, burst-1-i)) {
				t.Errorf("request %d: %s are left", i, left)
			}
			if refused := a.code() == string(RateLimited); refused != (i == burst) {
				t.Fatalf("request %d: %d %s", i, a.status, a.text)
			} else if refused && (a.header.Get("Retry-After") != "1000" && a.header.Get("Retry-After") != "999") {
				t.Errorf("Retry-After %s", a.header.Get("Retry-After"))
			}
		}
	})
	t.Run("method", func(t *testing.T) {
		b, _, _ := caching(Guard{})
		b.query(t, someQuery, nil)
		for _, method := range []string{http.MethodHead, http.MethodPut, http.MethodDelete} {
			r := getQuery(someQuery)
			r.Method = method
			if a := b.do(t, r); a.status != http.StatusMethodNotAllowed {
				t.Errorf("%s: status %d", method, a.status)
			}
		}
	})
}

func TestBytesAreBounded(t *testing.T) {
	const most = 20_000
	c := NewCache(most)
	d := &data{version: "1"}
	b := newBench(Guard{}, Options{Cache: c, Source: d})
	ask := func(i int) *http.Request {
		return with(postQuery("query($t: String) { echo(text: $t) }", map[string]any{"t": fmt.Sprint(i, strings.Repeat("x", 1+i*7))}), "Accept-Encoding", "gzip")
	}
	for i := range 300 {
		r := httptest.NewRecorder()
		b.ServeHTTP(r, ask(i))
		r = httptest.NewRecorder()
		b.ServeHTTP(r, ask(i)) // compressed, where long enough
		answers, bytes := c.Size()
		if bytes > most || answers == 0 || bytes < 0 {
			t.Fatalf("after %d: %d answers of %d bytes", i, answers, bytes)
		}
	}
	if before := b.schema.ran.Load(); before != 300 {
		t.Errorf("%d were executed, want each once", before)
	}
	t.Run("the one unused for longest goes first", func(t *testing.T) {
		c := NewCache(3 * (overhead + 100))
		for _, k := range []byte{1, 2, 3, 4} {
			if !c.add(key{k}, &kept{body: make([]byte, 100)}) {
				t.Fatal("not kept")
			}
			c.find(key{1})
		}
		for k, want := range map[byte]bool{1: true, 2: false, 3: true, 4: true} {
			if _, found := c.find(key{k}); found != want {
				t.Errorf("%d is kept: %v", k, found)
			}
		}
	})
	t.Run("what is too long is not kept", func(t *testing.T) {
		c := NewCache(10 << 20)
		if c.add(key{1}, &kept{body: make([]byte, maxKept)}) {
			t.Error("kept")
		}
	})
	t.Run("one in another's place", func(t *testing.T) {
		c := NewCache(10_000)
		for range 5 {
			c.add(key{1}, &kept{body: make([]byte, 100)})
		}
		if answers, bytes := c.Size(); answers != 1 || bytes != overhead+100 {
			t.Errorf("%d answers of %d bytes", answers, bytes)
		}
	})
}

// BenchmarkKeptAnswer is what a kept answer costs beside the look at the version.
func BenchmarkKeptAnswer(b *testing.B) {
	h, _, _ := caching(Guard{})
	text := `{"query":"query Q($text: String) { agencies(first: 5) { nodes { id } } echo(text: $text) }","variables":{"text":"` + strings.Repeat("x", 4000) + `"}}`
	ask := func() int {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, with(postBody(text), "Accept-Encoding", "gzip"))
		return w.Code
	}
	ask()
	b.ReportAllocs()
	for b.Loop() {
		if code := ask(); code != http.StatusOK {
			b.Fatal(code)
		}
	}
	if n := h.schema.ran.Load(); n != 2 {
		b.Errorf("%d root fields were resolved", n)
	}
}
