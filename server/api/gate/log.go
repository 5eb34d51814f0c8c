package gate

import (
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

// LogOperations writes one line for each request: the operation's name and kind,
// its cost in objects, milliseconds, HTTP status, code (OK if there is none),
// the number of errors, the hashed client and the request id. Neither the
// document nor its variables are logged: they say what somebody looks for.
func LogOperations(log *slog.Logger, client func(*http.Request) string) func(http.Handler) http.Handler {
	if client == nil {
		client = peer
	}
	hash := hasher()
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := time.Now()
			sw := &statusWriter{ResponseWriter: w, status: http.StatusOK}
			defer func() {
				rec := recordOf(r.Context())
				code := outcome(r.Context(), rec)
				log.LogAttrs(r.Context(), level(code), "operation",
					slog.String("operation", clip(rec.operation)),
					slog.String("kind", rec.kind),
					slog.Int("cost", rec.cost),
					slog.Float64("ms", float64(time.Since(start).Microseconds())/1000),
					slog.Int("status", sw.status),
					slog.String("code", string(code)),
					slog.Int("errors", rec.errors),
					slog.String("client", hash(client(r))),
					slog.String("requestId", rec.id))
			}()
			next.ServeHTTP(sw, r)
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
		return "OK"
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

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap keeps http.ResponseController working.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
