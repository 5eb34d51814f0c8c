package local

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// oldestJava is what Neo4j 5 is compiled for. 17 and 21 are what its makers
// support; 25 was tried and works, with warnings in its console log.
const oldestJava = 17

type java struct {
	path   string
	major  int
	banner string // all that "java -version" says: what a class archive is tied to
}

var (
	javaVersion = regexp.MustCompile(`version "(?:1\.)?(\d+)`)
	optionNote  = regexp.MustCompile(`(?m)^(NOTE: )?Picked up .*\n`)
)

// findJava takes the first usable Java of JAVA_HOME and PATH, and otherwise says
// what is wrong with the best it found.
func findJava(ctx context.Context) (java, error) {
	var candidates []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		candidates = append(candidates, filepath.Join(home, "bin", "java"))
	}
	if path, err := exec.LookPath("java"); err == nil {
		candidates = append(candidates, path)
	}
	found := "none on PATH or in JAVA_HOME"
	for _, path := range candidates {
		j, err := askJava(ctx, path)
		switch {
		case err != nil:
			// macOS has a /usr/bin/java that only says how to get one.
			found = fmt.Sprintf("%s does not run: %v", path, err)
		case j.major < oldestJava:
			found = fmt.Sprintf("%s is Java %d", path, j.major)
		default:
			return j, nil
		}
	}
	return java{}, fmt.Errorf("%w: %s; install one (as openjdk-17-jre-headless or temurin 21)", ErrNoJava, found)
}

func askJava(ctx context.Context, path string) (java, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return java{}, err
	}
	// Java first repeats options that it takes from the environment, if any.
	banner := strings.TrimSpace(optionNote.ReplaceAllString(string(out), ""))
	match := javaVersion.FindStringSubmatch(banner)
	if match == nil {
		return java{}, fmt.Errorf("it does not say its version: %.80q", banner)
	}
	major, err := strconv.Atoi(match[1])
	if err != nil {
		return java{}, err
	}
	return java{path: path, major: major, banner: banner}, nil
}
