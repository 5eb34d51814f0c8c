package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// Every analysis finds something in the network that it is measured on, or what is
// measured is the time of doing nothing.
func TestAnalysesFindSomething(t *testing.T) {
	b := &bench{out: new(bytes.Buffer), budget: time.Nanosecond}
	all, err := b.atSize(t.Context(), 100, 400)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 11 {
		t.Errorf("%d analyses were measured", len(all))
	}
	for _, s := range all {
		if len(s.took) != 1 || s.median() <= 0 || s.bytes == 0 || s.found == "" || strings.HasPrefix(s.found, "0 ") {
			t.Errorf("%+v", s)
		}
	}
}

func TestGrowthIsTold(t *testing.T) {
	var out bytes.Buffer
	took := func(all ...time.Duration) spent { return spent{took: all, bytes: 3e6, found: "much"} }
	(&bench{out: &out}).printAnalyses([]string{"ripple"}, map[string][]spent{
		"ripple": {took(2*time.Millisecond, 2*time.Millisecond, 9*time.Millisecond), took(7 * time.Millisecond)},
	})
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	for i, want := range []string{"ripple 200 1000 2.00 - 1.00 3 much", "ripple 10000 100000 7.00 3.50 3.00 1 much"} {
		if got := strings.Join(strings.Fields(lines[len(lines)-2+i]), " "); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestOnlySomeAnalyses(t *testing.T) {
	b := &bench{out: new(bytes.Buffer), budget: time.Nanosecond, only: "compare"}
	all, err := b.atSize(t.Context(), 100, 400)
	if err != nil || len(all) != 3 { // building, and a comparison on either clock
		t.Errorf("%+v, %v", all, err)
	}
}
