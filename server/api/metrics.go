package api

import (
	"net/http"
	"time"

	"liaison/graph"
	"liaison/server/api/gate"
	"liaison/server/api/telemetry"
)

// Audience is who may read /metrics.
type Audience string

const (
	// Local is this machine, asking directly: what a proxy here hands on comes from
	// elsewhere. The zero value means it too.
	Local Audience = "local"
	// Public is everybody.
	Public Audience = "public"
	// Nobody serves no metrics.
	Nobody Audience = "off"
)

// Audiences are all that there are.
var Audiences = []Audience{Local, Public, Nobody}

// only answers 403 to others, and says how to let them in.
func (a Audience) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		switch {
		case a == Nobody:
			http.Error(w, "metrics are off: LIAISON_METRICS", http.StatusNotFound)
		case a != Public && !gate.Local(r):
			http.Error(w, "metrics are for this machine only, unless LIAISON_METRICS=public", http.StatusForbidden)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// gauges add what only the store and the cache know.
func gauges(m *telemetry.Metrics, store *graph.Store, cache *gate.Cache) {
	projection := func(name, help string, value func(graph.ProjectionState) float64) {
		m.Gauge("projection_"+name, help, func() float64 { return value(store.Projection()) })
	}
	projection("age_seconds", "How long ago the network in memory was read; 0 before it was. It is read again only after a change.", func(p graph.ProjectionState) float64 {
		if p.Built.IsZero() {
			return 0
		}
		return time.Since(p.Built).Seconds()
	})
	projection("build_seconds", "How long reading the network into memory took, the last time.", func(p graph.ProjectionState) float64 { return p.Took.Seconds() })
	projection("agencies", "Agencies in the network in memory.", func(p graph.ProjectionState) float64 { return float64(p.Agencies) })
	projection("ties", "Ties in the network in memory.", func(p graph.ProjectionState) float64 { return float64(p.Ties) })
	size := func() (answers, bytes int) {
		if cache == nil {
			return 0, 0
		}
		return cache.Size()
	}
	m.Gauge("cache_bytes", "Bytes of answers kept.", func() float64 { _, bytes := size(); return float64(bytes) })
	m.Gauge("cache_answers", "Answers kept.", func() float64 { answers, _ := size(); return float64(answers) })
}
