package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"liaison/server/api/gate"
)

// count is how an operation fared.
type count struct{ asked, right, unchanged, refused, wrong int }

// tally counts what came back.
type tally struct {
	mu      sync.Mutex
	by      map[string]*count
	codes   map[gate.Code]int
	strange []string // what no answer of ours may be; the first few
	wrong   []string
	nothing int // requests that got no GraphQL answer at all

	unavailable time.Time // when the database was last said not to answer
	good        time.Time // when an answer from the database last was right
}

func newTally() *tally { return &tally{by: map[string]*count{}, codes: map[gate.Code]int{}} }

// note judges one answer; it tells whether the client should come back later.
func (t *tally) note(it *item, a answer, err error) (later bool) {
	var read struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code gate.Code }
		}
	}
	unchanged := err == nil && a.status == http.StatusNotModified
	broken := err
	if err == nil && !unchanged {
		broken = json.Unmarshal(a.body, &read)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	c := t.by[it.name]
	if c == nil {
		c = &count{}
		t.by[it.name] = c
	}
	c.asked++
	switch {
	case broken != nil:
		t.nothing++
		keep(&t.strange, fmt.Sprintf("%s: %v: %.100s", it.name, broken, a.body))
		return true
	case unchanged:
		c.unchanged++
		t.good = time.Now()
	case len(read.Errors) > 0:
		c.refused++
		for _, e := range read.Errors {
			t.codes[e.Extensions.Code]++
			if !slices.Contains(gate.Codes(), e.Extensions.Code) {
				keep(&t.strange, fmt.Sprintf("%s: %s: %s", it.name, e.Extensions.Code, e.Message))
			}
			if e.Extensions.Code == gate.ServiceUnavailable {
				t.unavailable = time.Now()
			}
		}
		return true
	case bytes.Equal(read.Data, it.data):
		c.right++
		t.good = time.Now()
	default:
		c.wrong++
		keep(&t.wrong, fmt.Sprintf("%s: %.200s", it.name, read.Data))
	}
	return false
}

func keep(list *[]string, line string) {
	if len(*list) < 5 {
		*list = append(*list, line)
	}
}

// times is how often a code was answered so far.
func (t *tally) times(code gate.Code) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.codes[code]
}

// awaitRecovery waits until answers are right again and for two seconds nobody was
// told that the database does not answer; it says how long that took since then.
func (t *tally) awaitRecovery(since time.Time, most time.Duration) (time.Duration, bool) {
	const quiet = 2 * time.Second
	for {
		t.mu.Lock()
		unavailable, good := t.unavailable, t.good
		t.mu.Unlock()
		if good.After(since) && good.After(unavailable) && time.Since(unavailable) > quiet && time.Since(since) > quiet {
			return max(0, unavailable.Sub(since)), true
		}
		if time.Since(since) > most+quiet {
			return most, false
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func (t *tally) report(b *bench) {
	w := b.table()
	_, _ = fmt.Fprintln(w, "\noperation\tasked\tas at rest\tnot modified\trefused\twrong\t")
	sum := count{}
	for _, name := range slices.Sorted(maps.Keys(t.by)) {
		c := t.by[name]
		_, _ = fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t\n", name, c.asked, c.right, c.unchanged, c.refused, c.wrong)
		sum.asked, sum.right, sum.unchanged, sum.refused, sum.wrong = sum.asked+c.asked, sum.right+c.right, sum.unchanged+c.unchanged, sum.refused+c.refused, sum.wrong+c.wrong
	}
	_, _ = fmt.Fprintf(w, "all\t%d\t%d\t%d\t%d\t%d\t\n", sum.asked, sum.right, sum.unchanged, sum.refused, sum.wrong)
	_, _ = fmt.Fprintln(w, "\nerror\ttimes\t")
	for _, code := range slices.Sorted(maps.Keys(t.codes)) {
		_, _ = fmt.Fprintf(w, "%s\t%d\t\n", code, t.codes[code])
	}
	_, _ = fmt.Fprintf(w, "no answer\t%d\t\n", t.nothing)
	_ = w.Flush()
	for _, line := range slices.Concat(t.strange, t.wrong) {
		b.say("  %s", line)
	}
}

func (t *tally) verdict() []check {
	wrong, right := 0, 0
	for _, c := range t.by {
		wrong, right = wrong+c.wrong, right+c.right+c.unchanged
	}
	strange := t.nothing
	for code, times := range t.codes {
		if !slices.Contains(gate.Codes(), code) {
			strange += times
		}
	}
	return []check{
		{"answers that differ from those at rest", "0", fmt.Sprintf("%d of %d", wrong, wrong+right), wrong == 0 && right > 0},
		{"requests without an answer, or with a code outside the list", "0", fmt.Sprint(strange), strange == 0},
	}
}
