package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"liaison/graph"
)

// limit is how long one question may take. A server would have given up by then.
const limit = 5 * time.Second

// raw is the driver on its own, with the settings that package graph gives it.
type raw struct {
	ctx    context.Context
	driver neo4j.DriverWithContext
	folder string
	texts  *sync.Map
}

func newRaw(cfg graph.Config, folder string) (raw, error) {
	driver, err := neo4j.NewDriverWithContext(cfg.URI, neo4j.BasicAuth(cfg.Username, cfg.Password, ""), func(c *config.Config) {
		c.TelemetryDisabled = true
	})
	return raw{driver: driver, folder: folder, texts: &sync.Map{}}, err
}

// ask is one question to the driver, cut off at the limit.
func (q raw) ask(ctx context.Context, question func(raw, params) error, p params) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	q.ctx = ctx
	err := question(q, p)
	if err != nil && (ctx.Err() != nil || strings.Contains(err.Error(), "TransactionTimedOut")) {
		return errors.Join(context.DeadlineExceeded, err)
	}
	return err
}

func (q raw) text(file string) (string, error) {
	if text, ok := q.texts.Load(file); ok {
		return text.(string), nil
	}
	content, err := os.ReadFile(filepath.Join(q.folder, filepath.FromSlash(file)+".cypher"))
	if err == nil {
		q.texts.Store(file, string(content))
	}
	return string(content), err
}

// run runs a query file and reads every row.
func (q raw) run(file string, p params, each func(row map[string]any)) error {
	text, err := q.text(file)
	if err != nil {
		return err
	}
	session := q.driver.NewSession(q.ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, FetchSize: neo4j.FetchAll})
	defer func() { _ = session.Close(q.ctx) }()
	result, err := session.Run(q.ctx, text, p, neo4j.WithTxTimeout(limit))
	if err != nil {
		return err
	}
	records, err := result.Collect(q.ctx)
	if err != nil {
		return err
	}
	for _, record := range records {
		if row := record.AsMap(); each != nil {
			each(row)
		}
	}
	return nil
}
