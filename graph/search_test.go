package graph_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"liaison/graph"
	"liaison/graph/term"
)

// found is the ids that a search finds, best first.
func found(t *testing.T, s *graph.Store, text string, kinds ...graph.SearchKind) []string {
	t.Helper()
	return search(t, s, text, kinds, graph.Page{First: new(graph.MaxPage)}).ids
}

func search(t *testing.T, s *graph.Store, text string, kinds []graph.SearchKind, page graph.Page) onePage {
	t.Helper()
	c, err := s.Search(t.Context(), text, kinds, page)
	return must[onePage](t)(pageOf(c.Connection, err))
}

func TestSearchPutsTheBearerOfANameFirst(t *testing.T) {
	tables := harbour()
	// Agencies whose names contain what is another's acronym, and a title that is a name.
	tables.Agencies = append(tables.Agencies,
		graph.AgencyRow{ID: "nb-two", Name: "One Bay Office", Country: "nb", Kind: "POLICE", Aliases: []string{"Firm Hand"}},
		graph.AgencyRow{ID: "nc-two", Name: "Office One of the Cape", Country: "nc", Kind: "POLICE"})
	tables.Documents = append(tables.Documents,
		graph.DocumentRow{ID: "doc-one", Title: "One one one, bay security, the firm", Kind: "PRESS", Publisher: "Press"},
		graph.DocumentRow{ID: "doc-us", Title: "The U.S. and Bayland's cables", Kind: "PRESS", Publisher: "Press"})
	tables.Countries = append(tables.Countries, graph.CountryRow{ID: "at", Name: "Osterland", Region: "EUROPE"})
	store, _ := emptyStore(t)
	load(t, store, tables)
	for name, c := range map[string]struct{ text, first string }{
		"an acronym, then a name that begins so, then one that has it": {"one", "na-one nb-two"},
		"in other letters":                       {"  oNe ", "na-one nb-two"},
		"an alias":                               {"the firm", "na-one"},
		"an id":                                  {"na-two", "na-two"},
		"an id of two words, one in a title":     {"doc-letter", "doc-letter"},
		"a name":                                 {"Bay Security", "nb-one doc-one"},
		"a word of a name before prose":          {"listening", "na-two"},
		"a word that is not finished":            {"northe", "na-one doc-letter"},
		"the last of several words not finished": {"bay secu", "nb-one doc-one"},
		"a native name without its accent":       {"buro des", "na-one"},
		"an accent that is not there":            {"Büro dés Nordéns", "na-one"},
		"a summary":                              {"share cables", "d-1"},
		"an id that is a word":                   {"at", "at"},
		"a word that says nothing, so far":       {"letter of", "doc-letter"},
		"and goes on":                            {"letter of the nor", "doc-letter"},
		"an abbreviation with full stops":        {"U.S.", "doc-us"},
		"an alias with full stops":               {"n.b.", "na-one"},
		"a genitive":                             {"bayland's", "doc-us"},
		"a genitive among other words":           {"bayland's cab", "doc-us"},
		"a country":                              {"Bayland", "nb"},
		"a leak":                                 {"the harbour papers", "papers"},
		"a topic by its id":                      {"t-deep", "t-deep"},
	} {
		t.Run(name, func(t *testing.T) {
			want := strings.Fields(c.first)
			got := found(t, store, c.text)
			if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
				t.Errorf("%q finds %v, want %v first", c.text, got, want)
			}
		})
	}
}

// TestSearchKnowsAgenciesByTheirCountry: what a country is called stands beside the
// names of its agencies.
func TestSearchKnowsAgenciesByTheirCountry(t *testing.T) {
	tables := harbour()
	tables.Countries[0].Aliases = []string{"N.L.", "Old Norland"}
	tables.Countries[1].Aliases = []string{"Bay Union"}
	tables.Agencies = append(tables.Agencies,
		graph.AgencyRow{ID: "nb-two", Name: "Signals Unit 12", Acronym: "SU-12", Country: "nb", Kind: "SIGNALS", Aliases: []string{"MI6"}},
		graph.AgencyRow{ID: "nc-two", Name: "Northland Desk", Acronym: "ND", Country: "nc", Kind: "FOREIGN"})
	tables.Documents = append(tables.Documents,
		graph.DocumentRow{ID: "doc-one", Title: "Northland one, one Northland, nl", Kind: "PRESS", Publisher: "Press"},
		graph.DocumentRow{ID: "doc-quay", Title: "Su and 12 mi for 6 boats", Kind: "PRESS", Publisher: "Press"})
	store, _ := emptyStore(t)
	load(t, store, tables)
	for name, c := range map[string]struct {
		text, want string
		kinds      []graph.SearchKind
	}{
		"a country, its agencies, whoever bears its name, prose": {"northland", "na na-old na-one na-two nc-two doc-one", nil},
		"by an alias":                       {"old norland", "na na-old na-one na-two", nil},
		"by an alias with its stops":        {"N.L.", "na na-old na-one na-two doc-one", nil},
		"by an alias with one":              {"n.l", "na na-old na-one na-two doc-one", nil},
		"not yet finished: names first":     {"northl", "na nc-two na-old na-one na-two doc-one", nil},
		"a word of an alias":                {"norland", "na na-old na-one na-two", nil},
		"agencies alone":                    {"northland", "na-old na-one na-two nc-two", []graph.SearchKind{"AGENCY"}},
		"no agencies":                       {"northland", "na", []graph.SearchKind{"COUNTRY", "LEAK"}},
		"an acronym after its country":      {"northland one", "na-one doc-one", nil},
		"an acronym before its country":     {"one northland", "na-one doc-one", nil},
		"not yet finished, beside one":      {"one northl", "na-one doc-one", nil},
		"words of a name, words of another": {"norland post listening", "na-two na-old", nil},
		"an agency of another country":      {"union listening", "", nil},
		"a word that neither has":           {"northland one submarine", "", nil},
		"a word that says nothing between":  {"the listening post of norland", "na-two na-old", nil},
		"as it is written":                  {"su-12", "nb-two doc-quay", nil},
		"without what joins it":             {"SU12", "nb-two", nil},
		"with a space":                      {"su 12", "nb-two doc-quay", nil},
		"a hyphen that is not there":        {"mi-6", "nb-two", nil},
		"a space that is not there":         {"MI 6", "nb-two", nil},
		"both":                              {"bayland mi 6", "nb-two", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := found(t, store, c.text, c.kinds...); strings.Join(got, " ") != c.want {
				t.Errorf("%q finds %v, want %s", c.text, got, c.want)
			}
		})
	}
}

// TestSearchTakesAKindsOwnWord: "bay leak" asks for a leak of the bay.
func TestSearchTakesAKindsOwnWord(t *testing.T) {
	store := harbourStore(t)
	for text, want := range map[string]string{"harbour leak": "papers", "leaks harbour": "papers", "leak": "", "topic harbours": "t-deep", "northern agency": "na-one", "northern leak": ""} {
		if got := strings.Join(found(t, store, text), " "); got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

func TestANameThatIsLikeWhatWasTypedComesLast(t *testing.T) {
	tables := harbour()
	tables.Agencies = append(tables.Agencies, graph.AgencyRow{ID: "nb-two", Name: "Institute", Acronym: "Quay", Country: "nb", Kind: "FOREIGN"})
	tables.Arrangements = append(tables.Arrangements, graph.ArrangementRow{ID: "a-dock", Name: "Quay", Kind: "BILATERAL", Summary: "Of the Quya."})
	store, _ := emptyStore(t)
	load(t, store, tables)
	for name, c := range map[string]struct{ text, want, marked string }{
		"a letter too many":              {"quayy", "nb-two a-dock", "Quay"},
		"one that differs":               {"quag", "nb-two a-dock", "Quay"},
		"two that changed places":        {"qauy", "nb-two a-dock", "Quay"},
		"one that is missing":            {"lisening", "na-two na-old", "Listening"},
		"after prose that has it":        {"quya", "a-dock nb-two", "Quya"},
		"nothing where a name has it":    {"quay", "a-dock nb-two", "Quay"},
		"two letters":                    {"quaayy", "", ""},
		"a short word":                   {"bez", "", ""},
		"a country":                      {"bayand", "nb", "Bayland"},
		"each word":                      {"lisening posst", "na-two na-old", "Listening Post"},
		"nothing where a country has it": {"bayland quag", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := found(t, store, c.text); strings.Join(got, " ") != c.want {
				t.Errorf("%q finds %v, want %s", c.text, got, c.want)
			}
			first, err := store.Search(t.Context(), c.text, nil, graph.Page{First: new(1)})
			if err != nil {
				t.Fatal(err)
			}
			for _, edge := range first.Edges() {
				if m := edge.Match().Fragments; !slices.Contains(m, graph.TextFragment{Text: c.marked, Matched: true}) {
					t.Errorf("%q marks %+v, want %s", c.text, m, c.marked)
				}
			}
		})
	}
}

func TestIdsOfProseCountWhole(t *testing.T) {
	tables := harbour()
	tables.Disclosures = append(tables.Disclosures, graph.DisclosureRow{ID: "d-bay-2024", Document: "doc-book", Aspect: "EXISTENCE", Topics: []string{"t-other"}, Summary: "They wrote.", Confidence: "PROBABLE"})
	store, _ := emptyStore(t)
	load(t, store, tables)
	for text, want := range map[string]string{"d-bay-2024": "d-bay-2024", "D-Bay-2024": "d-bay-2024", "2024": "", "d-bay": "", "doc-lett": "", "doc-letter": "doc-letter", "r-1": "r-1", "bay": "nb-one nb"} {
		if got := strings.Join(found(t, store, text), " "); got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

func TestSearchOfSomeKinds(t *testing.T) {
	store := harbourStore(t)
	for kind, want := range map[graph.SearchKind]string{"AGENCY": "na-one nc-one", "DOCUMENT": "doc-book doc-letter", "LEAK": "", "COUNTRY": ""} {
		got := found(t, store, "bureau", kind)
		if kind == "DOCUMENT" {
			got = found(t, store, "bureau*", kind)
			slices.Sort(got)
		}
		if slices.Sort(got); strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", kind, got, want)
		}
	}
	if both := found(t, store, "bureau", "AGENCY", "DOCUMENT"); len(both) != 4 {
		t.Errorf("of two kinds: %v", both)
	}
}

func TestNothingTypedIsAnOperator(t *testing.T) {
	store := harbourStore(t)
	plain := found(t, store, "northern bureau")
	for _, text := range []string{
		`northern AND bureau`, `+northern +bureau`, `"northern bureau"`, `northern" bureau`, `(northern bureau`, `northern\ bureau`, `northern~ bureau^`, `northern bureau ?`,
		`northern/bureau`, `{northern} [bureau]`, `northern: !bureau`, `northern && || bureau`, `*northern ?bureau`, `northern\" bureau`,
	} {
		if got := found(t, store, text); !slices.Equal(got, plain) {
			t.Errorf("%s finds %v, want %v", text, got, plain)
		}
	}
	// Lucene takes so many clauses and no more.
	for _, part := range []string{"x-y ", "d2 ", "b ", "b-", "mi 6 ", "b.c-d'e ", `q"r `} {
		text := strings.Repeat(part, graph.MaxQuery/len(part))
		if _, err := store.Search(t.Context(), text, nil, graph.Page{}); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	for _, text := range []string{`*`, `"`, `\`, `()`, `?!`, `~`, `/`, `name:one OR`, `{`, `bureau NOT`, `$exact`, `'`} {
		if _, err := store.Search(t.Context(), text, nil, graph.Page{}); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestWhatCannotBeSearchedIsRefused(t *testing.T) {
	store := harbourStore(t)
	for name, c := range map[string]struct {
		text  string
		page  graph.Page
		field string
	}{
		"nothing":          {"", graph.Page{}, "query"},
		"spaces":           {" \t\n ", graph.Page{}, "query"},
		"NUL":              {"a\x00b", graph.Page{}, "query"},
		"too long":         {strings.Repeat("é", graph.MaxQuery+1), graph.Page{}, "query"},
		"a foreign cursor": {"one", graph.Page{After: new("eyJsIjoic2VhcmNoIiwiaSI6ImEifQ")}, "after"},
		"no size":          {"one", graph.Page{First: new(0)}, "first"},
		"backwards":        {"one", graph.Page{Last: new(3)}, "last"},
	} {
		_, err := store.Search(t.Context(), c.text, nil, c.page)
		if invalid := new(term.InvalidError); !errors.As(err, &invalid) || invalid.Field != c.field {
			t.Errorf("%s: %v, want an error of field %s", name, err, c.field)
		}
	}
	if _, err := store.Search(t.Context(), strings.Repeat("é", graph.MaxQuery), nil, graph.Page{}); err != nil {
		t.Errorf("as long as may be: %v", err)
	}
}

func TestPagesOfASearchAddUp(t *testing.T) {
	store, _ := emptyStore(t)
	load(t, store, bundled(t))
	for text, size := range map[string]int{"intelligence": 23, "cable": 23, "united": 3, "uk": 7, "a": 23, "germany intelligence s": 2, "isreal": 1} {
		whole := found(t, store, text)
		var got []string
		for page := (graph.Page{First: new(size)}); len(got) < len(whole); {
			p := search(t, store, text, nil, page)
			got = append(got, p.ids...)
			if page.After = p.info.EndCursor; !p.info.HasNextPage {
				break
			}
		}
		if len(whole) < 3 || len(got) < len(whole) || !slices.Equal(got[:len(whole)], whole) {
			t.Errorf("%s: pages %v, whole %v", text, got, whole)
		}
	}
}

// TestMatchesAreThoseOfTheIndex: whatever spelling the index takes for what was typed
// is marked as a whole.
func TestMatchesAreThoseOfTheIndex(t *testing.T) {
	tables := harbour()
	for r := rune(0xc0); r < 0x250; r++ {
		if unicode.IsLetter(r) {
			tables.Topics = append(tables.Topics, graph.TopicRow{ID: fmt.Sprintf("t-%x", r), Name: "q" + string(r) + "q"})
		}
	}
	tables.Topics = append(tables.Topics, graph.TopicRow{ID: "t-a", Name: "内閣情報調査室"}, graph.TopicRow{ID: "t-b", Name: "جهاز المخابرات العامة"}, graph.TopicRow{ID: "t-c", Name: "국가정보원 서비스"},
		graph.TopicRow{ID: "t-d", Name: "L’O.N.U. d'Inter_net 3.14 l’été"})
	store, _ := emptyStore(t)
	load(t, store, tables)
	typed := strings.Fields("qaeq qoeq qssq qthq qdzq qijq qljq qnjq qhvq qouq qavq qtzq 調査 المخاب 국가정보원 서비 o.n.u l'o.n.u l’été inter_net 3.14")
	for r := 'a'; r <= 'z'; r++ {
		typed = append(typed, "q"+string(r)+"q")
	}
	marked := 0
	for _, text := range typed {
		found, err := store.Search(t.Context(), text, []graph.SearchKind{"TOPIC"}, graph.Page{First: new(graph.MaxPage)})
		if err != nil {
			t.Fatal(err)
		}
		for _, edge := range found.Edges() {
			match, any := edge.Match(), false
			for _, f := range match.Fragments {
				any = any || f.Matched
			}
			if name := edge.Node.(graph.Topic).Name; !any || strings.HasPrefix(name, "q") && len(match.Fragments) != 1 {
				t.Errorf("%q finds %q, of which %+v is marked", text, name, match.Fragments)
			}
			marked++
		}
	}
	if marked < 300 {
		t.Errorf("%d matches", marked)
	}
}

func TestWhatIsFoundSaysWhereItMatches(t *testing.T) {
	store := harbourStore(t)
	for text, want := range map[string]string{
		"one":          "na-one ACRONYM ONE",
		"the firm":     "na-one ALIAS The Firm",
		"buro des nor": "na-one NATIVE_NAME Büro des Nor",
		"northern bur": "na-one NAME Northern Bur",
		"doc-story":    "doc-story ID doc-story",
		"letter of":    "doc-letter TITLE Letter of",
		"share cab":    "d-1 SUMMARY share cab",
		"the-firm":     "na-one ALIAS The Firm",
	} {
		found, err := store.Search(t.Context(), text, nil, graph.Page{First: new(1)})
		if err != nil {
			t.Fatal(err)
		}
		if len(found.Connection.Edges) == 0 {
			t.Errorf("%q finds nothing", text)
			continue
		}
		edge := found.Edges()[0]
		match := edge.Match()
		got := idOf(edge.Node) + " " + string(match.Field)
		for _, f := range match.Fragments {
			if f.Matched {
				got += " " + f.Text
			}
		}
		if got != want || match.CutBefore || match.CutAfter {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
