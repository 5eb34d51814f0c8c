package local

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPomNamesTheVersion(t *testing.T) {
	if !bytes.Contains(pom, []byte("<neo4j.version>"+Version+"</neo4j.version>")) {
		t.Errorf("pom.xml does not name %s", Version)
	}
}

// A pretended Maven: these tests are about what is left behind, not about Neo4j.
const (
	mvnWorks = `for a; do case $a in -DoutputDirectory=*) d=${a#*=};; esac; done
mkdir -p "$d"
for j in neo4j neo4j-server; do echo "$j" > "$d/$j-` + Version + `.jar"; echo "Downloaded from central: $j"; done`
	mvnForgets  = `for a; do case $a in -DoutputDirectory=*) d=${a#*=};; esac; done; mkdir -p "$d"; echo x > "$d/other.jar"`
	mvnFails    = `echo "[INFO] Scanning"; echo "[ERROR] repo.example: Unknown host"; echo "[ERROR] help"; exit 1`
	mvnIsKilled = mvnWorks + "\nkill -9 $$"
)

func TestFetch(t *testing.T) {
	cases := []struct {
		name, mvn string
		want      error
		says      string
	}{
		{"works", mvnWorks, nil, ""},
		{"forgets a jar", mvnForgets, ErrDownload, "maven left out neo4j"},
		{"has no network", mvnFails, ErrDownload, "repo.example: Unknown host"},
		{"is killed at the end", mvnIsKilled, ErrDownload, "killed"},
		{"is not there", "", ErrNoMaven, "mvn"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pretendTool(t, "mvn", c.mvn)
			d := distribution{dir: filepath.Join(t.TempDir(), "neo4j")}
			err := d.ensure(t.Context(), func(string) {})
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			if err != nil && !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v does not say %q", err, c.says)
			}
			if jars, listErr := d.jars(); (listErr == nil) != (c.want == nil) {
				t.Errorf("afterwards: %d jars, %v", len(jars), listErr)
			}
			if parts, _ := filepath.Glob(filepath.Join(d.dir, "fetch-*")); len(parts) > 0 {
				t.Errorf("left behind: %v", parts)
			}
		})
	}
}

func TestDamagedDistributionIsFetchedAgain(t *testing.T) {
	cases := []struct {
		name   string
		damage func(d distribution) error
	}{
		{"jar lost", func(d distribution) error { return os.Remove(filepath.Join(d.lib(), "neo4j-"+Version+".jar")) }},
		{"jar cut short", func(d distribution) error { return os.Truncate(filepath.Join(d.lib(), "neo4j-"+Version+".jar"), 1) }},
		{"list lost", func(d distribution) error { return os.Remove(d.list()) }},
		{"list empty", func(d distribution) error { return os.Truncate(d.list(), 0) }},
		{"folder lost", func(d distribution) error { return os.RemoveAll(d.lib()) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pretendTool(t, "mvn", mvnWorks)
			d := distribution{dir: t.TempDir()}
			archive := filepath.Join(d.dir, "classes-old.jsa")
			if err := errors.Join(d.ensure(t.Context(), func(string) {}), os.WriteFile(archive, nil, 0o444), c.damage(d)); err != nil {
				t.Fatal(err)
			}
			if err := d.ensure(t.Context(), func(string) {}); err != nil {
				t.Fatal(err)
			}
			if _, err := d.jars(); err != nil {
				t.Error(err)
			}
			if _, err := os.Stat(archive); !os.IsNotExist(err) {
				t.Error("an archive of the old jars is still there")
			}
		})
	}
}

func TestFetchEndsWithItsContext(t *testing.T) {
	pretendTool(t, "mvn", "exec sleep 600")
	ctx, cancel := context.WithCancel(t.Context())
	d := distribution{dir: t.TempDir()}
	err := d.ensure(ctx, func(string) { cancel() }) // the first line says that Maven starts
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// pretendTool makes PATH hold the usual tools and this script instead of the real
// one; with an empty script, no such tool.
func pretendTool(t *testing.T, name, script string) {
	t.Helper()
	dir := t.TempDir()
	for _, tool := range []string{"sh", "mkdir", "echo", "sleep", "kill"} {
		for _, bin := range []string{"/bin", "/usr/bin"} {
			if _, err := os.Stat(filepath.Join(bin, tool)); err == nil {
				os.Symlink(filepath.Join(bin, tool), filepath.Join(dir, tool))
			}
		}
	}
	if script != "" {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
}
