package network

import (
	"context"
	"errors"
	"strings"
	"testing"

	"liaison/graph/term"
)

func TestPathsOnPaper(t *testing.T) {
	n := mustBuild(t, small())
	for name, c := range map[string]struct {
		query     PathQuery
		want      string
		truncated Cut
		notes     string
	}{
		"fewer ties, then deeper": {query: PathQuery{From: "a1", To: "d1"}, want: "a1 b1 c1 d1|a1 b2 c1 d1|a1 b1 c1 c2 d1|a1 b2 c1 c2 d1"},
		"the other way round":     {query: PathQuery{From: "d1", To: "a1"}, want: "d1 c1 b1 a1|d1 c1 b2 a1|d1 c2 c1 b1 a1|d1 c2 c1 b2 a1"},
		"more than asked for":     {query: PathQuery{From: "a1", To: "d1", First: 2}, want: "a1 b1 c1 d1|a1 b2 c1 d1", truncated: MorePaths},
		"as many as there are":    {query: PathQuery{From: "a1", To: "d1", First: 4, MaxHops: 10}, want: "a1 b1 c1 d1|a1 b2 c1 d1|a1 b1 c1 c2 d1|a1 b2 c1 c2 d1"},
		"few hops":                {query: PathQuery{From: "a1", To: "d1", MaxHops: 3}, want: "a1 b1 c1 d1|a1 b2 c1 d1"},
		"too few hops":            {query: PathQuery{From: "a1", To: "d1", MaxHops: 2}},
		"via an agency":           {query: PathQuery{From: "a1", To: "d1", Via: []string{"c2", "b2"}}, want: "a1 b2 c1 c2 d1"},
		"via a country":           {query: PathQuery{From: "a2", To: "a1", Via: []string{"b"}}, want: "a2 c1 b1 a1|a2 c1 b2 a1"},
		"via an arrangement":      {query: PathQuery{From: "a1", To: "d1", Via: []string{"club"}}, want: "a1 b1 c1 d1|a1 b1 c1 c2 d1|a1 b2 c1 c2 d1"},
		"via a dead end":          {query: PathQuery{From: "a1", To: "d1", Via: []string{"e1"}}},
		"avoid an arrangement":    {query: PathQuery{From: "a1", To: "d1", Avoid: []string{"club"}}, want: "a1 b2 c1 d1"},
		"avoid a country":         {query: PathQuery{From: "a1", To: "d1", Avoid: []string{"b"}}},
		"avoid one of an end":     {query: PathQuery{From: "a", To: "d", Avoid: []string{"a1"}}, want: "a2 c1 d1|a2 c1 c2 d1"},
		"avoid an end":            {query: PathQuery{From: "a1", To: "d1", Avoid: []string{"a"}}, notes: "a1 AVOIDED"},
		"avoid wins over via":     {query: PathQuery{From: "a1", To: "d1", Via: []string{"b1"}, Avoid: []string{"b"}}, notes: "b1 AVOIDED"},
		"countries":               {query: PathQuery{From: "a", To: "c"}, want: "a2 c1|a1 b1 c1|a1 b2 c1"},
		"a country to pass by":    {query: PathQuery{From: "c", To: "b"}, want: "c1 b1|c1 b2"},
		"countries either way":    {query: PathQuery{From: "c", To: "d1"}, want: "c1 d1|c2 d1"},
		"asOf cuts a tie":         {query: PathQuery{From: "a1", To: "d1", MaxHops: 3, Filter: term.LiaisonFilter{AsOf: new(1995)}}, want: "a1 b1 c1 d1"},
		"asOf before an end":      {query: PathQuery{From: "a1", To: "d1", Filter: term.LiaisonFilter{AsOf: new(1940)}}, notes: "a1 NOT_YET_FOUNDED"},
		"a country partly there":  {query: PathQuery{From: "a", To: "d", MaxHops: 2, Filter: term.LiaisonFilter{AsOf: new(1940)}}, want: "a2 c1 d1"},
		"far predecessor":         {query: PathQuery{From: "f3", To: "d1", Filter: term.LiaisonFilter{AsOf: new(1960)}}, notes: "f3 NOT_YET_FOUNDED f1"},
		"far successor":           {query: PathQuery{From: "d1", To: "f1", Filter: term.LiaisonFilter{AsOf: new(1995)}}, notes: "f1 DISSOLVED f3"},
		"no successor then":       {query: PathQuery{From: "d1", To: "f2", Filter: term.LiaisonFilter{AsOf: new(1975)}}, notes: "f2 NOT_YET_FOUNDED f1"},
		"nothing of a country":    {query: PathQuery{From: "f", To: "d1", Filter: term.LiaisonFilter{AsOf: new(1940)}}, notes: "f1 NOT_YET_FOUNDED|f2 NOT_YET_FOUNDED f1|f3 NOT_YET_FOUNDED f2"},
		"a country of nobody":     {query: PathQuery{From: "g", To: "d1"}, notes: "g NO_AGENCY"},
		"an empty arrangement":    {query: PathQuery{From: "a1", To: "d1", Via: []string{"empty"}}, notes: "empty NO_AGENCY"},
		"via one not there then":  {query: PathQuery{From: "a1", To: "d1", Via: []string{"b2"}, Filter: term.LiaisonFilter{AsOf: new(2000)}}, notes: "b2 DISSOLVED"},
	} {
		t.Run(name, func(t *testing.T) {
			q := c.query
			if q.First == 0 {
				q.First = DefaultFirst
			}
			if q.MaxHops == 0 {
				q.MaxHops = DefaultMaxHops
			}
			result, err := n.Paths(context.Background(), q)
			if err != nil {
				t.Fatal(err)
			}
			var got, notes []string
			for _, p := range result.Paths {
				got = append(got, p.sequence())
			}
			for _, note := range result.Notes {
				notes = append(notes, strings.Join(append([]string{note.ID, string(note.Reason)}, note.See...), " "))
			}
			if strings.Join(got, "|") != c.want || strings.Join(notes, "|") != c.notes {
				t.Errorf("%q %q, want %q %q", got, notes, c.want, c.notes)
			}
			if result.Because != c.truncated || result.Truncated != (c.truncated != "") {
				t.Errorf("truncated %v %q, want %q", result.Truncated, result.Because, c.truncated)
			}
		})
	}
}

func TestPathTellsItsWeakestLink(t *testing.T) {
	n := mustBuild(t, small())
	result, err := n.Paths(context.Background(), PathQuery{From: "a1", To: "c1", First: 2, MaxHops: 2, Filter: term.LiaisonFilter{KnownBy: new(term.Date("2013-06-05"))}})
	if err != nil {
		t.Fatal(err)
	}
	strong, weak := result.Paths[0], result.Paths[1]
	if strong.Closeness != 0.8 || strong.Weakest != (WeakestLink{1, 4, term.Probable}) {
		t.Errorf("%+v", strong)
	}
	if weak.Weakest != (WeakestLink{0, 2, term.Alleged}) || weak.Hops[0] != (Hop{"a1", "b2", "a1--b2"}) {
		t.Errorf("%+v", weak)
	}
}

func TestQuestionsRefused(t *testing.T) {
	n := mustBuild(t, small())
	base := PathQuery{From: "a1", To: "d1", First: 1, MaxHops: 1}
	for name, c := range map[string]struct {
		change  func(*PathQuery)
		field   string
		unknown string
	}{
		"first 0":             {func(q *PathQuery) { q.First = 0 }, "first", ""},
		"first too large":     {func(q *PathQuery) { q.First = MaxFirst + 1 }, "first", ""},
		"maxHops too large":   {func(q *PathQuery) { q.MaxHops = MaxHops + 1 }, "maxHops", ""},
		"weighting":           {func(q *PathQuery) { q.Weighting = "MONEY" }, "weighting", ""},
		"one end":             {func(q *PathQuery) { q.To = "a1" }, "to", ""},
		"ends overlap":        {func(q *PathQuery) { q.To = "a" }, "to", ""},
		"one empty country":   {func(q *PathQuery) { q.From, q.To = "g", "g" }, "to", ""},
		"via an end":          {func(q *PathQuery) { q.Via = []string{"d1"} }, "via", ""},
		"via only ends":       {func(q *PathQuery) { q.Via = []string{"pair"} }, "via", ""},
		"too many vias":       {func(q *PathQuery) { q.Via = make([]string, MaxVia+1) }, "via", ""},
		"too many avoids":     {func(q *PathQuery) { q.Avoid = make([]string, MaxAvoid+1) }, "avoid", ""},
		"filter out of range": {func(q *PathQuery) { q.Filter.MinDepth = new(6) }, "filter.minDepth", ""},
		"filter word":         {func(q *PathQuery) { q.Filter.Aspects = []term.Aspect{"X"} }, "filter.aspects", ""},
		"unknown from":        {func(q *PathQuery) { q.From = "x" }, "from", "agency country"},
		"from an arrangement": {func(q *PathQuery) { q.From = "club" }, "from", "agency country"},
		"unknown to":          {func(q *PathQuery) { q.To = "" }, "to", "agency country"},
		"unknown via":         {func(q *PathQuery) { q.Via = []string{"x"} }, "via", "agency country arrangement"},
		"unknown avoid":       {func(q *PathQuery) { q.Avoid = []string{"a1--b1"} }, "avoid", "agency country arrangement"},
		"unknown topic":       {func(q *PathQuery) { q.Filter.Topics = []string{"a1"} }, "filter.topics", "topic"},
		"unknown leak":        {func(q *PathQuery) { q.Filter.Leaks = []string{"x"} }, "filter.leaks", "leak"},
		"unknown country":     {func(q *PathQuery) { q.Filter.Countries = []string{"a1"} }, "filter.countries", "country"},
	} {
		t.Run(name, func(t *testing.T) {
			q := base
			c.change(&q)
			_, err := n.Paths(context.Background(), q)
			var invalid *term.InvalidError
			var unknown *term.UnknownIDError
			switch {
			case errors.As(err, &invalid):
				if c.unknown != "" || invalid.Field != c.field {
					t.Error(err)
				}
			case errors.As(err, &unknown):
				if strings.Join(unknown.Accepted, " ") != c.unknown || unknown.Field != c.field {
					t.Error(err)
				}
			default:
				t.Errorf("error %v", err)
			}
		})
	}
}
