package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/seed/dataset"
	"liaison/server/api"
)

var update = flag.Bool("update", false, "write the golden answers anew")

func TestMain(m *testing.M) { graphtest.Main(m) }

// service is the API over HTTP, as a client meets it.
type service struct {
	url   string
	store *graph.Store
	log   *journal

	mu       sync.Mutex
	readings []*graph.Reading
}

// serve starts the API over a database; what it is given stops with the test.
// Nothing is kept unless a set sets Cache.
func serve(t testing.TB, cfg graph.Config, set ...func(*api.Options)) *service {
	t.Helper()
	store, err := graph.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	s := &service{store: store, log: &journal{}}
	options := api.Options{
		Log: slog.New(slog.NewJSONHandler(s.log, nil)),
		Observe: func(r *graph.Reading) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.readings = append(s.readings, r)
		},
	}
	for _, set := range set {
		set(&options)
	}
	server := httptest.NewServer(api.Router(store, options))
	s.url = server.URL
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = store.Close(ctx)
	})
	return s
}

// held is what the shared database was last loaded with: loading is dear, and the
// tests only read.
var held string

// over is the API over the shared database holding a dataset.
func over(t testing.TB, tables graph.Tables, set ...func(*api.Options)) *service {
	t.Helper()
	db := graphtest.Open(t)
	s := serve(t, graph.Config{URI: db.URI, Username: db.Username, Password: db.Password}, set...)
	if name := tables.Name + " " + tables.Version; held != name {
		held = ""
		if _, err := s.store.Load(t.Context(), tables, graph.LoadOptions{}); err != nil {
			t.Fatal(err)
		}
		held = name
	}
	return s
}

// bundled is the dataset that comes with Liaison.
func bundled(t testing.TB) graph.Tables {
	t.Helper()
	tables, err := dataset.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	text   string
	took   time.Duration

	Data       json.RawMessage
	Errors     []fault
	Extensions map[string]any
}

type fault struct {
	Message    string
	Path       []any
	Extensions map[string]any
}

// code is that of the first error, "" without errors.
func (a answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

// as decodes the data of an answer that must be without errors.
func (a answer) as(t testing.TB, into any) {
	t.Helper()
	if a.status != http.StatusOK || len(a.Errors) > 0 {
		t.Fatalf("status %d: %.2000s", a.status, a.text)
	}
	if err := json.Unmarshal(a.Data, into); err != nil {
		t.Fatalf("%v in %.2000s", err, a.Data)
	}
}

type variables map[string]any

// ask posts an operation, again where it is told to try again: on a busy machine
// the plans of a large one may take longer than a request may.
func (s *service) ask(t testing.TB, query string, vars variables) answer {
	t.Helper()
	for try := 1; ; try++ {
		a, err := s.try(t.Context(), query, vars)
		if err != nil {
			t.Fatal(err)
		}
		if try == 10 || !a.askAgain() {
			return a
		}
	}
}

// askAgain tells whether an error says to try again.
func (a answer) askAgain() bool {
	return slices.ContainsFunc(a.Errors, func(f fault) bool { return slices.Contains(later, f.Extensions["code"]) })
}

// later are the codes that say to try again.
var later = []any{"TIMEOUT", "SERVICE_UNAVAILABLE", "OVERLOADED"}

// try is ask for callers that expect no answer, or are on a goroutine of their own.
func (s *service) try(ctx context.Context, query string, vars variables) (answer, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	if err != nil {
		return answer{}, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	r.Header.Set("Content-Type", "application/json")
	return s.send(r)
}

// get asks a plain path.
func (s *service) get(t testing.TB, path string) answer {
	t.Helper()
	a, err := s.fetch(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// fetch is get for a goroutine of its own.
func (s *service) fetch(ctx context.Context, path string) (answer, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+path, nil)
	if err != nil {
		return answer{}, err
	}
	return s.send(r)
}

func (s *service) send(r *http.Request) (answer, error) {
	began := time.Now()
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	a := answer{status: response.StatusCode, header: response.Header, text: string(text), took: time.Since(began)}
	if strings.HasPrefix(response.Header.Get("Content-Type"), "application/") {
		err = json.Unmarshal(text, &a)
	}
	return a, err
}

// trips is how often the last operation went to the database, and for what.
func (s *service) trips(t testing.TB) []string {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.readings) == 0 {
		t.Fatal("no operation was observed")
	}
	return s.readings[len(s.readings)-1].Trips()
}

// journal is a log to read while it is written.
type journal struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

// eventually polls until is answers nil, and fails with its last word.
func eventually(t testing.TB, within time.Duration, is func() error) {
	t.Helper()
	deadline := time.Now().Add(within)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		err := is()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("not within %v: %v", within, err)
		}
		<-tick.C
	}
}

// errors are the lines of the faults that clients are not told of.
func (j *journal) errors() string {
	var lines []string
	for line := range strings.Lines(j.String()) {
		if strings.Contains(line, `"level":"ERROR"`) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}
