package api_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/server/api"
)

// caching keeps answers, as the server does.
func caching(o *api.Options) { o.Cache = 32 << 20 }

// journey is every query that went to the database.
type journey struct {
	mu    sync.Mutex
	trips []string
}

func (j *journey) watch(_ context.Context, query string) func(error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.trips = append(j.trips, query)
	return func(error) {}
}

// since is what went there since the last call.
func (j *journey) since() []string {
	j.mu.Lock()
	defer j.mu.Unlock()
	trips := j.trips
	j.trips = nil
	return trips
}

// cached is the API over the paper network, keeping answers.
func cached(t *testing.T) (*service, *graphtest.DB, *journey) {
	t.Helper()
	over(t, paper()) // loads
	db, j := graphtest.Open(t), &journey{}
	s := serve(t, graph.Config{URI: db.URI, Username: db.Username, Password: db.Password, Watch: j.watch}, caching)
	return s, db, j
}

func hit(a answer) bool { return strings.HasPrefix(a.header.Get("Cache-Status"), "liaison; hit") }

func (s *service) getQuery(t testing.TB, query, condition string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/graphql?query="+url.QueryEscape(query), nil)
	if err != nil {
		t.Fatal(err)
	}
	if condition != "" {
		r.Header.Set("If-None-Match", condition)
	}
	a, err := s.send(r)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAnswersAreKeptWhileTheGraphIsUnchanged(t *testing.T) {
	s, db, j := cached(t)
	defer func() { held = "" }()
	for _, c := range []struct{ name, query string }{
		{"a record", `{ agency(id: "xa-for") { id name country { name } } }`},
		{"lists in a list", `{ agencies { totalCount nodes { id liaisons { nodes { id confidence } } } } }`},
		{"nothing there", `{ agency(id: "none") { id } }`},
		{"on the network in memory", `{ paths(from: "xa-for", to: "xd-mil") { paths { hops { liaison { id } } } } }`},
		{"both", `{ leak(id: "ledger-2013") { exposure { ties { liaison { id } novelty } } } network { liaisons { id } } }`},
		{"two kinds of read, the network first", `{ network { totalAgencies } agencies { nodes { leaks { id } } } }`},
		{"with arguments", `{ liaisons(filter: { asOf: 1990, leakedOnly: true }) { totalCount nodes { id } } }`},
	} {
		t.Run(c.name, func(t *testing.T) {
			plain := s.ask(t, c.query, nil)
			plain.as(t, new(any))
			j.since()
			again := s.ask(t, c.query, nil)
			if trips := j.since(); !hit(again) || !slices.Equal(trips, []string{"mark"}) || again.text != plain.text {
				t.Fatalf("%q after %v: %s, then %s", again.header.Get("Cache-Status"), trips, plain.text, again.text)
			}
			tag := s.getQuery(t, c.query, "").header.Get("ETag")
			j.since()
			if a := s.getQuery(t, c.query, tag); a.status != http.StatusNotModified || !slices.Equal(j.since(), []string{"mark"}) {
				t.Errorf("status %d for %s", a.status, tag)
			}
			db.Exec(t, `CREATE (:Note {text: 'of somebody else'})`, nil)
			if a := s.getQuery(t, c.query, tag); a.status != http.StatusOK || hit(a) || a.header.Get("ETag") == tag {
				t.Errorf("after a write: status %d, %s", a.status, a.header.Get("Cache-Status"))
			}
			if a := s.ask(t, c.query, nil); !hit(a) {
				t.Errorf("then: %s", a.header.Get("Cache-Status"))
			}
		})
	}
	t.Run("nothing from the database", func(t *testing.T) {
		const query = `{ __typename __schema { types { name fields { name } } } }`
		s.ask(t, query, nil).as(t, new(any))
		j.since()
		db.Exec(t, `CREATE (:Note {text: 'another'})`, nil)
		if a := s.ask(t, query, nil); !hit(a) || len(j.since()) > 0 {
			t.Errorf("%s", a.header.Get("Cache-Status"))
		}
	})
	t.Run("an error", func(t *testing.T) {
		for range 2 {
			if a := s.ask(t, `{ agency(id: "xa-for") { id } liaisons(first: 1, after: "junk") { nodes { id } } }`, nil); hit(a) || a.code() != "BAD_USER_INPUT" {
				t.Errorf("%s %s", a.header.Get("Cache-Status"), a.text)
			}
		}
	})
}

// TestNoAnswerIsOlderThanItsRequest has clients of the database write without pause:
// every answer holds what was committed before it was asked for, and what is kept
// is of one moment.
func TestNoAnswerIsOlderThanItsRequest(t *testing.T) {
	s, db, _ := cached(t)
	defer func() { held = "" }()
	const writers, readers = 2, 4
	ctx, stop := context.WithTimeout(t.Context(), 4*time.Minute)
	defer stop()
	ids := []string{"xa-for", "xb-for"}
	db.Exec(t, `MATCH (n:Entity) WHERE n.id IN ['xa-for', 'xb-for', 'xa', 'xb'] SET n.name = '0'`, nil)
	var committed [writers]atomic.Int64
	var hits, answers atomic.Int64
	again := make(chan struct{}, 1)
	// Commits go side by side; now and then nobody writes until an answer was kept and
	// given again, since that takes two requests at one version.
	var writing sync.RWMutex
	question := func(w int) string {
		return fmt.Sprintf(`{ agency(id: %q) { name } country(id: "x%c") { name } }`, ids[w], "ab"[w])
	}
	s.ask(t, question(0), nil).as(t, new(any)) // planned
	enough := func() bool {
		return t.Failed() || hits.Load() > 20 && committed[0].Load() > 50 && committed[1].Load() > 50
	}
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for i := int64(1); !enough(); i++ {
				// Two records in one transaction: an answer of one moment shows them alike.
				writing.RLock()
				_, err := db.Run(ctx, `MATCH (a:Agency {id: $id}), (c:Country {id: 'x' + $c}) SET a.name = $n, c.name = $n`,
					map[string]any{"id": ids[w], "c": string("ab"[w]), "n": strconv.FormatInt(i, 10)})
				if err != nil {
					writing.RUnlock()
					t.Error(err)
					return
				}
				committed[w].Store(i)
				writing.RUnlock()
				if i%7 != 0 {
					continue
				}
				writing.Lock()
				for before := hits.Load(); hits.Load() == before && !enough() && ctx.Err() == nil; {
					select {
					case <-again:
					case <-ctx.Done():
					}
				}
				writing.Unlock()
			}
		})
	}
	for r := range readers {
		group.Go(func() {
			w := r % writers
			for !enough() {
				least := committed[w].Load()
				a, err := s.try(ctx, question(w), nil)
				if err != nil {
					t.Error(err)
					return
				}
				if a.askAgain() { // of a busy machine
					continue
				}
				var data struct{ Agency, Country struct{ Name string } }
				if err := json.Unmarshal(a.Data, &data); err != nil || len(a.Errors) > 0 {
					t.Errorf("%v: %s", err, a.text)
					return
				}
				first, _ := strconv.ParseInt(data.Agency.Name, 10, 64)
				second, _ := strconv.ParseInt(data.Country.Name, 10, 64)
				if first < least || second < least {
					t.Errorf("%d and %d, but %d was committed before; %s", first, second, least, a.header.Get("Cache-Status"))
				}
				kept := hit(a) || strings.Contains(a.header.Get("Cache-Status"), "stored")
				if kept && first != second {
					t.Errorf("kept is what was never there at one moment: %d and %d", first, second)
				}
				answers.Add(1)
				if hit(a) {
					hits.Add(1)
					select {
					case again <- struct{}{}:
					default:
					}
				}
			}
		})
	}
	group.Wait()
	t.Logf("%d answers, %d of them kept; %d and %d writes", answers.Load(), hits.Load(), committed[0].Load(), committed[1].Load())
}
