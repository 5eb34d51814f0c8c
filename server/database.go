package main

import (
	"context"
	"time"

	"liaison/graph"
	"liaison/graph/local"
	"liaison/server/api/telemetry"
)

// stopTime bounds saying goodbye to the database.
const stopTime = 30 * time.Second

// database is the store and, where it is private, the process behind it.
type database struct {
	store *graph.Store
	neo4j *local.Server
}

// openDatabase opens the database that is configured, or starts a private one.
func openDatabase(ctx context.Context, cfg config, watch telemetry.Telemetry, say func(string, ...any)) (*database, error) {
	if cfg.uri != "" {
		store, err := graph.Open(graph.Config{URI: cfg.uri, Username: cfg.username, Password: cfg.password, Database: cfg.database, Watch: watch.Query})
		if err != nil {
			return nil, err
		}
		return &database{store: store}, nil
	}
	neo4j, err := local.Start(ctx, local.Options{Home: cfg.home, Distribution: cfg.program, BoltPort: cfg.boltPort, Log: func(line string) { say("%s", line) }})
	if err != nil {
		return nil, err
	}
	store, err := graph.Open(graph.Config{URI: neo4j.URI(), Username: neo4j.Username(), Password: neo4j.Password(), Watch: watch.Query})
	db := &database{store: store, neo4j: neo4j}
	if err != nil {
		db.close()
		return nil, err
	}
	return db, nil
}

// announce says where analysts can connect.
func (db *database) announce(say func(string, ...any)) {
	if db.neo4j == nil {
		return
	}
	say("Bolt       %s  user %s, password in %s", db.neo4j.URI(), db.neo4j.Username(), db.neo4j.PasswordFile())
}

// ended is closed when the private database ends; it never is without one.
func (db *database) ended() <-chan struct{} {
	if db.neo4j == nil {
		return nil
	}
	return db.neo4j.Done()
}

func (db *database) close() {
	ctx, cancel := context.WithTimeout(context.Background(), stopTime)
	defer cancel()
	if db.store != nil {
		_ = db.store.Close(ctx)
	}
	if db.neo4j != nil {
		_ = db.neo4j.Stop(ctx)
	}
}
