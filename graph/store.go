package graph

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// How long the driver may take. The deadline of the context is the real bound:
// none of these covers a peer that accepts TCP and never answers.
const (
	poolSize           = 20
	acquisitionTimeout = 2 * time.Second
	connectTimeout     = 1 * time.Second
	retryTime          = 1500 * time.Millisecond
	idleCheck          = 15 * time.Second
	// defaultReadTime bounds a read whose context has no deadline.
	defaultReadTime = 5 * time.Second
)

// cypher is the text of one query file. Text is constant, so that its plan is
// cached; what varies is a parameter.
type cypher string

// Config says which database a Store speaks to.
type Config struct {
	URI      string // bolt://, neo4j://, neo4j+s:// and the like
	Username string
	Password string
	Database string // "" is the server's default database
	// Watch is told of each query that goes to the database, by the name of its file,
	// and what it returns is told how that ended; nil for nobody. A query whose answer
	// several operations share has a context of its own.
	Watch func(ctx context.Context, query string) (ended func(error))
}

// Store answers questions from one Neo4j database. It is safe for concurrent
// use; one per process is enough.
type Store struct {
	driver     neo4j.DriverWithContext
	database   string
	watch      func(context.Context, string) func(error)
	leases     leases
	latest     latest
	projection projection
	refusals   refusals
	searches   lane // of paths
	analyses   lane // of everything that a model computes
}

// Open prepares a Store without connecting, so that a server can start before
// its database does. It fails only where the address or scheme is malformed.
func Open(cfg Config) (*Store, error) {
	driver, err := neo4j.NewDriverWithContext(cfg.URI, neo4j.BasicAuth(cfg.Username, cfg.Password, ""), func(c *config.Config) {
		c.MaxConnectionPoolSize = poolSize
		c.ConnectionAcquisitionTimeout = acquisitionTimeout
		c.SocketConnectTimeout = connectTimeout
		c.MaxTransactionRetryTime = retryTime
		c.ConnectionLivenessCheckTimeout = idleCheck
		c.TelemetryDisabled = true
		c.UserAgent = "liaison"
	})
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", cfg.URI, err)
	}
	settle(driver)
	s := &Store{driver: driver, database: cfg.Database, watch: cfg.Watch, leases: newLeases()}
	s.searches, s.analyses = lanes(runtime.GOMAXPROCS(0))
	if s.watch == nil {
		s.watch = func(context.Context, string) func(error) { return func(error) {} }
	}
	return s, nil
}

// settle makes the driver's first attempt to connect, with a context that has
// ended, so that nothing is dialled: it sets a field that the driver (5.28.4) does
// not guard, which must not happen to readers side by side.
func settle(driver neo4j.DriverWithContext) {
	ended, end := context.WithCancel(context.Background())
	end()
	_ = driver.VerifyConnectivity(ended)
}

// Close ends what is under way, which answers ErrUnavailable, and releases the
// connections. It needs a context with a deadline, since the driver says goodbye
// to a server that may no longer answer.
func (s *Store) Close(ctx context.Context) error {
	s.leases.revoke()
	return s.driver.Close(ctx)
}

// Ready runs one query. Reaching the server is not enough: a fresh one accepts a
// connection with an expired password and refuses the first query.
func (s *Store) Ready(ctx context.Context) error {
	_, err := s.read(ctx, mark, nil)
	return err
}

// read runs one query in its own read transaction and collects its records.
// Nothing is retried: a read that failed is the caller's to report.
func (s *Store) read(ctx context.Context, query cypher, params map[string]any) ([]*neo4j.Record, error) {
	records, _, err := s.readAt(ctx, query, params, nil)
	return records, err
}

// readAt is read at or after the given bookmarks, or those that the Reading waits
// for; it answers with the mark of what it saw.
func (s *Store) readAt(ctx context.Context, query cypher, params map[string]any, after neo4j.Bookmarks) (_ []*neo4j.Record, _ Mark, err error) {
	if _, bounded := ctx.Deadline(); !bounded {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, defaultReadTime)
		defer cancel()
	}
	ctx, release, err := s.leases.take(ctx)
	if err != nil {
		return nil, "", fmt.Errorf("query %s: %w", query.name(), err)
	}
	defer release()
	reading := ReadingFrom(ctx)
	defer func() {
		if err != nil {
			reading.fail()
			err = fmt.Errorf("query %s: %w", query.name(), classifyRead(ctx, err))
		}
	}()
	if err := ctx.Err(); err != nil {
		return nil, "", err
	}
	if err := s.refusals.check(time.Now()); err != nil {
		return nil, "", err
	}
	defer func() { s.refusals.note(err, time.Now()) }()
	if after == nil {
		after = reading.after(func() Mark { return s.newest(ctx) }).bookmarks()
	}
	reading.trip(query.name())
	ended := s.watch(ctx, query.name())
	defer func() { ended(err) }()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode:   neo4j.AccessModeRead,
		DatabaseName: s.database,
		Bookmarks:    after,
		FetchSize:    neo4j.FetchAll, // answers are few and wide; pulling them in parts costs a round trip each
	})
	defer func() { _ = session.Close(ctx) }()
	deadline, _ := ctx.Deadline()
	defer func() {
		if err != nil {
			s.latest.forget()
		}
	}()
	result, err := session.Run(ctx, string(query), params, neo4j.WithTxTimeout(max(time.Until(deadline), time.Millisecond)))
	if err != nil {
		return nil, "", err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, "", err
	}
	seen := markOf(session.LastBookmarks())
	s.latest.note(seen)
	reading.mark(seen)
	return records, seen, nil
}
