package local

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// progressEvery is how long work may go on without a line about it.
const progressEvery = 2 * time.Second

// maven resolves the pom into <dir>/lib. Maven keeps what it downloads in its own
// repository, so a second try after an interruption goes on where the first ended.
func maven(ctx context.Context, dir string, log func(string)) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return fmt.Errorf("%w: no mvn on PATH; install Maven 3.6 or newer", ErrNoMaven)
	}
	file := filepath.Join(dir, "pom.xml")
	if err := os.WriteFile(file, pom, 0o644); err != nil {
		return fmt.Errorf("%w: %w", ErrDownload, err)
	}
	cmd := exec.Command(mvn, "--batch-mode", "--strict-checksums", "--file", file,
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+filepath.Join(dir, "lib"),
		// A silent peer is given up on, whichever transport this Maven uses.
		"-Daether.connector.connectTimeout=15000", "-Daether.connector.requestTimeout=60000",
		"-Dmaven.wagon.http.connectionTimeout=15000", "-Dmaven.wagon.http.readTimeout=60000")
	cmd.Dir = dir
	out, in := io.Pipe()
	cmd.Stdout, cmd.Stderr = in, in
	cmd.WaitDelay = 10 * time.Second // should something that it left behind hold on to its output

	log(fmt.Sprintf("fetching Neo4j Community %s with Maven, once (about %d jars, 120 MB)", Version, jarCount))
	var fetched atomic.Int64
	faults := make(chan string, 1)
	go func() { faults <- readMaven(out, &fetched) }()
	stop := every(progressEvery, func(since time.Duration) {
		there, _ := filepath.Glob(filepath.Join(dir, "lib", "*.jar"))
		log(fmt.Sprintf("fetching Neo4j: %d files downloaded, %d of about %d jars in place (%d s)",
			fetched.Load(), len(there), jarCount, int(since.Seconds())))
	})
	err = runTied(ctx, cmd)
	stop()
	in.Close()
	fault := <-faults
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%w: maven: %w: %s", ErrDownload, err, fault)
	}
	return nil
}

// readMaven counts downloads and returns the first fault that Maven names. It
// reads to the end whatever comes, so that Maven never blocks on its output.
func readMaven(out io.Reader, fetched *atomic.Int64) string {
	fault := ""
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		switch {
		case strings.Contains(line, "Downloaded from"):
			fetched.Add(1)
		case fault == "" && strings.Contains(line, "ERROR"):
			fault = strings.TrimSpace(strings.Replace(line, "[ERROR]", "", 1))
			if len(fault) > 400 {
				fault = fault[:400]
			}
		}
	}
	_, _ = io.Copy(io.Discard, out)
	return fault
}

// every calls back at each interval until the returned stop, which waits for a
// call under way: nothing is said after it. Stopping twice is harmless.
func every(interval time.Duration, call func(since time.Duration)) (stop func()) {
	begun := time.Now()
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		ticker := time.NewTicker(interval)
		defer ticker.Stop()
		for {
			select {
			case <-quit:
				return
			case <-ticker.C:
				call(time.Since(begun))
			}
		}
	}()
	return sync.OnceFunc(func() { close(quit); <-done })
}
