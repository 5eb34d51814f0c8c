package local

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// A class archive (Java's class data sharing) takes a third off every start. Java
// writes it when a process ends, which takes it some six seconds: too long for
// somebody who stops a server. So a Neo4j of its own, with an empty home, is run
// and stopped to make it: in the background while a server runs, at the lowest
// priority, or ahead of the tests. Nothing depends on it being there.

const (
	archiveDelay = 15 * time.Second // seeding and the first questions come first
	dumpTime     = 3 * time.Minute
	slowly       = "Neo4j will start no quicker than now: %v"
)

// archive is the file for one Java and one class path: Java ignores any other.
func (d distribution) archive(j java) string {
	key := sha256.Sum256([]byte(j.banner + "\n" + d.lib()))
	return filepath.Join(d.dir, fmt.Sprintf("classes-%x.jsa", key[:6]))
}

func (d distribution) archiveFlags(j java) []string {
	path := d.archive(j)
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	return []string{"-XX:SharedArchiveFile=" + path, "-Xshare:auto"}
}

// dropArchives comes with new jars, to which the old archives do not fit.
func (d distribution) dropArchives() error {
	old, err := filepath.Glob(filepath.Join(d.dir, "classes-*"))
	for _, path := range old {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

// makeArchive does nothing when the archive is there. It is written under another
// name and renamed, so that no start meets half of it.
func (d distribution) makeArchive(ctx context.Context, j java, gently bool, log func(string)) error {
	path := d.archive(j)
	lock, err := lockShared(ctx, filepath.Join(d.dir, "archive.lock"), func() {
		log("waiting for another process that prepares Neo4j for quick starts")
	})
	if err != nil {
		return err
	}
	defer lock.Close()
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	leftovers, _ := filepath.Glob(filepath.Join(d.dir, "training-*"))
	for _, dir := range leftovers {
		os.RemoveAll(dir)
	}
	dir, err := os.MkdirTemp(d.dir, "training-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	draft := filepath.Join(d.dir, "training-"+filepath.Base(path))
	defer os.Remove(draft)
	s, err := start(ctx, Options{Home: dir, Distribution: d.dir, Fast: true, Temporary: true, archiveTo: draft, gently: gently})
	if err != nil {
		return err
	}
	if err := s.exercise(ctx); err != nil {
		s.kill()
		return err
	}
	if err := s.stopWithin(ctx, dumpTime); err != nil {
		return err
	}
	return os.Rename(draft, path)
}

// makeArchiveLater works beside a running server and ends with it at the latest.
func (s *Server) makeArchiveLater(d distribution, j java) {
	if s.options.Fast || s.options.Temporary || len(d.archiveFlags(j)) > 0 {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	s.background.Go(func() {
		defer cancel()
		if pause(ctx, archiveDelay) != nil {
			return
		}
		if err := d.makeArchive(ctx, j, true, s.options.Log); err != nil && ctx.Err() == nil {
			s.options.Log(fmt.Sprintf(slowly, err))
		}
	})
	s.background.Go(func() {
		select {
		case <-s.stopping:
		case <-s.process.done:
		case <-ctx.Done():
		}
		cancel()
	})
}

// Prepare fetches the program into the distribution folder of the options and
// makes its class archive, so that the next Start of any home is a quick one.
func Prepare(ctx context.Context, o Options) error {
	if !supported {
		return fmt.Errorf("private Neo4j: %w; %s", ErrPlatform, otherWays)
	}
	err := func() error {
		o, err := o.withDefaults()
		if err != nil {
			return err
		}
		j, err := findJava(ctx)
		if err != nil {
			return err
		}
		program := distribution{dir: o.Distribution}
		if err := program.ensure(ctx, o.Log); err != nil {
			return err
		}
		if len(program.archiveFlags(j)) > 0 {
			return nil
		}
		stop := every(progressEvery, func(since time.Duration) {
			o.Log(fmt.Sprintf("preparing Neo4j for quick starts, once (%d s)", int(since.Seconds())))
		})
		defer stop()
		if err := program.makeArchive(ctx, j, false, o.Log); err != nil {
			o.Log(fmt.Sprintf(slowly, err))
		}
		return ctx.Err()
	}()
	if err != nil {
		return fmt.Errorf("private Neo4j: prepare: %w; %s", err, otherWays)
	}
	return nil
}
