package analysis

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// past is a small random network with reactions, of agencies and countries under
// these names. The same numbers give the same history under other names.
func past(seed, question uint64, agencies, ties, reactions int, name func(int) string) (network.Source, []Observed, BacktestParameters) {
	src := randomSource(rand.New(rand.NewPCG(seed, 0)), agencies, ties, name)
	r := rand.New(rand.NewPCG(question, 0))
	regions := src.Countries
	src.Countries = nil
	for i := range 2 + r.IntN(6) {
		src.Countries = append(src.Countries, network.Country{ID: "land-" + name(i), Region: regions[i%len(regions)].Region})
	}
	some := func() string { return src.Countries[r.IntN(len(src.Countries))].ID }
	for i := range src.Agencies {
		src.Agencies[i].Country = some()
	}
	var observed []Observed
	for i := range reactions {
		observed = append(observed, Observed{fmt.Sprint("r", i), src.Leaks[r.IntN(len(src.Leaks))].ID, some(), term.ReactionKinds[r.IntN(len(term.ReactionKinds))]})
	}
	p := BacktestParameters{randomParameters(r), leastPermutations, r.IntN(100), nil}
	for range r.IntN(4) {
		p.At = append(p.At, 1+r.IntN(8))
	}
	return src, observed, p
}

// counted is the AUC of ranked countries, pair by pair; it shares no code with
// what it checks.
func counted(leaks []LeakBacktest) float64 {
	wins, pairs := 0.0, 0.0
	for _, l := range leaks {
		if l.Excluded != "" {
			continue
		}
		for _, a := range l.Ranked {
			for _, b := range l.Ranked {
				switch {
				case len(a.Reactions) == 0 || len(b.Reactions) > 0:
					continue
				case a.Score > b.Score:
					wins++
				case a.Score == b.Score:
					wins += .5
				}
				pairs++
			}
		}
	}
	return wins / pairs
}

// checkBacktest holds one backtest to what is true of all of them, and says how
// many leaks were scored.
func checkBacktest(t *testing.T, seed, question uint64, agencies, ties, reactions int) (scored int) {
	t.Helper()
	ask := func(name func(int) string) Backtest {
		src, observed, p := past(seed, question, agencies, ties, reactions, name)
		got, err := BacktestOf(t.Context(), mustBuild(t, src), observed, p)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	share := func(what string, part float64) {
		if !(part >= 0 && part <= 1) { // NaN is not
			t.Fatalf("%s is %v", what, part)
		}
	}
	here := ask(plain)
	if asked := here.Scored > 0; asked != (here.AUC != nil) || asked != (here.PValue != nil) || asked != (here.Baseline != nil) || (here.Scored > 1) != (here.Low != nil) || here.Observed != reactions {
		t.Fatalf("%+v", here)
	}
	for _, l := range here.Leaks {
		if (l.Excluded == "") != (l.AUC != nil) || l.Positives > l.Candidates {
			t.Fatalf("%+v", l)
		}
		for _, at := range l.PrecisionAt {
			share("precision", at.Precision)
			if at.Baseline != float64(l.Positives)/float64(l.Candidates) {
				t.Fatalf("%+v", l)
			}
		}
		if l.AUC != nil {
			share("AUC", *l.AUC)
			if want := counted([]LeakBacktest{l}); math.Abs(*l.AUC-want) > 1e-12 {
				t.Fatalf("%+v: AUC %v, want %v", l, *l.AUC, want)
			}
		}
	}
	if here.Scored > 0 {
		share("baseline", *here.Baseline)
		if want := counted(here.Leaks); math.Abs(*here.AUC-want) > 1e-12 {
			t.Fatalf("%+v: AUC %v, want %v", here, *here.AUC, want)
		}
		if share("p", *here.PValue); *here.PValue == 0 {
			t.Fatal("p is 0")
		}
		for _, at := range here.PrecisionAt {
			share("precision", at.Precision)
		}
	}
	if here.Low != nil && !(0 <= *here.Low && *here.Low <= *here.High && *here.High <= 1) {
		t.Fatalf("%v to %v", *here.Low, *here.High)
	}
	checkRenamed(t, here, ask(backwards))
	return here.Scored
}

// checkRenamed holds a backtest under other names to the first. The names turn the
// order of equals, and nothing else.
func checkRenamed(t *testing.T, here, there Backtest) {
	t.Helper()
	for i := range here.Leaks {
		a, b := here.Leaks[i], there.Leaks[i]
		places := func(l LeakBacktest, name func(int) string) (all []string) {
			for i := range 8 {
				at := slices.IndexFunc(l.Ranked, func(c RankedCountry) bool { return c.Country == "land-"+name(i) })
				if at >= 0 {
					all = append(all, fmt.Sprint(i, " ", l.Ranked[at].Rank, l.Ranked[at].Reactions))
				}
			}
			return all
		}
		if one, two := places(a, plain), places(b, backwards); !slices.Equal(one, two) || len(one) != len(a.Ranked) {
			t.Fatalf("%q, renamed %q", one, two)
		}
		if len(a.Outside) != len(b.Outside) || (a.Holder == "") != (b.Holder == "") {
			t.Fatalf("%+v\nrenamed %+v", a, b)
		}
		for _, l := range []*LeakBacktest{&here.Leaks[i], &there.Leaks[i]} {
			l.Holder, l.Outside, l.Ranked = "", nil, nil
		}
	}
	if !reflect.DeepEqual(here, there) {
		t.Fatalf("%+v\nrenamed %+v", here, there)
	}
}

func TestBacktestHolds(t *testing.T) {
	scored, several := 0, 0
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 7))
		agencies := 2 + r.IntN(9)
		n := checkBacktest(t, seed, seed, agencies, r.IntN(3*agencies), r.IntN(16))
		scored += n
		if n > 1 {
			several++
		}
	}
	if scored < rounds/3 || several < rounds/20 {
		t.Errorf("only %d leaks were scored, and %d times more than one", scored, several)
	}
}

// FuzzBacktest holds the backtest on small random networks with random reactions to
// what is true of all of them.
func FuzzBacktest(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint8(8), uint8(16), uint8(9))
	f.Add(uint64(3), uint64(4), uint8(0), uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, network, question uint64, agencies, ties, reactions uint8) {
		count := 2 + int(agencies)%9
		checkBacktest(t, network, question, count, int(ties)%(3*count), int(reactions)%24)
	})
}
