package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// startPeer serves the graph by @neo4j/graphql, whose packages it installs first
// where they are missing or not those of the lock file.
func (b *bench) startPeer(ctx context.Context) (*door, func(), error) {
	folder := filepath.Join(b.root, "bench", "peer")
	if err := installPeer(ctx, folder, b.out); err != nil {
		return nil, nil, err
	}
	// It ends when its standard input does, so it never outlives us.
	peer := exec.CommandContext(ctx, "node", "server.js")
	peer.Dir = folder
	peer.Stderr = os.Stderr
	peer.Env = append(os.Environ(), "NODE_ENV=production", "NEO4J_URI="+b.neo4j.URI(), "NEO4J_USERNAME="+b.neo4j.Username(), "NEO4J_PASSWORD="+b.neo4j.Password())
	input, err := peer.StdinPipe()
	if err != nil {
		return nil, nil, err
	}
	output, err := peer.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := peer.Start(); err != nil {
		return nil, nil, fmt.Errorf("the peer needs Node.js; -peer=false does without: %w", err)
	}
	stop := func() { _ = input.Close(); _ = peer.Wait() }
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if url := lines.Text(); strings.HasPrefix(url, "http://") {
			go func() { _, _ = io.Copy(io.Discard, output) }()
			return newDoor(url), stop, nil
		}
	}
	stop()
	return nil, nil, fmt.Errorf("the peer did not start: %s", peer.ProcessState)
}

func installPeer(ctx context.Context, folder string, out io.Writer) error {
	lock, err := os.Stat(filepath.Join(folder, "package-lock.json"))
	if err != nil {
		return err
	}
	if installed, err := os.Stat(filepath.Join(folder, "node_modules", ".package-lock.json")); err == nil && !installed.ModTime().Before(lock.ModTime()) {
		return nil
	}
	_, _ = fmt.Fprintln(out, "  installing the peer's packages")
	install := exec.CommandContext(ctx, "npm", "ci", "--no-fund", "--no-audit", "--loglevel=error")
	install.Dir, install.Stdout, install.Stderr = folder, out, os.Stderr
	if err := install.Run(); err != nil {
		return fmt.Errorf("npm ci for the peer (-peer=false does without): %w", err)
	}
	return nil
}
