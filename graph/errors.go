package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// What can go wrong with the database, as a caller can act on it. The driver's
// own words stay in the chain for the log and must not reach a client.
var (
	// ErrUnavailable: the database does not answer, refuses the login or is not
	// what was expected; trying again later may help.
	ErrUnavailable = errors.New("the database is not available")
	// ErrTimeout: the answer took longer than the deadline allowed.
	ErrTimeout = errors.New("the answer took too long")
	// ErrOverloaded: every connection is in use, or the query needed more memory
	// than one query may have.
	ErrOverloaded = errors.New("the database is busy")
)

// classify adds the error above that a driver error amounts to.
func classify(ctx context.Context, err error) error {
	// First the context: the driver reports an expired deadline as a lost
	// connection.
	switch {
	case errors.Is(context.Cause(ctx), errClosed):
		return fmt.Errorf("%w: %w", errClosed, err)
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("%w: %w", ErrTimeout, err)
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		switch {
		case strings.HasPrefix(server.Code, "Neo.ClientError.Transaction.TransactionTimedOut"):
			return fmt.Errorf("%w: %w", ErrTimeout, err)
		case strings.Contains(server.Code, "OutOfMemory"), strings.Contains(server.Code, "MaximumTransactionLimitReached"):
			return fmt.Errorf("%w: %w", ErrOverloaded, err)
		case strings.HasPrefix(server.Code, "Neo.ClientError.Security"),
			strings.HasPrefix(server.Code, "Neo.ClientError.Database"),
			strings.HasPrefix(server.Code, "Neo.TransientError"),
			strings.HasPrefix(server.Code, "Neo.DatabaseError"):
			return fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
		return err
	}
	// The pool reports that every connection is in use as a lost connection, too: its
	// PoolTimeout and PoolFull, of which only the words are to be had.
	if strings.Contains(err.Error(), "waiting for connection") || strings.Contains(err.Error(), "No idle connections") {
		return fmt.Errorf("%w: %w", ErrOverloaded, err)
	}
	var limit *neo4j.TransactionExecutionLimit
	if neo4j.IsConnectivityError(err) || errors.As(err, &limit) {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return err
}

// classifyRead is classify for an error that came from the driver alone. What it
// has no public type for, such as a pool without a server or a handshake cut short,
// is a database that does not answer: only a wrong use of the driver is our fault.
func classifyRead(ctx context.Context, err error) error {
	err = classify(ctx, err)
	for _, known := range []error{ErrUnavailable, ErrTimeout, ErrOverloaded, context.Canceled} {
		if errors.Is(err, known) {
			return err
		}
	}
	var server *neo4j.Neo4jError
	var misuse *neo4j.UsageError
	if errors.As(err, &server) || errors.As(err, &misuse) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

// Explain words an error for whoever configured the database: one line, and of
// the driver's own words only a code.
func Explain(err error) error {
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		switch {
		case strings.HasSuffix(server.Code, "Security.Unauthorized"):
			return errors.New("refused the login: NEO4J_USERNAME or NEO4J_PASSWORD is wrong")
		case strings.HasSuffix(server.Code, "AuthenticationRateLimit"):
			return errors.New("refuses logins for a few seconds after too many wrong ones; try again, with the right NEO4J_PASSWORD")
		case strings.HasSuffix(server.Code, "CredentialsExpired"):
			return errors.New("asks for a new password first: change it, then set NEO4J_PASSWORD")
		case strings.HasSuffix(server.Code, "DatabaseNotFound"):
			return errors.New("has no such database: NEO4J_DATABASE is wrong")
		case strings.HasSuffix(server.Code, "Security.Forbidden"), strings.HasSuffix(server.Code, "AccessMode"):
			return errors.New("does not let this user write, which loading a dataset needs: give NEO4J_USERNAME the right to, or name another user")
		}
		return errors.New("answers " + server.Code)
	}
	for _, away := range []error{ErrUnavailable, ErrTimeout, ErrOverloaded} {
		if errors.Is(err, away) {
			return errors.New("does not answer as a Neo4j: check NEO4J_URI, and that it runs")
		}
	}
	return err
}
