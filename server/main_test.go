package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

// console is what the server says, to read while it says it.
type console struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (c *console) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.Write(p)
}

func (c *console) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.String()
}

// environ is an environment with the tests' database and a free port.
func environ(t *testing.T) (environment, *graphtest.DB) {
	t.Helper()
	db := graphtest.Open(t)
	return environment{
		"NEO4J_URI": db.URI, "NEO4J_USERNAME": db.Username, "NEO4J_PASSWORD": db.Password,
		"LIAISON_ADDR": "127.0.0.1:0", "LIAISON_HOME": t.TempDir(), "LIAISON_EXPLORER": t.TempDir(),
	}, db
}

// started is a server under way.
type started struct {
	url   string
	out   *console
	stop  context.CancelFunc
	ended chan error
}

var address = regexp.MustCompile(`(?m)^GraphQL +(http://\S+)/graphql$`)

func start(t *testing.T, env environment, args ...string) started {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	s := started{out: &console{}, stop: stop, ended: make(chan error, 1)}
	go func() { s.ended <- run(ctx, args, env.get, s.out, io.Discard) }()
	until(t, time.Minute, func() error {
		select {
		case err := <-s.ended:
			t.Fatalf("it ended: %v\n%s", err, s.out)
		default:
		}
		found := address.FindStringSubmatch(s.out.String())
		if found == nil {
			return errors.New("it does not say where it listens")
		}
		s.url = found[1]
		return nil
	})
	return s
}

// until polls until is answers nil.
func until(t *testing.T, within time.Duration, is func() error) {
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

func (s started) get(path string) error {
	response, err := http.Get(s.url + path)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if text, _ := io.ReadAll(response.Body); response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s is %d: %s", path, response.StatusCode, text)
	}
	return nil
}

func (s started) ask(query string) (string, error) {
	response, err := http.Post(s.url+"/graphql", "application/json", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
	if err != nil {
		return "", err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	return string(text), err
}

// end waits for the end of a server that was told to stop.
func (s started) end(t *testing.T) {
	t.Helper()
	select {
	case err := <-s.ended:
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(15 * time.Second):
		t.Fatal("it did not stop within 15 s")
	}
}

func TestServerSeedsAnEmptyDatabaseAnswersAndStops(t *testing.T) {
	env, db := environ(t)
	db.Clear(t)
	s := start(t, env)
	if !strings.Contains(s.out.String(), "Loaded ") {
		t.Errorf("it does not say that it loaded anything:\n%s", s.out)
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		if err := s.get(path); err != nil {
			t.Error(err)
		}
	}
	until(t, 30*time.Second, func() error {
		if text, err := s.ask(`{ agency(id: "za-ssa") { id } }`); err != nil || !strings.HasPrefix(text, `{"data":{"agency":{"id":"za-ssa"}}`) {
			return fmt.Errorf("%s %w", text, err)
		}
		return nil
	})
	if err := s.get("/nowhere"); err == nil || !strings.Contains(err.Error(), "NOT_FOUND") {
		t.Errorf("an unknown path: %v", err)
	}
	s.stop()
	s.end(t)

	// What is there is left alone the next time.
	db.Exec(t, "MATCH (a:Agency {id: 'za-ssa'}) SET a.name = 'Renamed'", nil)
	s = start(t, env)
	if strings.Contains(s.out.String(), "Loaded ") {
		t.Error("it loaded over what was there")
	}
	s.stop()
	s.end(t)

	// Unless it is asked for.
	s = start(t, env, "--reseed")
	if rows := db.Query(t, "MATCH (a:Agency {name: 'Renamed'}) RETURN a", nil); len(rows) > 0 {
		t.Error("--reseed left what was there")
	}
	s.stop()
	s.end(t)
}

func TestServerStopsWithARequestInFlight(t *testing.T) {
	env, db := environ(t)
	s := start(t, env)
	// Topics among which a search for a wider one goes round for ever.
	db.Exec(t, `
		CALL () {
			UNWIND range(1, 60) AS i CREATE (t:Entity:Topic {id: 't-round-' + i, name: 'Round'})
			WITH collect(t) AS all UNWIND all AS t UNWIND all AS w WITH t, w WHERE t <> w CREATE (t)-[:BROADER]->(w)
			RETURN count(*) AS n
		}
		MATCH (t:Topic {id: 't-round-1'}), (d:Disclosure)
		CREATE (d)-[:ABOUT]->(t)`, nil)
	db.Exec(t, `
		UNWIND range(1, 60) AS i CREATE (t:Entity:Topic {id: 't-apart-' + i, name: 'Apart'})
		WITH collect(t) AS all UNWIND all AS t UNWIND all AS w WITH t, w WHERE t <> w CREATE (t)-[:BROADER]->(w)`, nil)
	defer db.Exec(t, "MATCH (t:Topic) WHERE t.name IN ['Round', 'Apart'] DETACH DELETE t", nil)

	type answer struct {
		text string
		err  error
	}
	answers := make(chan answer, 1)
	go func() {
		text, err := s.ask(`{ __typename disclosures(filter: { topics: ["t-apart-1"] }) { nodes { id } } }`)
		answers <- answer{text, err}
	}()
	until(t, 5*time.Second, func() error {
		if rows := db.Query(t, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// disclosures:'", nil); len(rows) == 0 {
			return errors.New("the question is not on its way")
		}
		return nil
	})
	s.stop()
	if a := <-answers; a.err != nil || !strings.Contains(a.text, `"__typename":"Query"`) {
		t.Errorf("the request in flight: %s %v", a.text, a.err)
	}
	s.end(t)
	if _, err := s.ask("{ __typename }"); err == nil {
		t.Error("it still answers")
	}
}

// TestServerThatCannotStartSaysWhy in one line, with the setting to look at.
func TestServerThatCannotStartSaysWhy(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	for _, c := range []struct {
		name, variable, value string
		says                  []string
	}{
		{"port in use", "LIAISON_ADDR", taken.Addr().String(), []string{"LIAISON_ADDR", taken.Addr().String(), "address already in use"}},
		{"nothing at the database's address", "NEO4J_URI", "bolt://127.0.0.1:1", []string{"bolt://127.0.0.1:1", "NEO4J_URI"}},
		{"something else at the database's address", "NEO4J_URI", "bolt://" + taken.Addr().String(), []string{"NEO4J_URI"}},
		{"unknown host", "NEO4J_URI", "bolt://nowhere.invalid:7687", []string{"nowhere.invalid", "NEO4J_URI"}},
		{"unknown database", "NEO4J_DATABASE", "elsewhere", []string{"NEO4J_DATABASE"}},
		{"wrong password", "NEO4J_PASSWORD", "not-the-password", []string{"NEO4J_PASSWORD", "refused the login"}},
		{"no address", "LIAISON_ADDR", "nowhere", []string{"LIAISON_ADDR", "nowhere"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			env, _ := environ(t)
			env[c.variable] = c.value
			var out console
			began := time.Now()
			err := run(t.Context(), nil, env.get, &out, io.Discard)
			if err == nil {
				t.Fatal("it ran")
			}
			if strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "not-the-password") {
				t.Errorf("not one line, or the password: %q", err)
			}
			for _, word := range c.says {
				if !strings.Contains(err.Error(), word) {
					t.Errorf("%q does not say %q", err, word)
				}
			}
			if took := time.Since(began); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestServerThatWaits starts without its database and is not ready.
func TestServerThatWaits(t *testing.T) {
	env, _ := environ(t)
	env["NEO4J_URI"], env["LIAISON_WAIT"] = "bolt://127.0.0.1:1", "true"
	s := start(t, env)
	if err := s.get("/healthz"); err != nil {
		t.Error(err)
	}
	if err := s.get("/readyz"); err == nil || !strings.Contains(err.Error(), "503") {
		t.Errorf("without a database, %v", err)
	}
	text, err := s.ask(`{ __typename dataset { name } }`)
	if err != nil || !strings.Contains(text, "SERVICE_UNAVAILABLE") || !strings.Contains(text, `"__typename":"Query"`) {
		t.Errorf("%s %v", text, err)
	}
	s.stop()
	s.end(t)
}

func TestHelpIsNoFailure(t *testing.T) {
	var out console
	if err := run(t.Context(), []string{"--help"}, environment{}.get, &out, io.Discard); !errors.Is(err, flag.ErrHelp) {
		t.Error(err)
	}
	if !strings.Contains(out.String(), "usage: server") {
		t.Errorf("%s", &out)
	}
}
