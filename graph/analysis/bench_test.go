package analysis

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// hubs grows a network by preferential attachment: few hubs, many leaves, as
// liaison networks are. Every third tie has evidence.
func hubs(agencies, ties int) network.Source {
	r := rand.New(rand.NewPCG(1, uint64(agencies)))
	src := network.Source{Leaks: []network.Leak{{ID: "l0", Kind: term.Leaked, HeldBy: "a000000"}}}
	for i := range 100 {
		src.Countries = append(src.Countries, network.Country{ID: fmt.Sprintf("c%02d", i), Region: term.Regions[i%7]})
	}
	for i := range 60 {
		src.Topics = append(src.Topics, network.Topic{ID: fmt.Sprintf("t%02d", i)})
	}
	for i := range agencies {
		src.Agencies = append(src.Agencies, network.Agency{ID: fmt.Sprintf("a%06d", i), Country: src.Countries[i%100].ID, Kind: term.AgencyKinds[i%8]})
	}
	taken, ends := map[[2]int]bool{}, []int{0}
	for len(src.Ties) < ties {
		newest := max(len(src.Ties)*agencies/ties, agencies/10)
		a, b := newest, ends[r.IntN(len(ends))]
		if r.IntN(4) == 0 || taken[[2]int{min(a, b), max(a, b)}] {
			a, b = r.IntN(newest+1), r.IntN(newest+1)
		}
		if a, b = min(a, b), max(a, b); a == b || taken[[2]int{a, b}] {
			continue
		}
		taken[[2]int{a, b}] = true
		ends = append(ends, a, b)
		tie := network.Tie{ID: fmt.Sprintf("a%06d--a%06d", a, b), A: src.Agencies[a].ID, B: src.Agencies[b].ID, Depth: 1 + r.IntN(5), Since: term.Date(fmt.Sprint(1980 + r.IntN(30)))}
		if d := len(src.Ties); d%3 == 0 {
			tie.Evidence = []network.Evidence{{
				Disclosure: fmt.Sprint("d", d), Document: fmt.Sprint("doc", d/2), Published: term.Date(fmt.Sprint(2000 + d/2%20)),
				Leak: "l0", Aspect: term.Aspects[d%8], Confidence: term.Confidences[d%3], Topics: []string{src.Topics[r.IntN(60)].ID},
			}}
		}
		src.Ties = append(src.Ties, tie)
	}
	return src
}

// atEachSize runs a benchmark on networks of three sizes.
func atEachSize(b *testing.B, run func(b *testing.B, n *network.Network)) {
	for _, size := range [][2]int{{200, 1_000}, {10_000, 100_000}, {100_000, 1_000_000}} {
		n, err := network.Build(hubs(size[0], size[1]))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("%d/%d", size[0], size[1]), func(b *testing.B) {
			b.ReportAllocs()
			run(b, n)
		})
	}
}

func BenchmarkWeave(b *testing.B) {
	atEachSize(b, func(b *testing.B, n *network.Network) {
		for b.Loop() {
			w := woven(b, n)
			if w.ties() != n.Ties() {
				b.Fatal("ties are missing")
			}
		}
	})
}

func woven(t testing.TB, n *network.Network) *web {
	t.Helper()
	sel, err := n.Select(term.LiaisonFilter{})
	if err != nil {
		t.Fatal(err)
	}
	w, err := weave(t.Context(), n, sel)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// BenchmarkRetrenchment drops a middling agency's shallow ties, and all that a
// leak showed of a hub's.
func BenchmarkRetrenchment(b *testing.B) {
	atEachSize(b, func(b *testing.B, n *network.Network) {
		w := woven(b, n)
		hub := slices.MaxFunc(w.to, func(a, b int32) int { return w.degree(a) - w.degree(b) })
		for _, c := range []struct {
			name  string
			place int32
			drop  Drop
		}{
			{"shallow", int32(n.Agencies() / 2), Drop{BelowDepth: 4}},
			{"hubLeaked", hub, Drop{Leak: "l0"}},
			{"hubShallow", hub, Drop{BelowDepth: 5}},
		} {
			b.Run(c.name, func(b *testing.B) {
				b.ReportAllocs()
				var dropped, partners int
				for b.Loop() {
					r, err := RetrenchmentOf(b.Context(), n, w.id(c.place), c.drop, term.LiaisonFilter{}, DefaultRetrenchmentParameters())
					if err != nil {
						b.Fatal(err)
					}
					dropped, partners = len(r.Dropped), len(r.Partners)
				}
				b.ReportMetric(float64(dropped), "dropped")
				b.ReportMetric(float64(partners), "partners")
			})
		}
	})
}

func BenchmarkCompare(b *testing.B) {
	atEachSize(b, func(b *testing.B, n *network.Network) {
		for _, clock := range Clocks {
			b.Run(string(clock), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := Compare(b.Context(), n, term.LiaisonFilter{}, clock, "2005", "2009"); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}

func BenchmarkStatistics(b *testing.B) {
	atEachSize(b, func(b *testing.B, n *network.Network) {
		b.Run("all", func(b *testing.B) {
			b.ReportAllocs()
			pivots := 0
			for b.Loop() {
				s, err := StatisticsOf(b.Context(), n, term.LiaisonFilter{}, DefaultStatisticsParameters())
				if err != nil {
					b.Fatal(err)
				}
				pivots = s.Pivots
			}
			b.ReportMetric(float64(pivots), "pivots")
		})
		w := woven(b, n)
		b.Run("communities", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				of, sizes, err := w.communities(b.Context(), 1, 1)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(w.modularity(of, len(sizes), 1), "modularity")
			}
		})
		b.Run("bridges", func(b *testing.B) {
			for b.Loop() {
				if _, _, err := w.bridges(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("betweenness/1", func(b *testing.B) {
			for b.Loop() {
				if _, err := w.betweenness(b.Context(), w.pivots(1, 1)); err != nil {
					b.Fatal(err)
				}
			}
		})
	})
}
