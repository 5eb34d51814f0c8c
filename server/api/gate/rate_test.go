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
		forwarded  string
	}{
		{"a client from elsewhere", "192.0.2.7:1234", 0.001, burst, ""},
		{"another port is the same client", "192.0.2.7:4321", 0.001, burst, ""},
		{"IPv6", "[2001:db8::1]:1", 0.001, burst, ""},
		{"this machine", "127.0.0.1:1", 0.001, 100, ""},
		{"this machine, IPv6", "[::1]:1", 0.001, 100, ""},
		{"this machine, mapped", "[::ffff:127.0.0.1]:1", 0.001, 100, ""},
		{"through a proxy here, Forwarded", "127.0.0.1:1", 0.001, burst, "Forwarded"},
		{"through a proxy here, Via", "127.0.0.1:1", 0.001, burst, "Via"},
		{"through a proxy here, X-Forwarded-For", "[::1]:1", 0.001, burst, "X-Forwarded-For"},
		{"through a proxy here, X-Forwarded-Host", "127.0.0.1:1", 0.001, burst, "X-Forwarded-Host"},
		{"through a proxy here, X-Real-IP", "127.0.0.1:1", 0.001, burst, "X-Real-IP"},
		{"no limit", "192.0.2.7:1234", 0, 100, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := LimitRate(c.perSecond)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
			answered := 0
			for range 100 {
				w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil)
				r.RemoteAddr = c.peer
				if c.forwarded != "" {
					r.Header.Set(c.forwarded, "192.0.2.1")
				}
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
	for _, c := range []struct {
		name   string
		peers  []string
		shared bool
	}{
		{"addresses do not share a limit", []string{"192.0.2.7:1", "192.0.2.8:1"}, false},
		{"a /64 shares one", []string{"[2001:db8::1]:1", "[2001:db8::ffff:2:3:4]:1"}, true},
		{"two /64 do not", []string{"[2001:db8::1]:1", "[2001:db8:0:1::1]:1"}, false},
		{"mapped or not", []string{"192.0.2.7:1", "[::ffff:192.0.2.7]:1"}, true},
		{"mapped addresses do not share one", []string{"[::ffff:192.0.2.7]:1", "[::ffff:192.0.2.8]:1"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := LimitRate(0.001)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
			answered := 0
			for _, peer := range c.peers {
				for range burst {
					w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil)
					r.RemoteAddr = peer
					h.ServeHTTP(w, r)
					if w.Code == http.StatusOK {
						answered++
					}
				}
			}
			if shared := answered == burst; shared != c.shared || !shared && answered != 2*burst {
				t.Errorf("%d were answered", answered)
			}
		})
	}
}
