package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"liaison/server/api/gate"
)

// Tracing writes spans: one for each request, in it one for its operation, and in
// that one for each query to the database. A nil Tracing does nothing.
type Tracing struct {
	provider   *sdk.TracerProvider
	tracer     trace.Tracer
	propagator propagation.TextMapPropagator
}

// TracingWanted reads OpenTelemetry's own variables: traces are wanted if
// OTEL_EXPORTER_OTLP_ENDPOINT or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is set, or
// OTEL_TRACES_EXPORTER is otlp, unless OTEL_SDK_DISABLED is true or
// OTEL_TRACES_EXPORTER none. It refuses what is not served here, rather than to do
// something else.
func TracingWanted(getenv func(string) string) (bool, error) {
	var problems []error
	exporter := getenv("OTEL_TRACES_EXPORTER")
	switch {
	case getenv("OTEL_SDK_DISABLED") == "true" || exporter == "none":
		return false, nil
	case exporter == "" && getenv("OTEL_EXPORTER_OTLP_ENDPOINT") == "" && getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") == "":
		return false, nil
	case exporter != "" && exporter != "otlp":
		problems = append(problems, fmt.Errorf("OTEL_TRACES_EXPORTER: %q is not served; accepted: otlp or none", exporter))
	}
	for _, name := range []string{"OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"} {
		if protocol := getenv(name); protocol != "" && protocol != "http/protobuf" {
			problems = append(problems, fmt.Errorf("%s: %q is not served; accepted: http/protobuf", name, protocol))
		}
	}
	return true, errors.Join(problems...)
}

// StartTracing starts an exporter of OTLP over HTTP. OTEL_EXPORTER_OTLP_*,
// OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES, OTEL_TRACES_SAMPLER and OTEL_BSP_*
// mean what OpenTelemetry says; they are read from the process's environment.
func StartTracing(ctx context.Context, log *slog.Logger) (*Tracing, error) {
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("tracing: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("traces were not sent", "error", err) }))
	return newTracing(ctx, sdk.WithBatcher(exporter))
}

func newTracing(ctx context.Context, options ...sdk.TracerProviderOption) (*Tracing, error) {
	about, err := resource.New(ctx, resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", "liaison")), resource.WithFromEnv()) // the later wins
	if err != nil {
		return nil, fmt.Errorf("tracing: %w", err)
	}
	provider := sdk.NewTracerProvider(append(options, sdk.WithResource(about))...)
	return &Tracing{
		provider: provider, tracer: provider.Tracer("liaison"),
		propagator: propagation.TraceContext{},
	}, nil
}

// Stop writes the spans that are still to be written. Tracing must not be nil.
func (t *Tracing) Stop(ctx context.Context) error {
	return t.provider.Shutdown(ctx)
}

// Wrap puts a span around each request that next serves, below the one that the
// client names in traceparent. It is our own and not otelhttp's, which also writes
// down the client's address.
func (t *Tracing) Wrap(next http.Handler) http.Handler {
	if t == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := t.propagator.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		name, method := r.Method, r.Method
		switch method {
		case http.MethodGet, http.MethodPost, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete, http.MethodPatch:
		default: // the client's word, of which there may be many
			name, method = "HTTP", "_OTHER"
		}
		attributes := []attribute.KeyValue{attribute.String("http.request.method", method)}
		if r.URL.Path == "/graphql" {
			name += " /graphql"
			attributes = append(attributes, attribute.String("http.route", "/graphql"))
		}
		ctx, span := t.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(attributes...))
		defer span.End()
		status := http.StatusOK
		next.ServeHTTP(gate.OnStatus(w, func(s int) { status = s }), r.WithContext(ctx))
		span.SetAttributes(attribute.Int("http.response.status_code", status))
		if status >= http.StatusInternalServerError {
			span.SetStatus(codes.Error, "")
		}
	})
}

func (t *Tracing) operation(ctx context.Context) (context.Context, func(gate.Operation)) {
	if t == nil {
		return ctx, func(gate.Operation) {}
	}
	ctx, span := t.tracer.Start(ctx, "GraphQL operation")
	return ctx, func(op gate.Operation) {
		if op.Kind != "" {
			span.SetName(op.Kind)
			span.SetAttributes(attribute.String("graphql.operation.type", op.Kind))
		}
		if op.Name != "" {
			span.SetAttributes(attribute.String("graphql.operation.name", op.Name))
		}
		span.SetAttributes(
			attribute.String("liaison.code", string(op.Code)),
			attribute.String("liaison.cache", string(op.Cache)),
			attribute.Int("liaison.cost", op.Cost),
		)
		if op.Code != gate.OK {
			span.SetStatus(codes.Error, string(op.Code))
		}
		span.End()
	}
}

// query leaves out what no operation waits for by itself: it belongs to no trace.
func (t *Tracing) query(ctx context.Context, name string) func(error) {
	if t == nil || !trace.SpanContextFromContext(ctx).IsValid() {
		return func(error) {}
	}
	_, span := t.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(attribute.String("db.system.name", "neo4j"), attribute.String("db.query.summary", name)))
	return func(err error) {
		if err != nil {
			span.SetStatus(codes.Error, "") // a driver's words may quote what was asked
		}
		span.End()
	}
}
