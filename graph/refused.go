package graph

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// After a refused login the database is left alone for a while. Three wrong
// logins lock the user for seconds, for everyone, so going on would keep the
// analysts out as well.
const (
	firstPause   = 5 * time.Second
	longestPause = time.Minute
)

// refusals remembers that the database refused our login.
type refusals struct {
	mu    sync.Mutex
	until time.Time
	pause time.Duration
}

// check answers ErrUnavailable while the database is to be left alone.
func (r *refusals) check(now time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now.Before(r.until) {
		return fmt.Errorf("%w: it refused the login; next try in %v", ErrUnavailable, r.until.Sub(now).Round(time.Second))
	}
	return nil
}

// note learns from how a read ended.
func (r *refusals) note(err error, now time.Time) {
	var server *neo4j.Neo4jError
	refused := errors.As(err, &server) && (strings.HasSuffix(server.Code, "Security.Unauthorized") || strings.HasSuffix(server.Code, "AuthenticationRateLimit"))
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case refused:
		r.pause = min(max(2*r.pause, firstPause), longestPause)
		r.until = now.Add(r.pause)
	case err == nil:
		r.pause, r.until = 0, time.Time{}
	}
}
