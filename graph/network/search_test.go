package network

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"
)

// ask draws a question about a network without asking for both ends at once.
func ask(r *rand.Rand, n *Network) PathQuery {
	q := PathQuery{First: 1 + r.IntN(20), MaxHops: 2 + r.IntN(6)}
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

// A lane of one agency at a time hangs off a dense part; nothing that enters it
// comes back.
func TestDeadEndsAreSeenSoon(t *testing.T) {
	src := Source{Countries: []Country{{"c", "ASIA"}}}
	tie := func(a, b string) { src.Ties = append(src.Ties, Tie{ID: a + "--" + b, A: a, B: b, Depth: 3}) }
	for i := range 30 {
		src.Agencies = append(src.Agencies, Agency{ID: fmt.Sprintf("m%02d", i), Country: "c", Kind: "POLICE"})
		for j := range i {
			tie(src.Agencies[j].ID, src.Agencies[i].ID)
		}
	}
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
		q.First, q.MaxHops = 100, 10
		result, err := n.Paths(t.Context(), q)
		if err != nil || result.Truncated || len(result.Paths) > 0 {
			t.Errorf("%s: %v %q, %d paths after %d", name, err, result.Because, len(result.Paths), result.Explored)
		}
	}
}

func TestBudgetIsSaid(t *testing.T) {
	// Two dense parts joined by one agency, and vias on both sides of it: there
	// is no path, and only trying shows it.
	src := Source{Countries: []Country{{"c", "ASIA"}}}
	for i := range 121 {
		id := fmt.Sprintf("a%03d", i)
		src.Agencies = append(src.Agencies, Agency{ID: id, Country: "c", Kind: "POLICE"})
		for j := i - 40; j < i; j++ {
			if j >= 0 {
				src.Ties = append(src.Ties, Tie{ID: fmt.Sprintf("t%05d", len(src.Ties)), A: fmt.Sprintf("a%03d", j), B: id, Depth: 1 + (i+j)%5})
			}
		}
	}
	n := mustBuild(t, src)
	s := n.borrow()
	defer n.giveBack(s)
	c, _, err := n.compile(PathQuery{From: "a000", To: "a120", First: 100, MaxHops: 10}, s)
	if err != nil {
		t.Fatal(err)
	}
	found, cut, err := s.search.run(t.Context(), s, c, patience)
	if err != nil || cut || len(found) != 101 {
		t.Fatalf("%d paths, cut %v, %v", len(found), cut, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.Paths(ctx, PathQuery{From: "a000", To: "a120", First: 1, MaxHops: 10}); !errors.Is(err, context.Canceled) {
		t.Error(err)
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
