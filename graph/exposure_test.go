package graph_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"liaison/graph"
	"liaison/graph/term"
)

// Whether a tie was known before a leak, by when the leak began and when a
// document outside it was published.
func TestNovelty(t *testing.T) {
	const none = "no document"
	outside := []term.Date{none, "", "2012", "2013", "2014", "2013-05", "2013-06", "2013-05-31", "2013-06-04", "2013-06-05"}
	known := map[term.Date][]term.Date{
		// Only what lies before with its last possible day is surely earlier.
		"2013-06-05": {"2012", "2013-05", "2013-05-31", "2013-06-04"},
		"2013-06":    {"2012", "2013-05", "2013-05-31"},
		"2013":       {"2012"},
		"":           {},
	}
	tables := graph.Tables{Name: "novelty", Version: "1", Countries: []graph.CountryRow{{ID: "c", Name: "Land", Region: "ASIA"}}, Topics: []graph.TopicRow{{ID: "t-1", Name: "Topic"}}}
	tables.Agencies = append(tables.Agencies, graph.AgencyRow{ID: "a", Name: "Hub", Country: "c", Kind: "FOREIGN"})
	want := map[string]term.Novelty{}
	shows := func(document graph.DocumentRow, partner string) {
		document.Title, document.Kind, document.Publisher = "Paper", "PRESS", "Press"
		tables.Documents = append(tables.Documents, document)
		tables.Disclosures = append(tables.Disclosures, graph.DisclosureRow{ID: "d-" + document.ID, Document: document.ID, Between: []string{"a", partner}, Aspect: "METHOD", Topics: []string{"t-1"}, Confidence: "PROBABLE", Summary: "They met."})
	}
	var leaks []string
	for published, before := range known {
		leak := "leak-" + string(published)
		leaks = append(leaks, leak)
		tables.Leaks = append(tables.Leaks, graph.LeakRow{ID: leak, Name: leak, Kind: "LEAK", Published: published, Publisher: "Press", Summary: "Papers."})
		for i, date := range outside {
			partner := fmt.Sprintf("b-%s-%d", leak, i)
			tables.Agencies = append(tables.Agencies, graph.AgencyRow{ID: partner, Name: partner, Country: "c", Kind: "FOREIGN"})
			tables.Liaisons = append(tables.Liaisons, graph.LiaisonRow{ID: "a--" + partner, A: "a", B: partner, Depth: 1})
			shows(graph.DocumentRow{ID: "doc-in-" + partner, Leak: leak, Published: "1999"}, partner)
			want["a--"+partner] = term.New
			if date != none {
				shows(graph.DocumentRow{ID: "doc-out-" + partner, Published: date}, partner)
				want["a--"+partner] = term.Corroborated
			}
			if slices.Contains(before, date) {
				want["a--"+partner] = term.KnownBefore
			}
		}
	}
	store, _ := emptyStore(t)
	load(t, store, tables)
	seen := 0
	for i, e := range must[[]graph.Exposure](t)(store.Exposures(t.Context(), leaks)) {
		for _, tie := range e.Ties {
			seen++
			if tie.Novelty != want[tie.Liaison.ID] {
				t.Errorf("%s, %s: %s, want %s", leaks[i], tie.Liaison.ID, tie.Novelty, want[tie.Liaison.ID])
			}
			if len(tie.Elsewhere) > 0 != (tie.Novelty != term.New) || tie.LeakedOnly != (tie.Novelty == term.New) {
				t.Errorf("%s is %s, with %d documents elsewhere, known only from leaks: %v", tie.Liaison.ID, tie.Novelty, len(tie.Elsewhere), tie.LeakedOnly)
			}
		}
	}
	if seen != len(want) {
		t.Errorf("%d ties, want %d", seen, len(want))
	}
}

func TestExposureOfALeak(t *testing.T) {
	tables := harbour()
	// The tie of na-one and nc-one: in an official release, then in an undated leak.
	tables.Documents = append(tables.Documents, graph.DocumentRow{ID: "doc-drawer", Leak: "undated", Title: "Drawer", Kind: "LEAKED", Publisher: "Nobody"})
	tables.Disclosures = append(tables.Disclosures, graph.DisclosureRow{ID: "d-6", Document: "doc-drawer", Between: []string{"nb-one", "na-one"}, Aspect: "EXISTENCE", Topics: []string{"t-other"}, Summary: "They know each other.", Confidence: "ALLEGED"})
	store, _ := emptyStore(t)
	load(t, store, tables)
	found := must[[]graph.Exposure](t)(store.Exposures(t.Context(), []string{"papers", "nothing", "release", "undated", "papers"}))
	if len(found) != 5 || len(found[1].Ties)+len(found[1].Agencies)+len(found[1].Countries) != 0 {
		t.Fatalf("%d exposures, the unknown leak's is %+v", len(found), found[1])
	}
	ids := func(e graph.Exposure) (ids [3][]string) {
		for _, tie := range e.Ties {
			ids[0] = append(ids[0], tie.Liaison.ID)
		}
		for _, a := range e.Agencies {
			ids[1] = append(ids[1], a.ID)
		}
		for _, c := range e.Countries {
			ids[2] = append(ids[2], c.ID)
		}
		return ids
	}
	for i, want := range map[int]string{
		0: "[[na-one--nb-one] [na-one nb-one nc-one] [na nb nc]]",
		2: "[[na-one--nc-one] [na-one nc-one] [na nc]]",
		3: "[[na-one--nb-one] [na-one nb-one] [na nb]]",
		4: "[[na-one--nb-one] [na-one nb-one nc-one] [na nb nc]]",
	} {
		if got := fmt.Sprint(ids(found[i])); got != want {
			t.Errorf("exposure %d is %s, want %s", i, got, want)
		}
	}
	for name, c := range map[string]struct {
		tie         graph.ExposedTie
		severity    float64
		leakedOnly  bool
		families    []term.Family
		disclosures string
		elsewhere   string
	}{
		// METHOD 1 x CONFIRMED 1, and REQUEST 0.5 x ALLEGED 0.4.
		"a leak":              {found[0].Ties[0], 1, true, []term.Family{"WHAT", "HOW"}, "d-1 d-2", "doc-drawer"},
		"an official release": {found[2].Ties[0], .5, false, []term.Family{"TIE"}, "d-3", ""},
		"a leak without date": {found[3].Ties[0], .08, true, []term.Family{"TIE"}, "d-6", "doc-story doc-letter"},
	} {
		disclosures, elsewhere := "", ""
		for _, d := range c.tie.Disclosures {
			disclosures += " " + d.ID
		}
		for _, doc := range c.tie.Elsewhere {
			elsewhere += " " + doc.ID
		}
		if math.Abs(c.tie.Severity-c.severity) > 1e-12 || c.tie.LeakedOnly != c.leakedOnly || !slices.Equal(c.tie.Families, c.families) ||
			disclosures != " "+c.disclosures || (elsewhere != "" || c.elsewhere != "") && elsewhere != " "+c.elsewhere {
			t.Errorf("%s: severity %v, known only from leaks %v, families %v, disclosures%s, elsewhere%s", name, c.tie.Severity, c.tie.LeakedOnly, c.tie.Families, disclosures, elsewhere)
		}
	}
}
