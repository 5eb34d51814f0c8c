package graphtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"liaison/graph/local"
)

// shared is the one database of this test binary; open starts it once.
var shared struct {
	once sync.Once
	db   *DB
	err  error
}

// Main runs the tests of a package and stops its Neo4j in order:
//
//	func TestMain(m *testing.M) { graphtest.Main(m) }
//
// Without it the process ends with the test binary all the same, by force.
func Main(m *testing.M) {
	code := m.Run()
	shared.once.Do(func() {}) // nothing starts from here on
	if shared.db != nil {
		shared.db.close()
	}
	os.Exit(code)
}

// Open gives the database of this test binary, started when it is first asked for.
// All tests of a package share it, data included: call Clear, and do not run tests
// that write to it in parallel.
func Open(t testing.TB) *DB {
	t.Helper()
	shared.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), prepareTime)
		defer cancel()
		shared.db, shared.err = open(ctx)
	})
	if shared.err != nil {
		t.Fatalf("these tests need a real Neo4j: %v", shared.err)
	}
	return shared.db
}

func open(ctx context.Context) (*DB, error) {
	if uri := os.Getenv("LIAISON_TEST_NEO4J_URI"); uri != "" {
		return connect(ctx, &DB{URI: uri, Username: os.Getenv("LIAISON_TEST_NEO4J_USERNAME"),
			Password: os.Getenv("LIAISON_TEST_NEO4J_PASSWORD")})
	}
	server, err := startCopy(ctx, local.Options{Temporary: true})
	if err != nil {
		return nil, err
	}
	return connect(ctx, &DB{URI: server.URI(), Username: server.Username(), Password: server.Password(), Server: server})
}

// startCopy starts a home; one that is not named is a copy of the template.
func startCopy(ctx context.Context, o local.Options) (*local.Server, error) {
	program, template, err := prepare(ctx)
	if err != nil {
		return nil, err
	}
	if o.Home == "" {
		if o.Home, err = os.MkdirTemp("", "liaison-test-"); err != nil {
			return nil, err
		}
		o.Temporary = true
	}
	if _, err := os.Stat(filepath.Join(o.Home, "data")); os.IsNotExist(err) {
		if err := copyTree(template, o.Home); err != nil {
			return nil, err
		}
	}
	if o.Distribution == "" {
		o.Distribution = program
	}
	o.Fast = true
	return local.Start(ctx, o)
}

func connect(ctx context.Context, db *DB) (*DB, error) {
	driver, err := neo4j.NewDriverWithContext(db.URI, neo4j.BasicAuth(db.Username, db.Password, ""), func(c *config.Config) {
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, err
	}
	db.Driver = driver
	if _, err := db.Run(ctx, "RETURN 1", nil); err != nil {
		db.close()
		return nil, fmt.Errorf("%s: %w", db.URI, err)
	}
	return db, nil
}

func (db *DB) close() {
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	db.Driver.Close(ctx)
	if db.Server != nil {
		db.Server.Stop(ctx)
	}
}
