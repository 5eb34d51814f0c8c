package gate

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestServerTimes(t *testing.T) {
	s := Server(":0", nil)
	got := []time.Duration{s.ReadHeaderTimeout, s.ReadTimeout, s.WriteTimeout, s.IdleTimeout}
	for i, want := range []time.Duration{5, 10, 15, 60} {
		if got[i] != want*time.Second {
			t.Errorf("%v, want %v s", got, want)
		}
	}
	if s.MaxHeaderBytes != 16<<10 {
		t.Errorf("%d bytes of headers", s.MaxHeaderBytes)
	}
}

// listen serves a bench with short times and answers its address.
func listen(t *testing.T) string {
	t.Helper()
	s := Server("", newBench(Guard{InFlight: 1}, Options{}))
	s.ReadHeaderTimeout, s.ReadTimeout = 100*time.Millisecond, 200*time.Millisecond
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	return l.Addr().String()
}

func dial(t *testing.T, addr, send string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	_ = c.SetDeadline(time.Now().Add(slack * time.Second))
	_, _ = io.WriteString(c, send) // a server may hang up on the way
	return c
}

const slowBody = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"

// TestSlowClientsAreCut is row 19 with shorter times: the read deadline of the
// connection fails the test if the server does not hang up.
func TestSlowClientsAreCut(t *testing.T) {
	for name, send := range map[string]string{
		"headers never finished": "POST / HTTP/1.1\r\nHost: x\r\nX-A: ",
		"body never finished":    slowBody,
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := io.ReadAll(dial(t, listen(t), send)); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestSlowBodiesHoldNoPlace: with one place, a client that never ends its body
// does not keep another one out.
func TestSlowBodiesHoldNoPlace(t *testing.T) {
	addr := listen(t)
	dial(t, addr, slowBody)
	body := `{"query":"{__typename}"}`
	c := dial(t, addr, fmt.Sprintf("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body))
	res, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		t.Fatal(err)
	}
	if a := readAnswer(t, res, 0); a.code() != "" {
		t.Error(a.text)
	}
}

// TestLongHeadersAreRefused is row 6: 431 or a cut connection.
func TestLongHeadersAreRefused(t *testing.T) {
	start := time.Now()
	c := dial(t, listen(t), "GET / HTTP/1.1\r\nHost: x\r\nX-A: "+strings.Repeat("a", 200_000)+"\r\n\r\n")
	res, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err == nil && res.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("status %d", res.StatusCode)
	}
	if took := time.Since(start); took > slack*time.Second {
		t.Errorf("took %v", took)
	}
}
