package gate

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestAClientThatAsksTooOftenIsToldToWait(t *testing.T) {
	for _, c := range []struct {
		name, peer string
		perSecond  float64
		answered   int // of 100 requests at once
	}{
		{"a client from elsewhere", "192.0.2.7:1234", 0.001, burst},
		{"another port is the same client", "192.0.2.7:4321", 0.001, burst},
		{"IPv6", "[2001:db8::1]:1", 0.001, burst},
		{"this machine", "127.0.0.1:1", 0.001, 100},
		{"this machine, IPv6", "[::1]:1", 0.001, 100},
		{"this machine, mapped", "[::ffff:127.0.0.1]:1", 0.001, 100},
		{"no limit", "192.0.2.7:1234", 0, 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := LimitRate(c.perSecond)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
			answered := 0
			for range 100 {
				w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil)
				r.RemoteAddr = c.peer
				h.ServeHTTP(w, r)
				if w.Code == http.StatusOK {
					answered++
					continue
				}
				if w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), string(RateLimited)) {
					t.Fatalf("status %d, Retry-After %q, %s", w.Code, w.Header().Get("Retry-After"), w.Body)
				}
			}
			if answered != c.answered {
				t.Errorf("%d of 100 were answered, want %d", answered, c.answered)
			}
		})
	}
	t.Run("clients do not share a limit", func(t *testing.T) {
		h := LimitRate(0.001)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
		for _, peer := range []string{"192.0.2.7:1", "192.0.2.8:1"} {
			for range burst {
				w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil)
				r.RemoteAddr = peer
				h.ServeHTTP(w, r)
				if w.Code != http.StatusOK {
					t.Fatalf("%s: status %d", peer, w.Code)
				}
			}
		}
	})
}
