package local_test

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/graph/graphtest"
	"liaison/graph/local"
)

// stoppedHome is a home that was started once: a stopped dedicated one.
func stoppedHome(t *testing.T) *local.Server {
	t.Helper()
	server := graphtest.Dedicated(t, local.Options{})
	if err := server.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	return server
}

func TestStartSaysWhatIsInTheWay(t *testing.T) {
	program := graphtest.Program(t)
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	busyPort := busy.Addr().(*net.TCPAddr).Port
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	old := stoppedHome(t)
	fresh := func() string { return filepath.Join(t.TempDir(), "home") }
	cases := []struct {
		name    string
		options local.Options
		before  func(t *testing.T)
		want    error
		says    string
	}{
		{"port in use", local.Options{Home: fresh(), BoltPort: busyPort}, nil, local.ErrPortInUse, busy.Addr().String()},
		{"no home given", local.Options{}, nil, nil, "no home folder"},
		{"home under a file", local.Options{Home: filepath.Join(file, "home")}, nil, local.ErrHome, file},
		{"no Java", local.Options{Home: fresh()}, noTools, local.ErrNoJava, "Java 17 or 21"},
		{"nothing fetched and no Maven", local.Options{Home: fresh(), Distribution: t.TempDir()}, onlyJava, local.ErrNoMaven, "Maven"},
		{"password file lost", local.Options{Home: old.Home()}, func(t *testing.T) { swapPassword(t, old.PasswordFile(), "") }, local.ErrPasswordMissing, old.PasswordFile()},
		{"password of another database", local.Options{Home: old.Home()}, func(t *testing.T) { swapPassword(t, old.PasswordFile(), "not-this-one") }, local.ErrPasswordWrong, old.PasswordFile()},
		{"setting that Neo4j refuses", local.Options{Home: fresh(), Settings: map[string]string{"db.transaction.timeout": "soon"}}, nil, nil, "db.transaction.timeout"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.before != nil {
				c.before(t)
			}
			o := c.options
			o.Fast = true
			if o.Distribution == "" {
				o.Distribution = program
			}
			server, err := local.Start(t.Context(), o)
			if err == nil {
				server.Stop(t.Context())
				t.Fatal("started")
			}
			if c.want != nil && !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			for _, part := range []string{c.says, "NEO4J_URI", "docker compose up"} {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q does not say %q", err, part)
				}
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("more than one line: %q", err)
			}
		})
	}
}

func TestRefusedSettingIsReportedAsNeo4jsOwnEnd(t *testing.T) {
	home := graphtest.Dedicated(t, local.Options{})
	if err := home.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, err := local.Start(t.Context(), local.Options{Home: home.Home(), Distribution: graphtest.Program(t), Fast: true,
		Settings: map[string]string{"server.memory.pagecache.size": "much"}})
	var ended *local.ExitError
	if !errors.As(err, &ended) || !strings.Contains(ended.LastWords, "much") {
		t.Errorf("got %v", err)
	}
}

func TestHomeInUse(t *testing.T) {
	server := graphtest.Dedicated(t, local.Options{})
	_, err := local.Start(t.Context(), local.Options{Home: server.Home(), Distribution: graphtest.Program(t), Fast: true})
	var locked *local.LockedError
	if !errors.As(err, &locked) || locked.PID != os.Getpid() || locked.Home != server.Home() {
		t.Errorf("got %v", err)
	}
	if server.Err() != nil {
		t.Errorf("the running one: %v", server.Err())
	}
}

func TestStartEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	home := filepath.Join(t.TempDir(), "home")
	_, err := local.Start(ctx, local.Options{Home: home, Distribution: graphtest.Program(t), Fast: true,
		Log: func(line string) {
			if strings.Contains(line, "(2 s)") {
				cancel()
			}
		}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	cancel()
	if lock, err := os.ReadFile(filepath.Join(home, "lock")); err != nil || len(lock) == 0 {
		t.Errorf("lock %q, %v", lock, err)
	}
}

func noTools(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("JAVA_HOME", "")
}

// onlyJava leaves the Java of this machine and takes everything else away.
func onlyJava(t *testing.T) {
	dir := t.TempDir()
	for _, path := range filepath.SplitList(os.Getenv("PATH")) {
		if _, err := os.Stat(filepath.Join(path, "java")); err == nil {
			if err := os.Symlink(filepath.Join(path, "java"), filepath.Join(dir, "java")); err != nil {
				t.Fatal(err)
			}
			break
		}
	}
	t.Setenv("PATH", dir)
}

// swapPassword puts another text, or nothing, in place of the file for one test.
func swapPassword(t *testing.T, file, text string) {
	t.Helper()
	right, err := os.ReadFile(file)
	if err == nil {
		err = os.Remove(file)
	}
	if err == nil && text != "" {
		err = os.WriteFile(file, []byte(text), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.WriteFile(file, right, 0o600); err != nil {
			t.Error(err)
		}
	})
}
