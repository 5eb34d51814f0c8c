package gate

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// TestSurplusIsRefused is row 20: of 200 slow queries at once, each is answered
// in time with a code, the surplus with Retry-After, and liveness answers.
func TestSurplusIsRefused(t *testing.T) {
	b := newBench(Guard{Deadline: time.Second, Wait: 100 * time.Millisecond}, Options{})
	mux := http.NewServeMux()
	mux.Handle("/graphql", b)
	mux.HandleFunc("/live", func(http.ResponseWriter, *http.Request) {})
	server := httptest.NewServer(mux)
	defer server.Close()

	var mu sync.Mutex
	codes := map[string]int{}
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			r, _ := http.NewRequest("POST", server.URL+"/graphql", strings.NewReader(`{"query":"{slow}"}`))
			r.Header.Set("Content-Type", "application/json")
			start := time.Now()
			res, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Error(err)
				return
			}
			a := readAnswer(t, res, time.Since(start))
			if a.took > slack*time.Second {
				t.Errorf("answered after %v", a.took)
			}
			if a.code() == string(Overloaded) && (a.status != 503 || a.header.Get("Retry-After") == "") {
				t.Errorf("status %d, Retry-After %q", a.status, a.header.Get("Retry-After"))
			}
			mu.Lock()
			codes[a.code()]++
			mu.Unlock()
		})
	}
	start := time.Now()
	res, err := http.Get(server.URL + "/live")
	if err != nil || res.StatusCode != 200 || time.Since(start) > time.Second {
		t.Errorf("liveness: %v after %v", err, time.Since(start))
	}
	all.Wait()
	if codes[string(Timeout)]+codes[string(Overloaded)] != 200 || codes[string(Timeout)] < 32 || codes[string(Overloaded)] == 0 {
		t.Errorf("codes %v", codes)
	}
	if a := b.query(t, "{__typename}", nil); a.code() != "" {
		t.Errorf("afterwards: %s", a.text)
	}
}

func TestWaitingRequestTakesAPlace(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	h := LimitInFlight(1, 1, time.Minute)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		entered <- struct{}{}
		<-leave
	}))
	var all sync.WaitGroup
	serve := func() { h.ServeHTTP(httptest.NewRecorder(), postQuery("{a}", nil)) }
	all.Go(serve)
	<-entered
	all.Go(serve)
	leave <- struct{}{}
	<-entered // the second ran after the first left
	leave <- struct{}{}
	all.Wait()
}

func TestWaitEndsWithTheContext(t *testing.T) {
	h := LimitInFlight(1, 1, time.Minute)
	for name, c := range map[string]struct {
		ctx  func() (context.Context, context.CancelFunc)
		want Code
	}{
		"deadline": {func() (context.Context, context.CancelFunc) {
			return context.WithTimeout(context.Background(), time.Millisecond)
		}, Timeout},
		"client gone": {func() (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			return ctx, cancel
		}, Cancelled},
	} {
		t.Run(name, func(t *testing.T) {
			entered, leave, ended := make(chan struct{}), make(chan struct{}), make(chan struct{})
			wrapped := h(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
				close(entered)
				<-leave
			}))
			go func() {
				wrapped.ServeHTTP(httptest.NewRecorder(), postQuery("{a}", nil))
				close(ended)
			}()
			<-entered
			ctx, cancel := c.ctx()
			defer cancel()
			w := httptest.NewRecorder()
			wrapped.ServeHTTP(w, postQuery("{a}", nil).WithContext(ctx))
			if a := readAnswer(t, w.Result(), 0); a.code() != string(c.want) || a.status != c.want.Status() {
				t.Errorf("status %d: %s", a.status, a.text)
			}
			close(leave)
			<-ended
		})
	}
}

func TestDeadline(t *testing.T) {
	t.Run("during execution", func(t *testing.T) {
		b := newBench(Guard{Deadline: 20 * time.Millisecond}, Options{})
		a := b.query(t, "{slow}", nil)
		if a.status != 200 || a.code() != string(Timeout) || string(a.Data) != `{"slow":null}` {
			t.Errorf("status %d: %s", a.status, a.text)
		}
	})
	t.Run("before execution", func(t *testing.T) {
		b := newBench(Guard{Deadline: time.Nanosecond}, Options{})
		a := b.query(t, "{slow}", nil)
		b.refused(t, a, Timeout)
		if a.status != 503 {
			t.Errorf("status %d", a.status)
		}
	})
	t.Run("client gone", func(t *testing.T) {
		b := newBench(Guard{}, Options{})
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		b.do(t, postQuery("{slow}", nil).WithContext(ctx))
		if line := b.lastLine(t); line["code"] != string(Cancelled) {
			t.Errorf("logged %v", line)
		}
	})
}

// lastLine is the last line logged.
func (b *bench) lastLine(t *testing.T) map[string]any {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(b.log.String()), "\n")
	line := map[string]any{}
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &line); err != nil {
		t.Fatal(err)
	}
	return line
}

func TestOneLogLineForEachOperation(t *testing.T) {
	for _, c := range []struct {
		name, query string
		want        map[string]any
	}{
		{"success", "query Q{agencies(first:5){nodes{id}}}", map[string]any{
			"level": "INFO", "operation": "Q", "kind": "query", "cost": 6.0, "status": 200.0, "code": "OK", "errors": 0.0}},
		{"anonymous", "{__typename}", map[string]any{"operation": "", "code": "OK"}},
		{"field error", "query Q{fail(how:\"input\")}", map[string]any{"code": "BAD_USER_INPUT", "errors": 1.0}},
		{"refused", "query Q{agencies(first:100){nodes{liaisons(first:100){nodes{id}}}}}", map[string]any{
			"operation": "Q", "cost": 10_201.0, "code": "QUERY_TOO_COMPLEX"}},
		{"not GraphQL", "secret{", map[string]any{"code": "GRAPHQL_PARSE_FAILED"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{Client: func(*http.Request) string { return "192.0.2.7" }}, Options{})
			a := b.query(t, c.query, nil)
			if n := strings.Count(b.log.String(), "\n"); n != 1 {
				t.Errorf("%d lines: %s", n, b.log)
			}
			line := b.lastLine(t)
			for k, want := range c.want {
				if line[k] != want {
					t.Errorf("%s is %v, want %v", k, line[k], want)
				}
			}
			if line["requestId"] != a.header.Get("X-Request-Id") || line["ms"] == nil {
				t.Errorf("line %v", line)
			}
			if client, _ := line["client"].(string); !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(client) {
				t.Errorf("client %q", client)
			}
			if log := b.log.String(); strings.Contains(log, "192.0.2.7") || strings.Contains(log, "secret") {
				t.Errorf("log tells too much: %s", log)
			}
		})
	}
}

func TestRequestIDs(t *testing.T) {
	for _, c := range []struct {
		name, sent string
		kept       bool
	}{
		{"sane", "abc-1.2_3", true},
		{"none", "", false},
		{"line feed", "a\nb", false},
		{"spaces", "a b", false},
		{"too long", strings.Repeat("a", 65), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			r := postQuery("{__typename}", nil)
			r.Header.Set("X-Request-Id", c.sent)
			id := b.do(t, r).header.Get("X-Request-Id")
			if (id == c.sent) != c.kept || !saneID.MatchString(id) {
				t.Errorf("id %q", id)
			}
		})
	}
}

func TestSecureHeaders(t *testing.T) {
	b := newBench(Guard{}, Options{})
	a := b.query(t, "{__typename}", nil)
	for name, want := range map[string]string{
		"Cache-Control":           "no-store",
		"X-Content-Type-Options":  "nosniff",
		"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
		"Referrer-Policy":         "no-referrer",
	} {
		if got := a.header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}
