package api

import (
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/klauspost/compress/gzhttp"

	"liaison/graph"
	"liaison/server/api/gate"
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
	// Observe is told what each operation read; nil for nobody.
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

	r.Any("/graphql", gin.WrapH(graphQL(store, o)))

	explorer := explorer(o.Explorer)
	r.GET("/", explorer.page)
	r.HEAD("/", explorer.page)
	r.GET("/assets/*file", explorer.asset)
	r.HEAD("/assets/*file", explorer.asset)
	r.NoRoute(func(c *gin.Context) {
		gate.WriteError(c.Writer, c.Request, &gate.Error{Code: gate.NotFound, Message: "no such path; the explorer is at /, the API at /graphql"})
	})
	return compressed(r)
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
