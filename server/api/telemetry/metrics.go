package telemetry

import (
	"cmp"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"liaison/server/api/gate"
)

// Metrics are the numbers of one process.
type Metrics struct {
	registry *prometheus.Registry

	operations *prometheus.CounterVec
	durations  *prometheus.HistogramVec
	inFlight   prometheus.Gauge
	refused    *prometheus.CounterVec
	cached     *prometheus.CounterVec
	queries    *prometheus.CounterVec
	failures   *prometheus.CounterVec
	queryTimes prometheus.Histogram
	costs      prometheus.Histogram
}

// buckets are in seconds: from what a kept answer takes to the deadline of a request.
var buckets = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5}

// NewMetrics returns numbers that are all zero, beside those of Go and the process.
func NewMetrics() *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "liaison", Name: name, Help: help}, labels)
	}
	m := &Metrics{
		registry:   prometheus.NewRegistry(),
		operations: counter("operations_total", "Requests to /graphql, by the code of their first error; OK without one.", "code"),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "liaison", Name: "operation_duration_seconds", Buckets: buckets,
			Help: "From the request to its answer, by the kind of operation and what the cache did.",
		}, []string{"kind", "cache"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "liaison", Name: "operations_in_flight", Help: "Requests to /graphql under way, those that wait included."}),
		refused:  counter("operations_refused_total", "Requests to /graphql that were refused before anything ran, by code.", "code"),
		cached:   counter("cache_requests_total", "Requests to /graphql by what the cache did: hit, stored, miss (cannot be kept) or none (refused before, or no cache).", "outcome"),
		queries:  counter("database_queries_total", "Round trips to the database, by the name of the query's file.", "query"),
		failures: counter("database_failures_total", "Round trips to the database that failed, by the name of the query's file.", "query"),
		queryTimes: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "liaison", Name: "database_query_duration_seconds", Buckets: buckets, Help: "How long a round trip to the database took.",
		}),
		costs: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "liaison", Name: "operation_cost_objects", Buckets: prometheus.ExponentialBuckets(1, 4, 8), Help: "Objects that an operation asked for.",
		}),
	}
	m.registry.MustRegister(m.operations, m.durations, m.inFlight, m.refused, m.cached, m.queries, m.failures, m.queryTimes, m.costs,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	for _, outcome := range []gate.CacheOutcome{gate.CacheNone, gate.CacheHit, gate.CacheMiss, gate.CacheStored} {
		m.cached.WithLabelValues(string(outcome)) // so that a rate is 0 and not absent
	}
	m.operations.WithLabelValues(string(gate.OK))
	return m
}

// Gauge adds a number that is asked for whenever the numbers are.
func (m *Metrics) Gauge(name, help string, value func() float64) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "liaison", Name: name, Help: help}, value))
}

// Handler writes the numbers as Prometheus reads them.
func (m *Metrics) Handler() http.Handler {
	// The router compresses.
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{DisableCompression: true})
}

func (m *Metrics) query(name string) func(error) {
	start := time.Now()
	m.queries.WithLabelValues(name).Inc()
	return func(err error) {
		m.queryTimes.Observe(time.Since(start).Seconds())
		if err != nil {
			m.failures.WithLabelValues(name).Inc()
		}
	}
}

func (m *Metrics) operation() func(gate.Operation) {
	m.inFlight.Inc()
	return func(op gate.Operation) {
		m.inFlight.Dec()
		m.operations.WithLabelValues(string(op.Code)).Inc()
		m.durations.WithLabelValues(cmp.Or(op.Kind, "none"), string(op.Cache)).Observe(op.Took.Seconds())
		m.cached.WithLabelValues(string(op.Cache)).Inc()
		switch {
		case op.Executed:
			m.costs.Observe(float64(op.Cost))
		case op.Cache != gate.CacheHit:
			m.refused.WithLabelValues(string(op.Code)).Inc()
		}
	}
}
