package local

import (
	"context"
	_ "embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Version is the newest patch of Neo4j's 5.26 LTS line when this was written; the
// embedded pom.xml names the same.
const Version = "5.26.30"

// jarCount is about how many jars that is: for the progress line only.
const jarCount = 213

//go:embed pom.xml
var pom []byte

// distribution is the program: a folder of jars, and the list that is written
// when all of them are there.
type distribution struct{ dir string }

func (d distribution) lib() string  { return filepath.Join(d.dir, "lib") }
func (d distribution) list() string { return filepath.Join(d.dir, "jars.txt") }

// jars reads the list and checks it against the folder, so that an interrupted
// download or a lost file is noticed before Java stumbles over it. They come
// sorted, since a class archive is tied to the order of the class path.
func (d distribution) jars() ([]string, error) {
	text, err := os.ReadFile(d.list())
	if err != nil {
		return nil, err
	}
	var paths []string
	for line := range strings.Lines(string(text)) {
		var name string
		var size int64
		if _, err := fmt.Sscanf(line, "%d %s\n", &size, &name); err != nil {
			return nil, fmt.Errorf("%s: line %q: %w", d.list(), line, err)
		}
		path := filepath.Join(d.lib(), name)
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if info.Size() != size {
			return nil, fmt.Errorf("%s has %d bytes, not %d", path, info.Size(), size)
		}
		paths = append(paths, path)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s is empty", d.list())
	}
	return paths, nil
}

func (d distribution) classPath() (string, error) {
	jars, err := d.jars()
	return strings.Join(jars, string(os.PathListSeparator)), err
}

// ensure fetches the program unless it is there. Processes that need it at the
// same time wait for one another.
func (d distribution) ensure(ctx context.Context, log func(string)) error {
	if _, err := d.jars(); err == nil {
		return nil
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return fmt.Errorf("%w: %w", ErrDownload, err)
	}
	lock, err := lockShared(ctx, filepath.Join(d.dir, "lock"), func() {
		log("waiting for another process that fetches Neo4j into " + d.dir)
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDownload, err)
	}
	defer lock.Close()
	if _, err := d.jars(); err == nil {
		return nil
	}
	return d.fetch(ctx, log)
}

// fetch puts the jars in place first and the list last, both by renaming, so that
// no moment exists at which a part counts as the whole.
func (d distribution) fetch(ctx context.Context, log func(string)) error {
	leftovers, _ := filepath.Glob(filepath.Join(d.dir, "fetch-*"))
	for _, dir := range leftovers {
		os.RemoveAll(dir)
	}
	part, err := os.MkdirTemp(d.dir, "fetch-")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDownload, err)
	}
	defer os.RemoveAll(part)
	if err := maven(ctx, part, log); err != nil {
		return err
	}
	list, err := listJars(filepath.Join(part, "lib"))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDownload, err)
	}
	staged := filepath.Join(part, "jars.txt")
	steps := []func() error{
		func() error { return os.WriteFile(staged, []byte(list), 0o644) },
		func() error { return os.RemoveAll(d.list()) },
		d.dropArchives,
		func() error { return os.RemoveAll(d.lib()) },
		func() error { return os.Rename(filepath.Join(part, "lib"), d.lib()) },
		func() error { return os.Rename(staged, d.list()) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("%w: %w", ErrDownload, err)
		}
	}
	_, err = d.jars()
	return err
}

// listJars refuses a folder without the two jars that everything else follows from.
func listJars(lib string) (string, error) {
	entries, err := os.ReadDir(lib) // sorted by name
	if err != nil {
		return "", err
	}
	var list strings.Builder
	missing := map[string]bool{"neo4j-" + Version + ".jar": true, "neo4j-server-" + Version + ".jar": true}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeType != 0 || !strings.HasSuffix(entry.Name(), ".jar") {
			continue
		}
		delete(missing, entry.Name())
		fmt.Fprintf(&list, "%d %s\n", info.Size(), entry.Name())
	}
	for name := range missing {
		return "", fmt.Errorf("maven left out %s", name)
	}
	return list.String(), nil
}
