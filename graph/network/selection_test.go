package network

import (
	"slices"
	"strings"
	"testing"

	"liaison/graph/term"
)

func TestEachCriterion(t *testing.T) {
	n := mustBuild(t, small())
	const all = "a1--b1 a1--b2 a2--c1 b1--c1 b2--c1 c1--c2 c1--d1 c2--d1 d1--e1"
	for name, c := range map[string]struct {
		filter term.LiaisonFilter
		want   string
	}{
		"nothing asked":                         {term.LiaisonFilter{}, all},
		"leakedOnly false asks nothing":         {term.LiaisonFilter{LeakedOnly: new(false)}, all},
		"before since, and before b2":           {term.LiaisonFilter{AsOf: new(1955)}, "a2--c1 c1--c2 c1--d1 c2--d1 d1--e1"},
		"the year a partial since begins":       {term.LiaisonFilter{AsOf: new(1980)}, all},
		"the year before it":                    {term.LiaisonFilter{AsOf: new(1979)}, "a1--b1 a1--b2 a2--c1 b2--c1 c1--c2 c1--d1 c2--d1 d1--e1"},
		"the year until ends":                   {term.LiaisonFilter{AsOf: new(1988)}, all},
		"the year after, b2 still there":        {term.LiaisonFilter{AsOf: new(1990)}, "a1--b1 a2--c1 b1--c1 b2--c1 c1--c2 c1--d1 c2--d1 d1--e1"},
		"b2 gone":                               {term.LiaisonFilter{AsOf: new(1991)}, "a1--b1 a2--c1 b1--c1 c1--c2 c1--d1 c2--d1 d1--e1"},
		"a1 not yet there":                      {term.LiaisonFilter{AsOf: new(1949)}, "a2--c1 c1--c2 c1--d1 c2--d1 d1--e1"},
		"known by a day":                        {term.LiaisonFilter{KnownBy: new(term.Date("2013-06-04"))}, "a1--b1 b1--c1 b2--c1"},
		"known by the day itself":               {term.LiaisonFilter{KnownBy: new(term.Date("2013-06-05"))}, "a1--b1 a1--b2 b1--c1 b2--c1"},
		"known by a month":                      {term.LiaisonFilter{KnownBy: new(term.Date("2013-06"))}, "a1--b1 a1--b2 b1--c1 b2--c1"},
		"known by an earlier month of the year": {term.LiaisonFilter{KnownBy: new(term.Date("2013-01"))}, "a1--b1 b1--c1 b2--c1"},
		"known before all dates":                {term.LiaisonFilter{KnownBy: new(term.Date("2009"))}, "b1--c1"},
		"depth":                                 {term.LiaisonFilter{MinDepth: new(4)}, "a1--b1 b1--c1 b2--c1"},
		"topic at the top":                      {term.LiaisonFilter{Topics: []string{"t-all"}}, "a1--b1 a1--b2 b2--c1"},
		"topic in the middle":                   {term.LiaisonFilter{Topics: []string{"t-part"}}, "a1--b1 a1--b2"},
		"topics by or":                          {term.LiaisonFilter{Topics: []string{"t-deep", "t-other"}}, "a1--b1"},
		"aspects":                               {term.LiaisonFilter{Aspects: []term.Aspect{"SOURCE", "AGREEMENT"}}, "b1--c1 b2--c1"},
		"confidence":                            {term.LiaisonFilter{MinConfidence: new(term.Probable)}, "a1--b1 b1--c1 b2--c1"},
		"the weakest confidence asks for proof": {term.LiaisonFilter{MinConfidence: new(term.Alleged)}, "a1--b1 a1--b2 b1--c1 b2--c1"},
		"leaks":                                 {term.LiaisonFilter{Leaks: []string{"release"}}, "b2--c1"},
		"leaked only":                           {term.LiaisonFilter{LeakedOnly: new(true)}, "a1--b2 b1--c1"},
		"leaked only as known then":             {term.LiaisonFilter{LeakedOnly: new(true), KnownBy: new(term.Date("2012"))}, "b1--c1"},
		"evidence must agree in one disclosure": {term.LiaisonFilter{Aspects: []term.Aspect{"METHOD"}, MinConfidence: new(term.Confirmed)}, ""},
		"country of either end":                 {term.LiaisonFilter{Countries: []string{"d"}}, "c1--d1 c2--d1 d1--e1"},
		"regions":                               {term.LiaisonFilter{Regions: []term.Region{"EUROPE"}}, "a1--b1 a1--b2 a2--c1"},
		"one end satisfies country and kind":    {term.LiaisonFilter{Countries: []string{"a"}, AgencyKinds: []term.AgencyKind{"FOREIGN"}}, "a2--c1"},
		"kinds":                                 {term.LiaisonFilter{AgencyKinds: []term.AgencyKind{"SIGNALS"}}, "a1--b1 a1--b2"},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := n.Select(c.filter)
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(s.Ties(), " "); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestEvidenceSummed(t *testing.T) {
	n := mustBuild(t, small())
	for tie, want := range map[string]Summary{
		"a1--b1": {term.Confirmed, "doc-press", "2010-03", false, 2},
		"a1--b2": {term.Alleged, "doc-leak", "2013-06-05", true, 1},
		"b1--c1": {term.Probable, "", "", true, 1},
		"b2--c1": {term.Confirmed, "doc-release", "2013", false, 1},
		"c1--c2": {},
	} {
		if got, ok := n.Evidence(tie); !ok || got != want {
			t.Errorf("%s: %+v, want %+v", tie, got, want)
		}
	}
	if _, ok := n.Evidence("a1--c1"); ok {
		t.Error("a tie that is not there has evidence")
	}
}

func TestSelectionOfUnknownIDs(t *testing.T) {
	n := mustBuild(t, small())
	s, _ := n.Select(term.LiaisonFilter{AsOf: new(1995)})
	if ties, ok := s.TiesOf("x"); ok || ties != nil {
		t.Error("an unknown agency has ties")
	}
	if s.Has("x") || s.Degree("a") != 0 || s.Exists("x") || s.Exists("f1") || !s.Exists("f3") {
		t.Error("unknown ids are not told apart")
	}
	if got := s.Agencies(); !slices.Equal(got, []string{"a1", "a2", "b1", "c1", "c2", "d1", "e1"}) {
		t.Errorf("agencies %v", got)
	}
}
