package gate

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Operation is what is told of a request when it has been answered: see
// [LogOperations] and [Guard]. Name is the client's word; nothing else is.
type Operation struct {
	Name     string
	Kind     string // query, mutation or subscription; "" if it was refused before that was known
	Cost     int    // objects
	Took     time.Duration
	Status   int  // of HTTP
	Code     Code // of the first error; OK without one
	Errors   int
	Executed bool // false for what was refused, or known already
	Cache    CacheOutcome
}

// OK is the outcome without an error. It is not an error's code.
const OK Code = "OK"

// LogOperations writes one line for each request: the operation's name and kind,
// its cost in objects, milliseconds, HTTP status, code (OK if there is none),
// the number of errors, what the cache did, the hashed client and the request id.
// Neither the document nor its variables are logged: they say what somebody looks
// for. What watch returns when a request begins is told the same when it has
// ended; watch may be nil.
func LogOperations(log *slog.Logger, client func(*http.Request) string, watch func(context.Context) (context.Context, func(Operation))) func(http.Handler) http.Handler {
	if client == nil {
		client = peer
	}
	if watch == nil {
		watch = func(ctx context.Context) (context.Context, func(Operation)) { return ctx, func(Operation) {} }
	}
	hash := hasher()
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := time.Now()
			status := http.StatusOK
			ctx, ended := watch(r.Context())
			r = r.WithContext(ctx)
			defer func() {
				rec := recordOf(r.Context())
				op := Operation{
					Name: clip(rec.operation), Kind: rec.kind, Cost: rec.cost, Took: time.Since(start), Status: status,
					Code: outcome(r.Context(), rec), Errors: rec.errors, Executed: rec.executed, Cache: cmp.Or(rec.cache, CacheNone),
				}
				ended(op)
				log.LogAttrs(r.Context(), level(op.Code), "operation",
					slog.String("operation", op.Name),
					slog.String("kind", op.Kind),
					slog.Int("cost", op.Cost),
					slog.Float64("ms", float64(op.Took.Microseconds())/1000),
					slog.Int("status", op.Status),
					slog.String("code", string(op.Code)),
					slog.Int("errors", op.Errors),
					slog.String("cache", string(op.Cache)),
					slog.String("client", hash(client(r))),
					slog.String("requestId", rec.id))
			}()
			next.ServeHTTP(OnStatus(w, func(s int) { status = s }), r)
		})
	}
}

// outcome is the code of the line. Whatever was answered, a client that went
// away did not read it.
func outcome(ctx context.Context, rec *record) Code {
	switch {
	case ctx.Err() == context.Canceled:
		return Cancelled
	case rec.code == "":
		return OK
	}
	return rec.code
}

func level(code Code) slog.Level {
	switch code {
	case Internal, ServiceUnavailable, Overloaded, Timeout:
		return slog.LevelWarn
	}
	return slog.LevelInfo
}

// hasher tells clients apart without naming them. Its key is drawn at each
// start and kept nowhere, so that addresses cannot be tried against a log.
func hasher() func(string) string {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails
	return func(client string) string {
		h := hmac.New(sha256.New, key)
		h.Write([]byte(client))
		return hex.EncodeToString(h.Sum(nil)[:6])
	}
}

func peer(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// OnStatus is w that tells the status when it is written.
func OnStatus(w http.ResponseWriter, tell func(status int)) http.ResponseWriter {
	return &statusWriter{w, tell}
}

type statusWriter struct {
	http.ResponseWriter
	tell func(int)
}

func (w *statusWriter) WriteHeader(status int) {
	w.tell(status)
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap keeps http.ResponseController working.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
