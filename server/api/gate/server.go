package gate

import (
	"net/http"
	"time"
)

// Server is an HTTP server that no slow client can hold: it cuts headers that
// take over 5 s, a body over 10 s, an answer over 15 s and idle connections over
// 60 s, and refuses headers over 16 KiB with 431. net/http sets none of these
// times by default.
func Server(addr string, h http.Handler) *http.Server {
	return &http.Server{
		Addr:              addr,
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      15 * time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
	}
}
