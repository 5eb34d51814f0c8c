package graph_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/network"
	"liaison/graph/term"
)

// ring is the evenings network in a database, with its network built.
func ring(t *testing.T) (*graph.Store, *graphtest.DB, *network.Network) {
	t.Helper()
	store, db := emptyStore(t)
	tables, _ := evenings()
	load(t, store, tables)
	n, err := store.Network(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return store, db, n
}

func size(t testing.TB, n *network.Network) int {
	t.Helper()
	all, err := n.Select(term.LiaisonFilter{})
	if err != nil {
		t.Fatal(err)
	}
	return all.Count()
}

// addTies is one transaction of another client that adds a pair of ties.
const addTies = `UNWIND [1, 2] AS i MATCH (c:Country {id: 'c0'}), (a:Agency {id: 'a0'})
	CREATE (b:Agency:Entity {id: 'b' + $n + '-' + i, name: 'New', kind: 'FOREIGN', aliases: []})-[:OF]->(c),
		(a)-[:LIAISON {id: 'a0--' + b.id, depth: 1}]->(b)`

func TestTheNextAnswerHoldsAWriteOfAnotherClient(t *testing.T) {
	store, db, before := ring(t)
	held := size(t, before)
	for i, write := range []struct {
		name, cypher string
		more         int
	}{
		{"ties added", addTies, 2},
		{"a depth changed", `MATCH ()-[l:LIAISON {id: 'a0--a1'}]->() SET l.depth = 5`, 2},
		{"a tie removed", `MATCH ()-[l:LIAISON {id: 'a0--a2'}]->() DELETE l`, 1},
		{"something else written", `CREATE (:Note {text: 'mine'})`, 1},
	} {
		db.Exec(t, write.cypher, map[string]any{"n": fmt.Sprint(i)})
		n, err := store.Network(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got := size(t, n); got != held+write.more {
			t.Errorf("%s: %d ties, want %d", write.name, got, held+write.more)
		}
	}
	n, err := store.Network(t.Context())
	if err != nil || n.Key("a0--a1", network.ByDepth) != "5" {
		t.Errorf("depth is %s, error %v", n.Key("a0--a1", network.ByDepth), err)
	}
	if size(t, before) != held || before.Key("a0--a1", network.ByDepth) == "5" {
		t.Error("the network that a reader holds has changed")
	}
}

func TestAnUnchangedDatabaseCostsOneTinyRead(t *testing.T) {
	store, _, built := ring(t)
	ctx, reading := graph.WithReading(t.Context())
	n, err := store.Network(ctx)
	if err != nil || n != built {
		t.Errorf("error %v, or the network was built again", err)
	}
	if trips := reading.Trips(); !slices.Equal(trips, []string{"mark"}) || len(reading.Marks()) != 1 {
		t.Errorf("trips %v, marks %v", trips, reading.Marks())
	}
	// All fields of one operation share it, so that they agree.
	if again, err := store.Network(ctx); err != nil || again != n || len(reading.Trips()) != 1 {
		t.Errorf("asked twice in one operation: trips %v, error %v", reading.Trips(), err)
	}
}

func TestReadsOfOneVersionHaveOneMark(t *testing.T) {
	store, db, _ := ring(t)
	ctx, reading := graph.WithReading(t.Context())
	read := func() {
		t.Helper()
		if _, err := store.AgenciesByID(ctx, []string{"a0"}); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Dataset(ctx); err != nil {
			t.Fatal(err)
		}
	}
	read()
	db.Exec(t, "MATCH (a:Agency) RETURN count(a)", nil)
	db.Exec(t, "MATCH (a:Agency {id: 'nothing'}) SET a.name = 'x'", nil)
	read()
	if marks := reading.Marks(); len(marks) != 1 || marks[0] == "" {
		t.Errorf("marks %v, want one", marks)
	}
	db.Exec(t, "MATCH (a:Agency {id: 'a0'}) SET a.name = 'renamed'", nil)
	read()
	if marks := reading.Marks(); len(marks) != 2 || marks[0] == marks[1] {
		t.Errorf("marks after a write %v, want two", marks)
	}
}

func TestSimultaneousRequestsShareOneCheck(t *testing.T) {
	store, db, built := ring(t)
	const callers = 400
	before := transactions(t, db)
	release := make(chan struct{})
	var group sync.WaitGroup
	for range callers {
		group.Go(func() {
			<-release
			if n, err := store.Network(t.Context()); err != nil || n != built {
				t.Errorf("error %v, or another network", err)
			}
		})
	}
	close(release)
	group.Wait()
	if ran := transactions(t, db) - before; ran > callers/4 {
		t.Errorf("%d callers cost %d transactions", callers, ran)
	}
}

// transactions is the number of transactions that the server has begun. Ids of
// transactions are given out in order.
func transactions(t *testing.T, db *graphtest.DB) int {
	t.Helper()
	rows := db.Query(t, "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH 'SHOW' RETURN transactionId", nil)
	if len(rows) != 1 {
		t.Fatalf("transactions: %v", rows)
	}
	var n int
	id := rows[0]["transactionId"].(string)
	if _, err := fmt.Sscanf(id[len("neo4j-transaction-"):], "%d", &n); err != nil {
		t.Fatalf("transaction %s: %v", id, err)
	}
	return n
}

func TestACancelledCallerLeaves(t *testing.T) {
	store, _, _ := ring(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := store.Network(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if _, err := store.Network(t.Context()); err != nil {
		t.Errorf("after it: %v", err)
	}
}

// A writer adds ties in pairs, each pair in one transaction, while readers ask.
// No network may hold half a pair, and none may lack what was committed before it
// was asked for.
func TestNoNetworkMixesTwoVersions(t *testing.T) {
	store, db, n := ring(t)
	const writes = 60
	start := size(t, n)
	committed := make(chan int, 1) // how many pairs surely are there
	committed <- 0
	peek := func() int {
		pairs := <-committed
		committed <- pairs
		return pairs
	}
	done := make(chan struct{})
	var group sync.WaitGroup
	var mu sync.Mutex
	answers, refusals := 0, 0
	for range 4 {
		group.Go(func() {
			for {
				least := peek()
				n, err := store.Network(t.Context())
				mu.Lock()
				if errors.Is(err, graph.ErrOverloaded) {
					refusals++
				} else if err != nil {
					t.Error(err)
				} else if answers++; (size(t, n)-start)%2 != 0 || size(t, n) < start+2*least {
					t.Errorf("%d ties, where %d pairs were added to %d", size(t, n), least, start)
				}
				mu.Unlock()
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for i := range writes {
		db.Exec(t, addTies, map[string]any{"n": fmt.Sprint(i)})
		<-committed
		committed <- i + 1
	}
	close(done)
	group.Wait()
	n, err := store.Network(t.Context())
	if err != nil || size(t, n) != start+2*writes {
		t.Errorf("in the end %d ties, error %v; want %d", size(t, n), err, start+2*writes)
	}
	if answers == 0 {
		t.Errorf("no answer in %d writes, %d refusals", writes, refusals)
	}
	t.Logf("%d answers and %d refusals during %d writes", answers, refusals, writes)
}

func TestEvidenceIsSummedUpPerTie(t *testing.T) {
	store, _ := emptyStore(t)
	load(t, store, paper(t))
	sums, err := store.EvidenceOf(t.Context(), []string{"xa-for--xb-for", "no--tie"})
	if err != nil {
		t.Fatal(err)
	}
	n, err := store.Network(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want, _ := n.Evidence("xa-for--xb-for")
	if sums[0] != want || want.Disclosures == 0 || sums[1] != (network.Summary{}) {
		t.Errorf("sums are %+v", sums)
	}
}
