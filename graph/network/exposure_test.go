package network

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph/term"
)

func TestExposureOnPaper(t *testing.T) {
	src := small()
	src.Leaks[0].Published, src.Leaks[0].Named = "2013-06", []string{"c1", "a1", "b1", "b2", "a1", "f1"}
	src.Leaks = append(src.Leaks, Leak{ID: "other", Kind: term.Leaked, Published: "2014"})
	evidence := func(tie int, more ...Evidence) { src.Ties[tie].Evidence = append(src.Ties[tie].Evidence, more...) }
	// a1--b1: outside in 2010-03; and one disclosure by two documents of the leak.
	evidence(0, Evidence{"d9", "doc-leak", "leak", "2013-06-05", "AGREEMENT", "CONFIRMED", nil}, Evidence{"d9", "doc-undated", "leak", "", "AGREEMENT", "CONFIRMED", nil})
	// a1--b2: outside in the month of the leak, without date, and later, twice.
	evidence(1, Evidence{"d6", "doc-zz", "", "2013-06", "METHOD", "CONFIRMED", nil}, Evidence{"d7", "doc-aa", "", "", "METHOD", "CONFIRMED", nil},
		Evidence{"d8", "doc-bb", "other", "2014", "METHOD", "CONFIRMED", nil}, Evidence{"d10", "doc-bb", "other", "2014", "REQUEST", "ALLEGED", nil})
	// b1--c1: outside in another leak only.
	evidence(2, Evidence{"d8", "doc-bb", "other", "2014", "METHOD", "CONFIRMED", nil})
	n := mustBuild(t, src)
	for leak, want := range map[string][]string{
		"leak": {
			"a1--b1 KNOWN 0.85 [TIE HOW] false [d2 d9] [doc-press]",            // 1 - (1 - METHOD 1 x PROBABLE .7) x (1 - AGREEMENT .5)
			"b1--c1 CORROBORATED 0.70 [HOW] true [d4] [doc-bb]",                // SOURCE 1 x PROBABLE .7
			"a1--b2 CORROBORATED 0.32 [HOW] false [d3] [doc-zz doc-bb doc-aa]", // OPERATION .8 x ALLEGED .4
			"[a1 b1 b2 c1 f1]", "[a b c f]",
		},
		"release": {"b2--c1 NEW 0.50 [TIE] false [d5] []", "[]", "[]"},
		"other": {
			// Of 2013-06-05 is before 2014; without date is never before.
			"a1--b2 KNOWN 1.00 [WHAT HOW] false [d10 d8] [doc-zz doc-leak doc-aa]",
			"b1--c1 CORROBORATED 1.00 [HOW] true [d8] [doc-undated]", "[]", "[]",
		},
	} {
		e, ok := n.Exposure(leak)
		if got := laidOpen(e); !ok || !slices.Equal(got, want) {
			t.Errorf("%s lays open\n%q, want\n%q", leak, got, want)
		}
	}
	if e, ok := n.Exposure("nothing"); ok || len(e.Ties)+len(e.Agencies)+len(e.Countries) > 0 {
		t.Errorf("an unknown leak lays open %+v", e)
	}
}

// laidOpen writes an exposure down, a tie a line.
func laidOpen(e Exposure) (lines []string) {
	for _, tie := range e.Ties {
		lines = append(lines, fmt.Sprintf("%s %s %.2f %v %v %v %v", tie.ID, tie.Novelty, tie.Severity, tie.Families, tie.LeakedOnly, tie.Disclosures, tie.Elsewhere))
	}
	return append(lines, fmt.Sprint(e.Agencies), fmt.Sprint(e.Countries))
}

// On random networks an exposure is what the words of the contract make of the source.
func TestExposureEqualsTheOracle(t *testing.T) {
	compared := 0
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 21))
		src := randomSource(r, 8, 24, "")
		for i := range src.Leaks {
			src.Leaks[i].Published = randomDate(r, 2009, 2015)
		}
		n := mustBuild(t, src)
		for _, leak := range src.Leaks {
			e, ok := n.Exposure(leak.ID)
			if want := (oracle{src}).exposed(leak); !ok || !slices.EqualFunc(e.Ties, want, sameExposed) {
				t.Fatalf("seed %d: %s lays open\n%+v, want\n%+v", seed, leak.ID, e.Ties, want)
			}
			compared += len(e.Ties)
		}
	}
	if compared < 10*rounds {
		t.Errorf("only %d ties were compared", compared)
	}
}

func sameExposed(a, b ExposedTie) bool {
	return a.ID == b.ID && a.A == b.A && a.B == b.B && a.Novelty == b.Novelty && a.LeakedOnly == b.LeakedOnly && math.Abs(a.Severity-b.Severity) < 1e-12 &&
		slices.Equal(a.Families, b.Families) && slices.Equal(a.Disclosures, b.Disclosures) && slices.Equal(a.Elsewhere, b.Elsewhere)
}

// exposed are the ties that a leak lays open, each disclosure by one document only.
func (o oracle) exposed(leak Leak) (ties []ExposedTie) {
	kinds := map[string]term.LeakKind{}
	for _, l := range o.src.Leaks {
		kinds[l.ID] = l.Kind
	}
	for _, tie := range o.src.Ties {
		x := ExposedTie{ID: tie.ID, A: min(tie.A, tie.B), B: max(tie.A, tie.B), Novelty: term.New, LeakedOnly: true}
		var outside []Evidence
		rest := 1.0
		for _, e := range tie.Evidence {
			x.LeakedOnly = x.LeakedOnly && kinds[e.Leak] == term.Leaked
			if e.Leak != leak.ID {
				outside = append(outside, e)
				continue
			}
			x.Disclosures = append(x.Disclosures, e.Disclosure)
			rest *= 1 - term.Weight(e.Aspect, e.Confidence)
			if f := e.Aspect.Family(); !slices.Contains(x.Families, f) {
				x.Families = append(x.Families, f)
			}
		}
		if len(x.Disclosures) == 0 {
			continue
		}
		x.Severity = 1 - rest
		slices.Sort(x.Disclosures)
		slices.SortFunc(x.Families, func(a, b term.Family) int {
			return slices.Index(term.Families, a) - slices.Index(term.Families, b)
		})
		late := func(d term.Date) term.Date { return term.Date(cmp.Or(string(d), "9999")) }
		slices.SortFunc(outside, func(a, b Evidence) int {
			return cmp.Or(cmp.Compare(late(a.Published), late(b.Published)), cmp.Compare(a.Document, b.Document))
		})
		for _, e := range outside {
			if x.Novelty == term.New {
				x.Novelty = term.Corroborated
			}
			if e.Published.IsBefore(leak.Published) {
				x.Novelty = term.KnownBefore
			}
			if !slices.Contains(x.Elsewhere, e.Document) {
				x.Elsewhere = append(x.Elsewhere, e.Document)
			}
		}
		ties = append(ties, x)
	}
	slices.SortFunc(ties, func(a, b ExposedTie) int {
		if math.Abs(a.Severity-b.Severity) > 1e-12 {
			return cmp.Compare(b.Severity, a.Severity)
		}
		return cmp.Compare(a.ID, b.ID)
	})
	return ties
}
