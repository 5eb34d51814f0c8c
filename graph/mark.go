package graph

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/network"
)

// Mark names the last transaction committed to the database when something was
// read, whoever wrote it: it is the version of the graph. Marks can be compared
// for equality and say nothing else.
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
	mu    sync.Mutex
	trips []string
	marks []Mark

	finding sync.Mutex
	shape   *network.Network
}

type readingKey struct{}

// WithReading returns a context whose reads are noted in the Reading.
func WithReading(ctx context.Context) (context.Context, *Reading) {
	reading := &Reading{}
	return context.WithValue(ctx, readingKey{}, reading), reading
}

// readingFrom may be nil; a nil Reading notes nothing.
func readingFrom(ctx context.Context) *Reading {
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
