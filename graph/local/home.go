package local

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// home is the folder of one database.
type home struct{ dir string }

func (h home) path(name string) string { return filepath.Join(h.dir, name) }

func (h home) passwordFile() string { return h.path("password") }

// hasData tells whether Neo4j ever started here: its system database, which holds
// the password, is the first thing that it makes.
func (h home) hasData() bool {
	_, err := os.Stat(h.path("data/databases/system"))
	return err == nil
}

// firstStart is the file that says that Neo4j was never ready here yet.
const firstStart = "first-start"

// beginFirst notes that the first start begins, and tells whether this is one. What
// an earlier one left that was killed on its way holds nothing of anybody's, and
// Neo4j may wait forever on databases that are half made: it goes.
func (h home) beginFirst() (bool, error) {
	if _, err := os.Stat(h.path(firstStart)); err == nil {
		if err := os.RemoveAll(h.path("data")); err != nil {
			return false, fmt.Errorf("%w: %w", ErrHome, err)
		}
	}
	if h.hasData() {
		return false, nil
	}
	if err := os.WriteFile(h.path(firstStart), nil, 0o600); err != nil {
		return false, fmt.Errorf("%w: %w", ErrHome, err)
	}
	return true, nil
}

// endFirst notes that Neo4j was ready: from now on there may be data.
func (h home) endFirst() error {
	if err := os.Remove(h.path(firstStart)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrHome, err)
	}
	return nil
}

// open makes the folder and takes its lock.
func (h home) open(ctx context.Context) (*os.File, error) {
	// 0700: the data is the owner's, and so is the log, which quotes queries.
	for _, name := range []string{"", "conf", "import", "logs"} {
		if err := os.MkdirAll(h.path(name), 0o700); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrHome, err)
		}
	}
	return lockHome(ctx, h.dir, h.path("lock"))
}

// initialise has Neo4j's own tool set the first password. The tool reads it from
// a file, because other users can read a command line.
func (h home) initialise(ctx context.Context, j java, classPath, password string) error {
	// A start that was killed before it made the system database leaves this behind,
	// and the tool refuses to write over it.
	if err := os.Remove(h.path("data/dbms/auth.ini")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrHome, err)
	}
	arguments := h.path("conf/initial-password.args")
	defer os.Remove(arguments)
	if err := writeSecret(arguments, "dbms\nset-initial-password\n"+password+"\n"); err != nil {
		return fmt.Errorf("%w: %w", ErrHome, err)
	}
	cmd := exec.Command(j.path, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
		"-cp", classPath, "org.neo4j.cli.AdminTool", "@"+arguments)
	cmd.Env = append(environment(), "NEO4J_HOME="+h.dir, "NEO4J_CONF="+h.path("conf"))
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := runTied(ctx, cmd); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		// The tool names what went wrong first, and then where in its own code.
		words, _, _ := strings.Cut(strings.TrimSpace(said.String()), "\n")
		return fmt.Errorf("set the first password: %w: %s", err, words)
	}
	return nil
}

// environment is this process's, without what is meant for us and would be
// misread by Neo4j.
func environment() []string {
	var kept []string
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "NEO4J_") {
			kept = append(kept, variable)
		}
	}
	return kept
}
