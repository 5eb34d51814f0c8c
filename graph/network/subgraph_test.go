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

func TestAmongOnPaper(t *testing.T) {
	n := mustBuild(t, small())
	for name, c := range map[string]struct {
		ids    []string
		filter term.LiaisonFilter
		limit  int
		want   string
	}{
		"one":                     {[]string{"a1"}, term.LiaisonFilter{}, 10, "a1 [] |  | 1 0 "},
		"two that are tied":       {[]string{"b1", "a1"}, term.LiaisonFilter{}, 10, "a1 b1 [] | a1--b1 | 2 1 "},
		"one asked for twice":     {[]string{"b1", "a1", "b1", "b"}, term.LiaisonFilter{}, 10, "a1 b1 b2 [] | a1--b1 a1--b2 | 3 2 "},
		"best connected first":    {[]string{"e1", "c2", "c1", "d1"}, term.LiaisonFilter{}, 10, "c1 d1 c2 e1 [] | c1--c2 c1--d1 c2--d1 d1--e1 | 4 4 "},
		"without a tie":           {[]string{"f2", "a1"}, term.LiaisonFilter{}, 10, "a1 f2 [] |  | 2 0 "},
		"without one that counts": {[]string{"c1", "d1", "c2"}, term.LiaisonFilter{MinDepth: new(3)}, 10, "c1 d1 c2 [] | c1--d1 | 3 1 "},
		"countries":               {[]string{"b", "a"}, term.LiaisonFilter{}, 10, "a1 b1 b2 a2 [] | a1--b1 a1--b2 | 4 2 "},
		"not there then":          {[]string{"f1", "d1", "c1"}, term.LiaisonFilter{AsOf: new(1995)}, 10, "c1 d1 [] | c1--d1 | 2 1  f1 DISSOLVED[f3]"},
		"not there yet":           {[]string{"f3"}, term.LiaisonFilter{AsOf: new(1985)}, 10, " [] |  | 0 0  f3 NOT_YET_FOUNDED[f2]"},
		"a country partly there":  {[]string{"f", "b"}, term.LiaisonFilter{AsOf: new(1995)}, 10, "b1 f3 [] |  | 2 0 "},
		"a country of nobody":     {[]string{"g", "a2"}, term.LiaisonFilter{}, 10, "a2 [] |  | 1 0  g NO_AGENCY[]"},
		"cut":                     {[]string{"e1", "c2", "c1", "d1"}, term.LiaisonFilter{}, 3, "c1 d1 c2 [] | c1--c2 c1--d1 c2--d1 | 4 4 AGENCY_LIMIT"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := n.Among(t.Context(), c.ids, c.filter, c.limit)
			if err != nil || told(got) != c.want || got.Truncated != (got.Because != "") {
				t.Errorf("%s, want %s (%v)", told(got), c.want, err)
			}
		})
	}
}

func TestMembersOnPaper(t *testing.T) {
	n := mustBuild(t, small())
	part := func(s Subgraph, err error) Subgraph {
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for name, c := range map[string]struct {
		part Subgraph
		want string
	}{
		"all there is":              {part(n.Whole(t.Context(), term.LiaisonFilter{}, 10)), "[c1 d1 a1 b1 b2 c2 a2 e1] [5 3 2 2 2 2 1 1] [0 0 0 0 0 0 0 0]"},
		"what is cut is beyond":     {part(n.Whole(t.Context(), term.LiaisonFilter{}, 3)), "[c1 d1 a1] [5 3 2] [4 2 2]"},
		"only what counts":          {part(n.Whole(t.Context(), term.LiaisonFilter{MinDepth: new(4)}, 2)), "[b1 c1] [2 2] [1 1]"},
		"around one":                {part(n.Neighbourhood(t.Context(), []string{"a1"}, 1, term.LiaisonFilter{}, 10)), "[a1 b1 b2] [2 2 2] [0 1 1]"},
		"further around one, cut":   {part(n.Neighbourhood(t.Context(), []string{"e1"}, 2, term.LiaisonFilter{}, 3)), "[e1 d1 c1] [1 3 5] [0 1 4]"},
		"some, and one without":     {part(n.Among(t.Context(), []string{"f1", "c2", "c1"}, term.LiaisonFilter{}, 10)), "[c1 c2 f1] [5 2 0] [4 1 0]"},
		"some, of which one is cut": {part(n.Among(t.Context(), []string{"a1", "b1", "c1"}, term.LiaisonFilter{}, 2)), "[c1 a1] [5 2] [5 2]"},
	} {
		if got := fmt.Sprint(c.part.Agencies, c.part.Degrees, c.part.Beyond); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
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
	among, err := n.Among(t.Context(), []string{"c"}, term.LiaisonFilter{}, MaxAgencies)
	if err != nil || among.Because != TieLimit || !slices.Equal(among.Ties, whole.Ties) {
		t.Errorf("the network among all is cut otherwise: %v %q", err, among.Because)
	}
	// A tie that is cut leads to an agency of the answer all the same.
	if slices.Max(among.Beyond) != 0 || slices.Min(among.Degrees) != 99 {
		t.Errorf("beyond all there is: %v of %v", among.Beyond, among.Degrees)
	}
}

func TestSubgraphsRefused(t *testing.T) {
	n := mustBuild(t, small())
	ask := func(of []string, hops, limit int) error {
		_, err := n.Neighbourhood(t.Context(), of, hops, term.LiaisonFilter{}, limit)
		return err
	}
	_, whole := n.Whole(t.Context(), term.LiaisonFilter{}, 0)
	among := func(limit int, f term.LiaisonFilter, ids ...string) error {
		_, err := n.Among(t.Context(), ids, f, limit)
		return err
	}
	if err := among(1, term.LiaisonFilter{}, slices.Repeat([]string{"a1"}, MaxAmong)...); err != nil {
		t.Errorf("as many ids as may be: %v", err)
	}
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

		"among none":                 {among(1, term.LiaisonFilter{}), "among"},
		"among too many":             {among(1, term.LiaisonFilter{}, make([]string, MaxAmong+1)...), "among"},
		"among some, to no limit":    {among(0, term.LiaisonFilter{}, "a1"), "limit"},
		"among some, in a far year":  {among(1, term.LiaisonFilter{AsOf: new(99999)}, "a1"), "filter.asOf"},
		"among some, to a far limit": {among(MaxAgencies+1, term.LiaisonFilter{}, "a1"), "limit"},
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
	if err := among(1, term.LiaisonFilter{}, "a1", "club"); !errors.As(err, &unknown) || unknown.Field != "among" || unknown.ID != "club" {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.Whole(ctx, term.LiaisonFilter{}, 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := n.Among(ctx, []string{"a1"}, term.LiaisonFilter{}, 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
