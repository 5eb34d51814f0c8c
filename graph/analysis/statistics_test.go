package analysis

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"liaison/graph/network"
	"liaison/graph/network/networktest"
	"liaison/graph/term"
)

// tied is a network of ties between agencies named by one letter each, of a
// country each by the same letter in capitals.
func tied(pairs string) network.Source {
	var src network.Source
	known := map[string]bool{}
	for _, pair := range strings.Fields(pairs) {
		a, b := pair[:1], pair[1:]
		for _, id := range []string{a, b} {
			if !known[id] {
				known[id] = true
				src.Countries = append(src.Countries, network.Country{ID: strings.ToUpper(id), Region: "EUROPE"})
				src.Agencies = append(src.Agencies, network.Agency{ID: id, Country: strings.ToUpper(id), Kind: "FOREIGN"})
			}
		}
		src.Ties = append(src.Ties, network.Tie{ID: tieID(a, b), A: a, B: b, Depth: 1})
	}
	return src
}

func (s Statistics) told() string {
	modularity := "-"
	if s.Modularity != nil {
		modularity = fmt.Sprintf("%.4f", *s.Modularity)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d %d %d %.4g %.4g %v %v %v %s%s:", s.Agencies, s.Liaisons, s.Countries, s.Density, s.MeanDegree, s.Components, s.Bridges, s.Communities, modularity, s.Unparted)
	for _, node := range s.Nodes {
		fmt.Fprintf(&b, " %s %d %.4g %d %d", node.Agency, node.Degree, node.Betweenness, node.Component, node.Community)
		if node.Cut {
			b.WriteString(" cut")
		}
	}
	return b.String()
}

func TestStatisticsOnPaper(t *testing.T) {
	for name, c := range map[string]struct{ ties, want string }{
		"one tie": {"ab", "2 1 2 1 1 [2] [a--b] [[a b]] 0.0000: a 1 0 0 0 b 1 0 0 0"},
		// b is between a and c, and a and d, not between c and d: 2 of 3 pairs.
		"a chain":    {"ab bc cd", "4 3 4 0.5 1.5 [4] [a--b b--c c--d] [[a b] [c d]] 0.1667: a 1 0 0 0 b 2 0.6667 0 0 cut c 2 0.6667 0 1 cut d 1 0 0 1"},
		"a triangle": {"ab ac bc", "3 3 3 1 2 [3] [] [[a b c]] 0.0000: a 2 0 0 0 b 2 0 0 0 c 2 0 0 0"},
		"a star":     {"ma mb mc", "4 3 4 0.5 1.5 [4] [a--m b--m c--m] [[a b c m]] 0.0000: a 1 0 0 0 b 1 0 0 0 c 1 0 0 0 m 3 1 0 0 cut"},
		// Of a square, each is on one of the two paths between its neighbours: half of one of three pairs. Whole or halved,
		// the modularity is 0.
		"a square": {"ab bc cd ad", "4 4 4 0.6667 2 [4] [] [[a b] [c d]] 0.0000: a 2 0.1667 0 0 b 2 0.1667 0 0 c 2 0.1667 0 1 d 2 0.1667 0 1"},
		// Modularity: each triangle has 6 of 14 ends inside and 7 of 14 in all: 2 x (6/14 - 1/4).
		"two triangles and a bridge": {"ab ac bc cd de df ef", "6 7 6 0.4667 2.333 [6] [c--d] [[a b c] [d e f]] 0.3571: " +
			"a 2 0 0 0 b 2 0 0 0 c 3 0.6 0 0 cut d 3 0.6 0 1 cut e 2 0 0 1 f 2 0 0 1"},
		"two parts": {"xy ab bc", "5 3 5 0.3 1.2 [3 2] [a--b b--c x--y] [[a b c] [x y]] 0.4444: " +
			"a 1 0 0 0 b 2 0.1667 0 0 cut c 1 0 0 0 x 1 0 1 1 y 1 0 1 1"},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := StatisticsOf(t.Context(), mustBuild(t, tied(c.ties)), term.LiaisonFilter{}, DefaultStatisticsParameters())
			if err != nil {
				t.Fatal(err)
			}
			if got := s.told(); got != c.want || s.Pivots != s.Agencies {
				t.Errorf("%d pivots, got\n%s\nwant\n%s", s.Pivots, got, c.want)
			}
		})
	}
}

func TestStatisticsOfNothing(t *testing.T) {
	alone := network.Source{Countries: []network.Country{{ID: "A", Region: "EUROPE"}}, Agencies: []network.Agency{{ID: "a", Country: "A", Kind: "FOREIGN"}}}
	for name, c := range map[string]struct {
		src    network.Source
		filter term.LiaisonFilter
	}{
		"no agency":              {network.Source{}, term.LiaisonFilter{}},
		"no tie":                 {alone, term.LiaisonFilter{}},
		"nothing that counts":    {tied("ab bc"), term.LiaisonFilter{MinDepth: new(5)}},
		"nothing that was known": {tied("ab bc"), term.LiaisonFilter{KnownBy: new(term.Date("2010"))}},
	} {
		t.Run(name, func(t *testing.T) {
			n := mustBuild(t, c.src)
			s, err := StatisticsOf(t.Context(), n, c.filter, DefaultStatisticsParameters())
			if err != nil {
				t.Fatal(err)
			}
			if got, want := s.told(), "0 0 0 0 0 [] [] [] -NO_LIAISON:"; got != want {
				t.Errorf("got %s, want %s", got, want)
			}
			if c.filter.KnownBy != nil {
				return
			}
			compared, err := Compare(t.Context(), n, c.filter, KnownBy, "1990", "2000")
			if err != nil || !reflect.DeepEqual(compared, Comparison{}) {
				t.Errorf("%+v, %v", compared, err)
			}
		})
	}
}

func TestStatisticsRefuses(t *testing.T) {
	n := mustBuild(t, tied("ab"))
	for name, c := range map[string]struct {
		pivots     int
		resolution float64
		filter     term.LiaisonFilter
		field      string
	}{
		"no pivots":                    {0, 1, term.LiaisonFilter{}, "parameters.pivots"},
		"too many pivots":              {10_001, 1, term.LiaisonFilter{}, "parameters.pivots"},
		"too coarse":                   {1000, .09, term.LiaisonFilter{}, "parameters.resolution"},
		"too fine":                     {1000, 10.1, term.LiaisonFilter{}, "parameters.resolution"},
		"a resolution that is none":    {1000, math.NaN(), term.LiaisonFilter{}, "parameters.resolution"},
		"an endless resolution":        {1000, math.Inf(1), term.LiaisonFilter{}, "parameters.resolution"},
		"a filter of an unknown place": {1000, 1, term.LiaisonFilter{Countries: []string{"x"}}, "filter.countries"},
		"a filter out of range":        {1000, 1, term.LiaisonFilter{AsOf: new(1)}, "filter.asOf"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := StatisticsOf(t.Context(), n, c.filter, StatisticsParameters{c.pivots, 1, c.resolution}); refused(err) != c.field {
				t.Errorf("%v, want field %s", err, c.field)
			}
		})
	}
}

func TestStatisticsNamesItsModel(t *testing.T) {
	m := DefaultStatisticsParameters().Model()
	if m.Name != "statistics" || m.Version != Version || len(m.Parameters) != 3 {
		t.Errorf("%+v", m)
	}
	for _, p := range m.Parameters {
		if p.Value != p.Default || p.Range == "" {
			t.Errorf("%+v", p)
		}
	}
	if m := KnownBy.Model(); m.Name != "compare" || m.Parameters[0].Value != "KNOWN_BY" || m.Parameters[0].Default != "AS_OF" {
		t.Errorf("%+v", m)
	}
}

// leaving is a context whose client leaves after it was looked at so often.
type leaving struct {
	context.Context
	looks, after int
}

func (l *leaving) Err() error {
	if l.looks++; l.looks > l.after {
		return context.Canceled
	}
	return nil
}

// Whenever the client leaves, the answer is that it left, and nobody computes on.
func TestNobodyWaits(t *testing.T) {
	n := mustBuild(t, networktest.Hubs(2_000, 8_000))
	for name, ask := range map[string]func(context.Context) error{
		"statistics": func(ctx context.Context) error {
			_, err := StatisticsOf(ctx, n, term.LiaisonFilter{}, StatisticsParameters{10, 1, 1})
			return err
		},
		"retrenchment": func(ctx context.Context) error {
			_, err := RetrenchmentOf(ctx, n, n.AgencyID(0), Drop{BelowDepth: 5}, term.LiaisonFilter{}, DefaultRetrenchmentParameters())
			return err
		},
		"distrust": func(ctx context.Context) error {
			_, err := RetrenchmentOf(ctx, n, n.AgencyID(1), Drop{Distrust: &DistrustDrop{"l0", 0, DefaultRippleParameters()}}, term.LiaisonFilter{}, DefaultRetrenchmentParameters())
			return err
		},
		"compare": func(ctx context.Context) error {
			_, err := Compare(ctx, n, term.LiaisonFilter{}, AsOf, "1990", "2000")
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			whole := &leaving{Context: t.Context(), after: math.MaxInt}
			if err := ask(whole); err != nil || whole.looks < 2 {
				t.Fatalf("%d looks, %v", whole.looks, err)
			}
			for after := range whole.looks {
				ctx := &leaving{Context: t.Context(), after: after}
				if err := ask(ctx); !errors.Is(err, context.Canceled) || ctx.looks > after+3 {
					t.Fatalf("left after %d of %d looks: %d looks, %v", after, whole.looks, ctx.looks, err)
				}
			}
		})
	}
}
