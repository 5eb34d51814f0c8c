package graphtest

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"liaison/graph/local"
)

// Dedicated starts a Neo4j for one test, which may freeze, kill or restart it. The
// home is an empty one in the test's own folder unless the options name one; with
// the Home and Port of an earlier one, it is that database come back.
func Dedicated(t testing.TB, o local.Options) *local.Server {
	t.Helper()
	if o.Home == "" {
		o.Home = filepath.Join(t.TempDir(), "home")
	}
	ctx, cancel := context.WithTimeout(t.Context(), prepareTime)
	defer cancel()
	server, err := startCopy(ctx, o)
	if err != nil {
		t.Fatalf("this test needs a Neo4j of its own: %v", err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
		defer cancel()
		server.Stop(ctx)
	})
	return server
}

// Program is the distribution folder, prepared, for tests that call local.Start.
func Program(t testing.TB) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), prepareTime)
	defer cancel()
	program, _, err := prepare(ctx)
	if err != nil {
		t.Fatalf("this test needs Neo4j: %v", err)
	}
	return program
}

// Freeze stops the process from answering, its connections left open, until the
// returned thaw or the end of the test.
func Freeze(t testing.TB, server *local.Server) (thaw func()) {
	t.Helper()
	signal := func(signal syscall.Signal) {
		if err := send(server, signal); err != nil {
			t.Fatal(err)
		}
	}
	signal(syscall.SIGSTOP)
	thaw = func() { signal(syscall.SIGCONT) }
	t.Cleanup(thaw)
	return thaw
}

// Kill ends the process as a crash would, and returns when it is gone.
func Kill(t testing.TB, server *local.Server) {
	t.Helper()
	if err := Crash(server); err != nil {
		t.Fatal(err)
	}
}

// Crash is Kill for other goroutines than the test's.
func Crash(server *local.Server) error {
	if err := send(server, syscall.SIGKILL); err != nil {
		return err
	}
	select {
	case <-server.Done():
		return nil
	case <-time.After(30 * time.Second):
		return errors.New("neo4j outlived a kill by 30 s")
	}
}

func send(server *local.Server, signal syscall.Signal) error {
	select {
	case <-server.Done(): // its number may be another process's by now
		return nil
	default:
	}
	if err := syscall.Kill(server.PID(), signal); err != nil {
		return fmt.Errorf("%v to neo4j: %w", signal, err)
	}
	return nil
}
