package api

import (
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/klauspost/compress/gzhttp"

	"liaison/graph"
	"liaison/server/api/gate"
	"liaison/server/api/telemetry"
)

// Options set up the router.
type Options struct {
	// Explorer is the folder of the built explorer; "" serves none.
	Explorer string
	// Stopping is closed when the server is about to stop: it is not ready any more.
	Stopping <-chan struct{}
	// Rate is how many operations a second one client may send, from elsewhere than
	// this machine; 0 is no limit.
	Rate float64
	// Cache is how many bytes of answers are kept, to be given again while the graph
	// is unchanged; 0 keeps none.
	Cache int
	// Telemetry is told of every operation; without Metrics, nobody is.
	Telemetry telemetry.Telemetry
	// Metrics is who may read them at /metrics.
	Metrics Audience
	// Observe is told what each operation read that was executed; nil for nobody.
	Observe func(*graph.Reading)
	Log     *slog.Logger // slog.Default() if nil
}

// Router is every route of the server.
func Router(store *graph.Store, o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	_ = r.SetTrustedProxies(nil) // nobody's word for a client's address is taken

	ready := &readiness{store: store, stopping: o.Stopping, log: o.Log}
	r.GET("/healthz", live)
	r.GET("/readyz", gin.WrapF(ready.serve))

	var cache *gate.Cache
	if o.Cache > 0 {
		cache = gate.NewCache(o.Cache)
	}
	if o.Telemetry.Metrics == nil {
		o.Telemetry.Metrics = telemetry.NewMetrics()
	}
	gauges(o.Telemetry.Metrics, store, cache)
	r.GET("/metrics", gin.WrapH(o.Metrics.only(o.Telemetry.Metrics.Handler())))

	explorer := explorer(o.Explorer)
	for path, file := range map[string]page{"/": explorerPage, "/playground": playgroundPage, "/embed": embedPage} {
		r.GET(path, explorer.page(file))
		r.HEAD(path, explorer.page(file))
	}
	r.GET("/assets/*file", explorer.asset)
	r.HEAD("/assets/*file", explorer.asset)
	r.NoRoute(missing)
	// It compresses by itself: an answer that is kept but once.
	operations, others := graphQL(store, cache, o), compressed(r)
	return o.Telemetry.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/graphql" {
			operations.ServeHTTP(w, r)
			return
		}
		others.ServeHTTP(w, r)
	}))
}

// compressed compresses what is worth it for clients that accept it. The lowest
// level: it costs less than sending the bytes, even over loopback.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.CompressionLevel(1), gzhttp.MinSize(1024))
	if err != nil {
		panic(err) // the options are constants
	}
	return wrap(next)
}
