package graph

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// loadTime bounds one transaction of a load. Without it the server's own limit,
// meant for questions, would apply.
const loadTime = 10 * time.Minute

// write runs work in one write transaction, with time for many rows: all of it is
// committed, or none.
func (s *Store) write(ctx context.Context, work func(tx neo4j.ManagedTransaction) error) error {
	ctx, release, err := s.leases.take(ctx)
	if err != nil {
		return err
	}
	defer release()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer func() { _ = session.Close(ctx) }()
	_, err = session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, work(tx) }, neo4j.WithTxTimeout(loadTime))
	if err != nil {
		return classify(ctx, err)
	}
	return nil
}

// rowsOf runs one query of a transaction. Its error keeps the driver's type, by
// which the transaction decides whether to try again.
func rowsOf(ctx context.Context, tx neo4j.ManagedTransaction, query cypher, params map[string]any) ([]*neo4j.Record, error) {
	result, err := tx.Run(ctx, string(query), params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// ensureSchema makes the constraints and indexes that are not there yet and waits
// until they can be used.
func (s *Store) ensureSchema(ctx context.Context) error {
	names, err := fs.Glob(schemaFiles, "cypher/schema/*.cypher")
	if err != nil {
		return err
	}
	err = s.write(ctx, func(tx neo4j.ManagedTransaction) error {
		for _, name := range names {
			text, err := schemaFiles.ReadFile(name)
			if err != nil {
				return err
			}
			if _, err := rowsOf(ctx, tx, cypher(text), nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("constraints and indexes: %w", err)
	}
	return s.write(ctx, func(tx neo4j.ManagedTransaction) error {
		_, err := rowsOf(ctx, tx, awaitIndexes, nil)
		return err
	})
}
