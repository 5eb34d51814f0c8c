package api_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"liaison/graph"
	"liaison/graph/term"
)

// The questions that Liaison was built for, asked of the bundled data and worked
// out again from its rows: no figure of the data is written down here.

// rows are the bundled rows and a few ways to look at them.
type rows struct {
	graph.Tables
	documents map[string]graph.DocumentRow
	leaks     map[string]graph.LeakRow
}

func rowsOf(tables graph.Tables) rows {
	r := rows{Tables: tables, documents: map[string]graph.DocumentRow{}, leaks: map[string]graph.LeakRow{}}
	for _, d := range tables.Documents {
		r.documents[d.ID] = d
	}
	for _, l := range tables.Leaks {
		r.leaks[l.ID] = l
	}
	return r
}

// evidence is what shows a tie.
func (r rows) evidence(tie graph.LiaisonRow) []graph.DisclosureRow {
	return slices.Collect(func(yield func(graph.DisclosureRow) bool) {
		for _, d := range r.Disclosures {
			if slices.Contains(d.Between, tie.A) && slices.Contains(d.Between, tie.B) && !yield(d) {
				return
			}
		}
	})
}

// leaked says whether a disclosure came out without consent.
func (r rows) leaked(d graph.DisclosureRow) bool {
	return r.leaks[r.documents[d.Document].Leak].Kind == term.Leaked
}

// lastDay sorts with the last day that a date may mean.
func lastDay(date string) string { return date + "9999-99-99"[len(date):] }

type id struct{ ID string }

func names(ids []id) []string {
	out := make([]string, len(ids))
	for i, one := range ids {
		out[i] = one.ID
	}
	return out
}

func sorted(ids []string) []string {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// all pages through a list to its end.
func (s *service) all(t *testing.T, list, filter string) []string {
	t.Helper()
	var ids []string
	var after *string
	for {
		var data map[string]struct {
			TotalCount int
			Nodes      []id
			PageInfo   struct {
				HasNextPage bool
				EndCursor   *string
			}
		}
		s.ask(t, `query($after: String) { `+list+`(first: 40, after: $after, filter: `+filter+`) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
			variables{"after": after}).as(t, &data)
		page := data[list]
		ids = append(ids, names(page.Nodes)...)
		if !page.PageInfo.HasNextPage {
			if page.TotalCount != len(ids) {
				t.Errorf("%s: %d in pages, totalCount %d", list, len(ids), page.TotalCount)
			}
			return ids
		}
		after = page.PageInfo.EndCursor
	}
}

func same(t *testing.T, what string, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-rows +API):\n%s", what, diff)
	}
}

func TestWhichTiesTheSpyCablesExposed(t *testing.T) {
	s, r := over(t, bundled(t)), rowsOf(bundled(t))
	type tie struct{ Novelty, Documents, Disclosures string }
	want := map[string]tie{}
	for _, liaison := range r.Liaisons {
		novelty := term.New
		var documents, disclosures []string
		for _, d := range r.evidence(liaison) {
			document := r.documents[d.Document]
			switch {
			case document.Leak == "spy-cables":
				documents, disclosures = append(documents, document.ID), append(disclosures, d.ID)
			// Published surely before: even the last day it may mean lies earlier.
			case document.Published != "" && lastDay(string(document.Published)) < "2015-02-23":
				novelty = term.KnownBefore
			case novelty == term.New:
				novelty = term.Corroborated
			}
		}
		if documents != nil {
			want[liaison.ID] = tie{string(novelty), strings.Join(sorted(documents), " "), strings.Join(sorted(disclosures), " ")}
		}
	}
	var data struct {
		Leak struct {
			Published string
			Exposure  struct {
				Ties []struct {
					Liaison     id
					Novelty     string
					Disclosures []struct {
						ID       string
						Document id
					}
				}
			}
		}
	}
	s.ask(t, `{ leak(id: "spy-cables") { published exposure { ties { liaison { id } novelty disclosures { id document { id } } } } } }`, nil).as(t, &data)
	got := map[string]tie{}
	for _, exposed := range data.Leak.Exposure.Ties {
		var documents, disclosures []string
		for _, d := range exposed.Disclosures {
			documents, disclosures = append(documents, d.Document.ID), append(disclosures, d.ID)
		}
		got[exposed.Liaison.ID] = tie{exposed.Novelty, strings.Join(sorted(documents), " "), strings.Join(sorted(disclosures), " ")}
	}
	if data.Leak.Published != "2015-02-23" || len(want) == 0 {
		t.Fatalf("published %s, %d ties in the rows", data.Leak.Published, len(want))
	}
	same(t, "exposed ties", want, got)
}

func TestPathsFromSouthAfricaToNewZealand(t *testing.T) {
	s, r := over(t, bundled(t)), rowsOf(bundled(t))
	for _, c := range []struct {
		name, arguments string
		asOf            string
		avoid           string
	}{
		{name: "at any time"},
		{name: "as of 2005", arguments: `, filter: { asOf: 2005 }`, asOf: "2005"},
		{name: "not through the United States", arguments: `, avoid: ["us"]`, avoid: "us"},
		{name: "as of 1950, when za-ssa did not exist", arguments: `, filter: { asOf: 1950 }`, asOf: "1950"},
	} {
		t.Run(c.name, func(t *testing.T) {
			const first = 5
			want := r.paths("za-ssa", "nz-gcsb", first+1, c.asOf, c.avoid)
			var data struct {
				Paths struct {
					Truncated bool
					Paths     []struct {
						Hops []struct{ From, To id }
					}
				}
			}
			s.ask(t, `{ paths(from: "za-ssa", to: "nz-gcsb", first: 5`+c.arguments+`) { truncated paths { hops { from { id } to { id } } } } }`, nil).as(t, &data)
			got := []string{}
			for _, path := range data.Paths.Paths {
				agencies := []string{path.Hops[0].From.ID}
				for _, hop := range path.Hops {
					agencies = append(agencies, hop.To.ID)
				}
				got = append(got, strings.Join(agencies, " "))
			}
			same(t, "paths", want[:min(len(want), first)], got)
			same(t, "truncated", len(want) > first, data.Paths.Truncated)
		})
	}
}

func TestTiesKnownOnlyFromLeaks(t *testing.T) {
	s, r := over(t, bundled(t)), rowsOf(bundled(t))
	var want []string
	for _, liaison := range r.Liaisons {
		evidence := r.evidence(liaison)
		if len(evidence) > 0 && !slices.ContainsFunc(evidence, func(d graph.DisclosureRow) bool { return !r.leaked(d) }) {
			want = append(want, liaison.ID)
		}
	}
	same(t, "ties", sorted(want), s.all(t, "liaisons", "{ leakedOnly: true }"))
}

func TestAgenciesThatNoLeakTouches(t *testing.T) {
	s, r := over(t, bundled(t)), rowsOf(bundled(t))
	touched := map[string]bool{}
	for _, d := range r.Disclosures {
		for _, agency := range slices.Concat(d.Between, d.Concerns) {
			touched[agency] = touched[agency] || r.leaked(d)
		}
	}
	var want []string
	for _, agency := range r.Agencies {
		if !touched[agency.ID] {
			want = append(want, agency.ID)
		}
	}
	same(t, "agencies", sorted(want), s.all(t, "agencies", "{ leaked: false }"))
}

func TestWhatATieRestsOn(t *testing.T) {
	s, r := over(t, bundled(t)), rowsOf(bundled(t))
	at := slices.IndexFunc(r.Liaisons, func(l graph.LiaisonRow) bool { return l.ID == "il-mossad--za-ssa" })
	type evidence struct{ ID, Confidence, Document, Leak string }
	type basis struct {
		KnownSince, Confidence string
		LeakedOnly             bool
		Evidence               []evidence
	}
	want := basis{LeakedOnly: true, KnownSince: "9999"}
	best := -1
	for _, d := range r.evidence(r.Liaisons[at]) {
		document := r.documents[d.Document]
		want.Evidence = append(want.Evidence, evidence{d.ID, string(d.Confidence), d.Document, document.Leak})
		want.LeakedOnly = want.LeakedOnly && r.leaked(d)
		if best = max(best, d.Confidence.Rank()); document.Published != "" {
			want.KnownSince = min(want.KnownSince, string(document.Published))
		}
	}
	want.Confidence = string(term.Confidences[best])
	slices.SortFunc(want.Evidence, func(a, b evidence) int { return strings.Compare(a.ID, b.ID) })

	var data struct {
		Liaison struct {
			KnownSince, Confidence string
			LeakedOnly             bool
			DisclosureCount        int
			Disclosures            struct {
				TotalCount int
				Nodes      []struct {
					ID, Confidence string
					Document       struct {
						ID   string
						Leak id
					}
				}
			}
		}
	}
	s.ask(t, `{ liaison(id: "il-mossad--za-ssa") { knownSince confidence leakedOnly disclosureCount
		disclosures(first: 100) { totalCount nodes { id confidence document { id leak { id } } } } } }`, nil).as(t, &data)
	tie := data.Liaison
	got := basis{KnownSince: tie.KnownSince, Confidence: tie.Confidence, LeakedOnly: tie.LeakedOnly}
	for _, d := range tie.Disclosures.Nodes {
		got.Evidence = append(got.Evidence, evidence{d.ID, d.Confidence, d.Document.ID, d.Document.Leak.ID})
	}
	same(t, "basis", want, got)
	same(t, "counts", []int{len(want.Evidence), len(want.Evidence)}, []int{tie.DisclosureCount, tie.Disclosures.TotalCount})
}
