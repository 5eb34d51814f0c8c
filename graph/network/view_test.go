package network

import (
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph/term"
)

func TestViewByIndex(t *testing.T) {
	src := small()
	src.Leaks[0].HeldBy, src.Leaks[0].Published = "b1", "2013-06"
	// Shown by no tie, dated before all else; and again what a tie shows.
	src.Leaks[0].Others = []Evidence{
		{"d0", "doc-other", "leak", "1990", "SOURCE", "CONFIRMED", []string{"t-all"}},
		src.Ties[1].Evidence[0],
	}
	n := mustBuild(t, src)
	if n.Agencies() != 11 || n.Countries() != 7 || n.Ties() != 9 || n.Topics() != 4 {
		t.Errorf("%d agencies, %d countries, %d ties, %d topics", n.Agencies(), n.Countries(), n.Ties(), n.Topics())
	}
	leak, _ := n.LeakIndex("leak")
	release, _ := n.LeakIndex("release")
	if holder, ok := n.HolderOf(leak); !ok || n.AgencyID(holder) != "b1" || n.PublishedLeak(leak) != "2013-06" || n.LeakID(leak) != "leak" {
		t.Errorf("holder %d, %v", holder, ok)
	}
	if _, ok := n.HolderOf(release); ok {
		t.Error("the release has a holder")
	}
	for name, c := range map[string]struct {
		filter term.LiaisonFilter
		want   []string
	}{
		"all, also what shows no tie": {term.LiaisonFilter{}, []string{"d0 doc-other", "d2 doc-leak", "d3 doc-leak", "d4 doc-undated"}},
		"by aspect":                   {term.LiaisonFilter{Aspects: []term.Aspect{term.Source}}, []string{"d0 doc-other", "d4 doc-undated"}},
		"by date":                     {term.LiaisonFilter{KnownBy: new(term.Date("1990"))}, []string{"d0 doc-other", "d4 doc-undated"}},
		"of another leak":             {term.LiaisonFilter{Leaks: []string{"release"}}, nil},
		"criteria of ties play none":  {term.LiaisonFilter{MinDepth: new(5), AsOf: new(1900)}, []string{"d0 doc-other", "d2 doc-leak", "d3 doc-leak", "d4 doc-undated"}},
	} {
		var got []string
		for s := range selected(t, n, c.filter).StatementsOf(leak) {
			got = append(got, n.DisclosureID(s.Disclosure)+" "+n.DocumentID(s.Document))
			if s.Leak != leak || s.Aspect == "" || s.Confidence == "" {
				t.Errorf("%s: %+v", name, s)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	tie, _ := n.TieIndex("a1--b1")
	for s := range selected(t, n, term.LiaisonFilter{}).Statements(tie) {
		if topics := n.TopicsOf(s); len(topics) != 1 || n.TopicID(topics[0]) != map[string]string{"d1": "t-deep", "d2": "t-other"}[n.DisclosureID(s.Disclosure)] {
			t.Errorf("%+v is about %v", s, topics)
		}
	}
}

// What is asked by index is what is asked by id.
func TestViewEqualsSelection(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 14))
		src := randomSource(r, 10, 30, "")
		n, o := mustBuild(t, src), oracle{src}
		f := randomFilter(r, src)
		s := selected(t, n, f)
		for tie := range int32(n.Ties()) {
			a, b := n.Ends(tie)
			if s.Counts(tie) != s.Has(n.TieID(tie)) || n.AgencyID(a)+"--"+n.AgencyID(b) != n.TieID(tie) {
				t.Fatalf("%+v: Counts(%s) is wrong", f, n.TieID(tie))
			}
			row := src.Ties[slices.IndexFunc(src.Ties, func(t Tie) bool { return t.ID == n.TieID(tie) })]
			admitted := 0
			for _, e := range row.Evidence {
				if o.admits(e, f) {
					admitted++
				}
			}
			if got := len(slices.Collect(s.Statements(tie))); got != admitted || n.Depth(tie) != row.Depth {
				t.Fatalf("%+v: %s has %d statements, want %d", f, row.ID, got, admitted)
			}
		}
		for agency := range int32(n.Agencies()) {
			id, last := n.AgencyID(agency), int32(-1)
			var ties []string
			for to, tie := range s.Arcs(agency) {
				if a, b := n.Ends(tie); to <= last || agency != a && agency != b || a+b-agency != to {
					t.Fatalf("%+v: %s leads by %s to %s", f, id, n.TieID(tie), n.AgencyID(to))
				}
				last, ties = to, append(ties, n.TieID(tie))
			}
			slices.Sort(ties)
			if want, _ := s.TiesOf(id); !slices.Equal(ties, want) || s.Existed(agency) != s.Exists(id) || n.CountryID(n.CountryOf(agency)) != o.agency(id).Country {
				t.Fatalf("%+v: %s has %v, want %v", f, id, ties, want)
			}
		}
	}
}
