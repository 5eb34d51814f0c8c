package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process is the server as it is delivered, in a process of its own.
type process struct {
	*door
	cmd  *exec.Cmd
	done chan error
}

// startServer builds the server and runs it on the database of the benchmark.
func (b *bench) startServer(ctx context.Context) (*process, error) {
	program := filepath.Join(b.folder, "server")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "./server")
	build.Dir, build.Stderr = b.root, os.Stderr
	if err := build.Run(); err != nil {
		return nil, fmt.Errorf("build the server: %w", err)
	}
	log, err := os.Create(filepath.Join(b.folder, "server.log"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()
	cmd := exec.Command(program)
	cmd.Dir, cmd.Stderr = b.root, log
	cmd.Env = append(os.Environ(), "NEO4J_URI="+b.neo4j.URI(), "NEO4J_USERNAME="+b.neo4j.Username(), "NEO4J_PASSWORD="+b.neo4j.Password(),
		"LIAISON_ADDR=127.0.0.1:0")
	output, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{cmd: cmd, done: make(chan error, 1)}
	lines := bufio.NewScanner(output)
	for p.door == nil && lines.Scan() {
		if words := strings.Fields(lines.Text()); len(words) == 2 && words[0] == "GraphQL" {
			p.door = newDoor(words[1])
		}
	}
	go func() {
		_, _ = io.Copy(io.Discard, output)
		p.done <- cmd.Wait()
	}()
	if p.door == nil {
		return nil, fmt.Errorf("the server did not start: %w", <-p.done)
	}
	return p, nil
}

// stop ends it in order, or by force where that takes too long.
func (p *process) stop() error {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case err := <-p.done:
		return err
	case <-time.After(20 * time.Second):
		return errors.Join(errors.New("the server did not stop in 20 s"), p.cmd.Process.Kill())
	}
}

// resident is the memory of the process that is in RAM, in bytes, as ps tells it
// on every Unix.
func (p *process) resident() (int64, error) {
	out, err := exec.Command("ps", "-o", "rss=", "-p", strconv.Itoa(p.cmd.Process.Pid)).Output()
	if err != nil {
		return 0, fmt.Errorf("ps: %w", err)
	}
	kib, err := strconv.ParseInt(strings.TrimSpace(string(out)), 10, 64)
	return kib << 10, err
}

func mb(bytes int64) string { return fmt.Sprintf("%.0f MB", float64(bytes)/1e6) }
