package gate

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// visit is one request's way past the [Cache]; nil where there is none.
type visit struct {
	*Cache
	source Source
	key    key
}

// visit is nil where nothing can be kept.
func (t Transport) visit(media string, params *graphql.RawParams) *visit {
	if t.Cache == nil || t.Source == nil {
		return nil
	}
	k, ok := keyOf(media, params)
	if !ok {
		return nil
	}
	return &visit{t.Cache, t.Source, k}
}

// serve answers without executing: from what is kept, or with 304. False: execute.
//
// An operation that was never asked before, without a condition, costs no look at
// the version. For a 304 the client's tag is enough: it names request and version.
func (v *visit) serve(w http.ResponseWriter, r *http.Request, media string) bool {
	if v == nil {
		return false
	}
	ctx := r.Context()
	known, found := v.find(v.key)
	conditional := isConditional(r)
	switch {
	case found && known.version == "":
		v.hit(w, r, media, known)
		return true
	case !found && conditional && !isAny(r) && matchesTag(r.Header, v.tag(v.key, "")):
		v.hit(w, r, media, &kept{kind: string(ast.Query)})
		return true
	case !found && !conditional:
		return false
	}
	version, err := v.source.Version(ctx)
	switch {
	case err != nil || version == "":
		return false
	case found && known.version == version:
		v.hit(w, r, media, known)
		return true
	case conditional && !isAny(r) && matchesTag(r.Header, v.tag(v.key, version)):
		v.hit(w, r, media, &kept{version: version, kind: string(ast.Query)})
		return true
	}
	return false
}

func isConditional(r *http.Request) bool {
	return r.Method == http.MethodGet && len(r.Header.Values("If-None-Match")) > 0
}

// isAny: "*" is met by any answer, so that there has to be one.
func isAny(r *http.Request) bool { return matchesTag(r.Header, "") }

// hit writes an answer that was not executed. A known without a body is for 304.
func (v *visit) hit(w http.ResponseWriter, r *http.Request, media string, known *kept) {
	rec := recordOf(r.Context())
	rec.operation, rec.kind, rec.cost, rec.cache = known.operation, known.kind, known.cost, CacheHit
	w.Header().Set("Cache-Status", "liaison; hit")
	v.write(w, r, media, known, true)
}

// keep keeps the answer of an operation that was executed, if it may, and writes it.
func (v *visit) keep(ctx context.Context, w http.ResponseWriter, r *http.Request, media string, op *graphql.OperationContext, resp *graphql.Response) bool {
	if v == nil {
		return false
	}
	rec := recordOf(ctx)
	rec.cache = CacheMiss
	w.Header().Set("Cache-Status", "liaison; fwd=miss")
	if len(resp.Errors) > 0 || resp.HasNext != nil || op.Operation.Operation != ast.Query {
		return false
	}
	version, exact := v.source.Exact(ctx)
	if !exact {
		return false
	}
	body, err := encode(resp)
	if err != nil {
		return false
	}
	a := &kept{version: version, body: body, operation: rec.operation, kind: rec.kind, cost: rec.cost}
	stored := v.add(v.key, a)
	if stored {
		rec.cache = CacheStored
		w.Header().Set("Cache-Status", "liaison; fwd=miss; stored")
	}
	v.write(w, r, media, a, stored)
	return true
}

// write writes an answer of a known version. By GET it has a tag, and may be
// stored by the client alone, who has to ask whether it still holds.
func (v *visit) write(w http.ResponseWriter, r *http.Request, media string, a *kept, stored bool) {
	if r.Method == http.MethodGet {
		tag := v.tag(v.key, a.version)
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "private, no-cache")
		if isConditional(r) && matchesTag(r.Header, tag) {
			w.Header().Add("Vary", varies)
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	var zipped func() []byte
	if stored {
		zipped = func() []byte { return v.compressed(v.key, a) }
	}
	send(w, r, media, http.StatusOK, a.body, zipped)
}
