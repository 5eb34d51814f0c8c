package graph_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/term"
)

// onePage is a page of any list, as its client sees it.
type onePage struct {
	ids, cursors []string
	info         graph.PageInfo
	total        func(context.Context) (int, error)
}

func pageOf[T any](c graph.Connection[T], err error) (onePage, error) {
	p := onePage{info: c.PageInfo, total: c.TotalCount}
	if err != nil {
		return p, err
	}
	for _, edge := range c.Edges {
		p.ids, p.cursors = append(p.ids, idOf(edge.Node)), append(p.cursors, edge.Cursor)
	}
	return p, nil
}

func idOf(node any) string { return reflect.ValueOf(node).FieldByName("ID").String() }

type asking func(order string, direction graph.OrderDirection, page graph.Page) (onePage, error)

// lists are all lists, each with its orders.
func lists(ctx context.Context, s *graph.Store) map[string]struct {
	orders []string
	ask    asking
} {
	type list = struct {
		orders []string
		ask    asking
	}
	type direction = graph.OrderDirection
	ties := func(filter term.LiaisonFilter) asking {
		return perParent(ctx, "a0", func(ctx context.Context, of []string, by string, d direction, p graph.Page) ([]graph.Connection[graph.Liaison], error) {
			return s.LiaisonsOf(ctx, of, filter, &graph.LiaisonOrder{Field: graph.LiaisonOrderField(by), Direction: d}, p)
		})
	}
	disclosures := func(whose graph.Evidence, id string) asking {
		return perParent(ctx, id, func(ctx context.Context, of []string, by string, d direction, p graph.Page) ([]graph.Connection[graph.Disclosure], error) {
			return s.DisclosuresOf(ctx, whose, of, graph.DisclosureFilter{}, &graph.DisclosureOrder{Field: graph.DisclosureOrderField(by), Direction: d}, p)
		})
	}
	reactions := func(whose graph.Response, id string) asking {
		return perParent(ctx, id, func(ctx context.Context, of []string, by string, d direction, p graph.Page) ([]graph.Connection[graph.Reaction], error) {
			return s.ReactionsOf(ctx, whose, of, graph.ReactionFilter{}, &graph.ReactionOrder{Field: graph.ReactionOrderField(by), Direction: d}, p)
		})
	}
	return map[string]list{
		"agencies": {[]string{"ID", "NAME", "FOUNDED"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Agencies(ctx, graph.AgencyFilter{}, &graph.AgencyOrder{Field: graph.AgencyOrderField(by), Direction: d}, p))
		}},
		"countries": {[]string{"ID", "NAME"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Countries(ctx, graph.CountryFilter{}, &graph.CountryOrder{Field: graph.CountryOrderField(by), Direction: d}, p))
		}},
		"arrangements": {[]string{"ID", "NAME", "SINCE"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Arrangements(ctx, graph.ArrangementFilter{}, &graph.ArrangementOrder{Field: graph.ArrangementOrderField(by), Direction: d}, p))
		}},
		"leaks": {[]string{"ID", "NAME", "PUBLISHED"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Leaks(ctx, graph.LeakFilter{}, &graph.LeakOrder{Field: graph.LeakOrderField(by), Direction: d}, p))
		}},
		"documents": {[]string{"ID", "TITLE", "PUBLISHED"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Documents(ctx, graph.DocumentFilter{}, &graph.DocumentOrder{Field: graph.DocumentOrderField(by), Direction: d}, p))
		}},
		"disclosures": {[]string{"ID", "OCCURRED"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Disclosures(ctx, graph.DisclosureFilter{}, &graph.DisclosureOrder{Field: graph.DisclosureOrderField(by), Direction: d}, p))
		}},
		"liaisons": {[]string{"ID", "SINCE", "DEPTH"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Liaisons(ctx, term.LiaisonFilter{}, &graph.LiaisonOrder{Field: graph.LiaisonOrderField(by), Direction: d}, p))
		}},
		"topics": {[]string{"ID", "NAME"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Topics(ctx, graph.TopicFilter{}, &graph.TopicOrder{Field: graph.TopicOrderField(by), Direction: d}, p))
		}},
		"reactions": {[]string{"ID", "DATE"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Reactions(ctx, graph.ReactionFilter{}, &graph.ReactionOrder{Field: graph.ReactionOrderField(by), Direction: d}, p))
		}},
		"supports": {[]string{"ID", "SINCE"}, func(by string, d direction, p graph.Page) (onePage, error) {
			return pageOf(s.Supports(ctx, graph.SupportFilter{}, &graph.SupportOrder{Field: graph.SupportOrderField(by), Direction: d}, p))
		}},
		"agency.liaisons":           {[]string{"ID", "SINCE", "DEPTH"}, ties(term.LiaisonFilter{})},
		"agency.liaisons, filtered": {[]string{"ID", "SINCE", "DEPTH"}, ties(term.LiaisonFilter{MinDepth: new(1)})},
		"country.agencies": {[]string{"ID", "NAME", "FOUNDED"}, perParent(ctx, "c0", func(ctx context.Context, of []string, by string, d direction, p graph.Page) ([]graph.Connection[graph.Agency], error) {
			return s.AgenciesOf(ctx, of, graph.AgencyFilter{}, &graph.AgencyOrder{Field: graph.AgencyOrderField(by), Direction: d}, p)
		})},
		"leak.documents": {[]string{"ID", "TITLE", "PUBLISHED"}, perParent(ctx, "l0", func(ctx context.Context, of []string, by string, d direction, p graph.Page) ([]graph.Connection[graph.Document], error) {
			return s.DocumentsOf(ctx, of, graph.DocumentFilter{}, &graph.DocumentOrder{Field: graph.DocumentOrderField(by), Direction: d}, p)
		})},
		"agency.disclosures":      {[]string{"ID", "OCCURRED"}, disclosures(graph.OfAgency, "a0")},
		"leak.disclosures":        {[]string{"ID", "OCCURRED"}, disclosures(graph.OfLeak, "l0")},
		"document.disclosures":    {[]string{"ID", "OCCURRED"}, disclosures(graph.OfDocument, "doc-0")},
		"topic.disclosures":       {[]string{"ID", "OCCURRED"}, disclosures(graph.OfTopic, "t-0")},
		"liaison.disclosures":     {[]string{"ID", "OCCURRED"}, disclosures(graph.OfLiaison, "a0--a1")},
		"leak.reactions":          {[]string{"ID", "DATE"}, reactions(graph.ToLeak, "l0")},
		"document.reactions":      {[]string{"ID", "DATE"}, reactions(graph.InDocument, "doc-0")},
		"agency.reactions":        {[]string{"ID", "DATE"}, reactions(graph.ByAgency, "a0")},
		"agency.reactionsToward":  {[]string{"ID", "DATE"}, reactions(graph.TowardAgency, "a1")},
		"country.reactions":       {[]string{"ID", "DATE"}, reactions(graph.ByCountry, "c0")},
		"country.reactionsToward": {[]string{"ID", "DATE"}, reactions(graph.TowardCountry, "c0")},
	}
}

// perParent asks for the list of one thing, and of another beside it, which must
// make no difference: unless there is a cursor, which is good for one list only.
func perParent[T any](ctx context.Context, id string, ask func(context.Context, []string, string, graph.OrderDirection, graph.Page) ([]graph.Connection[T], error)) asking {
	return func(by string, d graph.OrderDirection, p graph.Page) (onePage, error) {
		pages, err := ask(ctx, []string{"nothing", id, id}, by, d, p)
		if p.After != nil || p.Before != nil {
			var invalid *term.InvalidError
			if !errors.As(err, &invalid) {
				return onePage{}, fmt.Errorf("a cursor of one list was taken by another: %w", errors.Join(errors.New("no refusal"), err))
			}
			pages, err = ask(ctx, []string{id, id}, by, d, p)
			pages = append([]graph.Connection[T]{{}}, pages...)
		}
		if err != nil {
			return onePage{}, err
		}
		if len(pages) != 3 || len(pages[0].Edges) > 0 || !slices.EqualFunc(pages[1].Edges, pages[2].Edges, func(a, b graph.Edge[T]) bool { return a.Cursor == b.Cursor }) {
			return onePage{}, fmt.Errorf("pages are mixed up: %v", pages)
		}
		return pageOf(pages[1], nil)
	}
}

// evenings is a network with nine of everything, in which what lists are ordered
// by is often equal or unknown, and everything hangs on what is numbered 0.
func evenings() (t graph.Tables, keys map[string]map[string]string) {
	const n = 9
	t = graph.Tables{Name: "evenings", Version: "1"}
	keys = map[string]map[string]string{}
	dates := []term.Date{"", "2001", "2001-05", "1999-12-31", "", "2001", "2010", "1999-12", "2001-05-05"}
	names := []string{"beta", "Alpha", "beta", "Ωmega", "alpha", "Beta", "beta", "älpha", "1st"}
	know := func(id string, pairs ...string) {
		keys[id] = map[string]string{}
		for i := 0; i < len(pairs); i += 2 {
			keys[id][pairs[i]] = pairs[i+1]
		}
	}
	for i := range n {
		c, a, g, l, doc := fmt.Sprintf("c%d", i), fmt.Sprintf("a%d", i), fmt.Sprintf("x%d", i), fmt.Sprintf("l%d", i), fmt.Sprintf("doc-%d", i)
		topic, d, s, r := fmt.Sprintf("t-%d", i), fmt.Sprintf("d-%d", i), fmt.Sprintf("s-%d", i), fmt.Sprintf("r-%d", i)
		name, date := names[i], dates[i]
		know(c, "NAME", name)
		t.Countries = append(t.Countries, graph.CountryRow{ID: c, Name: name, Region: "EUROPE"})
		know(a, "NAME", name, "FOUNDED", string(date))
		t.Agencies = append(t.Agencies, graph.AgencyRow{ID: a, Name: name, Country: "c0", Kind: "FOREIGN", Founded: date})
		know(g, "NAME", name, "SINCE", string(date))
		t.Arrangements = append(t.Arrangements, graph.ArrangementRow{ID: g, Name: name, Kind: "BILATERAL", Since: date, Summary: "A club."})
		know(l, "NAME", name, "PUBLISHED", string(date))
		t.Leaks = append(t.Leaks, graph.LeakRow{ID: l, Name: name, Kind: "LEAK", Published: date, Publisher: "Press", Summary: "Papers."})
		know(doc, "TITLE", name, "PUBLISHED", string(date))
		t.Documents = append(t.Documents, graph.DocumentRow{ID: doc, Leak: "l0", Title: name, Kind: "PRESS", Published: date, Publisher: "Press"})
		know(topic, "NAME", name)
		t.Topics = append(t.Topics, graph.TopicRow{ID: topic, Name: name})
		know(d, "OCCURRED", string(date))
		t.Disclosures = append(t.Disclosures, graph.DisclosureRow{ID: d, Document: "doc-0", Between: []string{"a0", "a1"}, Aspect: "METHOD", Topics: []string{"t-0"}, Occurred: date, Summary: "They met.", Confidence: "PROBABLE"})
		know(s, "SINCE", string(date))
		t.Supports = append(t.Supports, graph.SupportRow{ID: s, Provider: "a0", Recipient: "a1", Kind: "FUNDING", Since: date, Summary: "Money.", Document: "doc-0"})
		know(r, "DATE", string(date))
		t.Reactions = append(t.Reactions, graph.ReactionRow{ID: r, Leak: "l0", Actor: "a0", Toward: "a1", Date: date, Kind: "PROTEST", Summary: "Words.", Document: "doc-0"})
		if i > 0 {
			year := string(date)[:min(4, len(date))]
			know("a0--"+a, "SINCE", year, "DEPTH", fmt.Sprint(1+i%3))
			t.Liaisons = append(t.Liaisons, graph.LiaisonRow{ID: "a0--" + a, A: "a0", B: a, Since: date, Depth: 1 + i%3})
		}
	}
	return t, keys
}

func TestPagesAddUpToTheList(t *testing.T) {
	store, _ := emptyStore(t)
	tables, keys := evenings()
	load(t, store, tables)
	for name, list := range lists(t.Context(), store) {
		for _, order := range list.orders {
			for _, direction := range []graph.OrderDirection{graph.Ascending, graph.Descending} {
				t.Run(name+" by "+order+" "+string(direction), func(t *testing.T) {
					ask := func(page graph.Page) onePage {
						p, err := list.ask(order, direction, page)
						if err != nil {
							t.Fatal(err)
						}
						return p
					}
					whole := ask(graph.Page{First: new(graph.MaxPage)})
					if len(whole.ids) < 8 || whole.info.HasNextPage || whole.info.HasPreviousPage {
						t.Fatalf("the whole list is %v, %+v", whole.ids, whole.info)
					}
					sorted := slices.SortedFunc(slices.Values(whole.ids), func(a, b string) int {
						c := strings.Compare(keys[a][order]+"\x00"+a, keys[b][order]+"\x00"+b)
						if direction == graph.Descending {
							return -c
						}
						return c
					})
					if !slices.Equal(whole.ids, sorted) {
						t.Errorf("the order is %v, want %v", whole.ids, sorted)
					}
					if total, err := whole.total(t.Context()); err != nil || total != len(whole.ids) {
						t.Errorf("total %d, error %v; the list has %d", total, err, len(whole.ids))
					}
					pagesAddUp(t, ask, whole)
					boundsHold(t, ask, whole)
				})
			}
		}
	}
}

// pagesAddUp walks a list in pages of three, from the front and from the back.
func pagesAddUp(t *testing.T, ask func(graph.Page) onePage, whole onePage) {
	t.Helper()
	var forward, backward []string
	for page := (graph.Page{First: new(3)}); ; {
		p := ask(page)
		forward = append(forward, p.ids...)
		if p.info.HasPreviousPage != (page.After != nil) {
			t.Errorf("after %v there is a page before: %v", page.After, p.info.HasPreviousPage)
		}
		if !p.info.HasNextPage {
			break
		}
		page.After = p.info.EndCursor
	}
	for page := (graph.Page{Last: new(3)}); ; {
		p := ask(page)
		backward = slices.Concat(p.ids, backward)
		if p.info.HasNextPage != (page.Before != nil) {
			t.Errorf("before %v there is a next page: %v", page.Before, p.info.HasNextPage)
		}
		if !p.info.HasPreviousPage {
			break
		}
		page.Before = p.info.StartCursor
	}
	if !slices.Equal(forward, whole.ids) || !slices.Equal(backward, whole.ids) {
		t.Errorf("forward %v, backward %v, whole %v", forward, backward, whole.ids)
	}
}

// boundsHold cuts a list at both ends.
func boundsHold(t *testing.T, ask func(graph.Page) onePage, whole onePage) {
	t.Helper()
	after, before := &whole.cursors[1], &whole.cursors[6]
	for name, c := range map[string]struct {
		page graph.Page
		want []string
	}{
		"between two places":         {graph.Page{After: after, Before: before}, whole.ids[2:6]},
		"first between two places":   {graph.Page{First: new(2), After: after, Before: before}, whole.ids[2:4]},
		"last between two places":    {graph.Page{Last: new(2), After: after, Before: before}, whole.ids[4:6]},
		"nothing between neighbours": {graph.Page{After: after, Before: &whole.cursors[2]}, nil},
		"nothing behind the last":    {graph.Page{After: &whole.cursors[len(whole.cursors)-1]}, nil},
		"nothing before the first":   {graph.Page{Last: new(5), Before: &whole.cursors[0]}, nil},
		"bounds the wrong way round": {graph.Page{After: before, Before: after}, nil},
	} {
		if got := ask(c.page); !slices.Equal(got.ids, c.want) {
			t.Errorf("%s: %v, want %v", name, got.ids, c.want)
		}
	}
}

func TestAPageBeginsWhereTheLastEndedWhateverWasAdded(t *testing.T) {
	// One row that sorts before the first page, and one that sorts behind the last.
	added := map[string]string{
		"arrangements": `UNWIND [['x', '1800'], ['x9', '2100']] AS row
			CREATE (:Arrangement:Entity {id: row[0], name: 'New', kind: 'BILATERAL', since: row[1], summary: 'A club.', checked: false})`,
		"liaisons": `MATCH (c:Country {id: 'c0'}), (a:Agency {id: 'a0'}) UNWIND [['a', '1800'], ['a9', '2100']] AS row
			CREATE (b:Agency:Entity {id: row[0], name: 'New', kind: 'FOREIGN', aliases: []})-[:OF]->(c),
				(a)-[:LIAISON {id: 'a0--' + row[0], depth: 1, since: row[1]}]->(b)`,
	}
	tables, _ := evenings()
	for noun, add := range added {
		for _, order := range []string{"ID", "SINCE"} {
			t.Run(noun+" by "+order, func(t *testing.T) {
				store, db := emptyStore(t)
				load(t, store, tables)
				ask := func(page graph.Page) onePage {
					p, err := lists(t.Context(), store)[noun].ask(order, graph.Ascending, page)
					if err != nil {
						t.Fatal(err)
					}
					return p
				}
				whole, first := ask(graph.Page{}), ask(graph.Page{First: new(3)})
				db.Exec(t, add, nil)
				last := map[string]string{"arrangements": "x9", "liaisons": "a0--a9"}[noun]
				rest := ask(graph.Page{After: first.info.EndCursor})
				if want := slices.Concat(whole.ids[3:], []string{last}); !slices.Equal(rest.ids, want) {
					t.Errorf("the rest is %v, want %v", rest.ids, want)
				}
				if back := ask(graph.Page{Last: new(graph.MaxPage), Before: first.info.EndCursor}); len(back.ids) != 3 {
					t.Errorf("before the last of the first page stand %v, want two and the new one", back.ids)
				}
			})
		}
	}
}

func TestPagesOutOfRangeAreRefused(t *testing.T) {
	store, _ := emptyStore(t)
	tables, _ := evenings()
	load(t, store, tables)
	all := lists(t.Context(), store)
	foreign, err := all["topics"].ask("NAME", graph.Ascending, graph.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for name, list := range all {
		for what, c := range map[string]struct {
			page  graph.Page
			field string
		}{
			"no size":            {graph.Page{First: new(0)}, "first"},
			"negative size":      {graph.Page{Last: new(-1)}, "last"},
			"too large":          {graph.Page{First: new(graph.MaxPage + 1)}, "first"},
			"both ends":          {graph.Page{First: new(1), Last: new(1)}, "last"},
			"no cursor":          {graph.Page{After: new("")}, "after"},
			"a made-up cursor":   {graph.Page{Before: new("eyJsIjoiIn0")}, "before"},
			"another list's":     {graph.Page{After: &foreign.cursors[0]}, "after"},
			"text and not a key": {graph.Page{After: new("%$&")}, "after"},
		} {
			if name == "topics" && what == "another list's" {
				continue
			}
			_, err := list.ask("ID", graph.Ascending, c.page)
			if invalid := new(term.InvalidError); !errors.As(err, &invalid) || invalid.Field != c.field {
				t.Errorf("%s, %s: %v, want an error of field %s", name, what, err, c.field)
			}
		}
	}
	byName, err := all["agencies"].ask("NAME", graph.Ascending, graph.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for name, ask := range map[string]func(graph.Page) error{
		"another order":     func(p graph.Page) error { _, err := all["agencies"].ask("ID", graph.Ascending, p); return err },
		"another direction": func(p graph.Page) error { _, err := all["agencies"].ask("NAME", graph.Descending, p); return err },
		"another filter": func(p graph.Page) error {
			_, err := store.Agencies(t.Context(), graph.AgencyFilter{AsOf: new(2000)}, &graph.AgencyOrder{Field: "NAME", Direction: graph.Ascending}, p)
			return err
		},
	} {
		if invalid := new(term.InvalidError); !errors.As(ask(graph.Page{After: &byName.cursors[0]}), &invalid) {
			t.Errorf("the cursor of %s was taken", name)
		}
	}
}
