package telemetry

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/protobuf/proto"

	"liaison/server/api/gate"
)

func read(t *testing.T, m *Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestNumbersCountWhatHappened(t *testing.T) {
	tel := Telemetry{Metrics: NewMetrics()}
	tel.Gauge("answer", "Of a test.", func() float64 { return 42 })
	_, ended := tel.Operation(t.Context())
	if text := read(t, tel.Metrics); !strings.Contains(text, "\nliaison_operations_in_flight 1\n") {
		t.Errorf("the operation is not under way:\n%s", text)
	}
	ended(gate.Operation{Name: "Secret", Kind: "query", Cost: 6, Took: 3 * time.Millisecond, Status: 200, Code: gate.OK, Executed: true, Cache: gate.CacheStored})
	for range 2 {
		_, ended := tel.Operation(t.Context())
		ended(gate.Operation{Name: "Secret", Kind: "query", Cost: 6, Took: time.Microsecond, Code: gate.OK, Cache: gate.CacheHit})
	}
	_, ended = tel.Operation(t.Context())
	ended(gate.Operation{Status: 429, Code: gate.RateLimited, Cache: gate.CacheNone})
	tel.Query(t.Context(), "agencies_by_id")(nil)
	tel.Query(t.Context(), "agencies_by_id")(errors.New("no"))
	text := read(t, tel.Metrics)
	for _, line := range []string{
		`liaison_operations_total{code="OK"} 3`,
		`liaison_operations_total{code="RATE_LIMITED"} 1`,
		`liaison_operations_refused_total{code="RATE_LIMITED"} 1`,
		`liaison_operations_in_flight 0`,
		`liaison_operation_duration_seconds_count{cache="stored",kind="query"} 1`,
		`liaison_operation_duration_seconds_bucket{cache="stored",kind="query",le="0.0025"} 0`,
		`liaison_operation_duration_seconds_bucket{cache="stored",kind="query",le="0.005"} 1`,
		`liaison_operation_duration_seconds_count{cache="hit",kind="query"} 2`,
		`liaison_operation_duration_seconds_count{cache="none",kind="none"} 1`,
		`liaison_operation_cost_objects_sum 6`,
		`liaison_cache_requests_total{outcome="hit"} 2`,
		`liaison_cache_requests_total{outcome="miss"} 0`,
		`liaison_database_queries_total{query="agencies_by_id"} 2`,
		`liaison_database_failures_total{query="agencies_by_id"} 1`,
		`liaison_database_query_duration_seconds_count 2`,
		`liaison_answer 42`,
	} {
		if !strings.Contains(text, "\n"+line+"\n") {
			t.Errorf("no line %s", line)
		}
	}
	for _, of := range []string{"go_goroutines ", "process_resident_memory_bytes "} {
		if !strings.Contains(text, "\n"+of) {
			t.Errorf("nothing about %s", of)
		}
	}
	if strings.Contains(text, "Secret") || strings.Contains(text, `refused_total{code="OK"}`) {
		t.Errorf("tells too much:\n%s", text)
	}
}

// request answers one request for an operation that runs one query.
func request(t *testing.T, tel Telemetry, r *http.Request, status int, queryErr error) {
	t.Helper()
	tel.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := baggage.FromContext(r.Context()); got.Len() > 0 {
			t.Errorf("baggage is carried on: %s", got)
		}
		ctx, ended := tel.Operation(r.Context())
		tel.Query(ctx, "agencies_by_id")(queryErr)
		tel.Query(context.Background(), "mark")(nil) // shared with others
		ended(gate.Operation{Name: "Q", Kind: "query", Cost: 6, Code: gate.OK, Executed: true, Cache: gate.CacheMiss})
		w.WriteHeader(status)
	})).ServeHTTP(httptest.NewRecorder(), r)
}

func TestSpans(t *testing.T) {
	spans := tracetest.NewInMemoryExporter()
	tracing, err := newTracing(t.Context(), sdk.WithSyncer(spans))
	if err != nil {
		t.Fatal(err)
	}
	tel := Telemetry{Metrics: NewMetrics(), Tracing: tracing}
	r := httptest.NewRequest(http.MethodPost, "/graphql?query=secret", strings.NewReader("secret"))
	r.Header.Set("Baggage", "key=value")
	r.Header.Set("Traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01")
	request(t, tel, r, http.StatusServiceUnavailable, errors.New("driver: secret"))

	got := spans.GetSpans()
	if len(got) != 3 {
		t.Fatalf("%d spans, want those of query, operation and request", len(got))
	}
	query, operation, outer := got[0], got[1], got[2]
	if outer.Parent.SpanID().String() != "0123456789abcdef" || operation.Parent.SpanID() != outer.SpanContext.SpanID() || query.Parent.SpanID() != operation.SpanContext.SpanID() {
		t.Error("one is not within the other")
	}
	for i, want := range []struct {
		name       string
		status     codes.Code
		attributes map[string]string
	}{
		{"agencies_by_id", codes.Error, map[string]string{"db.system.name": "neo4j", "db.query.summary": "agencies_by_id"}},
		{"query", codes.Unset, map[string]string{"graphql.operation.name": "Q", "graphql.operation.type": "query", "liaison.cost": "6", "liaison.cache": "miss", "liaison.code": "OK"}},
		{"POST /graphql", codes.Error, map[string]string{"http.request.method": "POST", "http.route": "/graphql", "http.response.status_code": "503"}},
	} {
		span := got[i]
		if span.Name != want.name || span.Status.Code != want.status || span.SpanContext.TraceID().String() != "0123456789abcdef0123456789abcdef" {
			t.Errorf("%s: %+v", want.name, span)
		}
		attributes := map[string]string{}
		for _, a := range span.Attributes {
			attributes[string(a.Key)] = a.Value.String()
			if strings.Contains(a.Value.String(), "secret") || strings.Contains(a.Value.String(), "192.0.2") {
				t.Errorf("%s tells %s", span.Name, a.Value.String())
			}
		}
		for name, value := range want.attributes {
			if attributes[name] != value {
				t.Errorf("%s: %s is %q, want %q", span.Name, name, attributes[name], value)
			}
		}
		if strings.Contains(span.Status.Description, "secret") {
			t.Errorf("%s tells %s", span.Name, span.Status.Description)
		}
	}

	t.Run("names do not come from clients", func(t *testing.T) {
		spans.Reset()
		request(t, tel, httptest.NewRequest("BREW", "/coffee/1", nil), http.StatusOK, nil)
		if outer := spans.GetSpans()[2]; outer.Name != "HTTP" {
			t.Errorf("%q", outer.Name)
		}
	})
}

// TestTracesReachTheirReceiver by OTLP over HTTP, the last of them when the server
// stops.
func TestTracesReachTheirReceiver(t *testing.T) {
	got := make(chan *collector.ExportTraceServiceRequest, 10)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if r.Header.Get("Content-Encoding") == "gzip" {
			z, zerr := gzip.NewReader(bytes.NewReader(body))
			if zerr != nil {
				t.Error(zerr)
				return
			}
			body, err = io.ReadAll(z)
		}
		var request collector.ExportTraceServiceRequest
		if err = errors.Join(err, proto.Unmarshal(body, &request)); err != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("%s: %v", r.URL.Path, err)
		}
		got <- &request
	}))
	defer receiver.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.URL)
	t.Setenv("OTEL_SERVICE_NAME", "mine")
	tracing, err := StartTracing(t.Context(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	request(t, Telemetry{NewMetrics(), tracing}, httptest.NewRequest(http.MethodPost, "/graphql", nil), http.StatusOK, nil)
	if err := tracing.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	var names []string
	select {
	case request := <-got:
		for _, r := range request.ResourceSpans {
			for _, a := range r.Resource.Attributes {
				if a.Key == "service.name" && a.Value.GetStringValue() != "mine" {
					t.Errorf("from %s", a.Value)
				}
			}
			for _, s := range r.ScopeSpans {
				for _, span := range s.Spans {
					names = append(names, span.Name)
				}
			}
		}
	default:
		t.Fatal("nothing was received")
	}
	if want := "agencies_by_id query POST /graphql"; strings.Join(names, " ") != want {
		t.Errorf("%v, want %s", names, want)
	}
}

func TestWithoutTracingNothingIsAllocatedForIt(t *testing.T) {
	var none *Tracing
	ctx := t.Context()
	if h := http.NewServeMux(); none.Wrap(h) != http.Handler(h) {
		t.Error("the handler is wrapped")
	}
	if n := testing.AllocsPerRun(100, func() {
		ctx, ended := none.operation(ctx)
		none.query(ctx, "mark")(nil)
		ended(gate.Operation{})
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
