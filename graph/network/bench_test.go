package network

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"liaison/graph/term"
)

// scaleFree grows a network by preferential attachment: few hubs, many leaves,
// as liaison networks are.
func scaleFree(agencies, ties int, seed uint64) Source {
	r := rand.New(rand.NewPCG(seed, 1))
	src := Source{Countries: []Country{{"c0", "EUROPE"}, {"c1", "ASIA"}}, Leaks: []Leak{{ID: "l0", Kind: term.Leaked}}, Topics: []Topic{{ID: "t0"}, {ID: "t1"}}}
	for i := range agencies {
		src.Agencies = append(src.Agencies, Agency{ID: fmt.Sprintf("a%06d", i), Country: fmt.Sprint("c", i%2), Kind: term.AgencyKinds[i%8]})
	}
	taken := map[[2]int]bool{}
	ends := []int{0}
	for len(src.Ties) < ties {
		// The first few know one another before the network grows.
		newest := max(len(src.Ties)*agencies/ties, agencies/10)
		a, b := newest, ends[r.IntN(len(ends))]
		if r.IntN(4) == 0 {
			a, b = r.IntN(newest+1), r.IntN(newest+1)
		}
		if a, b = min(a, b), max(a, b); a == b || taken[[2]int{a, b}] {
			a, b = r.IntN(newest+1), r.IntN(newest+1)
		}
		if a, b = min(a, b), max(a, b); a == b || taken[[2]int{a, b}] {
			continue
		}
		taken[[2]int{a, b}] = true
		ends = append(ends, a, b)
		tie := Tie{ID: fmt.Sprintf("a%06d--a%06d", a, b), A: src.Agencies[a].ID, B: src.Agencies[b].ID, Depth: 1 + r.IntN(5), Since: term.Date(fmt.Sprint(1980 + r.IntN(30)))}
		if d := len(src.Ties); d%3 == 0 {
			tie.Evidence = []Evidence{{
				Disclosure: fmt.Sprint("d", d), Document: fmt.Sprint("doc", d/2), Published: term.Date(fmt.Sprint(2000 + d/2%20)),
				Leak: "l0", Aspect: term.Aspects[d%8], Confidence: term.Confidences[d%3], Topics: []string{fmt.Sprint("t", d%2)},
			}}
		}
		src.Ties = append(src.Ties, tie)
	}
	return src
}

// BenchmarkBuild reads a source whose rows come in no order.
func BenchmarkBuild(b *testing.B) {
	src := scaleFree(10_000, 100_000, 1)
	b.ReportAllocs()
	for b.Loop() {
		mustBuild(b, src)
	}
}

// BenchmarkSubgraphs asks for what an explorer shows first.
func BenchmarkSubgraphs(b *testing.B) {
	n := mustBuild(b, scaleFree(10_000, 100_000, 1))
	b.Run("whole", func(b *testing.B) {
		for b.Loop() {
			if _, err := n.Whole(b.Context(), term.LiaisonFilter{}, MaxAgencies); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("neighbourhood", func(b *testing.B) {
		for b.Loop() {
			if _, err := n.Neighbourhood(b.Context(), n.agencies[5000:5001], 2, term.LiaisonFilter{}, 200); err != nil {
				b.Fatal(err)
			}
		}
	})
}

var sizes = []struct{ agencies, ties int }{{200, 1_000}, {10_000, 100_000}, {100_000, 1_000_000}}

func BenchmarkPaths(b *testing.B) {
	year, depth, day := 2000, 3, term.Date("2012")
	for _, size := range sizes {
		n := mustBuild(b, scaleFree(size.agencies, size.ties, 1))
		hub := n.agencies[0]
		for _, c := range []struct {
			name string
			q    PathQuery
		}{
			{"plain", PathQuery{First: 5}},
			{"first=100", PathQuery{First: MaxFirst}},
			{"asOf", PathQuery{First: 5, Filter: term.LiaisonFilter{AsOf: &year, MinDepth: &depth}}},
			{"knownBy", PathQuery{First: 5, Filter: term.LiaisonFilter{KnownBy: &day}}},
			{"via", PathQuery{First: 5, Via: []string{n.agencies[size.agencies/2]}}},
			{"via2", PathQuery{First: 5, Via: []string{n.agencies[size.agencies/2], n.agencies[size.agencies/3]}}},
			{"avoidHub", PathQuery{First: 5, Avoid: []string{hub}}},
			{"closeness", PathQuery{First: 5, Weighting: Closeness}},
			{"closeness/first=100", PathQuery{First: MaxFirst, Weighting: Closeness}},
			{"closeness/maxHops=3", PathQuery{First: 5, MaxHops: 3, Weighting: Closeness}},
			{"closeness/knownBy", PathQuery{First: 5, Filter: term.LiaisonFilter{KnownBy: &day}, Weighting: Closeness}},
			{"closeness/via2", PathQuery{First: 5, Via: []string{n.agencies[size.agencies/2], n.agencies[size.agencies/3]}, Weighting: Closeness}},
		} {
			b.Run(fmt.Sprintf("%d/%d/%s", size.agencies, size.ties, c.name), func(b *testing.B) {
				r := rand.New(rand.NewPCG(1, 1))
				var took []time.Duration
				explored, stopped := 0, 0
				b.ReportAllocs()
				for b.Loop() {
					q := c.q
					q.MaxHops = cmp.Or(q.MaxHops, DefaultMaxHops+2*len(q.Via))
					for q.From == q.To || q.From == hub || q.To == hub || slices.Contains(q.Via, q.From) || slices.Contains(q.Via, q.To) {
						q.From, q.To = n.agencies[r.IntN(size.agencies)], n.agencies[r.IntN(size.agencies)]
					}
					start := time.Now()
					result, err := n.Paths(context.Background(), q)
					if err != nil {
						b.Fatal(err)
					}
					took = append(took, time.Since(start))
					explored += result.Explored
					if result.Because == SearchBudget {
						stopped++
					}
				}
				slices.Sort(took)
				b.ReportMetric(float64(took[len(took)/2].Nanoseconds()), "p50-ns")
				b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds()), "p99-ns")
				b.ReportMetric(float64(explored)/float64(len(took)), "explored/op")
				b.ReportMetric(float64(stopped)/float64(len(took)), "stopped/op")
			})
		}
	}
}
