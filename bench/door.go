package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"

	"liaison/graph"
	"liaison/server/api"
	"liaison/server/api/gate"
)

// most clients at once; each keeps its connection.
const mostClients = 64

// door is a GraphQL API on a loopback port.
type door struct {
	url    string
	client *http.Client
	trips  atomic.Int64 // of the last operation, where it is ours
}

func newDoor(url string) *door {
	return &door{url: url, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: mostClients, DisableCompression: true}}}
}

// serve is our API in this process; cache is how many bytes of answers it keeps.
func serve(store *graph.Store, cache int) (*door, func(), error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	d := newDoor("http://" + listener.Addr().String() + "/graphql")
	server := gate.Server("", api.Router(store, api.Options{
		Cache: cache, Log: slog.New(slog.DiscardHandler),
		Observe: func(r *graph.Reading) { d.trips.Store(int64(len(r.Trips()))) },
	}))
	go func() { _ = server.Serve(listener) }()
	return d, func() { d.client.CloseIdleConnections(); _ = server.Close() }, nil
}

// operation is a GraphQL request.
type operation struct {
	Query     string `json:"query"`
	Variables params `json:"variables,omitempty"`
	Name      string `json:"operationName,omitempty"`
}

// answer is what came back.
type answer struct {
	status int
	etag   string
	body   []byte
}

// post sends an operation and reads all of the answer.
func (d *door) post(ctx context.Context, op operation) (answer, error) {
	body, err := json.Marshal(op)
	if err != nil {
		return answer{}, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	r.Header.Set("Content-Type", "application/json")
	return d.do(r)
}

// get sends it in the address; etag is that of the answer that the client has.
func (d *door) get(ctx context.Context, op operation, etag string) (answer, error) {
	variables, err := json.Marshal(op.Variables)
	if err != nil {
		return answer{}, err
	}
	address := d.url + "?" + url.Values{"query": {op.Query}, "variables": {string(variables)}}.Encode()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return answer{}, err
	}
	if etag != "" {
		r.Header.Set("If-None-Match", etag)
	}
	return d.do(r)
}

func (d *door) do(r *http.Request) (answer, error) {
	response, err := d.client.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	return answer{response.StatusCode, response.Header.Get("ETag"), body}, err
}

// ask posts an operation that must succeed; a time-out is context.DeadlineExceeded.
func (d *door) ask(ctx context.Context, query string, p params) error {
	a, err := d.post(ctx, operation{Query: query, Variables: p})
	switch {
	case err != nil:
		return err
	case bytes.Contains(a.body, []byte(`"code":"TIMEOUT"`)):
		return fmt.Errorf("%w: %.300s", context.DeadlineExceeded, a.body)
	case a.status != http.StatusOK || bytes.Contains(a.body, []byte(`"errors":[`)):
		return fmt.Errorf("status %d: %.300s", a.status, a.body)
	}
	return nil
}
