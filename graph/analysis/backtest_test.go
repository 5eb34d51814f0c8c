package analysis

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// ranked is a leak whose candidates have these scores, the best first; those with
// a star are positive.
func ranked(text string) *LeakBacktest {
	l := &LeakBacktest{}
	for i, field := range strings.Fields(text) {
		c := RankedCountry{Country: fmt.Sprint("c", i)}
		if score, positive := strings.CutSuffix(field, "*"); positive {
			field, c.Reactions = score, []string{"r"}
			l.Positives++
		}
		_, _ = fmt.Sscan(field, &c.Score)
		l.Ranked = append(l.Ranked, c)
	}
	l.Candidates = len(l.Ranked)
	return l
}

func TestTrialOnPaper(t *testing.T) {
	for name, c := range map[string]struct {
		scores    string
		auc       float64
		precision []float64 // at 1, 2, ...
	}{
		// The first star wins against .1, draws with .3 and loses against .5; the
		// second draws with one: 2 of 6 pairs.
		"equals":        {".5 .3* .3 .0* .0", 2. / 6, []float64{0, .25, 1. / 3, 1.5 / 4, 2. / 5, 2. / 5}},
		"perfect":       {".9* .8* .3 .2", 1, []float64{1, 1, 2. / 3, .5}},
		"reversed":      {".9 .8 .3* .2*", 0, []float64{0, 0, 1. / 3, .5}},
		"all equal":     {"0 0* 0", .5, []float64{1. / 3, 1. / 3, 1. / 3}},
		"one of each":   {".1 0*", 0, []float64{0, .5}},
		"equals on top": {".4* .4 .4 .1*", 1.0 / 4, []float64{1. / 3, 1. / 3, 1. / 3, .5}},
	} {
		trial := ranked(c.scores).trial()
		if got := trial.auc(); math.Abs(got-c.auc) > 1e-15 {
			t.Errorf("%s: AUC %v, want %v", name, got, c.auc)
		}
		for i, want := range c.precision {
			if got := trial.precision(i + 1); math.Abs(got-want) > 1e-15 {
				t.Errorf("%s: precision at %d is %v, want %v", name, i+1, got, want)
			}
		}
	}
}

// The statistics of a random ranking equal counting every pair, and every order
// of equals.
func TestTrialEqualsCounting(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 5))
		l, score := &LeakBacktest{}, 1.0
		for i := range 2 + r.IntN(8) {
			if r.IntN(2) == 0 {
				score -= .1
			}
			c := RankedCountry{Score: score}
			if i == 0 || i > 1 && r.IntN(2) == 0 { // one of each at least
				c.Reactions = []string{"r"}
				l.Positives++
			}
			l.Ranked = append(l.Ranked, c)
		}
		trial := l.trial()
		wins, pairs := 0.0, 0.0
		for _, a := range l.Ranked {
			for _, b := range l.Ranked {
				if len(a.Reactions) == 0 || len(b.Reactions) > 0 {
					continue
				}
				pairs++
				switch {
				case a.Score > b.Score:
					wins++
				case a.Score == b.Score:
					wins += .5
				}
			}
		}
		if got := trial.auc(); math.Abs(got-wins/pairs) > 1e-12 {
			t.Fatalf("%+v: AUC %v, want %v", l.Ranked, got, wins/pairs)
		}
		k := 1 + r.IntN(len(l.Ranked))
		above, equal, both := 0.0, 0.0, 0.0 // positive above the line's score, at it; all at it
		places := float64(k)
		for _, c := range l.Ranked {
			line := l.Ranked[k-1].Score
			positive := float64(len(c.Reactions))
			switch {
			case c.Score > line:
				above, places = above+positive, places-1
			case c.Score == line:
				equal, both = equal+positive, both+1
			}
		}
		if got, want := trial.precision(k), (above+equal*places/both)/float64(k); math.Abs(got-want) > 1e-12 {
			t.Fatalf("%+v: precision at %d is %v, want %v", l.Ranked, k, got, want)
		}
	}
}

// history is the worked example with reactions: of the candidates land-a (.183),
// land-b (.0732), land-c (.56) and land-e (0), c and e were seen to object.
func history() (network.Source, []Observed) {
	return paper(), []Observed{
		{"r1", "papers", "land-c", "PROTEST"}, {"r2", "papers", "land-e", "SUSPENSION"}, {"r3", "papers", "land-c", "EXPULSION"},
		{"r4", "papers", "land-a", "REASSURANCE"},  // no objection
		{"r5", "papers", "land-h", "RETRENCHMENT"}, // the holder's own
		{"r6", "papers", "land-d", "PROTEST"},      // has no agency
		{"r7", "nobodys", "land-a", "PROTEST"}, {"r8", "empty", "land-a", "INQUIRY"},
	}
}

func TestBacktestOnPaper(t *testing.T) {
	src, observed := history()
	got, err := BacktestOf(t.Context(), mustBuild(t, src), observed, DefaultBacktestParameters())
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, l := range got.Leaks {
		line := fmt.Sprint(l.Leak, " ", l.Excluded, l.Positives, "/", l.Candidates, l.Outside)
		for _, c := range l.Ranked {
			line += fmt.Sprintf(" %d:%s %.4g %s%v", c.Rank, c.Country, c.Score, c.Agency, c.Reactions)
		}
		lines = append(lines, line)
	}
	want := []string{
		"empty NO_DATE0/0 []", "nobodys NO_HOLDER0/0 []",
		"papers 2/4 [land-d] 1:land-c 0.56 c[r1 r3] 2:land-a 0.183 a[] 3:land-b 0.0732 b[] 4:land-e 0 [r2]",
	}
	if !reflect.DeepEqual(lines, want) {
		t.Errorf("%q\nwant %q", lines, want)
	}
	if got.Scored != 1 || got.Positives != 2 || got.Pairs != 4 || *got.AUC != .5 || got.Low != nil || got.High != nil || got.Observed != 8 {
		t.Errorf("%+v", got)
	}
	// Of six ways to deal two outcomes to four places, four win two pairs or more.
	if math.Abs(*got.Baseline-.5) > .02 || math.Abs(*got.PValue-4./6) > .02 {
		t.Errorf("baseline %v, p %v", *got.Baseline, *got.PValue)
	}
	for i, precision := range []float64{1, 1. / 3, .5, .5} { // at 1, 3, 5 and 10
		if at := got.PrecisionAt[i]; at.K != DefaultAt[i] || at.Precision != precision || at.Baseline != .5 {
			t.Errorf("%+v, want %v", at, precision)
		}
	}
	if want := []GroupCount{{Protested, 3}, {Cut, 3}, {Reassurance, 1}, {Resumption, 0}, {Other, 1}}; !reflect.DeepEqual(got.Groups, want) || got.Kinds[0] != (KindCount{"PROTEST", 3}) {
		t.Errorf("%v %v", got.Groups, got.Kinds)
	}
}

func TestBacktestSaysWhatItLeavesOut(t *testing.T) {
	for want, c := range map[Excluded]struct {
		change func(*network.Source)
		leak   string
		by     []string
	}{
		NoHolder:     {leak: "nobodys", by: []string{"land-a"}},
		NoDate:       {change: func(s *network.Source) { s.Leaks[0].Published = "" }, by: []string{"land-a"}},
		HolderAbsent: {change: func(s *network.Source) { s.Agencies[0].Dissolved = "2009" }, by: []string{"land-a"}},
		NoDisclosure: {change: func(s *network.Source) { s.Leaks[1].Published = "2010" }, leak: "empty", by: []string{"land-a"}},
		NoPositive:   {by: []string{"land-h", "land-d"}},
		AllPositive:  {by: []string{"land-a", "land-b", "land-c", "land-e"}},
		"":           {by: []string{"land-a"}},
	} {
		src := paper()
		if c.change != nil {
			c.change(&src)
		}
		if c.leak == "" {
			c.leak = "papers"
		}
		var observed []Observed
		for _, country := range c.by {
			observed = append(observed, Observed{"r-" + country, c.leak, country, "PROTEST"})
		}
		one, err := LeakBacktestOf(t.Context(), mustBuild(t, src), c.leak, append(observed, Observed{"r", "another", "x", "PROTEST"}), DefaultBacktestParameters())
		if err != nil || one.Excluded != want || (one.AUC == nil) != (want != "") || (len(one.PrecisionAt) == 0) != (want != "") {
			t.Errorf("%q: %+v, %v", want, one, err)
		}
		all, err := BacktestOf(t.Context(), mustBuild(t, src), observed, DefaultBacktestParameters())
		if err != nil || !reflect.DeepEqual(all.Leaks, []LeakBacktest{one}) || (all.AUC == nil) != (want != "") || (all.PValue == nil) != (want != "") {
			t.Errorf("%q: %+v, %v", want, all, err)
		}
	}
	if all, err := BacktestOf(t.Context(), mustBuild(t, network.Source{}), nil, DefaultBacktestParameters()); err != nil || all.Leaks != nil || all.AUC != nil || len(all.Groups) != 5 {
		t.Errorf("nothing at all: %+v, %v", all, err)
	}
}

func TestBacktestRefuses(t *testing.T) {
	src, observed := history()
	n := mustBuild(t, src)
	for field, change := range map[string]func(*BacktestParameters){
		"parameters.permutations":   func(p *BacktestParameters) { p.Permutations = 99 },
		"parameters.seed":           func(p *BacktestParameters) { p.Seed = -1 },
		"parameters.at":             func(p *BacktestParameters) { p.At = []int{0} },
		"parameters.ripple.damping": func(p *BacktestParameters) { p.Ripple.Damping = math.NaN() },
		"parameters.ripple.weights": func(p *BacktestParameters) { p.Ripple.Weights.Aspects["X"] = 1 },
	} {
		p := DefaultBacktestParameters()
		change(&p)
		_, err := BacktestOf(t.Context(), n, observed, p)
		if invalid := new(term.InvalidError); !errors.As(err, &invalid) || invalid.Field != field {
			t.Errorf("%s: error %v", field, err)
		}
	}
	for _, o := range []Observed{{"r", "x", "land-a", "PROTEST"}, {"r", "papers", "x", "PROTEST"}} {
		_, err := BacktestOf(t.Context(), n, []Observed{o}, DefaultBacktestParameters())
		if unknown := new(term.UnknownIDError); !errors.As(err, &unknown) || unknown.Field != "reactions" || unknown.ID != "x" {
			t.Errorf("%+v: error %v", o, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := BacktestOf(ctx, n, observed, DefaultBacktestParameters()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: error %v", err)
	}
	trials := []trial{ranked(".5* .3").trial(), ranked(".5 .3*").trial()}
	if _, _, err := permute(ctx, trials, DefaultBacktestParameters()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled while it deals: error %v", err)
	}
	if _, _, err := bootstrap(ctx, trials, DefaultBacktestParameters()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled while it draws: error %v", err)
	}
}

func TestChanceAndCertainty(t *testing.T) {
	p := DefaultBacktestParameters()
	trials := func(text ...string) (all []trial) {
		for _, one := range text {
			all = append(all, ranked(one).trial())
		}
		return all
	}
	equal := trials("0 0* 0 0", "0* 0 0*")
	baseline, pvalue, err := permute(t.Context(), equal, p)
	if err != nil || meanAUC(equal) != .5 || *baseline != .5 || *pvalue != 1 {
		t.Errorf("all equal: AUC %v, baseline %v, p %v, %v", meanAUC(equal), *baseline, *pvalue, err)
	}
	// A perfect ranking of 2 among 8, twice, happens by chance once in 28 x 28.
	perfect := trials(".8* .7* .6 .5 .4 .3 .2 .1", ".8* .7* .6 .5 .4 .3 .2 .1")
	if _, pvalue, _ = permute(t.Context(), perfect, p); meanAUC(perfect) != 1 || *pvalue > .005 {
		t.Errorf("perfect: AUC %v, p %v", meanAUC(perfect), *pvalue)
	}
	if low, high, _ := bootstrap(t.Context(), perfect, p); *low != 1 || *high != 1 {
		t.Errorf("perfect: %v to %v", *low, *high)
	}
	// One leak foreseen, one reversed: any mean from 0 to 1 is drawn.
	mixed := trials(".8* .7", ".8 .7*")
	if low, high, _ := bootstrap(t.Context(), mixed, p); meanAUC(mixed) != .5 || *low != 0 || *high != 1 {
		t.Errorf("mixed: AUC %v, %v to %v", meanAUC(mixed), *low, *high)
	}
}

func TestBacktestIsTheSameAgain(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 6))
		src := randomSource(r, 9, 20, plain)
		n, p := mustBuild(t, src), DefaultBacktestParameters()
		p.Permutations = 200
		var observed []Observed
		for i := range r.IntN(12) {
			observed = append(observed, Observed{fmt.Sprint("r", i), src.Leaks[r.IntN(3)].ID, src.Countries[r.IntN(3)].ID, term.ReactionKinds[r.IntN(9)]})
		}
		one, err := BacktestOf(t.Context(), n, observed, p)
		r.Shuffle(len(observed), func(i, j int) { observed[i], observed[j] = observed[j], observed[i] })
		two, err2 := BacktestOf(t.Context(), n, observed, p)
		if err != nil || err2 != nil || !reflect.DeepEqual(one, two) {
			t.Fatalf("%d: %+v\n%+v\n%v %v", seed, one, two, err, err2)
		}
		for _, part := range []*float64{one.AUC, one.Low, one.High, one.Baseline, one.PValue} {
			if part != nil && (*part < 0 || *part > 1) {
				t.Fatalf("%d: %+v", seed, one)
			}
		}
	}
}
