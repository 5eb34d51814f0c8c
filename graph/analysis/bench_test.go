package analysis

import (
	"fmt"
	"slices"
	"testing"

	"liaison/graph/network"
	"liaison/graph/network/networktest"
	"liaison/graph/term"
)

// atEachSize runs a benchmark on networks of three sizes.
func atEachSize(b *testing.B, run func(b *testing.B, n *network.Network)) {
	for _, size := range [][2]int{{200, 1_000}, {10_000, 100_000}, {100_000, 1_000_000}} {
		n, err := network.Build(networktest.Hubs(size[0], size[1]))
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
