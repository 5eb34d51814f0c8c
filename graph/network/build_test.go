package network

import (
	"slices"
	"strings"
	"testing"
)

func TestBuildNamesTheFault(t *testing.T) {
	for want, spoil := range map[string]func(*Source){
		`agency "a1" is given twice`:                       func(s *Source) { s.Agencies[1].ID = "a1" },
		`a liaison has no id`:                              func(s *Source) { s.Ties[0].ID = "" },
		`agency "b" is also the id of a known country`:     func(s *Source) { s.Agencies[0].ID = "b" },
		`agency "a1": no country "x"`:                      func(s *Source) { s.Agencies[0].Country = "x" },
		`agency "a1": kind: "X" is not one of`:             func(s *Source) { s.Agencies[0].Kind = "X" },
		`country "a": region: "X" is not one of`:           func(s *Source) { s.Countries[0].Region = "X" },
		`agency "f2": predecessor: no agency "x"`:          func(s *Source) { s.Agencies[9].Predecessors = []string{"x"} },
		`arrangement "club": no agency "x"`:                func(s *Source) { s.Arrangements[0].Members = []string{"x"} },
		`topic "t-part": broader: no topic "x"`:            func(s *Source) { s.Topics[1].Broader = "x" },
		`leak "leak": kind: "X" is not one of`:             func(s *Source) { s.Leaks[0].Kind = "X" },
		`leak "leak": held by: no agency "x"`:              func(s *Source) { s.Leaks[0].HeldBy = "x" },
		`leak "leak": disclosure "o1" is of leak "other"`:  func(s *Source) { s.Leaks[0].Others = []Evidence{{Disclosure: "o1", Leak: "other"}} },
		`disclosure "o1" has no document`:                  func(s *Source) { s.Leaks[0].Others = []Evidence{{Disclosure: "o1", Leak: "leak"}} },
		`liaison "a1--b1": no agency "x"`:                  func(s *Source) { s.Ties[0].B = "x" },
		`liaison "a1--b1" joins agency "b1" to itself`:     func(s *Source) { s.Ties[0].A = "b1" },
		`liaison "a1--b1": depth 6 is not within 1 to 5`:   func(s *Source) { s.Ties[0].Depth = 6 },
		`"a1--b1" and "z" join the same two agencies`:      func(s *Source) { s.Ties[8] = Tie{ID: "z", A: "b1", B: "a1", Depth: 1} },
		`disclosure "d1": no leak "x"`:                     func(s *Source) { s.Ties[0].Evidence[0].Leak = "x" },
		`disclosure "d1": no topic "x"`:                    func(s *Source) { s.Ties[0].Evidence[0].Topics = []string{"x"} },
		`disclosure "d1": aspect: "X" is not one of`:       func(s *Source) { s.Ties[0].Evidence[0].Aspect = "X" },
		`disclosure "d1": confidence: "X" is not one of`:   func(s *Source) { s.Ties[0].Evidence[0].Confidence = "X" },
		`document "doc-press": a disclosure has no id`:     func(s *Source) { s.Ties[0].Evidence[0].Disclosure = "" },
		`disclosure "d1" has no document`:                  func(s *Source) { s.Ties[0].Evidence[0].Document = "" },
		`document "doc-leak" is published both`:            func(s *Source) { s.Ties[1].Evidence[0].Published = "2001" },
		`disclosure "d2" by document "doc-leak" is told i`: func(s *Source) { s.Ties[1].Evidence[0].Disclosure = "d2" },
	} {
		src := small()
		spoil(&src)
		if _, err := Build(src); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}

func TestBuildToleratesCycles(t *testing.T) {
	src := small()
	src.Topics[0].Broader = "t-deep"
	src.Agencies[8].Predecessors = []string{"f3"}
	n := mustBuild(t, src)
	s, err := n.Select(filterOf("t-deep"))
	if err != nil || s.Count() != 3 {
		t.Errorf("%d liaisons, %v", s.Count(), err)
	}
	f1, _ := n.agency("f1")
	if note, absent := n.absence(f1, 1940); !absent || !slices.Equal(note.See, []string{"f3"}) {
		t.Errorf("%+v", note)
	}
}

func TestOneStatementOfManyTies(t *testing.T) {
	src := small()
	// Said of two ties, its topics in another order, and twice under one.
	shared := Evidence{"d9", "doc-9", "", "2001", "METHOD", "ALLEGED", []string{"t-all", "t-other"}}
	again := shared
	again.Topics = []string{"t-other", "t-all"}
	src.Ties[5].Evidence, src.Ties[6].Evidence = []Evidence{shared, shared}, []Evidence{again}
	n := mustBuild(t, src)
	for _, tie := range []string{"c1--d1", "c1--c2"} {
		if sum, _ := n.Evidence(tie); sum.Disclosures != 1 || sum.KnownSince != "doc-9" {
			t.Errorf("%s: %+v", tie, sum)
		}
	}
	if len(n.statements) != 6 {
		t.Errorf("%d statements are kept, want 6", len(n.statements))
	}
}

func TestEmptyNetwork(t *testing.T) {
	n := mustBuild(t, Source{})
	whole, err := n.Whole(t.Context(), filterOf(), 1)
	if err != nil || len(whole.Agencies) != 0 || whole.Truncated {
		t.Errorf("%+v, %v", whole, err)
	}
}
