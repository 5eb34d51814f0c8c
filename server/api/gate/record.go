package gate

import (
	"context"
	"sync/atomic"
)

// record gathers what the log line of one request says. It is written by the
// request's own goroutine, except for faults.
type record struct {
	id        string
	operation string
	kind      string
	cost      int
	code      Code
	errors    int
	executed  bool
	cache     CacheOutcome
	faults    atomic.Int32 // internal errors logged so far
}

// CacheOutcome is what the [Cache] had to do with a request.
type CacheOutcome string

const (
	// CacheNone: the request was refused before, or nothing is kept here.
	CacheNone CacheOutcome = "none"
	// CacheHit: nothing was executed.
	CacheHit CacheOutcome = "hit"
	// CacheMiss: executed, and the answer cannot be kept.
	CacheMiss CacheOutcome = "miss"
	// CacheStored: executed, and the answer was kept.
	CacheStored CacheOutcome = "stored"
)

type recordKey struct{}

func withRecord(ctx context.Context, r *record) context.Context {
	return context.WithValue(ctx, recordKey{}, r)
}

// recordOf never answers nil: without a Guard the notes are thrown away.
func recordOf(ctx context.Context) *record {
	if r, ok := ctx.Value(recordKey{}).(*record); ok {
		return r
	}
	return new(record)
}

// RequestID is the id that the answer's header, its errors and the log share;
// empty outside a request that went through [RequestIDs].
func RequestID(ctx context.Context) string { return recordOf(ctx).id }
