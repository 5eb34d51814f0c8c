package gate_test

import (
	"errors"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"liaison/server/api/gate"
)

var errDown = errors.New("the database is down")

// How a server is put together. Liveness is outside of the guard, so that it
// answers when the guard is full. For gin, wrap the guarded handler with
// gin.WrapH and route every method to it.
func Example() {
	var schema graphql.ExecutableSchema // generated
	if schema == nil {
		return
	}
	api := gate.NewHandler(schema, gate.Options{
		Costs: gate.Costs{"Query.network": gate.PerItem("limit", 100)},
		Classify: func(err error) *gate.Error {
			if errors.Is(err, errDown) {
				return &gate.Error{Code: gate.ServiceUnavailable, Message: "the database does not answer"}
			}
			return nil
		},
		Log: slog.Default(),
	})
	mux := http.NewServeMux()
	mux.Handle("/graphql", gate.Guard{Log: slog.Default()}.Wrap(api))
	mux.HandleFunc("/live", func(http.ResponseWriter, *http.Request) {})
	_ = gate.Server("127.0.0.1:8080", mux).ListenAndServe()
}
