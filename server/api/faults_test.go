package api_test

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/local"
)

// innards are words that no client may read: addresses, and the driver's and the
// database's own.
var innards = regexp.MustCompile(`(?i)127\.0\.0\.1|localhost|bolt|neo4j|neo\.|dial|tcp|connectivity|driver|password|credential|unauthori|goroutine|\.go:`)

const simple = `{ __typename agency(id: "xa-for") { id } }`

// works says why a simple question is not answered.
func (s *service) works(t testing.TB) error {
	a, err := s.try(t.Context(), simple, nil)
	if err == nil && a.code() != "" {
		err = fmt.Errorf("%s after %v", a.code(), a.took)
	}
	return err
}

func (s *service) ready(t testing.TB, status int) error {
	if a := s.get(t, "/readyz"); a.status != status || innards.MatchString(a.text) {
		return fmt.Errorf("/readyz is %d: %s", a.status, a.text)
	}
	return nil
}

// out checks an answer given while the database is away: coded and in time, the
// fields that need no database answered, nothing told of what is behind.
func out(t *testing.T, a answer, within time.Duration, codes ...string) {
	t.Helper()
	if !strings.Contains(strings.Join(codes, " "), a.code()) || a.code() == "" || a.took > within {
		t.Errorf("code %q after %v, want one of %v within %v", a.code(), a.took, codes, within)
	}
	if a.status == http.StatusOK && string(a.Data) != `{"__typename":"Query","agency":null}` {
		t.Errorf("data %s", a.Data)
	}
	if innards.MatchString(a.text) {
		t.Errorf("tells of what is behind: %s", a.text)
	}
}

// TestDatabaseFaults lives through what can happen to a database: the API is never
// started again.
func TestDatabaseFaults(t *testing.T) {
	options := local.Options{Home: filepath.Join(t.TempDir(), "home")}
	db := graphtest.Dedicated(t, options)
	options.BoltPort = db.Port()
	cfg := graph.Config{URI: db.URI(), Username: db.Username(), Password: db.Password()}
	s := serve(t, cfg, caching)
	if _, err := s.store.Load(t.Context(), paper(), graph.LoadOptions{}); err != nil {
		t.Fatal(err)
	}
	eventually(t, 20*time.Second, func() error { return s.works(t) })

	t.Run("frozen", func(t *testing.T) {
		thaw := graphtest.Freeze(t, db)
		var group sync.WaitGroup
		for range 20 {
			group.Go(func() {
				a, err := s.try(t.Context(), simple, nil)
				if err != nil {
					t.Error(err)
					return
				}
				out(t, a, 6*time.Second, "TIMEOUT", "SERVICE_UNAVAILABLE", "OVERLOADED")
			})
		}
		eventually(t, 5*time.Second, func() error { return s.ready(t, http.StatusServiceUnavailable) })
		if a := s.get(t, "/healthz"); a.status != http.StatusOK || a.took > time.Second {
			t.Errorf("/healthz is %d after %v", a.status, a.took)
		}
		group.Wait()
		thaw()
		eventually(t, 5*time.Second, func() error { return s.works(t) })
		eventually(t, 5*time.Second, func() error { return s.ready(t, http.StatusOK) })
	})

	t.Run("killed", func(t *testing.T) {
		graphtest.Kill(t, db)
		for range 3 {
			a, err := s.try(t.Context(), simple, nil)
			if err != nil {
				t.Fatal(err)
			}
			out(t, a, 3*time.Second, "SERVICE_UNAVAILABLE")
		}
		a, err := s.try(t.Context(), `{ __typename agency: network(limit: 1) { totalAgencies } }`, nil)
		if err != nil {
			t.Fatal(err)
		}
		out(t, a, 3*time.Second, "SERVICE_UNAVAILABLE")
		eventually(t, 5*time.Second, func() error { return s.ready(t, http.StatusServiceUnavailable) })
	})

	t.Run("restarted", func(t *testing.T) {
		db = graphtest.Dedicated(t, options)
		eventually(t, 5*time.Second, func() error { return s.ready(t, http.StatusOK) })
		eventually(t, 20*time.Second, func() error { return s.works(t) }) // it plans anew
		for range 50 {
			if err := s.works(t); err != nil {
				t.Fatal(err)
			}
		}
		var data struct{ Network struct{ TotalAgencies int } }
		s.ask(t, `{ network(limit: 10) { totalAgencies } }`, nil).as(t, &data)
		if data.Network.TotalAgencies != 7 {
			t.Errorf("%d agencies after the restart", data.Network.TotalAgencies)
		}

		// The last, since wrong passwords lock the user out for everybody.
		t.Run("and asked with a wrong password", func(t *testing.T) {
			cfg := cfg
			cfg.Password = "not-the-password"
			s := serve(t, cfg)
			if err := s.ready(t, http.StatusServiceUnavailable); err != nil {
				t.Error(err)
			}
			a, err := s.try(t.Context(), simple, nil)
			if err != nil {
				t.Fatal(err)
			}
			out(t, a, 3*time.Second, "SERVICE_UNAVAILABLE")
			if !strings.Contains(s.log.String(), "not ready") || strings.Contains(s.log.String(), cfg.Password) {
				t.Errorf("the log does not say why, or says the password: %s", s.log)
			}
		})
	})
}

// endless makes one question of the shared database take longer than anybody
// waits: topics in two cliques, through which a search for a wider one goes round.
func endless(t *testing.T) (*service, *graphtest.DB, string) {
	t.Helper()
	s, db := over(t, paper()), graphtest.Open(t)
	held = "" // the next test loads anew
	db.Exec(t, `
		UNWIND ['a', 'b'] AS clique
		CALL (clique) {
			UNWIND range(1, 60) AS i CREATE (t:Entity:Topic {id: 't-' + clique + i, name: clique + i})
			WITH collect(t) AS all UNWIND all AS t UNWIND all AS w WITH t, w WHERE t <> w CREATE (t)-[:BROADER]->(w)
			RETURN count(*) AS n
		}
		RETURN sum(n)`, nil)
	db.Exec(t, `MATCH (d:Disclosure), (t:Topic {id: 't-a1'}) CREATE (d)-[:ABOUT]->(t)`, nil)
	return s, db, `{ __typename agency: disclosures(filter: { topics: ["t-b1"] }) { nodes { id } } }`
}

// running says whether the endless query is on its way in the database.
func running(t *testing.T, db *graphtest.DB) bool {
	t.Helper()
	return len(db.Query(t, `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// disclosures:'`, nil)) > 0
}

func TestClientWhoGoesAwayTakesTheTransactionAlong(t *testing.T) {
	s, db, query := endless(t)
	ctx, leave := context.WithCancel(t.Context())
	left := make(chan error, 1)
	go func() {
		_, err := s.try(ctx, query, nil)
		left <- err
	}()
	eventually(t, 4*time.Second, func() error {
		if !running(t, db) {
			return fmt.Errorf("the query does not run")
		}
		return nil
	})
	leave()
	if err := <-left; err == nil {
		t.Error("an answer came")
	}
	gone := time.Now()
	eventually(t, 3*time.Second, func() error {
		if running(t, db) {
			return fmt.Errorf("the query still runs")
		}
		return nil
	})
	if took := time.Since(gone); took > time.Second {
		t.Errorf("the transaction outlived its client by %v", took)
	}
}

func TestQueryThatTakesTooLongIsCutOff(t *testing.T) {
	s, db, query := endless(t)
	a, err := s.try(t.Context(), query, nil)
	if err != nil {
		t.Fatal(err)
	}
	out(t, a, 6*time.Second, "TIMEOUT")
	if a.took < 4*time.Second {
		t.Errorf("cut off after %v", a.took)
	}
	eventually(t, time.Second, func() error {
		if running(t, db) {
			return fmt.Errorf("the query still runs")
		}
		return nil
	})
}
