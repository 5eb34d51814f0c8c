package gate

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"time"
)

// Guard is what every GraphQL request passes before it is parsed. Liveness and
// readiness must not be behind it: they have to answer when it is full. The
// zero value takes the defaults.
type Guard struct {
	Body     int64         // bytes of a body: 64 KiB
	Deadline time.Duration // from the body read to the answer: 5 s
	InFlight int           // requests that run at once: 32
	Waiting  int           // requests that wait for one of those to end: 64
	Wait     time.Duration // how long one waits: 1 s
	Rate     float64       // requests a second of one client; 0 is no limit, see LimitRate

	// Client names the client that the log hashes; the peer's address if nil.
	// Forwarded headers are only to be believed from a known proxy.
	Client func(*http.Request) string
	Log    *slog.Logger // slog.Default() if nil
	// Watch is called when a request begins, for the context that it goes on with,
	// and what it returns when the request has been answered; nil for nobody.
	Watch func(context.Context) (context.Context, func(Operation))
}

// Wrap puts next behind the guard. The body is read whole before a request
// takes a place, so that slow senders hold none; the deadline includes the wait.
func (g Guard) Wrap(next http.Handler) http.Handler {
	h := LimitInFlight(cmp.Or(g.InFlight, 32), cmp.Or(g.Waiting, 64), cmp.Or(g.Wait, time.Second))(next)
	h = Deadline(cmp.Or(g.Deadline, 5*time.Second))(h)
	h = LimitBody(cmp.Or(g.Body, MaxBody))(h)
	h = LimitRate(g.Rate)(h)
	h = LogOperations(cmp.Or(g.Log, slog.Default()), g.Client, g.Watch)(h)
	h = SecureHeaders(h)
	return RequestIDs(h)
}
