package gate

import (
	"errors"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// Transport serves GraphQL over HTTP: POST, GET for queries, and OPTIONS. It
// replaces gqlgen's transports, which answer a request error with 422, echo the
// body, ignore Accept, and take multipart forms across origins.
type Transport struct {
	Log    *slog.Logger
	Cache  *Cache // nil keeps nothing
	Source Source // what the Cache asks; nil keeps nothing

	schema *ast.Schema // in whose words a variable is refused; nil leaves gqlparser's
}

var _ graphql.Transport = Transport{}

// Supports takes every request, so that every refusal has a code.
func (Transport) Supports(*http.Request) bool { return true }

// Do answers one request. It always writes an answer, unless the handler is
// aborted with [http.ErrAbortHandler].
func (t Transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	// gqlgen recovers resolvers; this is for what runs around them.
	defer func() {
		v := recover()
		if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(v)
		} else if v != nil {
			_ = Recover(t.Log)(r.Context(), v)
			WriteError(w, r, &Error{Code: Internal, Message: internalMessage})
		}
	}()
	start := graphql.Now()
	params, refusal := read(w, r)
	if refusal != nil {
		WriteError(w, r, refusal)
		return
	}
	if params == nil {
		return // OPTIONS is answered
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	t.run(w, r, exec, params)
}

// read answers nil, nil for OPTIONS.
func read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *Error) {
	switch r.Method {
	case http.MethodPost, http.MethodGet:
	case http.MethodOptions:
		w.Header().Set("Allow", allow)
		w.WriteHeader(http.StatusNoContent)
		return nil, nil
	default:
		return nil, refused(MethodNotAllowed, "use POST, or GET for queries")
	}
	if _, ok := negotiate(r.Header); !ok {
		return nil, refused(NotAcceptable, "answers are "+mediaResponse+" or "+mediaJSON+" in utf-8")
	}
	if r.Method == http.MethodGet {
		return readGet(r)
	}
	return readPost(w, r)
}

// run parses, validates, limits and executes, unless the answer is known.
func (t Transport) run(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, params *graphql.RawParams) {
	ctx := r.Context()
	media, _ := negotiate(r.Header)
	visit := t.visit(media, params)
	if visit.serve(w, r, media) {
		return
	}
	op, errs := exec.CreateOperationContext(ctx, params)
	noteOperation(r, op)
	if r.Method == http.MethodGet && !isQuery(op, params) {
		w.Header().Set("Allow", "POST")
		WriteError(w, r, refused(MethodNotAllowed, "GET is for queries only; use POST"))
		return
	}
	if errs != nil {
		if e := t.refuseVariables(op, params, errs); e != nil {
			errs = gqlerror.List{coded(e)}
		}
		resp := exec.DispatchError(graphql.WithOperationContext(ctx, op), errs)
		resp.Data = nil
		write(w, r, media, statusFor(firstCode(resp.Errors), media), resp)
		return
	}
	if e := contextError(ctx.Err()); e != nil {
		WriteError(w, r, e)
		return
	}
	recordOf(ctx).executed = true
	handle, ctx := exec.DispatchOperation(ctx, op)
	resp := handle(ctx)
	if resp == nil {
		// gqlgen answers nil for a context that ended before execution.
		e := contextError(ctx.Err())
		if e == nil {
			e = refused(Internal, internalMessage)
		}
		WriteError(w, r, e)
		return
	}
	if !visit.keep(ctx, w, r, media, op, resp) {
		write(w, r, media, http.StatusOK, resp)
	}
}

// refuseVariables says in words of ours why gqlparser refused a variable; nil where
// it found another fault, or one that only it looks for, such as an unknown field.
func (t Transport) refuseVariables(op *graphql.OperationContext, params *graphql.RawParams, errs gqlerror.List) *Error {
	if t.schema == nil || op.Operation == nil || op.Variables != nil || len(errs) == 0 || !isVariable(errs[0].Path) {
		return nil
	}
	return checkVariables(t.schema, op.Operation, params.Variables)
}

// isQuery also looks at a document that failed validation: a schema without
// mutations calls a mutation invalid, but by GET it is the method that is wrong
// (9C48). The parser is bounded by the same token limit.
func isQuery(op *graphql.OperationContext, params *graphql.RawParams) bool {
	if op.Operation != nil {
		return op.Operation.Operation == ast.Query
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, maxTokens)
	if err != nil || doc == nil {
		return true // a parse error is reported as such
	}
	named := doc.Operations.ForName(params.OperationName)
	return named == nil || named.Operation == ast.Query
}

func noteOperation(r *http.Request, op *graphql.OperationContext) {
	rec := recordOf(r.Context())
	if op.Operation != nil {
		rec.kind, rec.operation = string(op.Operation.Operation), op.Operation.Name
	}
	if cost, ok := op.Stats.GetExtension(limiterName).(Cost); ok {
		rec.cost = cost.Requested
	}
}

func firstCode(errs gqlerror.List) Code {
	if len(errs) == 0 {
		return Internal
	}
	code, ok := codeOf(errs[0].Extensions)
	if !ok {
		return Internal
	}
	return code
}
