// Package telemetry tells an operator how the server does: numbers for Prometheus,
// always, and traces over OTLP where the environment asks for them.
//
// Nothing that a client chooses becomes the name or the label of a number, so that
// there are as many series as the code has kinds and codes. Neither documents,
// variables, parameters nor addresses of clients leave: they say who looks for what.
package telemetry

import (
	"context"

	"liaison/server/api/gate"
)

// Telemetry is numbers and, where they are configured, traces.
type Telemetry struct {
	*Metrics
	*Tracing // nil for none
}

// Query is told of a query to the database by the name of its file, and what it
// returns of its end; see graph.Config.
func (t Telemetry) Query(ctx context.Context, name string) (ended func(error)) {
	count, trace := t.Metrics.query(name), t.Tracing.query(ctx, name)
	return func(err error) { count(err); trace(err) }
}

// Operation is told of a request for an operation, and what it returns of its end;
// see gate.Guard.
func (t Telemetry) Operation(ctx context.Context) (context.Context, func(gate.Operation)) {
	ctx, trace := t.Tracing.operation(ctx)
	count := t.Metrics.operation()
	return ctx, func(op gate.Operation) { count(op); trace(op) }
}
