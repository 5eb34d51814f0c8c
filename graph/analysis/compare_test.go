package analysis

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph/network"
	"liaison/graph/term"
)

// dated is a network countable on paper: a--b from 1980, b--c until 1990, c--d
// without dates, where d was founded in 1985 and c dissolved in 1995, and a--d,
// which begins and whose agency is founded at once. Evidence comes later: of
// a--b an allegation in 2010 that is confirmed by two documents of 2013, of b--c
// a leak in 2012 and a release in 2015, of c--d a document without a date.
func dated() network.Source {
	agency := func(id string, founded, dissolved term.Date) network.Agency {
		return network.Agency{ID: id, Country: "C", Kind: "FOREIGN", Founded: founded, Dissolved: dissolved}
	}
	evidence := func(disclosure, document string, published term.Date, leak string, confidence term.Confidence) network.Evidence {
		return network.Evidence{Disclosure: disclosure, Document: document, Published: published, Leak: leak, Aspect: "METHOD", Confidence: confidence}
	}
	return network.Source{
		Countries: []network.Country{{ID: "C", Region: "EUROPE"}},
		Agencies:  []network.Agency{agency("a", "", ""), agency("b", "", ""), agency("c", "", "1995-06"), agency("d", "1985", "")},
		Leaks:     []network.Leak{{ID: "leak", Kind: term.Leaked}},
		Ties: []network.Tie{
			{ID: "a--b", A: "a", B: "b", Since: "1980", Depth: 1, Evidence: []network.Evidence{
				evidence("e1", "rumour", "2010", "", "ALLEGED"), evidence("e2", "zeta", "2013-02", "", "CONFIRMED"), evidence("e3", "alpha", "2013-02", "", "CONFIRMED"),
			}},
			{ID: "a--d", A: "a", B: "d", Since: "1985", Depth: 1},
			{ID: "b--c", A: "b", B: "c", Until: "1990-12-31", Depth: 1, Evidence: []network.Evidence{
				evidence("e4", "cable", "2012-05-01", "leak", "PROBABLE"), evidence("e5", "release", "2015", "", "CONFIRMED"),
			}},
			{ID: "c--d", A: "c", B: "d", Depth: 1, Evidence: []network.Evidence{evidence("e6", "undated", "", "", "PROBABLE")}},
		},
	}
}

func TestCompareOnPaper(t *testing.T) {
	n := mustBuild(t, dated())
	confirmed := term.LiaisonFilter{MinConfidence: new(term.Confirmed)}
	leaked := term.LiaisonFilter{LeakedOnly: new(true)}
	for name, c := range map[string]struct {
		clock         Clock
		before, after term.Date
		filter        term.LiaisonFilter
		want          string
	}{
		"a tie begins":             {AsOf, "1979", "1980", term.LiaisonFilter{}, "[{a--b [TIE_BEGAN] }] [] [b--c] [a] []"},
		"an agency is founded":     {AsOf, "1984", "1986", term.LiaisonFilter{}, "[{a--d [TIE_BEGAN AGENCY_FOUNDED] } {c--d [AGENCY_FOUNDED] }] [] [a--b b--c] [d] []"},
		"a tie ends":               {AsOf, "1990", "1991", term.LiaisonFilter{}, "[] [{b--c [TIE_ENDED] }] [a--b a--d c--d] [] []"},
		"a tie ends, then its end": {AsOf, "1990", "1996", term.LiaisonFilter{}, "[] [{b--c [TIE_ENDED AGENCY_DISSOLVED] } {c--d [AGENCY_DISSOLVED] }] [a--b a--d] [] [c]"},
		"the year alone is read":   {AsOf, "1980-12-31", "1980-01-01", term.LiaisonFilter{}, "[] [] [a--b b--c] [] []"},
		"comings and goings":       {AsOf, "1979", "2000", term.LiaisonFilter{}, "[{a--b [TIE_BEGAN] } {a--d [TIE_BEGAN AGENCY_FOUNDED] }] [{b--c [TIE_ENDED AGENCY_DISSOLVED] }] [] [a d] [c]"},
		"only what the filter counts": {AsOf, "1984", "1986", term.LiaisonFilter{KnownBy: new(term.Date("2011"))},
			"[{c--d [AGENCY_FOUNDED] }] [] [a--b] [c d] []"},
		"first disclosed":                  {KnownBy, "2009", "2010", term.LiaisonFilter{}, "[{a--b [FIRST_DISCLOSED] rumour}] [] [c--d] [a b] []"},
		"by a leak":                        {KnownBy, "2012-04", "2012-05", term.LiaisonFilter{}, "[{b--c [FIRST_DISCLOSED] cable}] [] [a--b c--d] [] []"},
		"confirmed later, by two together": {KnownBy, "2010", "2020", confirmed, "[{a--b [EVIDENCE_CHANGED] alpha} {b--c [FIRST_DISCLOSED] release}] [] [] [a b c] []"},
		"no longer known from leaks alone": {KnownBy, "2012-05", "2015", leaked, "[] [{b--c [EVIDENCE_CHANGED] }] [] [] [b c]"},
		"a partial date is its last day":   {KnownBy, "2012-05", "2012", term.LiaisonFilter{}, "[] [] [a--b b--c c--d] [] []"},
		"the network of one year":          {KnownBy, "2009", "2020", term.LiaisonFilter{AsOf: new(1991)}, "[{a--b [FIRST_DISCLOSED] rumour}] [] [c--d] [a b] []"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Compare(t.Context(), n, c.filter, c.clock, c.before, c.after)
			if err != nil {
				t.Fatal(err)
			}
			if told := fmt.Sprint(got.Appeared, got.Gone, got.Unchanged, got.AgenciesAppeared, got.AgenciesGone); told != c.want {
				t.Errorf("got\n%s\nwant\n%s", told, c.want)
			}
		})
	}
}

func TestCompareRefuses(t *testing.T) {
	n := mustBuild(t, dated())
	for name, c := range map[string]struct {
		clock         Clock
		before, after term.Date
		filter        term.LiaisonFilter
		field         string
	}{
		"another clock":           {"NOW", "1990", "1991", term.LiaisonFilter{}, "clock"},
		"no earlier date":         {AsOf, "", "1991", term.LiaisonFilter{}, "before"},
		"no later date":           {KnownBy, "1990", "", term.LiaisonFilter{}, "after"},
		"a year out of range":     {AsOf, "1990", "3000", term.LiaisonFilter{}, "after"},
		"years the wrong way":     {AsOf, "1991", "1990", term.LiaisonFilter{}, "before"},
		"days the wrong way":      {KnownBy, "2013-06-02", "2013-06-01", term.LiaisonFilter{}, "before"},
		"a year, then part of it": {KnownBy, "2013", "2013-06", term.LiaisonFilter{}, "before"},
		"the clock is set: asOf":  {AsOf, "1990", "1991", term.LiaisonFilter{AsOf: new(1990)}, "filter.asOf"},
		"the clock is set: known": {KnownBy, "1990", "1991", term.LiaisonFilter{KnownBy: new(term.Date("1990"))}, "filter.knownBy"},
		"an unknown leak":         {KnownBy, "1990", "1991", term.LiaisonFilter{Leaks: []string{"x"}}, "filter.leaks"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Compare(t.Context(), n, c.filter, c.clock, c.before, c.after); refused(err) != c.field {
				t.Errorf("%v, want field %s", err, c.field)
			}
		})
	}
}

// TestCompareExplainsPartialDates: a year looks earlier than a day in it, and is
// refused before it.
func TestCompareExplainsPartialDates(t *testing.T) {
	err := CheckComparison(term.LiaisonFilter{}, KnownBy, "2013", "2013-06-01")
	if err == nil || !strings.Contains(err.Error(), `not after "2013-06-01" (a partial date stands for its last day)`) {
		t.Errorf("%v, want it to say how a partial date is read", err)
	}
}

// eventful is a random network whose ties and agencies come and go.
func eventful(r *rand.Rand) network.Source {
	agencies := 2 + r.IntN(10)
	src := randomSource(r, agencies, r.IntN(4*agencies), plain)
	for i := range src.Ties {
		if r.IntN(2) == 0 {
			src.Ties[i].Since = term.Date(fmt.Sprint(1980 + r.IntN(20)))
		}
		if r.IntN(2) == 0 {
			src.Ties[i].Until = term.Date(fmt.Sprint(1990 + r.IntN(20)))
		}
	}
	for i := range src.Agencies {
		if r.IntN(3) == 0 {
			src.Agencies[i].Dissolved = term.Date(fmt.Sprint(2000 + r.IntN(10)))
		}
	}
	return src
}

// What the lists say is what two selections hold, and every change has its reason.
func TestCompareEqualsTwoSelections(t *testing.T) {
	changes := 0
	for seed := range uint64(2 * rounds) {
		r := rand.New(rand.NewPCG(seed, 9))
		src := eventful(r)
		n := mustBuild(t, src)
		clock, first, years := AsOf, 1978, 35
		filter := randomFilter(r)
		filter.AsOf = nil
		if r.IntN(2) == 0 {
			clock, first, years, filter.KnownBy = KnownBy, 2004, 14, nil
		}
		if r.IntN(4) == 0 {
			filter.LeakedOnly = new(true)
		}
		before := first + r.IntN(years)
		after := before + r.IntN(first+years-before)
		got, err := Compare(t.Context(), n, filter, clock, term.Date(fmt.Sprint(before)), term.Date(fmt.Sprint(after)))
		if err != nil {
			t.Fatal(err)
		}
		then, now := selected(t, n, filter, clock, before), selected(t, n, filter, clock, after)
		if ids := slices.Concat(ties(got.Appeared), got.Unchanged); !sameIDs(ids, now.Ties()) {
			t.Fatalf("%s %d to %d, %+v: %v, want %v", clock, before, after, filter, ids, now.Ties())
		}
		if ids := slices.Concat(ties(got.Gone), got.Unchanged); !sameIDs(ids, then.Ties()) {
			t.Fatalf("%s %d to %d, %+v: %v, want %v", clock, before, after, filter, ids, then.Ties())
		}
		if came := without(now.Agencies(), then.Agencies()); !slices.Equal(came, got.AgenciesAppeared) {
			t.Fatalf("agencies %v, want %v", got.AgenciesAppeared, came)
		}
		if left := without(then.Agencies(), now.Agencies()); !slices.Equal(left, got.AgenciesGone) {
			t.Fatalf("agencies %v, want %v", got.AgenciesGone, left)
		}
		for i, tie := range slices.Concat(got.Appeared, got.Gone) {
			changes++
			if want := whatHappened(src, tie, clock, before, after, i < len(got.Appeared)); !slices.Equal(tie.Reasons, want) {
				t.Fatalf("%s %d to %d: %+v, want %v", clock, before, after, tie, want)
			}
		}
		if before == after && len(got.Appeared)+len(got.Gone)+len(got.AgenciesAppeared)+len(got.AgenciesGone) > 0 {
			t.Fatalf("nothing passed, and %+v", got)
		}
	}
	if changes < rounds {
		t.Errorf("only %d changes", changes)
	}
}

// whatHappened reads the reasons off the source; none where the document is not
// one of the tie's that was published between the dates.
func whatHappened(src network.Source, c ComparedTie, clock Clock, before, after int, appeared bool) (reasons []ChangeReason) {
	tie := src.Ties[slices.IndexFunc(src.Ties, func(tie network.Tie) bool { return tie.ID == c.Tie })]
	early, late := term.Date(fmt.Sprint(before)), term.Date(fmt.Sprint(after))
	if clock == KnownBy {
		known := func(e network.Evidence) bool { return e.Published.MayBeBy(early) }
		fresh := func(e network.Evidence) bool {
			return e.Document == c.Document && !known(e) && e.Published.MayBeBy(late)
		}
		switch {
		case appeared != slices.ContainsFunc(tie.Evidence, fresh):
			return nil
		case appeared && !slices.ContainsFunc(tie.Evidence, known):
			return []ChangeReason{FirstDisclosed}
		}
		return []ChangeReason{EvidenceChanged}
	}
	if appeared && !tie.Since.MayBeBy(early) {
		reasons = append(reasons, TieBegan)
	}
	if !appeared && tie.Until.IsBefore(late) {
		reasons = append(reasons, TieEnded)
	}
	ends := slices.DeleteFunc(slices.Clone(src.Agencies), func(a network.Agency) bool { return a.ID != tie.A && a.ID != tie.B })
	if appeared && slices.ContainsFunc(ends, func(a network.Agency) bool { return !a.Founded.MayBeBy(early) }) {
		reasons = append(reasons, AgencyFounded)
	}
	if !appeared && slices.ContainsFunc(ends, func(a network.Agency) bool { return a.Dissolved.IsBefore(late) }) {
		reasons = append(reasons, AgencyDissolved)
	}
	return reasons
}

// Seen from the later date, what appeared is gone.
func TestCompareIsSymmetric(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 10))
		n := mustBuild(t, eventful(r))
		a, b := selected(t, n, term.LiaisonFilter{}, AsOf, 1978+r.IntN(35)), selected(t, n, randomFilter(r), AsOf, 1978+r.IntN(35))
		there, err := differ(t.Context(), n, a, b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := differ(t.Context(), n, b, a)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(there, difference{back.gone, back.appeared, back.unchanged, back.now, back.then}) {
			t.Fatalf("%+v\n%+v", there, back)
		}
	}
}

func selected(t *testing.T, n *network.Network, f term.LiaisonFilter, clock Clock, year int) *network.Selection {
	t.Helper()
	if date := term.Date(fmt.Sprint(year)); clock == AsOf {
		f.AsOf = &year
	} else {
		f.KnownBy = &date
	}
	sel, err := n.Select(f)
	if err != nil {
		t.Fatal(err)
	}
	return sel
}

func ties(compared []ComparedTie) (ids []string) {
	for _, tie := range compared {
		ids = append(ids, tie.Tie)
	}
	return ids
}

func sameIDs(a, b []string) bool {
	slices.Sort(a)
	return slices.Equal(a, b)
}

func without(ids, less []string) (out []string) {
	for _, id := range ids {
		if !slices.Contains(less, id) {
			out = append(out, id)
		}
	}
	return out
}
