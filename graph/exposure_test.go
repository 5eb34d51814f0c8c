package graph_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/graph/network"
	"liaison/graph/term"
)

// everyRecord asks for all records of exposures.
var everyRecord = graph.ExposureRecords{Network: true, Disclosures: true, Elsewhere: true}

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
	for i, e := range must[[]graph.Exposure](t)(store.Exposures(t.Context(), leaks, everyRecord)) {
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
	found := must[[]graph.Exposure](t)(store.Exposures(t.Context(), []string{"papers", "nothing", "release", "undated", "papers"}, everyRecord))
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

// exposures holds what the network says of each leak to its twin in Cypher, and the
// records to what the network says.
func (p pair) exposures(t *testing.T, leaks []graph.LeakRow) (ties int) {
	t.Helper()
	ids := []string{"nothing"}
	for _, leak := range leaks {
		ids = append(ids, leak.ID)
	}
	told := map[string]map[string]any{}
	for _, row := range p.db.Query(t, exposureOfLeaks, map[string]any{"ids": ids}) {
		told[row["id"].(string)] = row
	}
	whole := must[[]graph.Exposure](t)(p.store.Exposures(t.Context(), ids, everyRecord))
	bare := must[[]graph.Exposure](t)(p.store.Exposures(t.Context(), ids, graph.ExposureRecords{}))
	for i, id := range ids {
		e, known := p.network.Exposure(id)
		row := told[id]
		if known != (row != nil) {
			t.Fatalf("%s is known: %v in the network, %v in Cypher", id, known, row != nil)
		}
		for _, records := range []graph.Exposure{whole[i], bare[i]} {
			if got := idsIn(records); fmt.Sprint(got) != fmt.Sprint(e) {
				t.Errorf("%s: the records are of\n%+v, want\n%+v", id, got, e)
			}
		}
		if !known {
			continue
		}
		if got := strs(row["agencies"]); !slices.Equal(got, e.Agencies) {
			t.Errorf("%s names %v in Cypher, %v in the network", id, got, e.Agencies)
		}
		inCypher := map[string]map[string]any{}
		for _, item := range row["ties"].([]any) {
			inCypher[item.(map[string]any)["liaison"].(string)] = item.(map[string]any)
		}
		for _, tie := range e.Ties {
			want := inCypher[tie.ID]
			if want == nil {
				t.Errorf("%s exposes %s in the network only", id, tie.ID)
			} else if string(tie.Novelty) != want["novelty"] || tie.LeakedOnly != want["leakedOnly"] ||
				!slices.Equal(tie.Disclosures, strs(want["disclosures"])) || !slices.Equal(tie.Elsewhere, strs(want["elsewhere"])) {
				t.Errorf("%s, %s: %+v in the network, %v in Cypher", id, tie.ID, tie, want)
			}
		}
		if len(inCypher) != len(e.Ties) {
			t.Errorf("%s exposes %d ties in Cypher, %d in the network", id, len(inCypher), len(e.Ties))
		}
		ties += len(e.Ties)
	}
	return ties
}

// idsIn is an exposure without its records.
func idsIn(e graph.Exposure) (ids network.Exposure) {
	for _, tie := range e.Ties {
		x := network.ExposedTie{ID: tie.Liaison.ID, Novelty: tie.Novelty, Severity: tie.Severity, Families: tie.Families, LeakedOnly: tie.LeakedOnly}
		x.A, x.B, _ = strings.Cut(x.ID, "--")
		for _, d := range tie.Disclosures {
			x.Disclosures = append(x.Disclosures, d.ID)
		}
		for _, d := range tie.Elsewhere {
			x.Elsewhere = append(x.Elsewhere, d.ID)
		}
		ids.Ties = append(ids.Ties, x)
	}
	for _, a := range e.Agencies {
		ids.Agencies = append(ids.Agencies, a.ID)
	}
	for _, c := range e.Countries {
		ids.Countries = append(ids.Countries, c.ID)
	}
	return ids
}

func TestExposureTwinAgreesOnRandomNetworks(t *testing.T) {
	ties := 0
	for seed := range uint64(4) {
		r := rand.New(rand.NewPCG(seed, 31))
		tables := randomTables(r, 9, 36)
		for i := range tables.Leaks {
			tables.Leaks[i].Published = randomDate(r, 2009, 2015)
		}
		// Some name an agency as concerned, some show no tie.
		for i := range tables.Disclosures {
			d, other := &tables.Disclosures[i], tables.Agencies[r.IntN(9)].ID
			switch {
			case r.IntN(8) == 0:
				d.Between, d.Concerns = nil, []string{other}
			case r.IntN(3) == 0 && !slices.Contains(d.Between, other):
				d.Concerns = []string{other}
			}
		}
		ties += pairOn(t, tables).exposures(t, tables.Leaks)
	}
	if ties < 30 {
		t.Errorf("only %d ties were compared", ties)
	}
}

func TestExposureTwinAgreesOnTheBundledSet(t *testing.T) {
	tables := bundled(t)
	p := pairOn(t, tables)
	if ties := p.exposures(t, tables.Leaks); ties == 0 {
		t.Error("no leak exposes a tie")
	}
	// A record is the one that its own lookup gives.
	var ids []string
	for _, leak := range tables.Leaks {
		ids = append(ids, leak.ID)
	}
	compared := 0
	for _, e := range must[[]graph.Exposure](t)(p.store.Exposures(t.Context(), ids, everyRecord)) {
		bare := idsIn(e)
		agencies := must[map[string]graph.Agency](t)(p.store.AgenciesByID(t.Context(), bare.Agencies))
		for _, a := range e.Agencies {
			equal(t, a, agencies[a.ID], &compared)
		}
		var ties, disclosures, documents []string
		for _, tie := range bare.Ties {
			ties, disclosures, documents = append(ties, tie.ID), append(disclosures, tie.Disclosures...), append(documents, tie.Elsewhere...)
		}
		liaisonRecords := must[map[string]graph.Liaison](t)(p.store.LiaisonsByID(t.Context(), ties))
		disclosureRecords := must[map[string]graph.Disclosure](t)(p.store.DisclosuresByID(t.Context(), disclosures))
		documentRecords := must[map[string]graph.Document](t)(p.store.DocumentsByID(t.Context(), documents))
		for _, tie := range e.Ties {
			equal(t, tie.Liaison, liaisonRecords[tie.Liaison.ID], &compared)
			for _, d := range tie.Disclosures {
				equal(t, d, disclosureRecords[d.ID], &compared)
			}
			for _, d := range tie.Elsewhere {
				equal(t, d, documentRecords[d.ID], &compared)
			}
		}
	}
	if compared < 100 {
		t.Errorf("only %d records were compared", compared)
	}
}

func equal[T any](t *testing.T, got, want T, compared *int) {
	t.Helper()
	*compared++
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}
