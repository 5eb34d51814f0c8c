package local

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"
)

// Start runs the private Neo4j of a home and returns when it answers queries. The
// context bounds the start, not the life of the server.
//
// What a caller can act on: *LockedError, ErrPortInUse, ErrNoJava, ErrNoMaven,
// ErrDownload, ErrHome, ErrPasswordMissing, ErrPasswordWrong, ErrNotReady,
// ErrPlatform, *ExitError, and the context's own errors.
func Start(ctx context.Context, o Options) (*Server, error) {
	s, err := start(ctx, o)
	switch {
	case err == nil:
		return s, nil
	case ctx.Err() != nil:
		return nil, fmt.Errorf("private Neo4j: start: %w", context.Cause(ctx))
	default:
		return nil, fmt.Errorf("private Neo4j: %w; %s", err, otherWays)
	}
}

func start(ctx context.Context, o Options) (*Server, error) {
	if !supported {
		return nil, ErrPlatform
	}
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	h := home{dir: o.Home}
	for try := 1; ; try++ {
		s, err := startOnce(ctx, h, o)
		if err == nil || o.BoltPort != 0 || try == 3 || !lostPort(err) {
			return s, err
		}
	}
}

func startOnce(ctx context.Context, h home, o Options) (*Server, error) {
	lock, err := h.open(ctx)
	if err != nil {
		return nil, err
	}
	s, err := startIn(ctx, h, o, lock)
	if err != nil {
		if o.Temporary {
			os.RemoveAll(h.dir)
		}
		lock.Close() // for the ways on which no server took it over; twice is harmless
		return nil, err
	}
	return s, nil
}

// startIn does what can fail cheaply first.
func startIn(ctx context.Context, h home, o Options, lock *os.File) (*Server, error) {
	port, err := choosePort(o.BoltPort)
	if err != nil {
		return nil, err
	}
	fresh, err := h.beginFirst()
	if err != nil {
		return nil, err
	}
	password, err := ensurePassword(h.passwordFile(), !fresh)
	if err != nil {
		return nil, err
	}
	j, err := findJava(ctx)
	if err != nil {
		return nil, err
	}
	program := distribution{dir: o.Distribution}
	if err := program.ensure(ctx, o.Log); err != nil {
		return nil, err
	}
	classPath, err := program.classPath()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDownload, err)
	}
	begun := time.Now()
	o.Log(fmt.Sprintf("starting Neo4j %s on Java %d, data in %s", Version, j.major, h.dir))
	stop := every(progressEvery, func(since time.Duration) {
		o.Log(fmt.Sprintf("starting Neo4j (%d s)", int(since.Seconds())))
	})
	defer stop()
	if err := os.WriteFile(h.path("conf/neo4j.conf"), []byte(o.configFile(port)), 0o600); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHome, err)
	}
	if fresh {
		if err := h.initialise(ctx, j, classPath, password); err != nil {
			return nil, err
		}
	}
	s, err := run(ctx, h, o, j, classPath, password, port, lock, program.archiveFlags(j))
	if err != nil {
		return nil, err
	}
	if err := h.endFirst(); err != nil {
		s.background.Done()
		s.kill()
		return nil, err
	}
	stop()
	o.Log(fmt.Sprintf("Neo4j is ready after %.1f s: %s, user %s, password in %s",
		time.Since(begun).Seconds(), s.URI(), Username, s.PasswordFile()))
	s.makeArchiveLater(program, j)
	s.background.Done()
	return s, nil
}

// lostPort tells whether Neo4j ended because somebody took its port.
func lostPort(err error) bool {
	var ended *ExitError
	return errors.As(err, &ended) && strings.Contains(ended.LastWords, "ddress already in use")
}
