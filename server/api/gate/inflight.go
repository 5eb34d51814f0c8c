package gate

import (
	"net/http"
	"time"
)

// LimitInFlight lets running requests through at once. Up to waiting more wait
// for at most wait; the rest are answered [Overloaded] with Retry-After. Waiting
// is short: a client that is told to come back is better served than one that
// times out, and it smooths bursts only.
func LimitInFlight(running, waiting int, wait time.Duration) func(http.Handler) http.Handler {
	places, queue := make(chan struct{}, running), make(chan struct{}, waiting)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if e := take(r, places, queue, wait); e != nil {
				WriteError(w, r, e)
				return
			}
			defer func() { <-places }()
			next.ServeHTTP(w, r)
		})
	}
}

// take fills a place, or says why not.
func take(r *http.Request, places, queue chan struct{}, wait time.Duration) *Error {
	select {
	case places <- struct{}{}:
		return nil
	default:
	}
	full := refused(Overloaded, "too many requests at once; try again shortly")
	select {
	case queue <- struct{}{}:
		defer func() { <-queue }()
	default:
		return full
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case places <- struct{}{}:
		return nil
	case <-timer.C:
		return full
	case <-r.Context().Done():
		return contextError(r.Context().Err())
	}
}
