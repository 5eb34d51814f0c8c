// Package api is the GraphQL door. A request's road through it:
//
//	router.go     gin: routes, the built explorer, liveness and readiness, metrics
//	gate/         what is refused before it costs anything, or known already
//	telemetry/    what is told of it: numbers for Prometheus, traces
//	generated/    gqlgen's executor, bound straight to package graph
//	lean/         what it leaves out of gqlgen's runtime
//	query.go ...  a resolver checks arguments and asks one Store method
//	levels.go     fields that walk the graph: one call a level, whatever its rows
//
// It holds no Cypher and no model of its own.
package api

//go:generate go tool gqlgen generate --config gqlgen.yml
//go:generate go run ./lean/rewrite generated/generated.go
