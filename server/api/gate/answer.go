package gate

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// allow is what the GraphQL path serves.
const allow = "GET, POST, OPTIONS"

// retryAfter is when to come back after a 503, in seconds.
const retryAfter = "1"

// WriteError answers with one coded error, without data, in the media type that
// the request accepts, or in JSON if it accepts neither. For handlers outside
// GraphQL too, such as an unknown path.
func WriteError(w http.ResponseWriter, r *http.Request, e *Error) {
	media, _ := negotiate(r.Header)
	ctx := r.Context()
	shown := &gqlerror.Error{Message: clip(e.Message), Extensions: extensions(ctx, e)}
	switch e.Code {
	case MethodNotAllowed:
		if w.Header().Get("Allow") == "" {
			w.Header().Set("Allow", allow)
		}
	case Timeout, ServiceUnavailable, Overloaded, RateLimited:
		if w.Header().Get("Retry-After") == "" {
			w.Header().Set("Retry-After", retryAfter)
		}
	}
	write(w, r, media, statusFor(e.Code, media), &graphql.Response{Errors: gqlerror.List{shown}})
}

// statusFor is the status of a request that did not run.
func statusFor(code Code, media string) int {
	if media == mediaJSON && code.documentFault() {
		return http.StatusOK
	}
	return code.Status()
}

// varies is what an answer depends on beside the URL and the body.
const varies = "Accept, Accept-Encoding"

// write sends an answer and notes its code for the log.
func write(w http.ResponseWriter, r *http.Request, media string, status int, resp *graphql.Response) {
	cut(resp)
	note(r.Context(), resp.Errors)
	body, err := encode(resp)
	if err != nil {
		// Only an extension of our own can do this.
		status = http.StatusInternalServerError
		body = []byte(`{"errors":[{"message":"` + internalMessage + `","extensions":{"code":"` + string(Internal) + `"}}]}`)
	}
	send(w, r, media, status, body, nil)
}

// send sends an encoded answer, compressed where that is worth it; zipped may know
// the compressed body already.
func send(w http.ResponseWriter, r *http.Request, media string, status int, body []byte, zipped func() []byte) {
	h := w.Header()
	if len(body) >= minCompressed && wantsGzip(r.Header) {
		h.Set("Content-Encoding", "gzip")
		if zipped != nil {
			body = zipped()
		} else {
			body = compress(body)
		}
	}
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Add("Vary", varies)
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// cut keeps the first five errors, and says how many it left out.
func cut(resp *graphql.Response) {
	omitted := len(resp.Errors) - maxErrors
	if omitted <= 0 {
		return
	}
	resp.Errors = resp.Errors[:maxErrors]
	if resp.Extensions == nil {
		resp.Extensions = map[string]any{}
	}
	resp.Extensions["errorsOmitted"] = omitted
}

func note(ctx context.Context, errs gqlerror.List) {
	rec := recordOf(ctx)
	rec.errors = len(errs)
	if len(errs) > 0 {
		rec.code, _ = codeOf(errs[0].Extensions)
	}
}

// encode writes an answer with the errors first, as the specification advises,
// and without data when nothing ran (D586, 5E5B), where graphql.Response writes
// null. Data is JSON already and may be long, so that it is not parsed again.
func encode(resp *graphql.Response) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(len(resp.Data) + 512)
	b.WriteByte('{')
	member := func(name string, value any) error {
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + name + `":`)
		if raw, ok := value.(json.RawMessage); ok {
			b.Write(raw)
			return nil
		}
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		err := e.Encode(value)
		b.Truncate(b.Len() - 1) // Encode ends with a line feed
		return err
	}
	if len(resp.Errors) > 0 {
		if err := member("errors", resp.Errors); err != nil {
			return nil, err
		}
	}
	if resp.Data != nil {
		_ = member("data", resp.Data)
	}
	if len(resp.Extensions) > 0 {
		if err := member("extensions", resp.Extensions); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
