package local_test

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/local"
)

func driverFor(t *testing.T, uri, password string) neo4j.DriverWithContext {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(local.Username, password, ""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		driver.Close(ctx)
	})
	return driver
}

// query runs one auto-commit statement and returns the first column.
func query(t *testing.T, driver neo4j.DriverWithContext, mode neo4j.AccessMode, cypher string, params map[string]any) ([]any, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode})
	defer session.Close(ctx)
	result, err := session.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	var column []any
	for result.Next(ctx) {
		if values := result.Record().Values; len(values) > 0 {
			column = append(column, values[0])
		}
	}
	return column, result.Err()
}

func mustQuery(t *testing.T, driver neo4j.DriverWithContext, cypher string, params map[string]any) []any {
	t.Helper()
	column, err := query(t, driver, neo4j.AccessModeWrite, cypher, params)
	if err != nil {
		t.Fatalf("%v\nin %s", err, cypher)
	}
	return column
}

func countNodes(t *testing.T, uri, password string) int64 {
	t.Helper()
	return mustQuery(t, driverFor(t, uri, password), "MATCH (n) RETURN count(n)", nil)[0].(int64)
}
