package gate

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// bench is a guarded handler over a test schema, and what it logs.
type bench struct {
	schema *testSchema
	http.Handler
	log *lockedBuffer
}

// lockedBuffer is written by the server's goroutines.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func newBench(guard Guard, options Options) *bench {
	b := &bench{schema: newTestSchema(testSDL), log: new(lockedBuffer)}
	log := slog.New(slog.NewJSONHandler(b.log, nil))
	guard.Log, options.Log = log, log
	if options.Classify == nil {
		options.Classify = classifyTest
	}
	b.Handler = guard.Wrap(NewHandler(b.schema, options))
	return b
}

// answered is an answer and its JSON.
type answered struct {
	status int
	header http.Header
	text   string
	took   time.Duration
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
	Extensions map[string]any
}

func (a answered) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

func (b *bench) do(t testing.TB, r *http.Request) answered {
	t.Helper()
	w := httptest.NewRecorder()
	start := time.Now()
	b.ServeHTTP(w, r)
	return readAnswer(t, w.Result(), time.Since(start))
}

func readAnswer(t testing.TB, res *http.Response, took time.Duration) answered {
	t.Helper()
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := answered{status: res.StatusCode, header: res.Header, text: string(text), took: took}
	if len(text) > 0 {
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatalf("not JSON: %v: %s", err, text)
		}
	}
	return a
}

func postBody(body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

func postQuery(query string, variables map[string]any) *http.Request {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		panic(err)
	}
	return postBody(string(body))
}

func (b *bench) query(t testing.TB, query string, variables map[string]any) answered {
	t.Helper()
	return b.do(t, postQuery(query, variables))
}

// slack is for the race detector and shared machines.
const slack = 4

// refused checks what every refusal has: no data, a code, under 4 KB, under
// half a second, at most five errors with a code and a request id each, and
// nothing resolved.
func (b *bench) refused(t testing.TB, a answered, want Code) {
	t.Helper()
	if a.code() != string(want) {
		t.Errorf("code %q, want %q: %.300s", a.code(), want, a.text)
	}
	if a.Data != nil {
		t.Errorf("has data: %s", a.Data)
	}
	if len(a.text) >= 4096 {
		t.Errorf("%d bytes", len(a.text))
	}
	if a.took > slack*500*time.Millisecond {
		t.Errorf("took %v", a.took)
	}
	if len(a.Errors) > maxErrors {
		t.Errorf("%d errors", len(a.Errors))
	}
	for _, e := range a.Errors {
		if e.Extensions["code"] == nil || e.Extensions["requestId"] == nil {
			t.Errorf("error without code or request id: %v", e)
		}
	}
	if n := b.schema.ran.Load(); n != 0 {
		t.Errorf("%d root fields ran", n)
	}
}
