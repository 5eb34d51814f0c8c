package analysis

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// pruned is a network countable on paper (invented, as all of it):
//
//	p1 --5-- h --2-- p2      h's other partner: q (1)
//	 \--3-- s --2-- q --4-- x
//
// h--p1 covers terror, and radar by the leak; h--p2 terror; h--q sigint by the
// leak; p1--s sigint; q--x cyber. p1 and p2 are of country P, s and x of S. The
// papers of the leak are p1's.
func pruned() network.Source {
	agency := func(id, country string) network.Agency {
		return network.Agency{ID: id, Country: country, Kind: "FOREIGN"}
	}
	tie := func(a, b string, depth int, evidence ...network.Evidence) network.Tie {
		return network.Tie{ID: tieID(a, b), A: a, B: b, Depth: depth, Evidence: evidence}
	}
	evidence := func(id, leak string, aspect term.Aspect, confidence term.Confidence, topic string) network.Evidence {
		return network.Evidence{Disclosure: id, Document: "doc" + leak, Leak: leak, Aspect: aspect, Confidence: confidence, Topics: []string{topic}}
	}
	alone := agency("z", "Z")
	alone.Founded = "1990"
	src := network.Source{
		Agencies: []network.Agency{agency("h", "H"), agency("p1", "P"), agency("p2", "P"), agency("q", "Q"), agency("s", "S"), agency("x", "S"), alone},
		Topics:   []network.Topic{{ID: "cyber"}, {ID: "radar"}, {ID: "sigint"}, {ID: "terror"}},
		Leaks:    []network.Leak{{ID: "leak", Kind: term.Leaked, HeldBy: "p1"}, {ID: "other", Kind: term.Leaked}},
		Ties: []network.Tie{
			tie("h", "p1", 5, evidence("d1", "", "EXISTENCE", "CONFIRMED", "terror"), evidence("d2", "leak", "METHOD", "PROBABLE", "radar")),
			tie("h", "p2", 2, evidence("d3", "", "EXISTENCE", "CONFIRMED", "terror")),
			tie("h", "q", 1, evidence("d4", "leak", "EXISTENCE", "ALLEGED", "sigint")),
			tie("p1", "s", 3, evidence("d5", "", "EXISTENCE", "CONFIRMED", "sigint")),
			tie("q", "x", 4, evidence("d6", "", "EXISTENCE", "CONFIRMED", "cyber")),
			tie("q", "s", 2),
		},
	}
	for _, id := range []string{"H", "P", "Q", "S", "Z"} {
		src.Countries = append(src.Countries, network.Country{ID: id, Region: "EUROPE"})
	}
	return src
}

// told writes a standing as partners, countries, topics, within, reachable,
// mean distance.
func (s Standing) told() string {
	mean := "-"
	if s.MeanDistance != nil {
		mean = fmt.Sprintf("%.3g", *s.MeanDistance)
	}
	return fmt.Sprint(s.Partners, s.Countries, s.Topics, s.Within, s.Reachable, " ", mean)
}

// told writes what is dropped and why, and then what it costs.
func (r Retrenchment) told() string {
	var b strings.Builder
	for _, d := range r.Dropped {
		fmt.Fprintf(&b, "%s%v%v%.3g ", d.Tie, d.Because, d.Disclosures, d.Score)
	}
	fmt.Fprintf(&b, "| %.4f | %s > %s | lost %v %v single %v | gone %v | %d:", r.Loss, r.Before.told(), r.After.told(), r.LostCountries, r.LostTopics,
		r.SingleProviders, r.Unreachable, r.TotalSubstitutes)
	for _, s := range r.Substitutes {
		fmt.Fprintf(&b, " %s%v%d%v", s.Agency, s.Topics, s.Distance, s.Through)
	}
	return b.String()
}

func TestRetrenchmentOnPaper(t *testing.T) {
	n := mustBuild(t, pruned())
	const before = "3 2 3 5 5 1.4 > "
	const withoutQ = "| 0.3917 | " + before + "2 1 2 3 5 2.2 | lost [Q] [sigint] single [] | gone [{q 1 3} {x 2 4}] | 1: s[sigint]2[{h p1 h--p1} {p1 s p1--s}]"
	distrust := func(above float64) *DistrustDrop { return &DistrustDrop{"leak", above, DefaultRippleParameters()} }
	for name, c := range map[string]struct {
		agency string
		drop   Drop
		filter term.LiaisonFilter
		want   string
	}{
		"nothing":      {agency: "h", want: "| 0.0000 | " + before + "3 2 3 5 5 1.4 | lost [] [] single [] | gone [] | 0:"},
		"a named tie":  {agency: "h", drop: Drop{Ties: []string{"h--q"}}, want: "h--q[NAMED][]0 " + withoutQ},
		"a partner":    {agency: "h", drop: Drop{Partners: []string{"q"}}, want: "h--q[NAMED][]0 " + withoutQ},
		"shallow ties": {agency: "h", drop: Drop{BelowDepth: 2}, want: "h--q[SHALLOW][]0 " + withoutQ},
		"what a leak touched": {agency: "h", drop: Drop{Leak: "leak"}, want: "h--p1[LEAKED][d2]0 h--q[LEAKED][d4]0 | 0.6583 | " + before +
			"1 1 1 1 1 1 | lost [Q] [radar sigint] single [{terror p2 2}] | gone [{p1 1 0} {q 1 0} {s 2 0} {x 2 0}] | 1: s[sigint]0[]"},
		"the same tie for two reasons": {agency: "h", drop: Drop{Ties: []string{"h--q"}, Partners: []string{"q"}, BelowDepth: 2, Leak: "other"}, want: "h--q[NAMED SHALLOW][]0 " + withoutQ},
		"a leak that shows none":       {agency: "h", drop: Drop{Leak: "other"}, want: "| 0.0000 | " + before + "3 2 3 5 5 1.4 | lost [] [] single [] | gone [] | 0:"},
		// The holder of the papers is p1: its tie takes h's own score, the severity .7.
		"the holder": {agency: "h", drop: Drop{Distrust: distrust(.5)}, want: "h--p1[DISTRUSTED][]0.7 | 0.2167 | " + before +
			"2 2 2 4 5 1.8 | lost [] [radar] single [{terror p2 2}] | gone [{p1 1 3}] | 0:"},
		// Gravity is 1 - (1-.7/4)(1-.08/4) = .1915; p2 by h carries .1915 x 5/5 x 2/5 x .5 = .0383.
		"the holder and who hears of it": {agency: "h", drop: Drop{Distrust: distrust(.03)}, want: "h--p1[DISTRUSTED][]0.7 h--p2[DISTRUSTED][]0.0383 | 0.5583 | " + before +
			"1 1 1 3 4 2 | lost [P] [radar terror] single [] | gone [{p1 1 3} {p2 1 0}] | 0:"},
		"everything": {agency: "h", drop: Drop{BelowDepth: 5, Partners: []string{"p1"}}, want: "h--p1[NAMED][]0 h--p2[SHALLOW][]0 h--q[SHALLOW][]0 | 1.0000 | " + before +
			"0 0 0 0 0 - | lost [P Q] [radar sigint terror] single [] | gone [{p1 1 0} {p2 1 0} {q 1 0} {s 2 0} {x 2 0}] | 1: s[sigint]0[]"},
		"everything that counts": {agency: "s", filter: term.LiaisonFilter{MinDepth: new(2)}, drop: Drop{Partners: []string{"q", "p1"}}, want: "p1--s[NAMED][]0 q--s[NAMED][]0 | 1.0000 | " +
			"2 2 1 4 5 1.8 > 0 0 0 0 0 - | lost [P Q] [sigint] single [] | gone [{p1 1 0} {q 1 0} {h 2 0} {x 2 0}] | 0:"},
		"evidence that the filter does not admit": {agency: "h", filter: term.LiaisonFilter{Aspects: []term.Aspect{"EXISTENCE"}}, drop: Drop{Leak: "leak"},
			want: "h--q[LEAKED][d4]0 | 0.4333 | 3 2 2 5 5 1.4 > 2 1 1 3 3 1.33 | lost [Q] [sigint] single [] | gone [{q 1 0} {x 2 0}] | 1: s[sigint]2[{h p1 h--p1} {p1 s p1--s}]"},
		"an agency without ties": {agency: "z", drop: Drop{BelowDepth: 5, Leak: "leak"}, want: "| 0.0000 | 0 0 0 0 0 - > 0 0 0 0 0 - | lost [] [] single [] | gone [] | 0:"},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := RetrenchmentOf(t.Context(), n, c.agency, c.drop, c.filter, DefaultRetrenchmentParameters())
			if err != nil {
				t.Fatal(err)
			}
			if got := r.told(); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if r.Agency != c.agency || len(r.Notes) > 0 || len(r.Partners) != len(r.Dropped) {
				t.Errorf("agency %q, notes %v, %d partners of %d", r.Agency, r.Notes, len(r.Partners), len(r.Dropped))
			}
		})
	}
}

// By the tie h--q alone h loses (1/3 + 1/2 + 1/3 + 2/5) / 4 = 47/120 and q
// (1/3 + 1/2 + 1/2 + 2/5) / 4 = 52/120, so h needs it less.
func TestLeverageOnPaper(t *testing.T) {
	r, err := RetrenchmentOf(t.Context(), mustBuild(t, pruned()), "h", Drop{Leak: "leak"}, term.LiaisonFilter{}, DefaultRetrenchmentParameters())
	if err != nil || len(r.Partners) != 2 {
		t.Fatalf("%+v, %v", r.Partners, err)
	}
	q := r.Partners[1]
	if q.Partner != "q" || q.Tie != "h--q" || !near(q.Loss, 47./120) || !near(q.OwnLoss, 52./120) || q.Leverage == nil || !near(*q.Leverage, 52./47) {
		t.Errorf("%+v", q)
	}
	if got := q.Before.told() + " > " + q.After.told(); got != "3 2 2 5 5 1.4 > 2 1 1 3 5 2.2" {
		t.Errorf("q stands at %s", got)
	}
}

// Whoever has no topics stated can still lose everything.
func TestLosingEverythingIsALossOfOne(t *testing.T) {
	src := pruned()
	for i := range src.Ties {
		src.Ties[i].Evidence = nil
	}
	r, err := RetrenchmentOf(t.Context(), mustBuild(t, src), "x", Drop{Partners: []string{"q"}}, term.LiaisonFilter{}, DefaultRetrenchmentParameters())
	if err != nil || r.Before.Topics != 0 || r.Loss != 1 {
		t.Errorf("before %+v, loss %v, %v", r.Before, r.Loss, err)
	}
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestRetrenchmentOfTheAbsent(t *testing.T) {
	n := mustBuild(t, pruned())
	r, err := RetrenchmentOf(t.Context(), n, "z", Drop{BelowDepth: 3}, term.LiaisonFilter{AsOf: new(1980)}, DefaultRetrenchmentParameters())
	if err != nil || len(r.Notes) != 1 || r.Notes[0].ID != "z" || r.Notes[0].Reason != network.NotYetFounded {
		t.Errorf("notes %+v, %v", r.Notes, err)
	}
}

func TestRetrenchmentRefuses(t *testing.T) {
	n := mustBuild(t, pruned())
	ripple := DefaultRippleParameters()
	ripple.Damping = 2
	many := slices.Repeat([]string{"h--q"}, term.MaxIDs+1)
	for name, c := range map[string]struct {
		agency      string
		drop        Drop
		within, top int
		filter      term.LiaisonFilter
		field       string
	}{
		"an unknown agency":               {"nobody", Drop{}, 2, 20, term.LiaisonFilter{}, "agency"},
		"a country":                       {"P", Drop{}, 2, 20, term.LiaisonFilter{}, "agency"},
		"an unknown tie":                  {"h", Drop{Ties: []string{"h--x"}}, 2, 20, term.LiaisonFilter{}, "drop.ties"},
		"a tie of others":                 {"h", Drop{Ties: []string{"q--x"}}, 2, 20, term.LiaisonFilter{}, "drop.ties"},
		"a tie that does not count":       {"h", Drop{Ties: []string{"h--q"}}, 2, 20, term.LiaisonFilter{MinDepth: new(2)}, "drop.ties"},
		"too many ties":                   {"h", Drop{Ties: many}, 2, 20, term.LiaisonFilter{}, "drop.ties"},
		"a tie of one without any":        {"z", Drop{Ties: []string{"h--q"}}, 2, 20, term.LiaisonFilter{}, "drop.ties"},
		"an unknown partner":              {"h", Drop{Partners: []string{"nobody"}}, 2, 20, term.LiaisonFilter{}, "drop.partners"},
		"one that is no partner":          {"h", Drop{Partners: []string{"s"}}, 2, 20, term.LiaisonFilter{}, "drop.partners"},
		"itself":                          {"h", Drop{Partners: []string{"h"}}, 2, 20, term.LiaisonFilter{}, "drop.partners"},
		"too many partners":               {"h", Drop{Partners: many}, 2, 20, term.LiaisonFilter{}, "drop.partners"},
		"depth 1, which nothing is below": {"h", Drop{BelowDepth: 1}, 2, 20, term.LiaisonFilter{}, "drop.belowDepth"},
		"a depth past the scale":          {"h", Drop{BelowDepth: 6}, 2, 20, term.LiaisonFilter{}, "drop.belowDepth"},
		"a depth below zero":              {"h", Drop{BelowDepth: -1}, 2, 20, term.LiaisonFilter{}, "drop.belowDepth"},
		"an unknown leak":                 {"h", Drop{Leak: "nothing"}, 2, 20, term.LiaisonFilter{}, "drop.leak"},
		"an unknown leak of distrust":     {"h", Drop{Distrust: &DistrustDrop{"", .5, DefaultRippleParameters()}}, 2, 20, term.LiaisonFilter{}, "drop.distrust.leak"},
		"a threshold above 1":             {"h", Drop{Distrust: &DistrustDrop{"leak", 1.5, DefaultRippleParameters()}}, 2, 20, term.LiaisonFilter{}, "drop.distrust.above"},
		"a threshold that is no number":   {"h", Drop{Distrust: &DistrustDrop{"leak", math.NaN(), DefaultRippleParameters()}}, 2, 20, term.LiaisonFilter{}, "drop.distrust.above"},
		"damping out of range":            {"h", Drop{Distrust: &DistrustDrop{"leak", .5, ripple}}, 2, 20, term.LiaisonFilter{}, "drop.distrust.parameters.damping"},
		"within 0":                        {"h", Drop{}, 0, 20, term.LiaisonFilter{}, "parameters.within"},
		"within 7":                        {"h", Drop{}, 7, 20, term.LiaisonFilter{}, "parameters.within"},
		"no substitutes":                  {"h", Drop{}, 2, 0, term.LiaisonFilter{}, "parameters.substitutes"},
		"too many substitutes":            {"h", Drop{}, 2, 101, term.LiaisonFilter{}, "parameters.substitutes"},
		"a filter out of range":           {"h", Drop{}, 2, 20, term.LiaisonFilter{MinDepth: new(9)}, "filter.minDepth"},
		"a filter of an unknown topic":    {"h", Drop{}, 2, 20, term.LiaisonFilter{Topics: []string{"x"}}, "filter.topics"},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := RetrenchmentOf(t.Context(), n, c.agency, c.drop, c.filter, RetrenchmentParameters{c.within, c.top})
			if field := refused(err); field != c.field || r.Agency != "" {
				t.Errorf("field %q (%v), want %q", field, err, c.field)
			}
		})
	}
}

// refused is the field that an error says was bad, empty for another error.
func refused(err error) string {
	var invalid *term.InvalidError
	var unknown *term.UnknownIDError
	switch {
	case errors.As(err, &invalid) && invalid.Accepted != "":
		return invalid.Field
	case errors.As(err, &unknown) && len(unknown.Accepted) > 0:
		return unknown.Field
	}
	return ""
}

func TestRetrenchmentNamesItsModel(t *testing.T) {
	m := DefaultRetrenchmentParameters().Model(Drop{})
	if m.Name != "retrenchment" || m.Version != Version || len(m.Parameters) != 2 || m.Parameters[0] != (Parameter{"within", "2", "2", "1 to 6"}) {
		t.Errorf("%+v", m)
	}
	m = DefaultRetrenchmentParameters().Model(Drop{Distrust: &DistrustDrop{"leak", .5, DefaultRippleParameters()}})
	if m.Parameters[2] != (Parameter{"drop.distrust.above", "0.5", "", "0 to 1"}) || m.Parameters[3].Name != "drop.distrust.parameters.damping" {
		t.Errorf("%+v", m.Parameters)
	}
}
