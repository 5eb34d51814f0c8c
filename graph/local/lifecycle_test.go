package local_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"liaison/graph/graphtest"
	"liaison/graph/local"
)

func TestDataIsKeptBetweenRuns(t *testing.T) {
	// Without the template: a first start as a user has it.
	options := local.Options{Home: filepath.Join(t.TempDir(), "a home"), Distribution: graphtest.Program(t), Fast: true}
	first, err := local.Start(t.Context(), options)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Stop(t.Context())
	info, err := os.Stat(first.PasswordFile())
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("password file: %v, %v", info, err)
	}
	mustQuery(t, driverFor(t, first.URI(), first.Password()), "CREATE (:Thing)", nil)
	begun := time.Now()
	if err := first.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Logf("stopped in %s", time.Since(begun))
	if err := errors.Join(first.Err(), first.Stop(t.Context())); err != nil {
		t.Errorf("after an ordinary stop: %v", err)
	}
	if running(first.PID()) {
		t.Error("the process is still there")
	}

	options.BoltPort = first.Port()
	second, err := local.Start(t.Context(), options)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Stop(t.Context())
	if second.URI() != first.URI() || second.Password() != first.Password() {
		t.Errorf("came back as %s", second.URI())
	}
	if n := countNodes(t, second.URI(), second.Password()); n != 1 {
		t.Errorf("%d nodes", n)
	}
}

func TestKilledNeo4jIsReportedAndComesBack(t *testing.T) {
	first := graphtest.Dedicated(t, local.Options{})
	mustQuery(t, driverFor(t, first.URI(), first.Password()), "CREATE (:Thing)", nil)
	if first.Err() != nil {
		t.Errorf("while it runs: %v", first.Err())
	}
	graphtest.Kill(t, first)
	var ended *local.ExitError
	if !errors.As(first.Err(), &ended) || ended.State != "signal: killed" {
		t.Errorf("got %v", first.Err())
	}
	if err := first.Stop(t.Context()); err != nil {
		t.Errorf("stop after the end: %v", err)
	}
	second := graphtest.Dedicated(t, local.Options{Home: first.Home(), BoltPort: first.Port()})
	if n := countNodes(t, second.URI(), second.Password()); n != 1 {
		t.Errorf("%d nodes", n)
	}
}

func TestFrozenNeo4jIsStoppedByForce(t *testing.T) {
	server := graphtest.Dedicated(t, local.Options{})
	graphtest.Freeze(t, server)
	begun := time.Now()
	if err := server.Stop(t.Context()); err == nil {
		t.Error("no word about the force")
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("took %s", took)
	}
	if running(server.PID()) {
		t.Error("the process is still there")
	}
}

func TestKilledParentLeavesNoOrphan(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	parent := startHelper(t, home)
	mustQuery(t, driverFor(t, parent.uri, parent.password), "CREATE (:Thing)", nil)
	parent.cmd.Process.Kill()
	parent.cmd.Wait()
	// At once, while the killed Neo4j may still hold the home.
	next := startHelper(t, home)
	if running(parent.neo4j) {
		t.Errorf("neo4j %d outlived its parent", parent.neo4j)
	}
	if n := countNodes(t, next.uri, next.password); n != 1 {
		t.Errorf("%d nodes", n)
	}
}

func TestKilledParentLeavesNoTemporaryHome(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	parent := startHelper(t, home, helperHome+"_TEMPORARY=1")
	parent.cmd.Process.Kill()
	parent.cmd.Wait()
	eventually(t, "process gone", 10*time.Second, func() bool { return !running(parent.neo4j) })
	eventually(t, "home gone", 10*time.Second, func() bool {
		_, err := os.Stat(home)
		return os.IsNotExist(err)
	})
}

func TestFirstStartCanBeKilledAtAnyTime(t *testing.T) {
	program := graphtest.Program(t)
	for _, file := range []string{"password", "data/dbms/auth.ini", "data/databases/system", "data/databases/neo4j"} {
		t.Run("when there is "+file, func(t *testing.T) {
			home := filepath.Join(t.TempDir(), "home")
			killWhen(t, home, program, filepath.Join(home, file))
			server, err := local.Start(t.Context(), local.Options{Home: home, Distribution: program, Fast: true})
			if err != nil {
				t.Fatal(err)
			}
			defer server.Stop(t.Context())
			if n := countNodes(t, server.URI(), server.Password()); n != 0 {
				t.Errorf("%d nodes", n)
			}
		})
	}
}
