package gate

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Classifier says what an error means to a client, or nil when it cannot tell;
// the error is then ours to explain, and is shown as [Internal].
type Classifier func(error) *Error

// internalMessage is all that a client learns about a fault of ours.
const internalMessage = "internal error; quote the request id when you report it"

// maxFaults bounds the internal errors logged for one request: a broken field
// under a list would fill the log.
const maxFaults = 5

// maxLocations bounds the locations of one error.
const maxLocations = 3

// Presenter makes every error fit to be seen: a code of the list, a short
// message, the request id, and for anything unknown a fixed message and a line
// in the log.
func Presenter(classify Classifier, log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		if err == nil {
			return nil
		}
		out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
		if in, ok := errors.AsType[*gqlerror.Error](err); ok {
			out.Path, out.Locations = in.Path, in.Locations
		}
		shown := known(ctx, err, classify)
		if shown == nil {
			logFault(ctx, log, err, out.Path)
			shown = &Error{Code: Internal, Message: internalMessage}
		}
		ext := extensions(ctx, shown)
		if isVariable(out.Path) {
			out.Path = nil // a path leads into data, and there is none
		} else if at := argument(ctx, shown, out.Path); len(at) > 0 {
			out.Path = out.Path[:len(out.Path)-len(at)]
			ext["argument"] = at.String()
		}
		out.Locations = out.Locations[:min(len(out.Locations), maxLocations)]
		out.Message = clip(shown.Message)
		out.Extensions = ext
		return out
	}
}

// known answers nil for an error that nobody vouches for.
func known(ctx context.Context, err error, classify Classifier) *Error {
	if _, ok := errors.AsType[*panicked](err); ok {
		return &Error{Code: Internal, Message: internalMessage}
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	if e, ok := errors.AsType[*gqlerror.Error](err); ok {
		if code, ok := codeOf(e.Extensions); ok {
			return requestError(e, code)
		}
	}
	// The context first: a driver that ran into our deadline reports a lost
	// connection, and errors.Is(err, context.DeadlineExceeded) is false.
	if e := contextError(ctx.Err()); e != nil {
		return e
	}
	if classify != nil {
		if e := classify(err); e != nil {
			return e
		}
	}
	return contextError(err)
}

// requestError reads an error that the parser, the validator or gqlgen coded.
func requestError(e *gqlerror.Error, code Code) *Error {
	switch {
	case code == ValidationFailed && isVariable(e.Path):
		return &Error{Code: BadUserInput, Message: `variable "` + e.Path[1:].String() + `" ` + e.Message}
	case code == ParseFailed && strings.HasPrefix(e.Message, tokenLimitMessage):
		return &Error{Code: QueryTooComplex, Message: e.Message,
			Extensions: map[string]any{"limit": "tokens", "maximum": maxTokens}}
	}
	return &Error{Code: code, Message: e.Message}
}

// isVariable knows the paths of gqlparser's variable errors: they start with
// the word and lead into the variables, not into data.
func isVariable(path ast.Path) bool {
	return len(path) > 1 && path[0] == ast.PathName("variable")
}

// argument is the part of path that leads from a field into its arguments:
// gqlgen appends it, but clients look up a path in the data.
func argument(ctx context.Context, e *Error, path ast.Path) ast.Path {
	field := graphql.GetFieldContext(ctx)
	if field == nil || e.Code != BadUserInput {
		return nil
	}
	if at := field.Path(); len(path) > len(at) && slices.Equal(path[:len(at)], at) {
		return path[len(at):]
	}
	return nil
}

// contextError names the end of a context, or answers nil.
func contextError(err error) *Error {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return &Error{Code: Timeout, Message: "the request took too long"}
	case errors.Is(err, context.Canceled):
		return &Error{Code: Cancelled, Message: "the request was cancelled"}
	}
	return nil
}

func extensions(ctx context.Context, e *Error) map[string]any {
	out := make(map[string]any, len(e.Extensions)+2)
	maps.Copy(out, e.Extensions)
	out["code"] = string(e.Code)
	if id := RequestID(ctx); id != "" {
		out["requestId"] = id
	}
	return out
}

func logFault(ctx context.Context, log *slog.Logger, err error, path ast.Path) {
	if recordOf(ctx).faults.Add(1) > maxFaults {
		return
	}
	log.ErrorContext(ctx, "unclassified error",
		"requestId", RequestID(ctx), "path", path.String(), "error", err.Error())
}
