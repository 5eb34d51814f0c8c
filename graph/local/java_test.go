package local

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFindJava(t *testing.T) {
	says := func(version string) string { return `echo 'openjdk version "` + version + `" 2025-01-01' >&2` }
	cases := []struct {
		name, onPath, inHome string
		major                int
		fault                string
	}{
		{"17", says("17.0.15"), "", 17, ""},
		{"21 without a patch", says("21"), "", 21, ""},
		{"early access", says("25-ea"), "", 25, ""},
		{"options from the environment", "echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion \"9\"' >&2; " + says("17.0.15"), "", 17, ""},
		{"too old", says("11.0.2"), "", 0, "is Java 11"},
		{"ancient numbering", says("1.8.0_402"), "", 0, "is Java 8"},
		{"JAVA_HOME comes first", says("17.0.1"), says("21.0.1"), 21, ""},
		{"JAVA_HOME too old, PATH good", says("17.0.1"), says("11.0.1"), 17, ""},
		{"a stub that only advises", "echo no runtime present; exit 1", "", 0, "does not run"},
		{"says something else", "echo hello", "", 0, "does not say its version"},
		{"none", "", "", 0, "none on PATH"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pretendTool(t, "java", c.onPath)
			t.Setenv("JAVA_HOME", "")
			if c.inHome != "" {
				home := t.TempDir()
				script := []byte("#!/bin/sh\n" + c.inHome + "\n")
				if err := errors.Join(os.Mkdir(filepath.Join(home, "bin"), 0o755),
					os.WriteFile(filepath.Join(home, "bin/java"), script, 0o755)); err != nil {
					t.Fatal(err)
				}
				t.Setenv("JAVA_HOME", home)
			}
			j, err := findJava(t.Context())
			if j.major != c.major {
				t.Errorf("got Java %d, %v", j.major, err)
			}
			if c.fault == "" && err != nil {
				t.Error(err)
			}
			if c.fault != "" && (!errors.Is(err, ErrNoJava) || !strings.Contains(err.Error(), c.fault)) {
				t.Errorf("%v does not say %q", err, c.fault)
			}
		})
	}
}
