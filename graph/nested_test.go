package graph_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/term"
)

// TestFiltersMeanTheSameOnNestedLists: what a filter leaves of the list that hangs on
// something is what it leaves of the list of all and hangs there.
func TestFiltersMeanTheSameOnNestedLists(t *testing.T) {
	store, _ := emptyStore(t)
	tables := bundled(t)
	load(t, store, tables)
	ids := map[string][]string{}
	for _, row := range tables.Agencies {
		ids["agency"] = append(ids["agency"], row.ID)
	}
	for _, row := range tables.Countries {
		ids["country"] = append(ids["country"], row.ID)
	}
	for _, row := range tables.Leaks {
		ids["leak"] = append(ids["leak"], row.ID)
	}
	for _, row := range tables.Documents {
		ids["document"] = append(ids["document"], row.ID)
	}
	for _, row := range tables.Topics {
		ids["topic"] = append(ids["topic"], row.ID)
	}
	for _, row := range tables.Liaisons {
		ids["liaison"] = append(ids["liaison"], row.ID)
	}
	year, day, least := new(1998), new(term.Date("2014-06")), new(term.Probable)

	disclosures := []graph.DisclosureFilter{
		{}, {AsOf: year}, {KnownBy: day}, {MinConfidence: least}, {Checked: new(true)}, {Checked: new(false)}, {Aspects: []term.Aspect{"METHOD", "SOURCE"}},
		{Agencies: []string{"us-nsa", "za-ssa"}}, {Topics: []string{"t-signals-intelligence"}}, {Leaks: []string{"snowden", "spy-cables"}},
		{AsOf: new(2010), KnownBy: day, MinConfidence: least, Agencies: []string{"us-nsa"}, Leaks: []string{"snowden"}},
		{Agencies: []string{"za-ssa"}, Leaks: []string{"snowden"}, Aspects: []term.Aspect{"SOURCE"}},
	}
	for of, parents := range map[graph.Evidence][]string{
		graph.OfAgency: ids["agency"], graph.OfLeak: ids["leak"], graph.OfDocument: ids["document"], graph.OfTopic: ids["topic"], graph.OfLiaison: ids["liaison"],
	} {
		sameWhenNested(t, "disclosures of "+string(of), disclosures, parents,
			func(f graph.DisclosureFilter, p graph.Page) (graph.Connection[graph.Disclosure], error) {
				return store.Disclosures(t.Context(), f, nil, p)
			},
			func(ctx context.Context, ids []string, f graph.DisclosureFilter, p graph.Page) ([]graph.Connection[graph.Disclosure], error) {
				return store.DisclosuresOf(ctx, of, ids, f, nil, p)
			})
	}
	reactions := []graph.ReactionFilter{
		{}, {AsOf: new(2013)}, {KnownBy: new(term.Date("2013-11"))}, {Kinds: []term.ReactionKind{"PROTEST", "SUSPENSION"}}, {Leaks: []string{"snowden"}}, {By: []string{"de"}},
		{By: []string{"de", "us-nsa"}}, {Toward: []string{"us"}}, {Toward: []string{"us"}, By: []string{"us"}}, {Toward: []string{"us"}, AsOf: new(2014), KnownBy: day},
	}
	for of, parents := range map[graph.Response][]string{
		graph.ToLeak: ids["leak"], graph.InDocument: ids["document"], graph.ByAgency: ids["agency"], graph.TowardAgency: ids["agency"],
		graph.ByCountry: ids["country"], graph.TowardCountry: ids["country"],
	} {
		sameWhenNested(t, "reactions of "+string(of), reactions, parents,
			func(f graph.ReactionFilter, p graph.Page) (graph.Connection[graph.Reaction], error) {
				return store.Reactions(t.Context(), f, nil, p)
			},
			func(ctx context.Context, ids []string, f graph.ReactionFilter, p graph.Page) ([]graph.Connection[graph.Reaction], error) {
				return store.ReactionsOf(ctx, of, ids, f, nil, p)
			})
	}
	sameWhenNested(t, "documents of leaks", []graph.DocumentFilter{
		{}, {KnownBy: day}, {Kinds: []term.DocumentKind{"LEAKED"}}, {Checked: new(true)}, {Leaks: []string{"snowden"}}, {Leaks: []string{"snowden"}, Kinds: []term.DocumentKind{"PRESS"}, KnownBy: day},
	}, ids["leak"],
		func(f graph.DocumentFilter, p graph.Page) (graph.Connection[graph.Document], error) {
			return store.Documents(t.Context(), f, nil, p)
		},
		func(ctx context.Context, ids []string, f graph.DocumentFilter, p graph.Page) ([]graph.Connection[graph.Document], error) {
			return store.DocumentsOf(ctx, ids, f, nil, p)
		})
	sameWhenNested(t, "agencies of countries", []graph.AgencyFilter{
		{}, {AsOf: year}, {AsOf: new(1930)}, {Kinds: []term.AgencyKind{"SIGNALS"}}, {Countries: []string{"us", "de"}}, {Regions: []term.Region{"AFRICA"}},
		{Leaks: []string{"snowden"}}, {Leaked: new(true)}, {Leaked: new(false), AsOf: year},
	}, ids["country"],
		func(f graph.AgencyFilter, p graph.Page) (graph.Connection[graph.Agency], error) {
			return store.Agencies(t.Context(), f, nil, p)
		},
		func(ctx context.Context, ids []string, f graph.AgencyFilter, p graph.Page) ([]graph.Connection[graph.Agency], error) {
			return store.AgenciesOf(ctx, ids, f, nil, p)
		})
}

// sameWhenNested compares the whole lists of some parents with that of all.
func sameWhenNested[T, F any](t *testing.T, name string, filters []F, parents []string,
	all func(F, graph.Page) (graph.Connection[T], error), of func(context.Context, []string, F, graph.Page) ([]graph.Connection[T], error),
) {
	t.Helper()
	var none F
	every := everyPage(t, parents, none, of)
	chosen := 0
	for _, filter := range filters {
		passes := map[string]bool{}
		for _, id := range everything(t, func(p graph.Page) (graph.Connection[T], error) { return all(filter, p) }, func(node T) string { return idOf(node) }) {
			passes[id] = true
		}
		got := everyPage(t, parents, filter, of)
		for _, parent := range parents {
			want := slices.DeleteFunc(slices.Clone(every[parent]), func(id string) bool { return !passes[id] })
			if !slices.Equal(got[parent], want) {
				t.Errorf("%s, of %s, filter %+v: %v, want %v", name, parent, filter, got[parent], want)
			}
			chosen += len(want)
		}
	}
	if chosen == 0 {
		t.Errorf("%s: there is nothing to compare", name)
	}
}

// everyPage are the whole lists of many parents at once: where one goes on, it is
// read on by itself.
func everyPage[T, F any](t *testing.T, parents []string, filter F, of func(context.Context, []string, F, graph.Page) ([]graph.Connection[T], error)) map[string][]string {
	t.Helper()
	lists := map[string][]string{}
	most := new(graph.MaxPage)
	for i, page := range must[[]graph.Connection[T]](t)(of(t.Context(), parents, filter, graph.Page{First: most})) {
		parent := parents[i]
		total := must[int](t)(page.TotalCount(t.Context()))
		for {
			for _, node := range page.Nodes() {
				lists[parent] = append(lists[parent], idOf(node))
			}
			if !page.PageInfo.HasNextPage {
				break
			}
			page = must[[]graph.Connection[T]](t)(of(t.Context(), []string{parent}, filter, graph.Page{First: most, After: page.PageInfo.EndCursor}))[0]
		}
		if total != len(lists[parent]) || !slices.IsSorted(lists[parent]) {
			t.Errorf("of %s: total %d of %v", parent, total, lists[parent])
		}
	}
	return lists
}

// TestWholeListsOfAnAgencyAreFiltered on the harbour, where each is countable.
func TestWholeListsOfAnAgencyAreFiltered(t *testing.T) {
	s, ctx := harbourStore(t), t.Context()
	day := func(text string) *term.Date { return new(term.Date(text)) }
	leaks := func(f graph.LeakFilter) ([]string, error) {
		lists, err := s.LeaksNaming(ctx, []string{"na-one"}, f)
		return idsOfAll(lists), err
	}
	received := func(f graph.SupportFilter) ([]string, error) {
		lists, err := s.SupportsReceived(ctx, []string{"nb-one"}, f)
		return idsOfAll(lists), err
	}
	given := func(f graph.SupportFilter) ([]string, error) {
		lists, err := s.SupportsGiven(ctx, []string{"na-two"}, f)
		return idsOfAll(lists), err
	}
	arrangements := func(asOf *int) ([]string, error) {
		lists, err := s.MembershipsOf(ctx, []string{"na-one"}, asOf)
		var ids []string
		for _, m := range lists[0] {
			ids = append(ids, m.Arrangement.ID)
		}
		return ids, err
	}
	members := func(asOf *int) ([]string, error) {
		lists, err := s.MembersOf(ctx, []string{"club"}, asOf)
		var ids []string
		for _, m := range lists[0] {
			ids = append(ids, m.Agency.ID)
		}
		return ids, err
	}
	for name, c := range map[string]struct {
		ask  func() ([]string, error)
		want string
	}{
		"leaks":                             {func() ([]string, error) { return leaks(graph.LeakFilter{}) }, "release papers"},
		"leaks proper":                      {func() ([]string, error) { return leaks(graph.LeakFilter{Kinds: []term.LeakKind{"LEAK"}}) }, "papers"},
		"leaks by May":                      {func() ([]string, error) { return leaks(graph.LeakFilter{KnownBy: day("2013-05")}) }, "release"},
		"support of a kind":                 {func() ([]string, error) { return received(graph.SupportFilter{Kinds: []term.SupportKind{"TRAINING"}}) }, "s-2"},
		"support from one":                  {func() ([]string, error) { return received(graph.SupportFilter{Providers: []string{"na-one"}}) }, "s-1"},
		"support in 1974":                   {func() ([]string, error) { return received(graph.SupportFilter{AsOf: new(1974)}) }, ""},
		"support in 1980":                   {func() ([]string, error) { return received(graph.SupportFilter{AsOf: new(1980)}) }, "s-1"},
		"support in 1990":                   {func() ([]string, error) { return received(graph.SupportFilter{AsOf: new(1990)}) }, "s-2"},
		"support known on 4 June":           {func() ([]string, error) { return received(graph.SupportFilter{KnownBy: day("2013-06-04")}) }, "s-1"},
		"support given, before its giver":   {func() ([]string, error) { return given(graph.SupportFilter{AsOf: new(1989)}) }, ""},
		"support given, from then on":       {func() ([]string, error) { return given(graph.SupportFilter{AsOf: new(1990)}) }, "s-2"},
		"support given to somebody else":    {func() ([]string, error) { return given(graph.SupportFilter{Recipients: []string{"na-one"}}) }, ""},
		"memberships":                       {func() ([]string, error) { return arrangements(nil) }, "club pact"},
		"memberships before both":           {func() ([]string, error) { return arrangements(new(1949)) }, ""},
		"memberships before the club":       {func() ([]string, error) { return arrangements(new(1969)) }, "pact"},
		"memberships in its last year":      {func() ([]string, error) { return arrangements(new(1999)) }, "club pact"},
		"memberships after it":              {func() ([]string, error) { return arrangements(new(2000)) }, "pact"},
		"members":                           {func() ([]string, error) { return members(nil) }, "na-one nb-one"},
		"members in 1970":                   {func() ([]string, error) { return members(new(1970)) }, "na-one nb-one"},
		"members of a club that is no more": {func() ([]string, error) { return members(new(2000)) }, ""},
	} {
		if got := strings.Join(must[[]string](t)(c.ask()), " "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	for name, err := range map[string]error{
		"asOf of memberships": func() error { _, err := s.MembershipsOf(ctx, []string{"na-one"}, new(99)); return err }(),
		"asOf of support":     func() error { _, err := given(graph.SupportFilter{AsOf: new(99)}); return err }(),
	} {
		if err == nil || !strings.Contains(fmt.Sprint(err), "a year from 1800 to 2100") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func idsOfAll[T any](lists [][]T) []string {
	var ids []string
	for _, list := range lists {
		for _, node := range list {
			ids = append(ids, idOf(node))
		}
	}
	return ids
}
