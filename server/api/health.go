package api

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"

	"liaison/graph"
)

const (
	// readyFor is how long an answer about readiness is good for.
	readyFor = time.Second
	// readyTime is how long the database may take to answer.
	readyTime = time.Second
)

// live says that the process answers. It asks nobody.
func live(c *gin.Context) { c.String(http.StatusOK, "ok\n") }

// readiness says whether questions can be answered: the database runs a query. It
// asks at most once a second, however often it is asked.
type readiness struct {
	store    *graph.Store
	stopping <-chan struct{}
	log      *slog.Logger

	mu    sync.Mutex
	asked time.Time
	err   error
}

func (r *readiness) serve(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	select {
	case <-r.stopping:
		r.say(w, "stopping")
		return
	default:
	}
	if r.check() != nil {
		r.say(w, "the database is not available")
		return
	}
	_, _ = w.Write([]byte("ready\n"))
}

func (r *readiness) say(w http.ResponseWriter, why string) {
	w.Header().Set("Retry-After", "1")
	w.WriteHeader(http.StatusServiceUnavailable)
	_, _ = w.Write([]byte(why + "\n"))
}

func (r *readiness) check() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if time.Since(r.asked) < readyFor {
		return r.err
	}
	ctx, cancel := context.WithTimeout(context.Background(), readyTime)
	defer cancel()
	before := r.err
	r.err, r.asked = r.store.Ready(ctx), time.Now()
	// The reason is for the operator alone, and once for each change.
	switch {
	case r.err != nil && before == nil:
		r.log.Error("not ready", "error", r.err)
	case r.err == nil && before != nil:
		r.log.Info("ready again")
	}
	return r.err
}
