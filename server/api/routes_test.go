package api_test

import (
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/server/api"
)

// away is a store whose database is not there.
func away(t *testing.T) *graph.Store {
	t.Helper()
	store, err := graph.Open(graph.Config{URI: "bolt://127.0.0.1:1", Username: "u", Password: "p"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(context.WithoutCancel(t.Context())) })
	return store
}

func TestPagesOfTheExplorer(t *testing.T) {
	built := t.TempDir()
	for _, page := range []string{"index.html", "playground.html", "embed.html"} {
		if err := os.WriteFile(filepath.Join(built, page), []byte("<title>"+page+"</title>"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		name, folder, path, method string
		status                     int
		says                       string
		may                        []string
	}{
		{"the explorer", built, "/", "GET", 200, "index.html", []string{"default-src 'none'", "style-src 'self' 'sha256-"}},
		{"the playground", built, "/playground", "GET", 200, "playground.html", []string{"default-src 'none'", "style-src 'self' 'unsafe-inline'", "connect-src 'self';"}},
		{"a view that others may frame", built, "/embed", "GET", 200, "embed.html", []string{"default-src 'none'", "frame-ancestors *"}},
		{"the explorer is framed by nobody else", built, "/", "GET", 200, "index.html", []string{"frame-ancestors 'self'"}},
		{"asked for its head", built, "/playground", "HEAD", 200, "", nil},
		{"not built", t.TempDir(), "/playground", "GET", 404, "make build", nil},
		{"no folder", "", "/playground", "GET", 404, "make build", nil},
		{"not by another name", built, "/playground.html", "GET", 404, "/playground", nil},
		{"not by another method", built, "/playground", "POST", 404, "NOT_FOUND", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := api.Router(away(t), api.Options{Explorer: c.folder})
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(c.method, c.path, nil))
			if w.Code != c.status || !strings.Contains(w.Body.String(), c.says) {
				t.Errorf("status %d: %s", w.Code, w.Body)
			}
			policy := w.Header().Get("Content-Security-Policy")
			for _, may := range c.may {
				if !strings.Contains(policy, may) {
					t.Errorf("%s is not in %s", may, policy)
				}
			}
			// Who may frame a page is another matter than what a page may load.
			loads, _, _ := strings.Cut(policy, "frame-ancestors")
			if strings.Contains(loads, "http") || strings.Contains(loads, "*") || strings.Contains(loads, "script-src 'self' 'unsafe") {
				t.Errorf("allows what is outside, or inline code: %s", policy)
			}
		})
	}
}

// TestAPathThatIsNone: a browser gets a page that names the path and leads on, a program JSON.
func TestAPathThatIsNone(t *testing.T) {
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	h := api.Router(away(t), api.Options{})
	for _, c := range []struct{ name, accept, path, media, says, not string }{
		{"a browser", browser, "/nosuchpage", "text/html; charset=utf-8", "<bdi>/nosuchpage</bdi>", "NOT_FOUND"},
		{"a browser, with a hostile path", browser, "/%3Cscript%3Ealert(1)%3C/script%3E", "text/html; charset=utf-8", "&lt;script&gt;alert(1)", "<script"},
		{"a browser, with a long path", browser, "/" + strings.Repeat("x", 5000), "text/html; charset=utf-8", "xxx…</bdi>", strings.Repeat("x", 201)},
		{"no preference", "", "/nosuchpage", "application/json", "NOT_FOUND", "<html"},
		{"anything", "*/*", "/nosuchpage", "application/json", "NOT_FOUND", "<html"},
		{"a program", "application/json, text/html", "/nosuchpage", "application/json", "NOT_FOUND", "<html"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, c.path, nil)
			if c.accept != "" {
				r.Header.Set("Accept", c.accept)
			}
			h.ServeHTTP(w, r)
			body := w.Body.String()
			if w.Code != http.StatusNotFound || !strings.HasPrefix(w.Header().Get("Content-Type"), c.media) || !strings.Contains(body, c.says) || strings.Contains(body, c.not) {
				t.Errorf("status %d, %s: %s", w.Code, w.Header().Get("Content-Type"), body)
			}
			if !strings.Contains(strings.Join(w.Header().Values("Vary"), ","), "Accept") {
				t.Error("a cache may give one to who wants the other")
			}
			if c.media != "application/json" && !strings.Contains(body, `<a href="/">`) {
				t.Error("leads nowhere")
			}
		})
	}
}

// TestAssetsAreCompressedForThoseWhoTakeIt: the same bytes either way, and nothing
// that is too short to gain by it.
func TestAssetsAreCompressedForThoseWhoTakeIt(t *testing.T) {
	built := t.TempDir()
	long := strings.Repeat("const tie = 'a--b';\n", 500)
	if err := os.Mkdir(filepath.Join(built, "assets"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"long.js": long, "short.js": "1"} {
		if err := os.WriteFile(filepath.Join(built, "assets", name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h := api.Router(away(t), api.Options{Explorer: built})
	for _, c := range []struct{ name, file, takes, gets, want string }{
		{"taken", "long.js", "gzip, br", "gzip", long},
		{"not taken", "long.js", "", "", long},
		{"short", "short.js", "gzip", "", "1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/assets/"+c.file, nil)
			r.Header.Set("Accept-Encoding", c.takes)
			h.ServeHTTP(w, r)
			body := io.Reader(w.Body)
			size := w.Body.Len()
			if c.gets == "gzip" {
				unpacked, err := gzip.NewReader(body)
				if err != nil {
					t.Fatal(err)
				}
				body = unpacked
			}
			text, err := io.ReadAll(body)
			if err != nil || string(text) != c.want || w.Header().Get("Content-Encoding") != c.gets || w.Code != 200 {
				t.Errorf("%d %v: %d bytes, encoding %q", w.Code, err, len(text), w.Header().Get("Content-Encoding"))
			}
			if c.gets == "gzip" && (size >= len(c.want)/2 || !strings.Contains(w.Header().Get("Vary"), "Accept-Encoding")) {
				t.Errorf("%d of %d bytes, Vary %q", size, len(c.want), w.Header().Get("Vary"))
			}
		})
	}
}

func TestWhoMayReadMetrics(t *testing.T) {
	for _, c := range []struct {
		name     string
		audience api.Audience
		peer     string
		header   string
		status   int
	}{
		{"this machine", "", "127.0.0.1:1", "", 200},
		{"this machine, IPv6", api.Local, "[::1]:1", "", 200},
		{"another", api.Local, "192.0.2.1:1", "", 403},
		{"unless that is said", "", "192.0.2.1:1", "", 403},
		{"through a proxy on this machine", api.Local, "127.0.0.1:1", "X-Forwarded-For", 403},
		{"through a proxy that names itself", api.Local, "127.0.0.1:1", "Via", 403},
		{"through a proxy that names this server", api.Local, "127.0.0.1:1", "X-Forwarded-Host", 403},
		{"no address", api.Local, "pipe", "", 403},
		{"another, where everybody may", api.Public, "192.0.2.1:1", "X-Forwarded-For", 200},
		{"nobody", api.Nobody, "127.0.0.1:1", "", 404},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := api.Router(away(t), api.Options{Metrics: c.audience, Rate: 0.001, Cache: 1 << 20})
			for range 60 { // more than a client may ask of /graphql
				w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/metrics", nil)
				r.RemoteAddr = c.peer
				if c.header != "" {
					r.Header.Set(c.header, "192.0.2.1")
				}
				h.ServeHTTP(w, r)
				if w.Code != c.status || c.status != 200 && !strings.Contains(w.Body.String(), "LIAISON_METRICS") {
					t.Fatalf("status %d: %s", w.Code, w.Body)
				}
				for _, name := range []string{"\nliaison_projection_age_seconds 0\n", "\nliaison_cache_bytes 0\n", "\nliaison_operations_total{code=\"OK\"} 0\n"} {
					if c.status == 200 && !strings.Contains(w.Body.String(), name) {
						t.Fatalf("no line %q", name)
					}
				}
			}
		})
	}
}
