package analysis

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// chained is a chain that brute force found.
type chained struct {
	agencies []string
	carried  float64
}

// bruteForce tries every chain of a source under the words of the model. It
// shares no code with what it checks.
func bruteForce(src network.Source, counted []string, holder string, gravity float64, p RippleParameters) map[string]chained {
	best := map[string]chained{}
	var walk func(agencies []string, carried float64)
	walk = func(agencies []string, carried float64) {
		last := agencies[len(agencies)-1]
		if b := best[last]; len(agencies) > 1 && carried > 0 {
			gap := carried - b.carried
			equal := math.Abs(gap) < 1e-13
			fewer := len(agencies) - len(b.agencies)
			if !equal && gap > 0 || equal && (fewer < 0 || fewer == 0 && slices.Compare(agencies, b.agencies) < 0) {
				best[last] = chained{slices.Clone(agencies), carried}
			}
		}
		if len(agencies) > p.MaxTies {
			return
		}
		for _, tie := range src.Ties {
			if !slices.Contains(counted, tie.ID) || tie.A != last && tie.B != last {
				continue
			}
			other := tie.A
			if other == last {
				other = tie.B
			}
			if slices.Contains(agencies, other) {
				continue
			}
			next := carried * float64(tie.Depth) / 5
			if len(agencies) > 1 {
				next *= p.Damping
			}
			walk(append(slices.Clone(agencies), other), next)
		}
	}
	walk([]string{holder}, gravity)
	return best
}

// checkRipple holds one ripple to brute force.
func checkRipple(t *testing.T, r *rand.Rand, src network.Source) (scored int) {
	t.Helper()
	n, f, p := mustBuild(t, src), randomFilter(r), randomParameters(r)
	leak := src.Leaks[r.IntN(3)]
	got, err := RippleOf(t.Context(), n, leak.ID, f, p)
	if err != nil {
		t.Fatal(err)
	}
	if leak.HeldBy == "" || len(got.Notes) > 0 {
		if len(got.Scores) > 0 || got.Holder != leak.HeldBy {
			t.Fatalf("%+v", got)
		}
		return 0
	}
	sel, _ := n.Select(f)
	want := bruteForce(src, sel.Ties(), leak.HeldBy, got.Gravity, p)
	for _, d := range got.Scores {
		chain := []string{d.Chain[0].From}
		for _, hop := range d.Chain {
			chain = append(chain, hop.To)
		}
		w := want[d.Agency]
		if math.Abs(d.Score-max(w.carried, d.Severity)) > 1e-12 || d.Agency == got.Holder || d.Score > 1 {
			t.Fatalf("%+v %+v: %+v, want %+v", f, p, d, w)
		}
		if d.Cause == Chain && !slices.Equal(chain, w.agencies) || d.Cause == ExposedTie && len(chain) != 2 {
			t.Fatalf("%+v %+v: %+v, want %+v", f, p, d, w)
		}
		delete(want, d.Agency)
	}
	for agency, w := range want {
		if w.carried > 0 {
			t.Fatalf("%+v %+v: %s has no score, want %+v", f, p, agency, w)
		}
	}
	if !slices.IsSortedFunc(got.Scores, func(a, b Distrust) int {
		if a.Score != b.Score {
			return int(math.Copysign(1, b.Score-a.Score))
		}
		return map[bool]int{true: -1, false: 1}[a.Agency < b.Agency]
	}) {
		t.Fatalf("%s is out of order", got.told())
	}
	return len(got.Scores)
}

func TestRippleEqualsBruteForce(t *testing.T) {
	scored := 0
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 1))
		agencies := 3 + r.IntN(6)
		src := randomSource(r, agencies, r.IntN(3*agencies), plain)
		for range 6 {
			scored += checkRipple(t, r, src)
		}
	}
	if scored < 5*rounds {
		t.Errorf("only %d scores were compared", scored)
	}
}

// FuzzRipple holds ripples on small random networks to brute force.
func FuzzRipple(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint8(6), uint8(12))
	f.Fuzz(func(t *testing.T, network, question uint64, agencies, ties uint8) {
		count := 2 + int(agencies)%7
		src := randomSource(rand.New(rand.NewPCG(network, 0)), count, int(ties)%(3*count), plain)
		checkRipple(t, rand.New(rand.NewPCG(question, 0)), src)
	})
}

// scores are those of a ripple by agency.
func scores(t *testing.T, src network.Source, leak string, p RippleParameters) map[string]float64 {
	t.Helper()
	got, err := RippleOf(t.Context(), mustBuild(t, src), leak, term.LiaisonFilter{}, p)
	if err != nil {
		t.Fatal(err)
	}
	by := map[string]float64{}
	for _, d := range got.Scores {
		by[d.Agency] = d.Score
	}
	return by
}

func TestMoreNeverLowersAScore(t *testing.T) {
	for name, grow := range map[string]func(*rand.Rand, *network.Source, *RippleParameters){
		"evidence of a tie": func(r *rand.Rand, s *network.Source, _ *RippleParameters) {
			tie := &s.Ties[r.IntN(len(s.Ties))]
			e := randomEvidence(r, s.Topics, "d-new")
			e.Leak, e.Document = "l1", "doc-new"
			tie.Evidence = append(tie.Evidence, e)
		},
		"evidence of no tie": func(r *rand.Rand, s *network.Source, _ *RippleParameters) {
			e := randomEvidence(r, s.Topics, "d-new")
			e.Leak, e.Document = "l1", "doc-new"
			s.Leaks[1].Others = append(slices.Clone(s.Leaks[1].Others), e)
		},
		"confidence": func(r *rand.Rand, s *network.Source, _ *RippleParameters) {
			tie := &s.Ties[r.IntN(len(s.Ties))]
			for i := range tie.Evidence {
				tie.Evidence[i].Confidence = term.Confirmed
			}
		},
		"depth": func(r *rand.Rand, s *network.Source, _ *RippleParameters) {
			tie := &s.Ties[r.IntN(len(s.Ties))]
			tie.Depth = min(5, tie.Depth+1)
		},
		"a tie": func(_ *rand.Rand, s *network.Source, _ *RippleParameters) {
			for _, a := range s.Agencies[1:] {
				id := tieID(s.Agencies[0].ID, a.ID)
				if !slices.ContainsFunc(s.Ties, func(t network.Tie) bool { return t.ID == id }) {
					s.Ties = append(s.Ties, network.Tie{ID: id, A: s.Agencies[0].ID, B: a.ID, Depth: 3})
					return
				}
			}
		},
		"damping": func(r *rand.Rand, _ *network.Source, p *RippleParameters) { p.Damping += (1 - p.Damping) * r.Float64() },
		"share":   func(r *rand.Rand, _ *network.Source, p *RippleParameters) { p.Share += (1 - p.Share) * r.Float64() },
		"ties":    func(_ *rand.Rand, _ *network.Source, p *RippleParameters) { p.MaxTies = min(MostTies, p.MaxTies+1) },
		"a weight": func(r *rand.Rand, _ *network.Source, p *RippleParameters) {
			p.Weights = DefaultWeights() // not shared with what it is compared with
			p.Weights.Confidences[term.Alleged] += r.Float64() * .6
		},
	} {
		t.Run(name, func(t *testing.T) {
			grown := 0
			for seed := range uint64(rounds) {
				r := rand.New(rand.NewPCG(seed, 2))
				src, p := randomSource(r, 8, 16, plain), randomParameters(r)
				p.Weights = DefaultWeights()
				before := scores(t, src, "l1", p)
				more := clone(src)
				grow(r, &more, &p)
				after := scores(t, more, "l1", p)
				for agency, score := range before {
					if after[agency] < score*(1-1e-12) {
						t.Fatalf("%d: %s falls from %v to %v", seed, agency, score, after[agency])
					}
				}
				if !alike(before, after) {
					grown++
				}
			}
			if grown < rounds/20 {
				t.Errorf("only %d of %d ripples changed", grown, rounds)
			}
		})
	}
}

// alike reports whether two score sheets are the same.
func alike(a, b map[string]float64) bool {
	same := len(a) == len(b)
	for key, value := range a {
		same = same && b[key] == value
	}
	return same
}

func TestNoDisclosuresNoDistrust(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 3))
		src, p := clone(randomSource(r, 8, 16, plain)), randomParameters(r)
		src.Leaks[1].Others = nil
		for i := range src.Ties {
			src.Ties[i].Evidence = slices.DeleteFunc(src.Ties[i].Evidence, func(e network.Evidence) bool { return e.Leak == "l1" })
		}
		if got := scores(t, src, "l1", p); len(got) > 0 {
			t.Fatalf("%d: %v", seed, got)
		}
	}
}

// Other names in the opposite order may turn the choice among equal chains, but
// no figure.
func TestNamesDoNotChangeScores(t *testing.T) {
	for seed := range uint64(rounds) {
		draw := func(name func(int) string) (network.Source, RippleParameters) {
			r := rand.New(rand.NewPCG(seed, 4))
			return randomSource(r, 8, 16, name), randomParameters(r)
		}
		src, p := draw(plain)
		turned, _ := draw(backwards)
		here, there := scores(t, src, "l2", p), scores(t, turned, "l2", p)
		if len(here) != len(there) {
			t.Fatalf("%d: %v, %v", seed, here, there)
		}
		for i := range 8 {
			if math.Abs(here[plain(i)]-there[backwards(i)]) > 1e-12 {
				t.Fatalf("%d: %s has %v, %s has %v", seed, plain(i), here[plain(i)], backwards(i), there[backwards(i)])
			}
		}
	}
}
