package main

import (
	"context"
	"os"
	"path/filepath"
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
	texts  map[string]string
}

func newRaw(cfg graph.Config, folder string) (raw, error) {
	driver, err := neo4j.NewDriverWithContext(cfg.URI, neo4j.BasicAuth(cfg.Username, cfg.Password, ""), func(c *config.Config) {
		c.TelemetryDisabled = true
	})
	return raw{driver: driver, folder: folder, texts: map[string]string{}}, err
}

// run runs a query file and reads every row.
func (q raw) run(file string, p params, each func(row map[string]any)) error {
	text, ok := q.texts[file]
	if !ok {
		content, err := os.ReadFile(filepath.Join(q.folder, filepath.FromSlash(file)+".cypher"))
		if err != nil {
			return err
		}
		text = string(content)
		q.texts[file] = text
	}
	for name, value := range p {
		if inner, ok := value.(params); ok {
			p[name] = map[string]any(inner)
		}
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
