package analysis

import (
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// BenchmarkRipple spreads the distrust of a hub, of which everything came out.
func BenchmarkRipple(b *testing.B) {
	year, day := 2000, term.Date("2012")
	atEachSize(b, func(b *testing.B, n *network.Network) {
		for _, c := range []struct {
			name   string
			filter term.LiaisonFilter
			shape  func(*RippleParameters)
		}{
			{"plain", term.LiaisonFilter{}, nil},
			{"far", term.LiaisonFilter{}, func(p *RippleParameters) { p.MaxTies, p.Damping = MostTies, 1 }},
			{"asOf", term.LiaisonFilter{AsOf: &year}, nil},
			{"knownBy", term.LiaisonFilter{KnownBy: &day}, nil},
		} {
			b.Run(c.name, func(b *testing.B) {
				p := DefaultRippleParameters()
				if c.shape != nil {
					c.shape(&p)
				}
				b.ReportAllocs()
				scores := 0
				for b.Loop() {
					r, err := RippleOf(b.Context(), n, "l0", c.filter, p)
					if err != nil {
						b.Fatal(err)
					}
					scores = len(r.Scores)
				}
				b.ReportMetric(float64(scores), "scores")
			})
		}
	})
}
