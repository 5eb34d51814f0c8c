package gate

import (
	"math"
	"net/http"
	"net/netip"
	"strconv"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// Rates, for each client.
const (
	// burst is how many it may send at once after a pause.
	burst = 40
	// maxClients is how many clients are remembered; who was forgotten starts anew.
	maxClients = 10_000
)

// LimitRate answers [RateLimited] with Retry-After to a client that sends more
// than perSecond requests a second, after a burst of 40. A client is an
// IPv4 address or the /64 of an IPv6 address, since whoever has one of these has all
// of it. This machine is not limited, see [Local], and 0 limits nobody.
//
// Every answer to a client that is limited says how many requests it may send at
// once, how many of these are left, and in how many seconds all are there again:
// RateLimit-Limit, -Remaining and -Reset, as draft-ietf-httpapi-ratelimit-headers-06
// names them.
func LimitRate(perSecond float64) func(http.Handler) http.Handler {
	if perSecond == 0 {
		return func(next http.Handler) http.Handler { return next }
	}
	clients, err := lru.New[netip.Prefix, *rate.Limiter](maxClients)
	if err != nil {
		panic(err) // the size is a constant
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			peer, err := netip.ParseAddrPort(r.RemoteAddr)
			if err != nil || Local(r) {
				next.ServeHTTP(w, r)
				return
			}
			client := clientOf(peer.Addr())
			limiter, known := clients.Get(client)
			if !known {
				// Two first requests at once may both come here: one of the two
				// limiters stays, which forgives a single request.
				limiter = rate.NewLimiter(rate.Limit(perSecond), burst)
				clients.Add(client, limiter)
			}
			allowed := limiter.Allow()
			left, h := limiter.Tokens(), w.Header()
			h.Set("RateLimit-Limit", strconv.Itoa(burst))
			h.Set("RateLimit-Remaining", strconv.Itoa(max(0, int(left))))
			h.Set("RateLimit-Reset", secondsFor(burst-left, perSecond))
			if !allowed {
				h.Set("Retry-After", secondsFor(1-left, perSecond))
				e := refused(RateLimited, "too many requests from one client: at most "+strconv.FormatFloat(perSecond, 'g', -1, 64)+" a second; try again shortly")
				WriteError(w, r, e)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// clientOf is the network that counts as one client.
func clientOf(addr netip.Addr) netip.Prefix {
	addr = addr.Unmap()
	bits := addr.BitLen()
	if addr.Is6() {
		bits = 64
	}
	client, _ := addr.Prefix(bits) // which drops the zone, and fails for no such length
	return client
}

// Local tells whether a request comes from this machine, and no proxy stands
// between, as far as it says so.
func Local(r *http.Request) bool {
	for _, forwarded := range []string{"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip"} {
		if len(r.Header.Values(forwarded)) > 0 {
			return false
		}
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && peer.Addr().Unmap().IsLoopback()
}

// secondsFor is how long that many requests take to be allowed, at least one second
// and at most a day.
func secondsFor(requests, perSecond float64) string {
	return strconv.Itoa(int(max(1, min(math.Ceil(requests/perSecond), 24*60*60))))
}
