package graph

import (
	"context"
	"errors"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestClosingEndsEveryUseAndWaitsForIt(t *testing.T) {
	l := newLeases()
	ctx, release, err := l.take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	using := true
	stillUsed := make(chan bool)
	go func() {
		l.revoke()
		stillUsed <- using // the race detector watches this read, too
	}()
	<-ctx.Done()
	if err := classify(ctx, errors.New("lost")); !errors.Is(err, ErrUnavailable) {
		t.Errorf("a call that closing ended: %v, want ErrUnavailable", err)
	}
	using = false
	release()
	if <-stillUsed {
		t.Error("closed while a call used the driver")
	}
	if _, _, err := l.take(t.Context()); !errors.Is(err, ErrUnavailable) {
		t.Errorf("a lease of a closed store: %v, want ErrUnavailable", err)
	}
}

func TestALeaseEndsWithItsCaller(t *testing.T) {
	l := newLeases()
	caller, leave := context.WithCancel(t.Context())
	ctx, release, err := l.take(caller)
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	leave()
	<-ctx.Done()
	if err := classify(ctx, errors.New("lost")); !errors.Is(err, context.Canceled) || errors.Is(err, ErrUnavailable) {
		t.Errorf("a call whose caller left: %v, want it to say that", err)
	}
}

func TestWhatTheDriverHasNoTypeForIsADatabaseAway(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		away bool
	}{
		{"a pool without a server", errors.New("Pool could not find any servers to connect to"), true},
		{"a statement that is wrong", &neo4j.Neo4jError{Code: "Neo.ClientError.Statement.SyntaxError"}, false},
		{"a wrong use of the driver", &neo4j.UsageError{Message: "no"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := errors.Is(classifyRead(t.Context(), c.err), ErrUnavailable); got != c.away {
				t.Errorf("away: %v, want %v", got, c.away)
			}
		})
	}
}
