package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/graph/term"
)

func filterOf(topics ...string) term.LiaisonFilter { return term.LiaisonFilter{Topics: topics} }

// told writes a subgraph on one line.
func told(s Subgraph) string {
	notes := ""
	for _, note := range s.Notes {
		notes += fmt.Sprint(" ", note.ID, " ", note.Reason, note.See)
	}
	return fmt.Sprintf("%s %v | %s | %d %d %s%s", strings.Join(s.Agencies, " "), s.Distances, strings.Join(s.Ties, " "), s.TotalAgencies, s.TotalTies, s.Because, notes)
}

func TestNeighbourhoodOnPaper(t *testing.T) {
	n := mustBuild(t, small())
	for name, c := range map[string]struct {
		of     []string
		hops   int
		filter term.LiaisonFilter
		limit  int
		want   string
	}{
		"one hop, hubs first":    {[]string{"a1"}, 1, term.LiaisonFilter{}, 10, "a1 b1 b2 [0 1 1] | a1--b1 a1--b2 | 3 2 "},
		"ties among neighbours":  {[]string{"c2"}, 1, term.LiaisonFilter{}, 10, "c2 c1 d1 [0 1 1] | c1--c2 c1--d1 c2--d1 | 3 3 "},
		"two hops":               {[]string{"e1"}, 2, term.LiaisonFilter{}, 10, "e1 d1 c1 c2 [0 1 2 2] | c1--c2 c1--d1 c2--d1 d1--e1 | 4 4 "},
		"cut":                    {[]string{"e1"}, 2, term.LiaisonFilter{}, 3, "e1 d1 c1 [0 1 2] | c1--d1 d1--e1 | 4 4 AGENCY_LIMIT"},
		"a country":              {[]string{"c", "c1"}, 1, term.LiaisonFilter{MinDepth: new(4)}, 10, "c1 c2 b1 b2 [0 0 1 1] | b1--c1 b2--c1 | 4 2 "},
		"no ties":                {[]string{"f1"}, 4, term.LiaisonFilter{}, 10, "f1 [0] |  | 1 0 "},
		"not there then":         {[]string{"f1", "e1"}, 1, term.LiaisonFilter{AsOf: new(1995)}, 10, "e1 d1 [0 1] | d1--e1 | 2 1  f1 DISSOLVED[f3]"},
		"a country partly there": {[]string{"f"}, 1, term.LiaisonFilter{AsOf: new(1995)}, 10, "f3 [0] |  | 1 0 "},
		"a country of nobody":    {[]string{"g"}, 1, term.LiaisonFilter{}, 10, " [] |  | 0 0  g NO_AGENCY[]"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := n.Neighbourhood(t.Context(), c.of, c.hops, c.filter, c.limit)
			if err != nil || told(got) != c.want || got.Truncated != (got.Because != "") {
				t.Errorf("%s, want %s (%v)", told(got), c.want, err)
			}
		})
	}
}

func TestWholeOnPaper(t *testing.T) {
	n := mustBuild(t, small())
	for want, c := range map[string]struct {
		filter term.LiaisonFilter
		limit  int
	}{
		"c1 d1 a1 b1 b2 c2 a2 e1 [] | a1--b1 a1--b2 a2--c1 b1--c1 b2--c1 c1--c2 c1--d1 c2--d1 d1--e1 | 8 9 ": {term.LiaisonFilter{}, 8},
		"c1 d1 a1 [] | c1--d1 | 8 9 AGENCY_LIMIT":                                                            {term.LiaisonFilter{}, 3},
		"b1 c1 a1 b2 [] | a1--b1 b1--c1 b2--c1 | 4 3 ":                                                       {term.LiaisonFilter{MinDepth: new(4)}, 1000},
	} {
		if got, err := n.Whole(t.Context(), c.filter, c.limit); err != nil || told(got) != want {
			t.Errorf("%s, want %s (%v)", told(got), want, err)
		}
	}
}

func TestTieLimitKeepsTheDeepest(t *testing.T) {
	// Everyone knows everyone: 100 agencies, 4,950 ties, every tenth of depth 2.
	src := Source{Countries: []Country{{"c", "ASIA"}}}
	for i := range 100 {
		src.Agencies = append(src.Agencies, Agency{ID: fmt.Sprintf("a%02d", i), Country: "c", Kind: "POLICE"})
		for j := range i {
			src.Ties = append(src.Ties, Tie{ID: fmt.Sprintf("t%04d", len(src.Ties)), A: fmt.Sprintf("a%02d", i), B: fmt.Sprintf("a%02d", j), Depth: 1 + max(0, 1-len(src.Ties)%10)})
		}
	}
	n := mustBuild(t, src)
	whole, err := n.Whole(t.Context(), term.LiaisonFilter{}, MaxAgencies)
	if err != nil || !whole.Truncated || whole.Because != TieLimit || whole.TotalTies != 4950 || len(whole.Ties) != MaxTies || len(whole.Agencies) != 100 {
		t.Fatalf("%v %q %d of %d", err, whole.Because, len(whole.Ties), whole.TotalTies)
	}
	if !slices.IsSorted(whole.Ties) || !slices.Contains(whole.Ties, "t4940") || slices.Contains(whole.Ties, "t4949") {
		t.Error("not the deepest, or not in order")
	}
	around, err := n.Neighbourhood(t.Context(), []string{"a00"}, 1, term.LiaisonFilter{}, MaxAgencies)
	if err != nil || around.Because != TieLimit || !slices.Equal(around.Ties, whole.Ties) {
		t.Errorf("the neighbourhood of all is cut otherwise: %v %q", err, around.Because)
	}
}

func TestSubgraphsRefused(t *testing.T) {
	n := mustBuild(t, small())
	ask := func(of []string, hops, limit int) error {
		_, err := n.Neighbourhood(t.Context(), of, hops, term.LiaisonFilter{}, limit)
		return err
	}
	_, whole := n.Whole(t.Context(), term.LiaisonFilter{}, 0)
	for name, c := range map[string]struct {
		err   error
		field string
	}{
		"no id":         {ask(nil, 1, 1), "of"},
		"too many ids":  {ask(make([]string, term.MaxIDs+1), 1, 1), "of"},
		"no hops":       {ask([]string{"a1"}, 0, 1), "hops"},
		"too many hops": {ask([]string{"a1"}, MaxDistance+1, 1), "hops"},
		"no limit":      {ask([]string{"a1"}, 1, 0), "limit"},
		"large limit":   {ask([]string{"a1"}, 1, MaxAgencies+1), "limit"},
		"whole":         {whole, "limit"},
	} {
		var invalid *term.InvalidError
		if !errors.As(c.err, &invalid) || invalid.Field != c.field {
			t.Errorf("%s: %v", name, c.err)
		}
	}
	var unknown *term.UnknownIDError
	if err := ask([]string{"a1", "club"}, 1, 1); !errors.As(err, &unknown) || unknown.Field != "of" || unknown.ID != "club" {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.Whole(ctx, term.LiaisonFilter{}, 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
