package local_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/graphtest"
)

// The product takes the bookmark of a read for the version of the graph. That is
// Neo4j's behaviour, not its promise; these tests say when it changes.

func TestBookmarkOfAReadNamesTheLastWrite(t *testing.T) {
	db := graphtest.Open(t)
	defer db.Clear(t)
	writer := driverFor(t, db.URI, db.Password) // another client's
	write := func(t *testing.T, cypher string) { mustQuery(t, writer, cypher, nil) }
	write(t, "CREATE (:Thing {id: 1})-[:NEXT]->(:Thing {id: 2})")

	cases := []struct {
		name    string
		between func(t *testing.T)
		changes bool
	}{
		{"nothing", func(*testing.T) {}, false},
		{"reads of others", func(t *testing.T) { write(t, "MATCH (n) RETURN count(n)") }, false},
		{"node made", func(t *testing.T) { write(t, "CREATE (:Thing {id: 3})") }, true},
		{"property set", func(t *testing.T) { write(t, "MATCH (n:Thing {id: 3}) SET n.name = 'x'") }, true},
		{"property removed", func(t *testing.T) { write(t, "MATCH (n:Thing {id: 3}) REMOVE n.name") }, true},
		{"relationship deleted", func(t *testing.T) { write(t, "MATCH (:Thing)-[r:NEXT]->() DELETE r") }, true},
		{"node deleted", func(t *testing.T) { write(t, "MATCH (n:Thing {id: 3}) DELETE n") }, true},
		{"write that finds nothing to do", func(t *testing.T) { write(t, "MATCH (n:Nothing) DELETE n") }, false},
		{"write in batches", func(t *testing.T) {
			write(t, "UNWIND range(1, 3) AS i CALL (i) { CREATE (:Many {id: i}) } IN TRANSACTIONS OF 1 ROW")
		}, true},
		{"write rolled back", func(t *testing.T) { rollBack(t, writer) }, false},
		{"index made", func(t *testing.T) { write(t, "CREATE INDEX marks IF NOT EXISTS FOR (n:Many) ON (n.id)") }, true},
		{"write that repeats a value", func(t *testing.T) { write(t, "MATCH (n:Thing {id: 1}) SET n.id = 1") }, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before := markByRun(t, db.Driver)
			c.between(t)
			after := markByRun(t, db.Driver)
			if changed := !slices.Equal(before, after); changed != c.changes {
				t.Errorf("changed: %v, from %v to %v", changed, before, after)
			}
			if managed := markByTransaction(t, db.Driver); !slices.Equal(after, managed) {
				t.Errorf("auto-commit says %v, a managed transaction %v", after, managed)
			}
			if other := markByRun(t, writer); !slices.Equal(after, other) {
				t.Errorf("this client sees %v, the other %v", after, other)
			}
		})
	}
}

// markByRun reads in auto-commit: one round trip.
func markByRun(t *testing.T, driver neo4j.DriverWithContext) neo4j.Bookmarks {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "RETURN 1", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
	marks := session.LastBookmarks()
	if len(marks) != 1 || marks[0] == "" {
		t.Fatalf("bookmarks %q: want one", marks)
	}
	return marks
}

func markByTransaction(t *testing.T, driver neo4j.DriverWithContext) neo4j.Bookmarks {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	_, err := session.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		result, err := tx.Run(ctx, "MATCH (n:Thing) RETURN count(n)", nil)
		if err != nil {
			return nil, err
		}
		return result.Consume(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return session.LastBookmarks()
}

func rollBack(t *testing.T, driver neo4j.DriverWithContext) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	tx, err := session.BeginTransaction(ctx)
	if err == nil {
		_, err = tx.Run(ctx, "CREATE (:Thing {id: 99})", nil)
	}
	if err == nil {
		err = tx.Rollback(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
}
