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
	"liaison/graph/term"
)

// paper is the worked example of docs/model.md (invented):
//
//	h --5-- a --4-- b --3-- d
//	 \--2-- c --5--/           e (no ties)
//
// The leak is of papers that h held. Of its two disclosures one shows h--c
// (OPERATION, PROBABLE: .56), the other no tie (AGREEMENT, ALLEGED: .2).
func paper() network.Source {
	var src network.Source
	for _, id := range []string{"h", "a", "b", "c", "d", "e"} {
		src.Agencies = append(src.Agencies, network.Agency{ID: id, Country: "land-" + id, Kind: "FOREIGN"})
		src.Countries = append(src.Countries, network.Country{ID: "land-" + id, Region: "AFRICA"})
	}
	src.Agencies[4].Country = "land-a" // d and a are of one country
	tie := func(a, b string, depth int, evidence ...network.Evidence) {
		src.Ties = append(src.Ties, network.Tie{ID: tieID(a, b), A: a, B: b, Depth: depth, Evidence: evidence})
	}
	shown := network.Evidence{Disclosure: "d-tie", Document: "doc", Leak: "papers", Published: "2010", Aspect: term.Operation, Confidence: term.Probable}
	again := shown
	again.Document = "doc-again"
	tie("h", "a", 5, network.Evidence{Disclosure: "d-press", Document: "doc-press", Aspect: term.Method, Confidence: term.Confirmed})
	tie("a", "b", 4)
	tie("h", "c", 2, shown, again)
	tie("c", "b", 5)
	tie("b", "d", 3)
	src.Leaks = []network.Leak{
		{ID: "papers", Kind: term.Leaked, Published: "2010", HeldBy: "h", Others: []network.Evidence{
			{Disclosure: "d-rest", Document: "doc", Leak: "papers", Published: "2010", Aspect: term.Agreement, Confidence: term.Alleged},
		}},
		{ID: "empty", Kind: term.Leaked, HeldBy: "h"},
		{ID: "nobodys", Kind: term.Official, Others: []network.Evidence{
			{Disclosure: "d-nobodys", Document: "doc-n", Leak: "nobodys", Aspect: term.Source, Confidence: term.Confirmed},
		}},
	}
	return src
}

// told writes scores as agency, score, cause and chain.
func (r Ripple) told() string {
	var lines []string
	for _, d := range r.Scores {
		line := fmt.Sprintf("%s %.5g %s %s", d.Agency, d.Score, d.Cause, d.Chain[0].From)
		for _, hop := range d.Chain {
			line += "-" + hop.To
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

func TestRippleOnPaper(t *testing.T) {
	for name, c := range map[string]struct {
		leak    string
		change  func(*network.Source)
		filter  term.LiaisonFilter
		shape   func(*RippleParameters)
		gravity float64 // 1 - (1 - .56 x .25)(1 - .2 x .25) = .183
		want    string
	}{
		"as it stands": {gravity: .183, want: "c 0.56 EXPOSED_TIE h-c; a 0.183 CHAIN h-a; b 0.0732 CHAIN h-a-b; d 0.02196 CHAIN h-a-b-d"},
		"one tie":      {shape: func(p *RippleParameters) { p.MaxTies = 1 }, gravity: .183, want: "c 0.56 EXPOSED_TIE h-c; a 0.183 CHAIN h-a"},
		"no damping":   {shape: func(p *RippleParameters) { p.Damping = 1 }, gravity: .183, want: "c 0.56 EXPOSED_TIE h-c; a 0.183 CHAIN h-a; b 0.1464 CHAIN h-a-b; d 0.08784 CHAIN h-a-b-d"},
		"nothing handed on": {shape: func(p *RippleParameters) { p.Damping = 0 }, gravity: .183,
			want: "c 0.56 EXPOSED_TIE h-c; a 0.183 CHAIN h-a"},
		"no share, only what is shown": {shape: func(p *RippleParameters) { p.Share = 0 }, want: "c 0.56 EXPOSED_TIE h-c"},
		"full share": {shape: func(p *RippleParameters) { p.Share = 1 }, gravity: .648,
			want: "a 0.648 CHAIN h-a; c 0.56 EXPOSED_TIE h-c; b 0.2592 CHAIN h-a-b; d 0.07776 CHAIN h-a-b-d"},
		"a weight of its own": {shape: func(p *RippleParameters) { p.Weights = Weights{Aspects: map[term.Aspect]float64{term.Operation: 0}} }, gravity: .05,
			want: "a 0.05 CHAIN h-a; b 0.02 CHAIN h-a-b; c 0.02 CHAIN h-c; d 0.006 CHAIN h-a-b-d"},
		"evidence that is not admitted": {filter: term.LiaisonFilter{MinConfidence: new(term.Probable)}, gravity: .14, want: "c 0.56 EXPOSED_TIE h-c; a 0.14 CHAIN h-a"},
		"ties that do not count":        {filter: term.LiaisonFilter{MinDepth: new(3)}, gravity: .183, want: "a 0.183 CHAIN h-a; b 0.0732 CHAIN h-a-b; c 0.0366 CHAIN h-a-b-c; d 0.02196 CHAIN h-a-b-d"},
		"of equals the smaller ids":     {change: func(s *network.Source) { s.Ties[1].Depth, s.Ties[2].Depth, s.Ties[2].Evidence = 2, 5, nil }, gravity: .05, want: "a 0.05 CHAIN h-a; c 0.05 CHAIN h-c; b 0.025 CHAIN h-c-b; d 0.0075 CHAIN h-c-b-d"},
		"of equals the fewer ties": {change: func(s *network.Source) {
			s.Ties = append(s.Ties, network.Tie{ID: "b--h", A: "h", B: "b", Depth: 2}) // .4, as 1 x .8 x .5
		}, gravity: .183, want: "c 0.56 EXPOSED_TIE h-c; a 0.183 CHAIN h-a; b 0.0732 CHAIN h-b; d 0.02196 CHAIN h-b-d"},
		"no disclosures": {leak: "empty", want: ""},
		"no holder":      {leak: "nobodys", gravity: .25, want: ""},
		"the holder is not there yet": {change: func(s *network.Source) { s.Agencies[0].Founded = "1990" }, filter: term.LiaisonFilter{AsOf: new(1980)},
			gravity: .183, want: ""},
	} {
		t.Run(name, func(t *testing.T) {
			src, p := paper(), DefaultRippleParameters()
			if c.change != nil {
				c.change(&src)
			}
			if c.shape != nil {
				c.shape(&p)
			}
			if c.leak == "" {
				c.leak = "papers"
			}
			got, err := RippleOf(t.Context(), mustBuild(t, src), c.leak, c.filter, p)
			if err != nil {
				t.Fatal(err)
			}
			if got.told() != c.want || math.Abs(got.Gravity-c.gravity) > 1e-12 {
				t.Errorf("gravity %v: %s\nwant %v: %s", got.Gravity, got.told(), c.gravity, c.want)
			}
			if (len(got.Notes) > 0) != strings.Contains(name, "not there") {
				t.Errorf("notes %v", got.Notes)
			}
		})
	}
}

func TestRippleGivesReasons(t *testing.T) {
	got, err := RippleOf(t.Context(), mustBuild(t, paper()), "papers", term.LiaisonFilter{}, DefaultRippleParameters())
	if err != nil {
		t.Fatal(err)
	}
	if got.Leak != "papers" || got.Holder != "h" || got.Disclosures != 2 {
		t.Errorf("%+v", got)
	}
	c := got.Scores[0]
	if c.Severity != c.Score || math.Abs(c.Severity-.56) > 1e-12 || math.Abs(c.Carried-.0732) > 1e-12 || !reflect.DeepEqual(c.Disclosures, []string{"d-tie"}) ||
		!reflect.DeepEqual(c.Chain, []network.Hop{{From: "h", To: "c", Liaison: "c--h"}}) {
		t.Errorf("%+v", c)
	}
	if b := got.Scores[2]; b.Severity != 0 || b.Disclosures != nil || b.Carried != b.Score || b.Chain[1] != (network.Hop{From: "a", To: "b", Liaison: "a--b"}) {
		t.Errorf("%+v", b)
	}
	var countries []string
	for _, c := range got.Countries {
		countries = append(countries, fmt.Sprintf("%s %.4g %s", c.Country, c.Score, c.Agency))
	}
	if want := "land-c 0.56 c|land-a 0.183 a|land-b 0.0732 b"; strings.Join(countries, "|") != want {
		t.Errorf("countries %v, want %s", countries, want)
	}
}

func TestRippleRefuses(t *testing.T) {
	n := mustBuild(t, paper())
	for name, c := range map[string]struct {
		change func(*RippleParameters)
		field  string
	}{
		"damping below":      {func(p *RippleParameters) { p.Damping = -.1 }, "parameters.damping"},
		"damping above":      {func(p *RippleParameters) { p.Damping = 1.1 }, "parameters.damping"},
		"damping no number":  {func(p *RippleParameters) { p.Damping = math.NaN() }, "parameters.damping"},
		"damping endless":    {func(p *RippleParameters) { p.Damping = math.Inf(1) }, "parameters.damping"},
		"no ties":            {func(p *RippleParameters) { p.MaxTies = 0 }, "parameters.maxTies"},
		"too many ties":      {func(p *RippleParameters) { p.MaxTies = MostTies + 1 }, "parameters.maxTies"},
		"share below":        {func(p *RippleParameters) { p.Share = math.Inf(-1) }, "parameters.share"},
		"share no number":    {func(p *RippleParameters) { p.Share = math.NaN() }, "parameters.share"},
		"weight of aspect":   {func(p *RippleParameters) { p.Weights.Aspects[term.Method] = 2 }, "parameters.weights.method"},
		"no aspect":          {func(p *RippleParameters) { p.Weights.Aspects["X"] = 1 }, "parameters.weights"},
		"no confidence":      {func(p *RippleParameters) { p.Weights.Confidences["X"] = 1 }, "parameters.weights"},
		"weight of evidence": {func(p *RippleParameters) { p.Weights.Confidences[term.Alleged] = math.NaN() }, "parameters.weights.alleged"},
	} {
		p := DefaultRippleParameters()
		c.change(&p)
		_, err := RippleOf(t.Context(), n, "papers", term.LiaisonFilter{}, p)
		if invalid := new(term.InvalidError); !errors.As(err, &invalid) || invalid.Field != c.field {
			t.Errorf("%s: error %v, want field %s", name, err, c.field)
		}
	}
	for leak, filter := range map[string]term.LiaisonFilter{"x": {}, "": {}, "papers": {Leaks: []string{"x"}}} {
		_, err := RippleOf(t.Context(), n, leak, filter, DefaultRippleParameters())
		if unknown := new(term.UnknownIDError); !errors.As(err, &unknown) || (unknown.Field == "leak") == (leak == "papers") {
			t.Errorf("leak %q: error %v", leak, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := RippleOf(ctx, n, "papers", term.LiaisonFilter{}, DefaultRippleParameters()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: error %v", err)
	}
}

// TestNoChainCarriesMoreThanTheGravity, not by the last digit either: what the
// deepest ties carry without damping is the gravity itself.
func TestNoChainCarriesMoreThanTheGravity(t *testing.T) {
	src := paper()
	for i := range src.Ties {
		src.Ties[i].Depth, src.Ties[i].Evidence = deepest, nil
	}
	n, p := mustBuild(t, src), DefaultRippleParameters()
	p.Damping = 1
	for i := 1; i <= 1000; i++ {
		p.Share = float64(i) / 1000
		got, err := RippleOf(t.Context(), n, "papers", term.LiaisonFilter{}, p)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Scores) != 4 {
			t.Fatalf("%s", got.told())
		}
		for _, d := range got.Scores {
			if d.Score != got.Gravity || d.Carried != got.Gravity {
				t.Fatalf("share %v: %s has %v and is carried %v of %v", p.Share, d.Agency, d.Score, d.Carried, got.Gravity)
			}
		}
	}
}

func TestRippleNamesItsModel(t *testing.T) {
	p := DefaultRippleParameters()
	p.Damping = .25
	m := p.Model()
	if m.Name != "ripple" || m.Version != Version || len(m.Parameters) != 3+len(term.Aspects)+len(term.Confidences) {
		t.Errorf("%+v", m)
	}
	if m.Parameters[0] != (Parameter{"damping", "0.25", "0.5", "0 to 1"}) || m.Parameters[1] != (Parameter{"maxTies", "3", "3", "1 to 6"}) {
		t.Errorf("%+v", m.Parameters)
	}
	for _, a := range term.Aspects {
		for _, c := range term.Confidences {
			if got := DefaultWeights().of(network.Statement{Aspect: a, Confidence: c}); got != term.Weight(a, c) {
				t.Errorf("%s %s weighs %v", a, c, got)
			}
		}
	}
}
