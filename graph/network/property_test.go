package network

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/graph/term"
)

func mustBuild(t testing.TB, src Source) *Network {
	t.Helper()
	n, err := Build(src)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// rounds is how many random networks a property is tried on.
const rounds = 250

// checkPaths holds one query to the oracle.
func checkPaths(t *testing.T, n *Network, o oracle, q PathQuery, patience int) int {
	t.Helper()
	got, err := n.paths(context.Background(), q, patience)
	var invalid *term.InvalidError
	if errors.As(err, &invalid) {
		// Only ends that share an agency, or a via that is nothing but ends.
		from, to := o.set(q.From), o.set(q.To)
		shared := q.From == q.To || slices.ContainsFunc(from, func(id string) bool { return slices.Contains(to, id) })
		void := slices.ContainsFunc(q.Via, func(id string) bool {
			return !slices.ContainsFunc(o.set(id), func(a string) bool { return !slices.Contains(from, a) && !slices.Contains(to, a) })
		})
		if invalid.Field == "to" && shared || invalid.Field == "via" && void {
			return 0
		}
	}
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	want := o.paths(q)
	if len(got.Notes) > 0 && len(want) > 0 {
		t.Fatalf("%+v: notes %v, but there are %d paths", q, got.Notes, len(want))
	}
	if more := len(want) > q.First; got.Truncated != more || more && got.Because != MorePaths || !more && got.Because != "" {
		t.Fatalf("%+v: truncated %v %q with %d paths", q, got.Truncated, got.Because, len(want))
	}
	want = want[:min(len(want), q.First)]
	if len(got.Paths) != len(want) {
		t.Fatalf("%+v: %d paths, want %d", q, len(got.Paths), len(want))
	}
	for i, p := range got.Paths {
		if p.sequence() != strings.Join(want[i].agencies, " ") {
			t.Fatalf("%+v: path %d is %s, want %s", q, i, p.sequence(), want[i].agencies)
		}
		checkPath(t, o, q.Filter, p)
		if q.Weighting != Closeness && p.Cost != nil || q.Weighting == Closeness && math.Abs(*p.Cost-want[i].cost()) > 1e-10 {
			t.Fatalf("%+v: path %d costs %v, want %v", q, i, *p.Cost, want[i].cost())
		}
	}
	return len(got.Paths)
}

// checkPath holds what is told of one path to the oracle.
func checkPath(t *testing.T, o oracle, f term.LiaisonFilter, p Path) {
	t.Helper()
	closeness := 1.0
	var weakest WeakestLink
	for i, hop := range p.Hops {
		tie := o.src.Ties[slices.IndexFunc(o.src.Ties, func(t Tie) bool { return t.ID == hop.Liaison })]
		if !(tie.A == hop.From && tie.B == hop.To) && !(tie.A == hop.To && tie.B == hop.From) {
			t.Fatalf("hop %+v walks the tie %s--%s", hop, tie.A, tie.B)
		}
		closeness *= float64(tie.Depth) / 5
		link := WeakestLink{Hop: i, Depth: tie.Depth}
		for _, e := range tie.Evidence {
			if o.admits(e, f) && e.Confidence.Rank() > link.Confidence.Rank() {
				link.Confidence = e.Confidence
			}
		}
		if i == 0 || link.Depth < weakest.Depth || link.Depth == weakest.Depth && link.Confidence.Rank() < weakest.Confidence.Rank() {
			weakest = link
		}
	}
	if p.Weakest != weakest || p.Closeness < closeness*0.999999 || p.Closeness > closeness*1.000001 {
		t.Fatalf("%s: %v %+v, want %v %+v", p.sequence(), p.Closeness, p.Weakest, closeness, weakest)
	}
}

func TestPathsEqualBruteForce(t *testing.T) {
	found := 0
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 7))
		agencies := 3 + r.IntN(9)
		src := randomSource(r, agencies, r.IntN(3*agencies), "")
		n, o := mustBuild(t, src), oracle{src}
		for range 12 {
			q := randomQuery(r, src)
			for _, q.Weighting = range Weightings {
				// The ordinary search, and the careful one from the start.
				found += checkPaths(t, n, o, q, patience)
				checkPaths(t, n, o, q, 0)
			}
		}
	}
	if found < 6*rounds {
		t.Errorf("only %d paths were compared", found)
	}
}

func TestSelectionEqualsOracle(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 8))
		src := randomSource(r, 12, 40, "")
		n, o := mustBuild(t, src), oracle{src}
		for range 10 {
			f := randomFilter(r, src)
			s, err := n.Select(f)
			if err != nil {
				t.Fatal(err)
			}
			var want []string
			degree := map[string]int{}
			for _, tie := range o.ties(f) {
				want = append(want, tie.ID)
				degree[tie.A]++
				degree[tie.B]++
			}
			if !slices.Equal(s.Ties(), want) || s.Count() != len(want) {
				t.Fatalf("%+v: %v, want %v", f, s.Ties(), want)
			}
			if got := s.Agencies(); len(got) != len(degree) || !slices.IsSorted(got) {
				t.Fatalf("%+v: agencies %v, want %v", f, got, degree)
			}
			for _, tie := range src.Ties {
				if s.Has(tie.ID) != slices.Contains(want, tie.ID) {
					t.Fatalf("%+v: Has(%s) is wrong", f, tie.ID)
				}
			}
			for _, a := range src.Agencies {
				ties, ok := s.TiesOf(a.ID)
				if !ok || len(ties) != degree[a.ID] || s.Degree(a.ID) != degree[a.ID] || !slices.IsSorted(ties) {
					t.Fatalf("%+v: ties of %s are %v", f, a.ID, ties)
				}
				if s.Exists(a.ID) != o.exists(a.ID, f.AsOf) {
					t.Fatalf("%+v: Exists(%s) is wrong", f, a.ID)
				}
			}
		}
	}
}

func TestPathsAreSymmetric(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 9))
		src := randomSource(r, 10, 25, "")
		n, q := mustBuild(t, src), randomQuery(r, src)
		q.Weighting = Weightings[seed%2]
		back := q
		back.From, back.To = q.To, q.From
		there, err := n.Paths(t.Context(), q)
		again, err2 := n.Paths(t.Context(), back)
		if (err == nil) != (err2 == nil) || len(there.Paths) != len(again.Paths) || there.Truncated != again.Truncated {
			t.Fatalf("%+v: %d paths there, %d back; %v, %v", q, len(there.Paths), len(again.Paths), err, err2)
		}
		for i := range there.Paths {
			a, b := there.Paths[i], again.Paths[i]
			if len(a.Hops) != len(b.Hops) || q.Weighting == Closeness && *a.Cost != *b.Cost {
				t.Fatalf("%+v: path %d is %s there, %s back", q, i, there.Paths[i].sequence(), again.Paths[i].sequence())
			}
		}
	}
}

func TestATieMoreNeverLengthens(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 10))
		src := randomSource(r, 10, 25, "")
		q := PathQuery{From: src.Agencies[0].ID, To: src.Agencies[1].ID, First: 1, MaxHops: 10}
		last := MaxHops + 1
		for ties := range len(src.Ties) + 1 {
			less := src
			less.Ties = src.Ties[:ties]
			result, err := mustBuild(t, less).Paths(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			length := MaxHops + 1
			if len(result.Paths) > 0 {
				length = len(result.Paths[0].Hops)
			}
			if length > last {
				t.Fatalf("%d ties: the shortest path grew from %d to %d", ties, last, length)
			}
			last = length
		}
	}
}

func TestStricterNeverAdds(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 11))
		src := randomSource(r, 10, 25, "")
		n, f := mustBuild(t, src), randomFilter(r, src)
		before := selected(t, n, f)
		switch g := randomFilter(r, src); r.IntN(4) {
		case 0:
			f.MinDepth = new(1 + r.IntN(5))
			if old := before.minDepth; int(old) > *f.MinDepth {
				*f.MinDepth = int(old)
			}
		case 1:
			// A stricter day is no step stricter for leakedOnly: what is not
			// known yet cannot contradict.
			if f.KnownBy == nil && f.LeakedOnly == nil {
				f.KnownBy = g.KnownBy
			}
		case 2:
			f.LeakedOnly = new(true)
		case 3:
			if len(f.Countries) == 0 {
				f.Countries = g.Countries
			}
		}
		for _, tie := range selected(t, n, f).Ties() {
			if !before.Has(tie) {
				t.Fatalf("%+v adds %s", f, tie)
			}
		}
	}
}

func selected(t *testing.T, n *Network, f term.LiaisonFilter) *Selection {
	t.Helper()
	s, err := n.Select(f)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestNamesDoNotMatter(t *testing.T) {
	for seed := range uint64(rounds) {
		// The same draws under other names that keep their order.
		ask := func(prefix string) string {
			r := rand.New(rand.NewPCG(seed, 12))
			src := randomSource(r, 10, 25, prefix)
			n, q := mustBuild(t, src), randomQuery(r, src)
			q.Weighting = Weightings[seed%2]
			result, err := n.Paths(t.Context(), q)
			for i := range result.Paths {
				result.Paths[i].Cost = nil // an address, as text
			}
			whole, err2 := n.Whole(t.Context(), q.Filter, 5)
			return strings.ReplaceAll(fmt.Sprint(result, err, whole, err2), prefix, "")
		}
		if a, b := ask("one."), ask("two."); a != b {
			t.Fatalf("%s\nbecomes\n%s", a, b)
		}
	}
}

func TestNeighbourhoodGrows(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 13))
		src := randomSource(r, 14, 20, "")
		n, f, of := mustBuild(t, src), randomFilter(r, src), []string{randomID(r, src, 2)}
		whole, _ := n.Whole(t.Context(), f, MaxAgencies)
		var last Subgraph
		for hops := 1; hops <= MaxDistance; hops++ {
			sub, err := n.Neighbourhood(t.Context(), of, hops, f, MaxAgencies)
			if err != nil {
				t.Fatal(err)
			}
			if !subset(last.Agencies, sub.Agencies) || !subset(last.Ties, sub.Ties) || !subset(sub.Ties, whole.Ties) || !slices.IsSorted(sub.Distances) {
				t.Fatalf("%s %+v: %d hops give %+v after %+v", of, f, hops, sub, last)
			}
			last = sub
			limit := 1 + r.IntN(5)
			small, _ := n.Neighbourhood(t.Context(), of, hops, f, limit)
			if len(small.Agencies) != min(limit, len(sub.Agencies)) || small.Truncated != (len(sub.Agencies) > limit) ||
				!slices.Equal(small.Agencies, sub.Agencies[:len(small.Agencies)]) || small.TotalTies != len(sub.Ties) {
				t.Fatalf("%s %+v: limit %d gives %+v of %+v", of, f, limit, small, sub)
			}
			for _, tie := range sub.Ties {
				i, _ := n.tie(tie)
				cut := slices.Contains(small.Agencies, n.agencies[n.ends[i][0]]) && slices.Contains(small.Agencies, n.agencies[n.ends[i][1]])
				if cut != slices.Contains(small.Ties, tie) {
					t.Fatalf("%s: limit %d keeps %v", of, limit, small)
				}
			}
		}
	}
}

// TestAmongIsAPartOfTheWhole: all agencies of the network have the network among
// them, and any others what the oracle finds between them.
func TestAmongIsAPartOfTheWhole(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 14))
		src := randomSource(r, 14, 30, "")
		n, o, f := mustBuild(t, src), oracle{src}, randomFilter(r, src)
		whole, _ := n.Whole(t.Context(), f, MaxAgencies)
		if len(whole.Agencies) > 0 {
			limit, ids := 1+r.IntN(14), slices.Clone(whole.Agencies)
			r.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
			all, err := n.Among(t.Context(), ids, f, limit)
			if want, _ := n.Whole(t.Context(), f, limit); err != nil || !reflect.DeepEqual(all, want) {
				t.Fatalf("%+v: among all %+v, want %+v (%v)", f, all, want, err)
			}
		}
		ids := make([]string, 1+r.IntN(6))
		for i := range ids {
			ids[i] = randomID(r, src, 2)
		}
		some, err := n.Among(t.Context(), ids, f, MaxAgencies)
		if err != nil {
			t.Fatal(err)
		}
		var asked, between []string
		for _, id := range ids {
			for _, agency := range o.set(id) {
				if o.exists(agency, f.AsOf) {
					asked = append(asked, agency)
				}
			}
		}
		if !subset(asked, some.Agencies) || !subset(some.Agencies, asked) {
			t.Fatalf("%+v: %v has %v, want %v", f, ids, some.Agencies, asked)
		}
		for _, tie := range o.ties(f) {
			if slices.Contains(asked, tie.A) && slices.Contains(asked, tie.B) {
				between = append(between, tie.ID)
			}
		}
		if !slices.Equal(some.Ties, between) {
			t.Fatalf("%+v: among %v lie %v, want %v", f, ids, some.Ties, between)
		}
	}
}

// TestMembersAddUp: a member has the ties that its agency has, and those that are
// not in the part lead beyond it.
func TestMembersAddUp(t *testing.T) {
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 15))
		src := randomSource(r, 14, 30, "")
		n, o, f, limit := mustBuild(t, src), oracle{src}, randomFilter(r, src), 1+r.IntN(14)
		whole, err1 := n.Whole(t.Context(), f, limit)
		around, err2 := n.Neighbourhood(t.Context(), []string{randomID(r, src, 2)}, 1+r.IntN(3), f, limit)
		among, err3 := n.Among(t.Context(), []string{randomID(r, src, 2), randomID(r, src, 2), randomID(r, src, 2)}, f, limit)
		if err := cmp.Or(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		for _, part := range []Subgraph{whole, around, among} {
			if len(part.Degrees) != len(part.Agencies) || len(part.Beyond) != len(part.Agencies) {
				t.Fatalf("%+v", part)
			}
			for i, agency := range part.Agencies {
				degree, inside := 0, 0
				for _, tie := range o.ties(f) {
					if tie.A == agency || tie.B == agency {
						degree++
						if slices.Contains(part.Ties, tie.ID) {
							inside++
						}
					}
				}
				if part.Degrees[i] != degree || part.Beyond[i] != degree-inside {
					t.Fatalf("%+v: %s has %d ties, %d beyond; want %d, %d in %+v", f, agency, part.Degrees[i], part.Beyond[i], degree, degree-inside, part)
				}
			}
		}
	}
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(id string) bool { return !slices.Contains(b, id) })
}
