package graph_test

import (
	"context"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/network"
	"liaison/graph/term"
)

func harbourStore(t *testing.T) *graph.Store {
	t.Helper()
	store, _ := emptyStore(t)
	load(t, store, harbour())
	return store
}

// must is for answers that have no reason to fail.
func must[T any](t testing.TB) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func TestEveryNounIsFoundByIDAndHoldsWhatItsRowHas(t *testing.T) {
	s, ctx := harbourStore(t), t.Context()
	na := graph.Country{ID: "na", Name: "Northland", Aliases: []string{}, Region: "EUROPE"}
	one := graph.Agency{ID: "na-one", Name: "Northern Bureau", Acronym: new("ONE"), NativeName: new("Büro des Nordens"), Aliases: []string{"The Firm", "N.B."}, Kind: "FOREIGN", Founded: "1950", Country: na}
	two := graph.Agency{ID: "na-two", Name: "Listening Post", Aliases: []string{}, Kind: "SIGNALS", Founded: "1990", Country: na}
	bay := graph.Agency{ID: "nb-one", Name: "Bay Security", Acronym: new("BS"), Aliases: []string{}, Kind: "DOMESTIC", Country: graph.Country{ID: "nb", Name: "Bayland", Aliases: []string{}, Region: "AFRICA"}}
	papers := graph.Leak{ID: "papers", Name: "The Harbour Papers", Kind: "LEAK", Published: "2013-06", Publisher: "The Herald", HeldBy: &one, Extent: new("40 pages"), Summary: "Letters.", URL: new("https://example.org/papers"), Checked: true}
	letter := graph.Document{ID: "doc-letter", Title: "Letter of the Northern Bureau", Kind: "LEAKED", Author: &one, Written: "1998", Published: "2013-06-05", Publisher: "The Herald", URL: new("https://example.org/letter"), Checked: true, Leak: &papers}
	story := graph.Document{ID: "doc-story", Title: "Story", Kind: "PRESS", Published: "2013-06", Publisher: "The Herald", Leak: &papers}
	for _, want := range []graph.Node{
		na, one, two, bay, papers, letter, story,
		graph.Arrangement{ID: "club", Name: "The Club", Kind: "MULTILATERAL", Since: "1970", Until: "1999-06", Summary: "It meets.", URL: new("https://example.org/club"), Checked: true},
		graph.Disclosure{ID: "d-1", Aspect: "METHOD", Occurred: "1998-02", Summary: "They share cables.", Confidence: "CONFIRMED", Checked: true, Document: letter},
		graph.Liaison{ID: "na-one--nb-one", A: one, B: bay, Since: "1970-03", Depth: 3, Note: new("by letter")},
		graph.Topic{ID: "t-deep", Name: "Harbours"},
		graph.Support{ID: "s-2", Provider: two, Recipient: bay, Kind: "TRAINING", Summary: "Courses.", Document: letter},
		graph.Reaction{ID: "r-1", Kind: "PROTEST", Date: "2013-07", Summary: "Anger.", Checked: true, Leak: papers, By: bay.Country, Toward: one, Document: &story},
		graph.Reaction{ID: "r-2", Kind: "SUSPENSION", Summary: "Silence.", Leak: papers, By: bay, Toward: na},
	} {
		nodes := must[[]graph.Node](t)(s.Nodes(ctx, []string{"nothing", idOf(want), idOf(want)}))
		if nodes[0] != nil || !reflect.DeepEqual(nodes[1], want) || !reflect.DeepEqual(nodes[2], want) {
			t.Errorf("%s is\n%+v, want\n%+v", idOf(want), nodes, want)
		}
	}
	// The id of another noun is no id of this one.
	if found := must[map[string]graph.Agency](t)(s.AgenciesByID(ctx, []string{"na", "papers", "", "na-one"})); len(found) != 1 || found["na-one"].ID == "" {
		t.Errorf("found %v", slices.Collect(maps.Keys(found)))
	}
	if _, err := s.Nodes(ctx, make([]string, term.MaxIDs+1)); !errors.As(err, new(*term.InvalidError)) {
		t.Errorf("too many ids: error %v", err)
	}
}

func TestWhatHangsOnARecord(t *testing.T) {
	s, ctx := harbourStore(t), t.Context()
	lists := map[string][]string{}
	note := func(name string, nodes any) {
		ids := []string{}
		for _, node := range reflect.ValueOf(nodes).Seq2() {
			ids = append(ids, idOf(node.Interface()))
		}
		lists[name] = ids
	}
	note("predecessors", must[[][]graph.Agency](t)(s.Predecessors(ctx, []string{"na-two"}))[0])
	note("successors", must[[][]graph.Agency](t)(s.Successors(ctx, []string{"na-one", "na-old"}))[1])
	note("leaks naming", must[[][]graph.Leak](t)(s.LeaksNaming(ctx, []string{"na-one"}, graph.LeakFilter{}))[0])
	note("leaks concerning", must[[][]graph.Leak](t)(s.LeaksNaming(ctx, []string{"nc-one"}, graph.LeakFilter{}))[0])
	note("leaks naming the unknown", must[[][]graph.Leak](t)(s.LeaksNaming(ctx, []string{"nothing"}, graph.LeakFilter{}))[0])
	note("derived from", must[[][]graph.Document](t)(s.DerivedFrom(ctx, []string{"doc-story"}))[0])
	note("between, as the source has it", must[[][]graph.Agency](t)(s.Between(ctx, []string{"d-1"}))[0])
	note("concerns", must[[][]graph.Agency](t)(s.Concerns(ctx, []string{"d-1"}))[0])
	note("topics", must[[][]graph.Topic](t)(s.TopicsOf(ctx, []string{"d-2"}))[0])
	note("ties shown", must[[][]graph.Liaison](t)(s.LiaisonsShown(ctx, []string{"d-1"}))[0])
	note("narrower", must[[][]graph.Topic](t)(s.Narrower(ctx, []string{"t-wide"}))[0])
	note("supports given", must[[][]graph.Support](t)(s.SupportsGiven(ctx, []string{"na-one"}, graph.SupportFilter{}))[0])
	note("supports received", must[[][]graph.Support](t)(s.SupportsReceived(ctx, []string{"nb-one"}, graph.SupportFilter{}))[0])
	for name, want := range map[string]string{
		"predecessors": "na-old", "successors": "na-two", "leaks naming": "release papers", "leaks concerning": "release papers", "leaks naming the unknown": "",
		"derived from": "doc-letter", "between, as the source has it": "nb-one na-one", "concerns": "nc-one", "topics": "t-other t-wide",
		"ties shown": "na-one--nb-one", "narrower": "t-deep", "supports given": "s-1", "supports received": "s-1 s-2",
	} {
		if got := strings.Join(lists[name], " "); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	broader := must[[]*graph.Topic](t)(s.Broader(ctx, []string{"t-wide", "t-deep"}))
	if broader[0] != nil || broader[1] == nil || broader[1].ID != "t-wide" {
		t.Errorf("broader: %v", broader)
	}
	memberships := must[[][]graph.Membership](t)(s.MembershipsOf(ctx, []string{"na-one"}, nil))[0]
	members := must[[][]graph.Membership](t)(s.MembersOf(ctx, []string{"club"}, nil))[0]
	if len(memberships) != 2 || len(members) != 2 || !reflect.DeepEqual(memberships[0], members[0]) || *members[0].Role != "chair" ||
		members[0].Since != "1970" || members[0].Until != "1999" || members[0].Arrangement.ID != "club" || members[1].Agency.ID != "nb-one" || members[1].Role != nil {
		t.Errorf("memberships %+v, members %+v", memberships, members)
	}
}

func TestFiltersLetThroughWhatTheySay(t *testing.T) {
	s, ctx := harbourStore(t), t.Context()
	agencies := func(f graph.AgencyFilter) (onePage, error) { return pageOf(s.Agencies(ctx, f, nil, graph.Page{})) }
	documents := func(f graph.DocumentFilter) (onePage, error) { return pageOf(s.Documents(ctx, f, nil, graph.Page{})) }
	disclosures := func(f graph.DisclosureFilter) (onePage, error) {
		return pageOf(s.Disclosures(ctx, f, nil, graph.Page{}))
	}
	reactions := func(f graph.ReactionFilter) (onePage, error) { return pageOf(s.Reactions(ctx, f, nil, graph.Page{})) }
	supports := func(f graph.SupportFilter) (onePage, error) { return pageOf(s.Supports(ctx, f, nil, graph.Page{})) }
	leaks := func(f graph.LeakFilter) (onePage, error) { return pageOf(s.Leaks(ctx, f, nil, graph.Page{})) }
	arrangements := func(f graph.ArrangementFilter) (onePage, error) {
		return pageOf(s.Arrangements(ctx, f, nil, graph.Page{}))
	}
	for name, c := range map[string]struct {
		page func() (onePage, error)
		want string
	}{
		"agencies of a country": {func() (onePage, error) { return agencies(graph.AgencyFilter{Countries: []string{"na"}}) }, "na-old na-one na-two"},
		"of a region":           {func() (onePage, error) { return agencies(graph.AgencyFilter{Regions: []term.Region{"ASIA", "AFRICA"}}) }, "nb-one nc-one"},
		"of a kind and a country": {func() (onePage, error) {
			return agencies(graph.AgencyFilter{Kinds: []term.AgencyKind{"FOREIGN"}, Countries: []string{"na", "nb"}})
		}, "na-one"},
		"in the year of the change": {func() (onePage, error) { return agencies(graph.AgencyFilter{AsOf: new(1990)}) }, "na-old na-one na-two nb-one nc-one"},
		"in the year of the end":    {func() (onePage, error) { return agencies(graph.AgencyFilter{AsOf: new(2000)}) }, "na-one na-two nb-one nc-one"},
		"after it":                  {func() (onePage, error) { return agencies(graph.AgencyFilter{AsOf: new(2001)}) }, "na-one na-two nb-one"},
		"named in a leak":           {func() (onePage, error) { return agencies(graph.AgencyFilter{Leaks: []string{"papers"}}) }, "na-one nb-one nc-one"},
		"named in some leak":        {func() (onePage, error) { return agencies(graph.AgencyFilter{Leaked: new(true)}) }, "na-one nb-one nc-one"},
		"named in none":             {func() (onePage, error) { return agencies(graph.AgencyFilter{Leaked: new(false)}) }, "na-old na-two"},
		"countries of a region": {func() (onePage, error) {
			return pageOf(s.Countries(ctx, graph.CountryFilter{Regions: []term.Region{"AFRICA"}}, nil, graph.Page{}))
		}, "nb"},
		"arrangements of a kind": {func() (onePage, error) {
			return arrangements(graph.ArrangementFilter{Kinds: []term.ArrangementKind{"BILATERAL"}})
		}, "pact"},
		"in being":                   {func() (onePage, error) { return arrangements(graph.ArrangementFilter{AsOf: new(1999)}) }, "club pact"},
		"no more in being":           {func() (onePage, error) { return arrangements(graph.ArrangementFilter{AsOf: new(2000)}) }, "pact"},
		"leaks of a kind":            {func() (onePage, error) { return leaks(graph.LeakFilter{Kinds: []term.LeakKind{"LEAK"}}) }, "papers undated"},
		"leaks by a day":             {func() (onePage, error) { return leaks(graph.LeakFilter{KnownBy: new(term.Date("2013-05-31"))}) }, "release undated"},
		"leaks by a day in the span": {func() (onePage, error) { return leaks(graph.LeakFilter{KnownBy: new(term.Date("2013-06-01"))}) }, "papers release undated"},
		"documents of a kind":        {func() (onePage, error) { return documents(graph.DocumentFilter{Kinds: []term.DocumentKind{"PRESS"}}) }, "doc-story"},
		"of a leak":                  {func() (onePage, error) { return documents(graph.DocumentFilter{Leaks: []string{"papers"}}) }, "doc-letter doc-story"},
		"known by a year":            {func() (onePage, error) { return documents(graph.DocumentFilter{KnownBy: new(term.Date("2012"))}) }, "doc-book doc-file"},
		"known by a month":           {func() (onePage, error) { return documents(graph.DocumentFilter{KnownBy: new(term.Date("2013-06"))}) }, "doc-book doc-file doc-letter doc-story"},
		"unchecked":                  {func() (onePage, error) { return documents(graph.DocumentFilter{Checked: new(false)}) }, "doc-book doc-story"},
		"disclosures naming":         {func() (onePage, error) { return disclosures(graph.DisclosureFilter{Agencies: []string{"nc-one"}}) }, "d-1 d-3"},
		"about a wide topic":         {func() (onePage, error) { return disclosures(graph.DisclosureFilter{Topics: []string{"t-wide"}}) }, "d-1 d-2 d-3"},
		"about a narrow one":         {func() (onePage, error) { return disclosures(graph.DisclosureFilter{Topics: []string{"t-deep"}}) }, "d-1"},
		"of aspects": {func() (onePage, error) {
			return disclosures(graph.DisclosureFilter{Aspects: []term.Aspect{"METHOD", "REQUEST"}})
		}, "d-1 d-2"},
		"well supported": {func() (onePage, error) { return disclosures(graph.DisclosureFilter{MinConfidence: new(term.Probable)}) }, "d-1 d-3 d-4 d-5"},
		"in leaks": {func() (onePage, error) {
			return disclosures(graph.DisclosureFilter{Leaks: []string{"release", "papers"}})
		}, "d-1 d-2 d-3"},
		"known by": {func() (onePage, error) {
			return disclosures(graph.DisclosureFilter{KnownBy: new(term.Date("2013-06-04"))})
		}, "d-2 d-3 d-4 d-5"},
		"checked": {func() (onePage, error) { return disclosures(graph.DisclosureFilter{Checked: new(true)}) }, "d-1 d-3"},
		"topics below": {func() (onePage, error) {
			return pageOf(s.Topics(ctx, graph.TopicFilter{Broader: []string{"t-wide"}}, nil, graph.Page{}))
		}, "t-deep"},
		"reactions of a kind": {func() (onePage, error) {
			return reactions(graph.ReactionFilter{Kinds: []term.ReactionKind{"SUSPENSION"}})
		}, "r-2"},
		"to a leak":         {func() (onePage, error) { return reactions(graph.ReactionFilter{Leaks: []string{"papers"}}) }, "r-1 r-2"},
		"by an agency":      {func() (onePage, error) { return reactions(graph.ReactionFilter{By: []string{"nb-one"}}) }, "r-2"},
		"by a country":      {func() (onePage, error) { return reactions(graph.ReactionFilter{By: []string{"nb"}}) }, "r-1 r-2"},
		"support of a kind": {func() (onePage, error) { return supports(graph.SupportFilter{Kinds: []term.SupportKind{"FUNDING"}}) }, "s-1"},
		"from and to": {func() (onePage, error) {
			return supports(graph.SupportFilter{Providers: []string{"na-two"}, Recipients: []string{"nb-one"}})
		}, "s-2"},
		"to nobody":        {func() (onePage, error) { return supports(graph.SupportFilter{Recipients: []string{"na-one"}}) }, ""},
		"by nobody":        {func() (onePage, error) { return reactions(graph.ReactionFilter{By: []string{"nc"}}) }, ""},
		"toward an agency": {func() (onePage, error) { return reactions(graph.ReactionFilter{Toward: []string{"na-one"}}) }, "r-1"},
		"toward a country": {func() (onePage, error) { return reactions(graph.ReactionFilter{Toward: []string{"na"}}) }, "r-1 r-2"},
		"reactions by the end of the year before": {func() (onePage, error) { return reactions(graph.ReactionFilter{AsOf: new(2012)}) }, "r-2 r-3"},
		"by the end of the year":                  {func() (onePage, error) { return reactions(graph.ReactionFilter{AsOf: new(2013)}) }, "r-1 r-2 r-3"},
		// doc-story, of June 2013, reports r-1; no document reports the others.
		"reported by May":  {func() (onePage, error) { return reactions(graph.ReactionFilter{KnownBy: new(term.Date("2013-05"))}) }, "r-2 r-3"},
		"reported by June": {func() (onePage, error) { return reactions(graph.ReactionFilter{KnownBy: new(term.Date("2013-06-01"))}) }, "r-1 r-2 r-3"},
		// s-1 from 1975 to 1980, by a book without a date; s-2 without dates, from an agency founded
		// in 1990, by a letter of 5 June 2013.
		"support before it began":             {func() (onePage, error) { return supports(graph.SupportFilter{AsOf: new(1974)}) }, ""},
		"support in its last year":            {func() (onePage, error) { return supports(graph.SupportFilter{AsOf: new(1980)}) }, "s-1"},
		"support from its giver's first year": {func() (onePage, error) { return supports(graph.SupportFilter{AsOf: new(1990)}) }, "s-2"},
		"support reported by a day":           {func() (onePage, error) { return supports(graph.SupportFilter{KnownBy: new(term.Date("2013-06-04"))}) }, "s-1"},
		"support reported by the next":        {func() (onePage, error) { return supports(graph.SupportFilter{KnownBy: new(term.Date("2013-06-05"))}) }, "s-1 s-2"},
		"disclosed to have been by a year":    {func() (onePage, error) { return disclosures(graph.DisclosureFilter{AsOf: new(1997)}) }, "d-2 d-3 d-4 d-5"},
		"and a year later":                    {func() (onePage, error) { return disclosures(graph.DisclosureFilter{AsOf: new(1998)}) }, "d-1 d-2 d-3 d-4 d-5"},
		"what contradicts itself": {func() (onePage, error) {
			return disclosures(graph.DisclosureFilter{Leaks: []string{"release"}, Agencies: []string{"nb-one"}})
		}, ""},
		"ties as of a year": {func() (onePage, error) {
			return pageOf(s.Liaisons(ctx, term.LiaisonFilter{AsOf: new(2001)}, nil, graph.Page{}))
		}, "na-one--nb-one na-two--nb-one"},
	} {
		t.Run(name, func(t *testing.T) {
			page := must[onePage](t)(c.page())
			if got := strings.Join(page.ids, " "); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			if total := must[int](t)(page.total(ctx)); total != len(page.ids) {
				t.Errorf("total %d of %d", total, len(page.ids))
			}
		})
	}
}

func TestUnknownIDsInFiltersAreNamed(t *testing.T) {
	s, ctx := harbourStore(t), t.Context()
	for field, ask := range map[string]func(id string) error{
		"filter.countries": func(id string) error {
			_, err := s.Agencies(ctx, graph.AgencyFilter{Countries: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.leaks": func(id string) error {
			_, err := s.Documents(ctx, graph.DocumentFilter{Leaks: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.agencies": func(id string) error {
			_, err := s.Disclosures(ctx, graph.DisclosureFilter{Agencies: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.topics": func(id string) error {
			_, err := s.Liaisons(ctx, term.LiaisonFilter{Topics: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.broader": func(id string) error {
			_, err := s.Topics(ctx, graph.TopicFilter{Broader: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.by": func(id string) error {
			_, err := s.Reactions(ctx, graph.ReactionFilter{By: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.recipients": func(id string) error {
			_, err := s.Supports(ctx, graph.SupportFilter{Recipients: []string{id}}, nil, graph.Page{})
			return err
		},
		"from": func(id string) error {
			_, err := s.Paths(ctx, network.PathQuery{From: id, To: "nb", First: 1, MaxHops: 1})
			return err
		},
		"filter.toward": func(id string) error {
			_, err := s.ReactionsOf(ctx, graph.ToLeak, []string{"papers"}, graph.ReactionFilter{Toward: []string{id}}, nil, graph.Page{})
			return err
		},
		"filter.providers": func(id string) error {
			_, err := s.SupportsReceived(ctx, []string{"nb-one"}, graph.SupportFilter{Providers: []string{id}})
			return err
		},
	} {
		for _, id := range []string{"nothing", "pact", ""} {
			if unknown := new(term.UnknownIDError); !errors.As(ask(id), &unknown) || unknown.Field != field || unknown.ID != id {
				t.Errorf("%s %q: error %v", field, id, ask(id))
			}
		}
	}
}

// Every file of the catalogue is asked by some method: one that none asks is dead.
func TestEveryReadQueryIsAsked(t *testing.T) {
	s := harbourStore(t)
	ctx, reading := graph.WithReading(t.Context())
	for _, list := range lists(ctx, s) {
		for _, order := range list.orders[:min(2, len(list.orders))] {
			if page, err := list.ask(order, graph.Ascending, graph.Page{}); err == nil {
				_, _ = page.total(ctx)
			}
		}
	}
	store := reflect.ValueOf(s)
	for i := range store.NumMethod() {
		name, method := store.Type().Method(i).Name, store.Method(i)
		if method.Type().NumIn() == 2 && method.Type().In(1) == reflect.TypeFor[[]string]() {
			for _, id := range []string{"na-one", "papers", "doc-story", "d-1", "t-deep", "na-one--nb-one", "club"} {
				if out := method.Call([]reflect.Value{reflect.ValueOf(ctx), reflect.ValueOf([]string{id})}); !out[len(out)-1].IsNil() {
					t.Errorf("%s of %s: %v", name, id, out[len(out)-1])
				}
			}
		}
	}
	one := []string{"na-one"}
	for _, ask := range []func(context.Context) error{
		func(ctx context.Context) error { _, err := s.Dataset(ctx); return err },
		func(ctx context.Context) error { _, err := s.LeaksNaming(ctx, one, graph.LeakFilter{}); return err },
		func(ctx context.Context) error {
			_, err := s.SupportsGiven(ctx, one, graph.SupportFilter{})
			return err
		},
		func(ctx context.Context) error {
			_, err := s.SupportsReceived(ctx, one, graph.SupportFilter{})
			return err
		},
		func(ctx context.Context) error { _, err := s.MembershipsOf(ctx, one, nil); return err },
		func(ctx context.Context) error { _, err := s.MembersOf(ctx, []string{"club"}, nil); return err },
		func(ctx context.Context) error { _, err := s.Search(ctx, "bureau", nil, graph.Page{}); return err },
		func(ctx context.Context) error { _, err := s.WholeNetwork(ctx, term.LiaisonFilter{}, 10); return err },
		func(ctx context.Context) error {
			_, err := s.Exposures(ctx, []string{"papers"}, everyRecord)
			return err
		},
		func(ctx context.Context) error { _, err := s.Backtest(ctx, nil, 10); return err },
		func(ctx context.Context) error {
			_, err := s.Retrenchment(ctx, "na-one", graph.RetrenchmentDrop{Ties: []string{"na-one--nb-one"}}, term.LiaisonFilter{}, nil, 10)
			return err
		},
		func(ctx context.Context) error {
			_, err := s.Nodes(ctx, []string{"s-1", "r-1", "na", "club"})
			return err
		},
	} {
		if err := ask(ctx); err != nil {
			t.Error(err)
		}
	}
	asked := reading.Trips()
	for _, q := range catalogue(t, "read") {
		// The network is built for whoever asks, so no operation has these trips.
		if !slices.Contains(asked, q.name) && !strings.HasPrefix(q.name, "projection_") {
			t.Errorf("%s is asked by nothing", q.path())
		}
	}
}
