package gate

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestConditionalRequests(t *testing.T) {
	b, d, cache := caching(Guard{})
	get := func(condition string) answered {
		r := getQuery(someQuery)
		if condition != "" {
			r.Header.Set("If-None-Match", condition)
		}
		return b.do(t, r)
	}
	first := get("")
	tag := first.header.Get("ETag")
	if !strings.HasPrefix(tag, `W/"`) || first.header.Get("Cache-Control") != "private, no-cache" || first.header.Get("Vary") != varies {
		t.Fatalf("%v", first.header)
	}
	opaque := strings.TrimPrefix(tag, "W/")
	for _, c := range []struct {
		name, condition string
		status          int
	}{
		{"its tag", tag, 304},
		{"its tag, compared weakly", opaque, 304},
		{"in a list", `"a", W/"b,c" ,` + tag + `, "d"`, 304},
		{"any", "*", 304},
		{"another tag", `W/"a"`, 200},
		{"a list of others", `"a", "b"`, 200},
		{"without quotes", strings.Trim(opaque, `"`), 200},
		{"not ended", strings.TrimSuffix(tag, `"`), 200},
		{"after what cannot be read", `a, ` + tag, 200},
		{"empty", " ", 200},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := get(c.condition)
			if a.status != c.status || (a.text == "") != (c.status == 304) {
				t.Errorf("status %d: %q", a.status, a.text)
			}
			if a.header.Get("ETag") != tag || a.header.Get("Vary") != varies || a.header.Get("Cache-Control") != "private, no-cache" {
				t.Errorf("%v", a.header)
			}
			if c.status == 304 && (a.header.Get("Content-Type") != "" || a.header.Get("Content-Length") != "") {
				t.Errorf("describes a body: %v", a.header)
			}
		})
	}
	if n := b.schema.ran.Load(); n != 1 {
		t.Errorf("executed %d times", n)
	}

	t.Run("without the answer, the tag is enough", func(t *testing.T) {
		cache.kept.Purge()
		if a := get(tag); a.status != 304 || b.schema.ran.Load() != 1 {
			t.Errorf("status %d after %d executions", a.status, b.schema.ran.Load())
		}
		if a := get("*"); a.status != 304 || b.schema.ran.Load() != 2 {
			t.Errorf("any: status %d after %d executions", a.status, b.schema.ran.Load())
		}
	})
	t.Run("of a version that is over", func(t *testing.T) {
		d.version = "2"
		if a := get(tag); a.status != 200 || a.header.Get("ETag") == tag {
			t.Errorf("status %d, tag %s", a.status, a.header.Get("ETag"))
		}
	})
	t.Run("of another request", func(t *testing.T) {
		other := b.do(t, getQuery("{ echo }")).header.Get("ETag")
		if a := get(other); a.status != 200 || a.header.Get("ETag") == other {
			t.Errorf("status %d", a.status)
		}
		r := with(getQuery(someQuery), "Accept", mediaResponse)
		if a := b.do(t, with(r, "If-None-Match", tag)); a.status != 200 {
			t.Errorf("another media type: status %d", a.status)
		}
	})
	t.Run("of another process", func(t *testing.T) {
		b, _, _ := caching(Guard{})
		if a := b.do(t, with(getQuery(someQuery), "If-None-Match", tag)); a.status != 200 {
			t.Errorf("status %d", a.status)
		}
	})
	t.Run("POST has no tag and looks at no condition", func(t *testing.T) {
		a := b.do(t, with(postQuery(someQuery, nil), "If-None-Match", "*"))
		if a.status != 200 || a.header.Get("ETag") != "" || a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("status %d: %v", a.status, a.header)
		}
	})
	t.Run("an error has no tag", func(t *testing.T) {
		a := b.do(t, with(getQuery(`{ fail(how: "input") }`), "If-None-Match", "*"))
		if a.status != 200 || a.header.Get("ETag") != "" || a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("status %d: %v", a.status, a.header)
		}
	})
}

func TestLongAnswersAreCompressedForWhoAcceptsIt(t *testing.T) {
	long, short := `{ echo(text: "`+strings.Repeat("x", minCompressed)+`") }`, `{ echo }`
	for _, c := range []struct {
		name, accept, query string
		compressed          bool
	}{
		{"gzip", "gzip", long, true},
		{"among others", "deflate, gzip;q=0.5, br", long, true},
		{"in capitals", "GZIP", long, true},
		{"anything", "*", long, true},
		{"not asked for", "", long, false},
		{"refused", "gzip;q=0", long, false},
		{"refused, but anything else", "*, gzip;q=0", long, false},
		{"anything refused", "*;q=0.0", long, false},
		{"malformed quality", "gzip;q=x", long, false},
		{"another", "br", long, false},
		{"identity", "identity", long, false},
		{"too short", "gzip", short, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, _, _ := caching(Guard{})
			plain := newBench(Guard{}, Options{})
			var first string
			for _, h := range []http.Handler{b, b, b, plain} { // executed, kept, kept compressed, no cache
				w := httptest.NewRecorder()
				r := postQuery(c.query, nil)
				if c.accept != "" {
					r.Header.Set("Accept-Encoding", c.accept)
				}
				h.ServeHTTP(w, r)
				body := w.Body.Bytes()
				if (w.Header().Get("Content-Encoding") == "gzip") != c.compressed {
					t.Fatalf("Content-Encoding %q", w.Header().Get("Content-Encoding"))
				}
				if c.compressed {
					z, err := gzip.NewReader(bytes.NewReader(body))
					if err != nil {
						t.Fatal(err)
					}
					if body, err = io.ReadAll(z); err != nil {
						t.Fatal(err)
					}
				}
				if first == "" {
					first = string(body)
				}
				if string(body) != first || !strings.Contains(first, `"echo"`) {
					t.Errorf("%.200s, not %.200s", body, first)
				}
			}
		})
	}
}
