package graphtest

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/local"
)

// queryTime bounds every query of a test, loading and clearing included.
const queryTime = 2 * time.Minute

// DB is a database for tests.
type DB struct {
	URI      string
	Username string
	Password string
	// Driver is a plain driver, for tests that look past Exec and Query.
	Driver neo4j.DriverWithContext
	// Server is the process; nil where LIAISON_TEST_NEO4J_URI names one.
	Server *local.Server
}

// Clear deletes all nodes and relationships; constraints and indexes stay.
func (db *DB) Clear(t testing.TB) {
	t.Helper()
	db.Exec(t, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS", nil)
}

// Exec runs a statement whose rows do not matter.
func (db *DB) Exec(t testing.TB, cypher string, params map[string]any) {
	t.Helper()
	db.Query(t, cypher, params)
}

// Query returns the rows, each by column name.
func (db *DB) Query(t testing.TB, cypher string, params map[string]any) []map[string]any {
	t.Helper()
	rows, err := db.Run(t.Context(), cypher, params)
	if err != nil {
		t.Fatalf("%v\nin %s", err, cypher)
	}
	return rows
}

// Run is Query for other goroutines than the test's. It is one auto-commit statement,
// which CALL ... IN TRANSACTIONS needs.
func (db *DB) Run(ctx context.Context, cypher string, params map[string]any) ([]map[string]any, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), queryTime)
	defer cancel()
	session := db.Driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	result, err := session.Run(ctx, cypher, params, neo4j.WithTxTimeout(queryTime))
	if err != nil {
		return nil, err
	}
	var rows []map[string]any
	for result.Next(ctx) {
		rows = append(rows, result.Record().AsMap())
	}
	return rows, result.Err()
}
