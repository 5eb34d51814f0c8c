package term_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/graph/term"
)

// vocabulary checks that Parse takes the words of the list and no other.
func vocabulary[T ~string](t *testing.T, name string, all []T, parse func(string) (T, error)) {
	t.Helper()
	for i, word := range all {
		if got, err := parse(string(word)); err != nil || got != word {
			t.Errorf("%s %q: %q, error %v", name, word, got, err)
		}
		if slices.Contains(all[:i], word) || word == "" {
			t.Errorf("%s lists %q twice or empty", name, word)
		}
	}
	for _, word := range []string{"", " ", "nothing", strings.ToLower(string(all[0])), string(all[0]) + " ", strings.Repeat("x", 5000)} {
		if got, err := parse(word); err == nil || got != "" || len(err.Error()) > 400 || !strings.Contains(err.Error(), string(all[0])) {
			t.Errorf("%s %.20q: %q, error %v", name, word, got, err)
		}
	}
}

func TestVocabularies(t *testing.T) {
	vocabulary(t, "region", term.Regions, term.ParseRegion)
	vocabulary(t, "agency kind", term.AgencyKinds, term.ParseAgencyKind)
	vocabulary(t, "arrangement kind", term.ArrangementKinds, term.ParseArrangementKind)
	vocabulary(t, "leak kind", term.LeakKinds, term.ParseLeakKind)
	vocabulary(t, "document kind", term.DocumentKinds, term.ParseDocumentKind)
	vocabulary(t, "support kind", term.SupportKinds, term.ParseSupportKind)
	vocabulary(t, "reaction kind", term.ReactionKinds, term.ParseReactionKind)
	vocabulary(t, "novelty", term.Novelties, term.ParseNovelty)
	vocabulary(t, "aspect", term.Aspects, term.ParseAspect)
	vocabulary(t, "confidence", term.Confidences, term.ParseConfidence)
}

func TestEvidenceWeighsAsDocumented(t *testing.T) {
	families := map[term.Aspect]term.Family{
		"EXISTENCE": "TIE", "AGREEMENT": "TIE", "SUPPORT": "TIE", "REQUEST": "WHAT", "ASSESSMENT": "WHAT", "OPERATION": "HOW", "METHOD": "HOW", "SOURCE": "HOW",
	}
	weights := map[term.Aspect]float64{
		"METHOD": 1, "SOURCE": 1, "OPERATION": .8, "AGREEMENT": .5, "REQUEST": .5, "ASSESSMENT": .5, "SUPPORT": .4, "EXISTENCE": .2,
	}
	factors := map[term.Confidence]float64{"CONFIRMED": 1, "PROBABLE": .7, "ALLEGED": .4}
	for _, aspect := range term.Aspects {
		if aspect.Family() != families[aspect] || !slices.Contains(term.Families, aspect.Family()) {
			t.Errorf("%s is of family %s", aspect, aspect.Family())
		}
		for rank, confidence := range term.Confidences {
			if got := term.Weight(aspect, confidence); math.Abs(got-weights[aspect]*factors[confidence]) > 1e-12 {
				t.Errorf("%s %s weighs %v", aspect, confidence, got)
			}
			if confidence.Rank() != rank {
				t.Errorf("%s has rank %d", confidence, confidence.Rank())
			}
		}
	}
	if rank := term.Confidence("nothing").Rank(); rank != -1 {
		t.Errorf("no confidence has rank %d", rank)
	}
}

func TestSeverity(t *testing.T) {
	for _, c := range []struct {
		weights []float64
		want    float64
	}{{nil, 0}, {[]float64{.2}, .2}, {[]float64{.5, .5}, .75}, {[]float64{.56, .2}, .648}, {[]float64{1, .1}, 1}} {
		if got := term.Severity(c.weights); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("severity of %v is %v, want %v", c.weights, got, c.want)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 1000 {
		var weights []float64
		for before := 0.0; len(weights) < 12; {
			weights = append(weights, term.Weight(term.Aspects[r.IntN(8)], term.Confidences[r.IntN(3)]))
			given := slices.Clone(weights)
			r.Shuffle(len(weights), func(i, j int) { weights[i], weights[j] = weights[j], weights[i] })
			now := term.Severity(weights)
			if now < before || now > 1 || now != term.Severity(given) {
				t.Fatalf("severity of %v is %v after %v, in another order %v", weights, now, before, term.Severity(given))
			}
			before = now
		}
	}
}

func TestFilter(t *testing.T) {
	if !(term.LiaisonFilter{}).IsZero() || !(term.LiaisonFilter{LeakedOnly: new(false), Topics: []string{}}).IsZero() {
		t.Error("a filter that asks for nothing is not zero")
	}
	many := make([]string, term.MaxIDs+1)
	for name, c := range map[string]struct {
		filter term.LiaisonFilter
		field  string // "" where it is fine
	}{
		"first year":         {term.LiaisonFilter{AsOf: new(term.MinYear)}, ""},
		"last year":          {term.LiaisonFilter{AsOf: new(term.MaxYear)}, ""},
		"too early":          {term.LiaisonFilter{AsOf: new(term.MinYear - 1)}, "filter.asOf"},
		"too late":           {term.LiaisonFilter{AsOf: new(term.MaxYear + 1)}, "filter.asOf"},
		"deepest":            {term.LiaisonFilter{MinDepth: new(5)}, ""},
		"no depth":           {term.LiaisonFilter{MinDepth: new(0)}, "filter.minDepth"},
		"too deep":           {term.LiaisonFilter{MinDepth: new(6)}, "filter.minDepth"},
		"as many ids as may": {term.LiaisonFilter{Topics: many[1:], Leaks: many[1:], Countries: many[1:]}, ""},
		"too many topics":    {term.LiaisonFilter{Topics: many}, "filter.topics"},
		"too many leaks":     {term.LiaisonFilter{Leaks: many}, "filter.leaks"},
		"too many countries": {term.LiaisonFilter{Countries: many}, "filter.countries"},
		"known by":           {term.LiaisonFilter{KnownBy: new(term.Date("2013"))}, ""},
		"confidence":         {term.LiaisonFilter{MinConfidence: new(term.Alleged)}, ""},
		"leaked only":        {term.LiaisonFilter{LeakedOnly: new(true)}, ""},
		"aspects":            {term.LiaisonFilter{Aspects: []term.Aspect{"METHOD"}}, ""},
		"regions":            {term.LiaisonFilter{Regions: []term.Region{"ASIA"}}, ""},
		"agency kinds":       {term.LiaisonFilter{AgencyKinds: []term.AgencyKind{"POLICE"}}, ""},
	} {
		err := c.filter.Validate()
		if invalid := new(term.InvalidError); (err != nil) != (c.field != "") || errors.As(err, &invalid) && invalid.Field != c.field {
			t.Errorf("%s: error %v", name, err)
		}
		if c.filter.IsZero() {
			t.Errorf("%s: the filter is taken for empty", name)
		}
	}
}

func TestErrorsSayWhatWouldBeAccepted(t *testing.T) {
	long := strings.Repeat("x", 1000)
	for _, err := range []error{
		&term.InvalidError{Field: "first", Value: long, Accepted: "a number"},
		&term.UnknownIDError{Field: "first", ID: long, Accepted: []string{"a number", "country"}},
	} {
		if text := err.Error(); !strings.HasPrefix(text, "first: ") || !strings.Contains(text, "a number") || len(text) > 200 {
			t.Errorf("the error reads %s", text)
		}
	}
}
