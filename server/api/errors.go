package api

import (
	"context"
	"errors"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph"
	"liaison/graph/term"
	"liaison/server/api/gate"
)

// classify says what an error of the graph means to a client. Of an error of the
// database only the kind is told, never the driver's words.
func classify(err error) *gate.Error {
	var invalid *term.InvalidError
	var unknown *term.UnknownIDError
	switch {
	case errors.As(err, &invalid):
		if invalid.Field == "" {
			invalid = &term.InvalidError{Field: fieldOfInput(err), Value: invalid.Value, Accepted: invalid.Accepted}
		}
		return &gate.Error{Code: gate.BadUserInput, Message: invalid.Error(), Extensions: map[string]any{
			"field": invalid.Field, "accepted": invalid.Accepted,
		}}
	case errors.As(err, &unknown):
		return &gate.Error{Code: gate.UnknownID, Message: unknown.Error(), Extensions: map[string]any{
			"field": unknown.Field, "accepted": unknown.Accepted,
		}}
	case errors.Is(err, graph.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		return &gate.Error{Code: gate.Timeout, Message: "the answer took too long; ask for less, or try again"}
	case errors.Is(err, context.Canceled):
		return &gate.Error{Code: gate.Cancelled, Message: "the request was cancelled"}
	case errors.Is(err, graph.ErrOverloaded):
		return &gate.Error{Code: gate.Overloaded, Message: "the database is busy; try again shortly"}
	case errors.Is(err, graph.ErrUnavailable):
		return &gate.Error{Code: gate.ServiceUnavailable, Message: "the database is not available; try again later"}
	}
	return nil
}

// fieldOfInput is where in the arguments a scalar was read: the end of the path
// that the executor gives its errors.
func fieldOfInput(err error) string {
	var at *gqlerror.Error
	if !errors.As(err, &at) {
		return ""
	}
	field := ""
	for _, step := range slices.Backward(at.Path) {
		name, ok := step.(ast.PathName)
		switch {
		case !ok && field == "": // a place in a list
		case !ok:
			return field
		case field == "":
			field = string(name)
		case name == "filter": // the one input object that an argument takes
			return "filter." + field
		default:
			return field
		}
	}
	return field
}
