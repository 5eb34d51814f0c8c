package graphtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"liaison/graph/local"
)

// prepareTime bounds all preparation, a download included.
const prepareTime = 15 * time.Minute

// prepare sees to what all test binaries share: the program, its class archive,
// and a template, which is a home that was started and stopped once, so that
// others need not initialise theirs. Binaries that come at the same time wait.
func prepare(ctx context.Context) (program, template string, err error) {
	shared, err := folder()
	if err != nil {
		return "", "", err
	}
	program = distribution(shared)
	template = filepath.Join(shared, "test-template-"+local.Version)
	options := local.Options{Home: template + ".new", Distribution: program, Fast: true, Log: progress}
	if err := local.Prepare(ctx, options); err != nil {
		return "", "", err
	}
	for {
		if _, err := os.Stat(template); err == nil {
			return program, template, nil
		}
		err := makeTemplate(ctx, options, template)
		if err != nil && !errors.As(err, new(*local.LockedError)) {
			return "", "", err
		}
		select {
		case <-ctx.Done():
			return "", "", ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// makeTemplate fails with a *local.LockedError while another binary makes it.
func makeTemplate(ctx context.Context, options local.Options, template string) error {
	server, err := local.Start(ctx, options)
	if err != nil {
		return err
	}
	if err := server.Stop(ctx); err != nil {
		return err
	}
	if err := os.Rename(options.Home, template); err != nil {
		// Another binary was first after all, or the folder cannot be written.
		if _, statErr := os.Stat(template); statErr != nil {
			return err
		}
		return os.RemoveAll(options.Home)
	}
	return nil
}

// progress goes to standard error, where go test shows it at once with -v and
// with the output of a failure otherwise.
func progress(line string) { fmt.Fprintln(os.Stderr, "neo4j for tests: "+line) }
