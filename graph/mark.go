package graph

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/network"
)

// Mark names the last transaction committed to the database when something was
// read, whoever wrote it: it is the version of the graph. Marks can be compared
// for equality and say nothing else.
//
// On a cluster reads go to members, and the newest mark is the newest of the member
// that was asked: what is exact on a single server is there as old as that member.
type Mark string

func markOf(bookmarks neo4j.Bookmarks) Mark {
	sorted := slices.Sorted(slices.Values(bookmarks))
	return Mark(strings.Join(sorted, " "))
}

func (m Mark) bookmarks() neo4j.Bookmarks {
	if m == "" {
		return nil
	}
	return neo4j.BookmarksFromRawValues(strings.Split(string(m), " ")...)
}

// Reading notes what one operation read: which queries went to the database,
// and at which version of the graph. It is safe for concurrent use.
type Reading struct {
	mu     sync.Mutex
	trips  []string
	marks  []Mark
	failed bool

	// exact: reads wait for a mark that was known before them, see Exact.
	exact     bool
	anchoring sync.Mutex
	anchored  bool
	anchor    Mark

	finding sync.Mutex
	shape   *network.Network
}

type readingKey struct{}

// WithReading returns a context whose reads are noted in the Reading.
func WithReading(ctx context.Context) (context.Context, *Reading) {
	reading := &Reading{}
	return context.WithValue(ctx, readingKey{}, reading), reading
}

// WithExactReading is WithReading for an operation whose answer is to be kept: its
// Reading can tell the version, see Exact. Now and then that costs it a tiny read.
func WithExactReading(ctx context.Context) (context.Context, *Reading) {
	ctx, reading := WithReading(ctx)
	reading.exact = true
	return ctx, reading
}

// ReadingFrom is the Reading of ctx; it may be nil, and a nil Reading notes nothing.
func ReadingFrom(ctx context.Context) *Reading {
	reading, _ := ctx.Value(readingKey{}).(*Reading)
	return reading
}

// Trips lists the queries that went to the database, in order of departure: one
// round trip each.
func (r *Reading) Trips() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.trips)
}

// Marks lists the versions of the graph that were seen, each once. More than one
// means that the graph changed while the operation read it.
func (r *Reading) Marks() []Mark {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.marks)
}

// Exact is the one version of the graph that was read, where that is certain: an
// answer made of it holds every write up to that mark and none after it. It is ""
// and true where nothing was read.
//
// A mark alone does not prove that: Neo4j names the last transaction that was
// committed, which may not be visible yet. So the reads wait for a mark that was
// known before them, which makes it visible, and it must still be the newest when
// each of them ends.
func (r *Reading) Exact() (Mark, bool) {
	r.anchoring.Lock()
	anchor := r.anchor
	r.anchoring.Unlock()
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case r.failed || !r.exact:
		return "", false
	case len(r.trips) == 0 && len(r.marks) == 0:
		return "", true
	}
	return anchor, anchor != "" && len(r.marks) == 1 && r.marks[0] == anchor
}

// after is the mark that a read has to wait for: found by the operation's first
// read. Without one, which Exact then tells, the read goes on all the same.
func (r *Reading) after(find func() Mark) Mark {
	if r == nil || !r.exact {
		return ""
	}
	r.anchoring.Lock()
	defer r.anchoring.Unlock()
	if !r.anchored {
		r.anchor, r.anchored = find(), true
	}
	return r.anchor
}

// anchorAt is for a mark that was read before the operation's first read.
func (r *Reading) anchorAt(known Mark) { r.after(func() Mark { return known }) }

func (r *Reading) fail() {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed = true
}

func (r *Reading) trip(query string) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.trips = append(r.trips, query)
}

func (r *Reading) mark(seen Mark) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !slices.Contains(r.marks, seen) {
		r.marks = append(r.marks, seen)
	}
}

// networkOnce is the network that the operation uses: found once, however many of
// its fields ask side by side, so that they agree.
func (r *Reading) networkOnce(find func() (*network.Network, error)) (*network.Network, error) {
	if r == nil {
		return find()
	}
	r.finding.Lock()
	defer r.finding.Unlock()
	if r.shape != nil {
		return r.shape, nil
	}
	n, err := find()
	if err == nil {
		r.shape = n
	}
	return n, err
}

// latest is the newest mark that any read saw.
type latest struct {
	mu   sync.Mutex
	mark Mark
	seen time.Time
}

// latestFor is how long such a mark is good to wait for. It is shorter than any
// restart: a database that was put in the place of another may never reach it.
const latestFor = time.Second

func (l *latest) note(mark Mark) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.mark, l.seen = mark, time.Now()
}

// forget is for after a failure.
func (l *latest) forget() { l.note("") }

// get is "" where no mark was seen lately.
func (l *latest) get() Mark {
	l.mu.Lock()
	defer l.mu.Unlock()
	if time.Since(l.seen) > latestFor {
		return ""
	}
	return l.mark
}

// Mark is the version of the graph as a read says that starts after the call, so
// that it names every write committed before. Callers that ask at the same time
// share one tiny read.
func (s *Store) Mark(ctx context.Context) (Mark, error) {
	now, err := s.projection.checks.next(ctx, s.readMark)
	if err != nil {
		return "", err
	}
	reading := ReadingFrom(ctx)
	reading.trip(mark.name())
	reading.mark(now)
	reading.anchorAt(now)
	return now, nil
}

// newest is a mark for reads to wait for: one seen lately, or one read now; "" where
// neither is to be had.
func (s *Store) newest(ctx context.Context) Mark {
	if seen := s.latest.get(); seen != "" {
		return seen
	}
	now, err := s.projection.checks.next(ctx, s.readMark)
	if err != nil {
		return ""
	}
	ReadingFrom(ctx).trip(mark.name())
	return now
}

// readMark is for callers that share it, so that it is bounded by itself.
func (s *Store) readMark() (Mark, error) {
	ctx, cancel := context.WithTimeout(context.Background(), checkTime)
	defer cancel()
	_, seen, err := s.readAt(ctx, mark, nil, nil)
	return seen, err
}
