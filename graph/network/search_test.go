package network

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"
	"time"
)

// ask draws a question about a network without asking for both ends at once.
func ask(r *rand.Rand, n *Network) PathQuery {
	q := PathQuery{First: 1 + r.IntN(20), MaxHops: 2 + r.IntN(6), Weighting: Weightings[r.IntN(2)]}
	at := r.Perm(len(n.agencies))
	q.From, q.To = n.agencies[at[0]], n.agencies[at[1]]
	for i := range r.IntN(3) {
		q.Via = append(q.Via, n.agencies[at[2+i]])
	}
	return q
}

func TestCarefulSearchAgrees(t *testing.T) {
	for seed := range uint64(4) {
		n := mustBuild(t, scaleFree(60+int(seed)*40, 150+int(seed)*150, seed))
		r := rand.New(rand.NewPCG(seed, 2))
		for range 40 {
			q := ask(r, n)
			plain, err := n.paths(t.Context(), q, 1000)
			careful, err2 := n.paths(t.Context(), q, 0)
			if err != nil || err2 != nil {
				t.Fatal(err, err2)
			}
			plain.Explored, careful.Explored = 0, 0
			if !plain.Truncated || plain.Because == MorePaths {
				if !reflect.DeepEqual(plain, careful) {
					t.Fatalf("%+v: %+v, carefully %+v", q, plain, careful)
				}
			}
		}
	}
}

// dense is a network in which everyone knows everyone.
func dense(agencies int) Source {
	src := Source{Countries: []Country{{"c", "ASIA"}}}
	for i := range agencies {
		id := fmt.Sprintf("m%02d", i)
		src.Agencies = append(src.Agencies, Agency{ID: id, Country: "c", Kind: "POLICE"})
		for _, other := range src.Agencies[:i] {
			src.Ties = append(src.Ties, Tie{ID: other.ID + "--" + id, A: other.ID, B: id, Depth: 3})
		}
	}
	return src
}

// A lane of one agency at a time hangs off a dense part; nothing that enters it
// comes back.
func TestDeadEndsAreSeenSoon(t *testing.T) {
	src := dense(30)
	tie := func(a, b string) { src.Ties = append(src.Ties, Tie{ID: a + "--" + b, A: a, B: b, Depth: 3}) }
	for _, id := range []string{"end", "lane1", "lane2"} {
		src.Agencies = append(src.Agencies, Agency{ID: id, Country: "c", Kind: "POLICE"})
	}
	tie("m01", "lane1")
	tie("lane1", "lane2")
	tie("m02", "end")
	n := mustBuild(t, src)
	for name, q := range map[string]PathQuery{
		"via the lane":         {From: "m00", To: "m29", Via: []string{"lane2"}},
		"via two, one in vain": {From: "m00", To: "end", Via: []string{"m05", "lane1"}},
		"the end is no via":    {From: "lane2", To: "m00", Via: []string{"end"}},
	} {
		for _, q.Weighting = range Weightings {
			q.First, q.MaxHops = MaxFirst, MaxHops
			result, err := n.Paths(t.Context(), q)
			if err != nil || result.Truncated || len(result.Paths) > 0 {
				t.Errorf("%s by %s: %v %q, %d paths after %d", name, q.Weighting, err, result.Because, len(result.Paths), result.Explored)
			}
		}
	}
}

// Two vias hang on the same two agencies of a dense part: no path can have
// both, yet only trying every way there shows it.
func TestBudgetIsSaid(t *testing.T) {
	src := dense(30)
	for _, id := range []string{"v1", "v2"} {
		src.Agencies = append(src.Agencies, Agency{ID: id, Country: "c", Kind: "POLICE"})
		for _, m := range []string{"m01", "m02"} {
			src.Ties = append(src.Ties, Tie{ID: m + "--" + id, A: m, B: id, Depth: 3})
		}
	}
	n := mustBuild(t, src)
	for _, weighting := range Weightings {
		t.Run(string(weighting), func(t *testing.T) { testBudget(t, n, weighting) })
	}
}

func testBudget(t *testing.T, n *Network, weighting Weighting) {
	q := PathQuery{From: "m00", To: "m29", Via: []string{"v1", "v2"}, First: 5, MaxHops: 10, Weighting: weighting}
	start := time.Now()
	result, err := n.Paths(t.Context(), q)
	t.Logf("gave up after %v and %d", time.Since(start), result.Explored)
	if err != nil || !result.Truncated || result.Because != SearchBudget || len(result.Paths) > 0 {
		t.Errorf("%+v, %v", result, err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := n.Paths(ctx, q); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("past its deadline: %v", err)
	}
	// What was left behind does not show in the next answer.
	q.Via = nil
	if result, err := n.Paths(t.Context(), q); err != nil || len(result.Paths) != 5 || len(result.Paths[0].Hops) != 1 {
		t.Errorf("%+v, %v", result, err)
	}
}

func TestManyAskAtOnce(t *testing.T) {
	n := mustBuild(t, scaleFree(200, 800, 3))
	var questions []PathQuery
	var want []PathResult
	r := rand.New(rand.NewPCG(5, 5))
	for range 40 {
		q := ask(r, n)
		result, err := n.Paths(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		questions, want = append(questions, q), append(want, result)
	}
	var group sync.WaitGroup
	for g := range 4 {
		group.Go(func() {
			for i := range questions {
				i := (i + g*7) % len(questions)
				if got, err := n.Paths(t.Context(), questions[i]); err != nil || !reflect.DeepEqual(got, want[i]) {
					t.Errorf("%+v: %+v, want %+v (%v)", questions[i], got, want[i], err)
				}
			}
		})
	}
	group.Wait()
}
