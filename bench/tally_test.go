package main

import (
	"errors"
	"testing"
	"time"

	"liaison/server/api/gate"
)

func TestTallyJudgesAnswers(t *testing.T) {
	it := &item{name: "agency", data: []byte(`{"agency":null}`)}
	for _, test := range []struct {
		name     string
		answer   answer
		err      error
		later    bool
		verdicts [2]bool // no wrong answer, none outside the list
	}{
		{"as at rest", answer{status: 200, body: []byte(`{"data":{"agency":null},"extensions":{}}`)}, nil, false, [2]bool{true, true}},
		{"not modified", answer{status: 304}, nil, false, [2]bool{true, true}},
		{"another answer", answer{status: 200, body: []byte(`{"data":{"agency":{}}}`)}, nil, false, [2]bool{false, true}},
		{"a code of the list", answer{status: 503, body: []byte(`{"errors":[{"extensions":{"code":"OVERLOADED"}}]}`)}, nil, true, [2]bool{false, true}},
		{"a code that is not", answer{status: 200, body: []byte(`{"errors":[{"extensions":{"code":"OOPS"}}],"data":null}`)}, nil, true, [2]bool{false, false}},
		{"an error without code", answer{status: 200, body: []byte(`{"errors":[{"message":"?"}]}`)}, nil, true, [2]bool{false, false}},
		{"no GraphQL", answer{status: 502, body: []byte(`Bad Gateway`)}, nil, true, [2]bool{false, false}},
		{"nothing", answer{}, errors.New("connection reset"), true, [2]bool{false, false}},
	} {
		t.Run(test.name, func(t *testing.T) {
			tally := newTally()
			if later := tally.note(it, test.answer, test.err); later != test.later {
				t.Errorf("come back later: %v, want %v", later, test.later)
			}
			for i, c := range tally.verdict() {
				if c.reached != test.verdicts[i] {
					t.Errorf("%s: %s, reached %v, want %v", c.what, c.got, c.reached, test.verdicts[i])
				}
			}
		})
	}
}

func TestRecoveryIsCountedFromTheLastRefusal(t *testing.T) {
	back := time.Now().Add(-10 * time.Second)
	tally := newTally()
	tally.codes[gate.ServiceUnavailable] = 1
	tally.unavailable, tally.good = back.Add(3*time.Second), back.Add(4*time.Second)
	if took, ok := tally.awaitRecovery(back, time.Minute); !ok || took != 3*time.Second {
		t.Errorf("recovered %v after %v, want after 3 s", ok, took)
	}
	tally.good = back.Add(2 * time.Second)
	if _, ok := tally.awaitRecovery(back, time.Second); ok {
		t.Error("recovered, though no answer was right since the last refusal")
	}
}

func TestTargetsAreHeld(t *testing.T) {
	of := func(median time.Duration, rate float64) figures {
		f := figures{busy: time.Second}
		for range int(rate) {
			f.took = append(f.took, median)
		}
		return f
	}
	r := result{question: question{name: "search", most: 3 * time.Millisecond}, clients: 1, by: map[string]figures{
		ours: of(4*time.Millisecond, 100), driver: of(time.Millisecond, 300), peer: of(10*time.Millisecond, 40), again: of(time.Millisecond, 900), fresh: of(time.Millisecond/2, 900),
	}}
	want := []bool{false, true, false, true} // 4 times the driver; 2.5 times the peer; 4 ms; 0.5 ms
	checks := judge("set", []result{r})
	if len(checks) != len(want) {
		t.Fatalf("%d checks, want %d: %v", len(checks), len(want), checks)
	}
	for i, c := range checks {
		if c.reached != want[i] {
			t.Errorf("%s, %s: %s, reached %v, want %v", c.what, c.target, c.got, c.reached, want[i])
		}
	}
	r.clients = 8
	if checks := judge("set", []result{r}); len(checks) != 3 || !checks[2].reached {
		t.Errorf("at 8 clients: %v, want three, the last, 22.5 times the peer, reached", checks)
	}
}

func TestArgumentsAreChecked(t *testing.T) {
	for _, args := range [][]string{{"-data", "20k"}, {"-seconds", "0"}, {"-soak", "1s"}, {"extra"}} {
		if _, err := parse(args); err == nil {
			t.Errorf("%q was accepted", args)
		}
	}
	if o, err := parse([]string{"-soak", "10m"}); err != nil || o.soak != 10*time.Minute {
		t.Errorf("-soak 10m: %v, %v", o, err)
	}
}
