package graph

import (
	"context"
	"errors"
	"testing"
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
