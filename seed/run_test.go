package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"liaison/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

// seed runs the command with variables as name, value, ….
func seed(t *testing.T, args []string, variables ...string) (code int, stdout, stderr string) {
	t.Helper()
	return seedWith(t.Context(), args, variables...)
}

func seedWith(ctx context.Context, args []string, variables ...string) (int, string, string) {
	var stdout, stderr bytes.Buffer
	getenv := func(name string) string {
		for i := 0; i < len(variables); i += 2 {
			if variables[i] == name {
				return variables[i+1]
			}
		}
		return ""
	}
	code := run(ctx, args, getenv, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

func TestHelpListsFlagsAndVariables(t *testing.T) {
	code, out, _ := seed(t, []string{"--help"})
	for _, word := range []string{"-check", "-if-empty", "NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"} {
		if !strings.Contains(out, word) {
			t.Errorf("%s is not listed", word)
		}
	}
	if code != 0 {
		t.Errorf("exit %d", code)
	}
}

func TestCheckOfASoundSetPrintsItsCounts(t *testing.T) {
	for _, args := range [][]string{{"-check"}, {"-check", "data"}} {
		code, out, stderr := seed(t, args)
		if code != 0 || !strings.HasPrefix(out, "liaison-network ") || !regexp.MustCompile(`(?m)^ +\d+ disclosures$`).MatchString(out) {
			t.Errorf("%v: exit %d, %s%s", args, code, out, stderr)
		}
	}
}

func TestCheckOfABrokenSetPrintsEveryFault(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("dataset", "testdata", "valid"))); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "countries.csv")
	if err := os.WriteFile(path, []byte("id,name,region,aliases\nxa,Northland,EUROPE,\nxb,Southland,Africa,\nxc,,ASIA,\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, _ := seed(t, []string{"-check", dir})
	want := path + `:3: region: "Africa": not accepted; accepted: AFRICA, AMERICAS, ASIA, EUROPE, MIDDLE_EAST, OCEANIA, SUPRANATIONAL
` + path + `:4: name: "": empty; accepted: text on one line, at most 500 characters
`
	if code != 1 || out != want {
		t.Errorf("exit %d, printed\n%s\nwant\n%s", code, out, want)
	}
}

func TestWrongUsageSaysHow(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		code int
		says string
	}{
		"unknown flag":      {[]string{"-chek"}, 2, "-chek"},
		"two folders":       {[]string{"-check", "a", "b"}, 2, "one folder"},
		"no address":        {[]string{}, 2, "NEO4J_URI"},
		"folder is missing": {[]string{"-check", "nowhere"}, 1, "nowhere"},
		"folder is a file":  {[]string{"-check", "run.go"}, 1, "run.go is no folder"},
	} {
		t.Run(name, func(t *testing.T) {
			code, _, stderr := seed(t, c.args)
			if code != c.code || !strings.Contains(stderr, c.says) {
				t.Errorf("exit %d, %s; want %d and %s", code, stderr, c.code, c.says)
			}
		})
	}
}

func TestLoadFillsAnEmptyDatabase(t *testing.T) {
	db := graphtest.Open(t)
	db.Clear(t)
	variables := []string{"NEO4J_URI", db.URI, "NEO4J_USERNAME", db.Username, "NEO4J_PASSWORD", db.Password}
	paper := filepath.Join("dataset", "testdata", "valid")
	code, out, stderr := seed(t, []string{"-if-empty", paper}, variables...)
	if code != 0 || !strings.Contains(out, "paper-network 0.1.0 loaded in") || !strings.Contains(out, "       3 liaisons\n") {
		t.Fatalf("exit %d, %s%s", code, out, stderr)
	}
	if code, out, stderr = seed(t, []string{"-if-empty"}, variables...); code != 0 || !strings.Contains(out, "left as it is") {
		t.Errorf("exit %d, %s%s", code, out, stderr)
	}
	if rows := db.Query(t, "MATCH (d:Dataset) RETURN d.name AS name", nil); len(rows) != 1 || rows[0]["name"] != "paper-network" {
		t.Errorf("the database holds %v", rows)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if code, _, stderr = seedWith(ctx, nil, variables...); code != 1 || stderr == "" {
		t.Errorf("interrupted: exit %d, %s", code, stderr)
	}
}
