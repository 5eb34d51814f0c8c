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

// randomDrop names some of the agency's counted ties, one way or another.
func randomDrop(r *rand.Rand, sel *network.Selection, agency string) (d Drop) {
	ties, _ := sel.TiesOf(agency)
	for _, tie := range ties {
		switch other := otherEnd(tie, agency); r.IntN(6) {
		case 0:
			d.Ties = append(d.Ties, tie)
		case 1:
			d.Partners = append(d.Partners, other)
		}
	}
	if r.IntN(3) == 0 {
		d.BelowDepth = 2 + r.IntN(4)
	}
	if r.IntN(3) == 0 {
		d.Leak = fmt.Sprint("l", r.IntN(3))
	}
	if r.IntN(3) == 0 {
		d.Distrust = &DistrustDrop{fmt.Sprint("l", r.IntN(3)), float64(r.IntN(10)) / 20, DefaultRippleParameters()}
	}
	return d
}

// otherEnd reads the other agency off the id of a tie.
func otherEnd(tie, agency string) string {
	a, b, _ := strings.Cut(tie, "--")
	if a == agency {
		return b
	}
	return a
}

func retrench(t *testing.T, n *network.Network, agency string, drop Drop, filter term.LiaisonFilter, within int) Retrenchment {
	t.Helper()
	r, err := RetrenchmentOf(t.Context(), n, agency, drop, filter, RetrenchmentParameters{within, 100})
	if err != nil {
		t.Fatalf("%s, %+v, %+v: %v", agency, drop, filter, err)
	}
	return r
}

// bare is the ties of a source that count, less some: what brute force counts by.
type bare struct {
	src     network.Source
	n       *network.Network
	sel     *network.Selection
	without map[string]bool
}

// ties are those that count, of one agency where that is given.
func (b bare) ties(of string) (out []network.Tie) {
	for _, tie := range b.src.Ties {
		if b.sel.Has(tie.ID) && !b.without[tie.ID] && (of == "" || tie.A == of || tie.B == of) {
			out = append(out, tie)
		}
	}
	return out
}

// distances are the least numbers of ties from an agency, by rounds over all ties.
func (b bare) distances(agency string) map[string]int {
	at := map[string]int{agency: 0}
	for changed := true; changed; {
		changed = false
		for _, tie := range b.ties("") {
			for _, pair := range [][2]string{{tie.A, tie.B}, {tie.B, tie.A}} {
				from, ok := at[pair[0]]
				if to, is := at[pair[1]]; ok && (!is || to > from+1) {
					at[pair[1]], changed = from+1, true
				}
			}
		}
	}
	return at
}

// topics says how many ties of an agency cover each topic.
func (b bare) topics(agency string) map[string]int {
	count := map[string]int{}
	for _, tie := range b.ties(agency) {
		index, _ := b.n.TieIndex(tie.ID)
		covers := map[string]bool{}
		for s := range b.sel.Statements(index) {
			for _, topic := range b.n.TopicsOf(s) {
				covers[b.n.TopicID(topic)] = true
			}
		}
		for topic := range covers {
			count[topic]++
		}
	}
	return count
}

func (b bare) standing(agency string, within int) (s Standing) {
	countries, sum := map[string]bool{}, 0
	for id, distance := range b.distances(agency) {
		if distance == 0 {
			continue
		}
		s.Reachable++
		sum += distance
		if distance <= within {
			s.Within++
		}
		if distance == 1 {
			s.Partners++
			countries[b.src.Agencies[slices.IndexFunc(b.src.Agencies, func(a network.Agency) bool { return a.ID == id })].Country] = true
		}
	}
	if s.Reachable > 0 {
		s.MeanDistance = new(float64(sum) / float64(s.Reachable))
	}
	s.Countries, s.Topics = len(countries), len(b.topics(agency))
	return s
}

// checkRetrenchment holds one answer to brute force and to other answers.
func checkRetrenchment(t *testing.T, r *rand.Rand, src network.Source, agency string) (cut int) {
	t.Helper()
	n, filter, within := mustBuild(t, src), randomFilter(r), 1+r.IntN(3)
	sel, err := n.Select(filter)
	if err != nil {
		t.Fatal(err)
	}
	drop := randomDrop(r, sel, agency)
	got := retrench(t, n, agency, drop, filter, within)
	then, now := bare{src, n, sel, nil}, bare{src, n, sel, map[string]bool{}}
	for _, d := range got.Dropped {
		now.without[d.Tie] = true
	}
	if before, after := then.standing(agency, within), now.standing(agency, within); !reflect.DeepEqual(got.Before, before) || !reflect.DeepEqual(got.After, after) {
		t.Fatalf("%s, %+v, %+v:\n%s > %s, want\n%s > %s", agency, drop, filter, got.Before.told(), got.After.told(), before.told(), after.told())
	}
	checkLost(t, then, now, got, within)
	checkSubstitutes(t, then, now, got)

	// What one cut alone costs is the answer to the question about that cut.
	for _, p := range got.Partners {
		alone := retrench(t, n, agency, Drop{Ties: []string{p.Tie}}, filter, within)
		own := retrench(t, n, p.Partner, Drop{Ties: []string{p.Tie}}, filter, within)
		if !near(p.Loss, alone.Loss) || !near(p.OwnLoss, own.Loss) || !reflect.DeepEqual(p.Before, own.Before) || !reflect.DeepEqual(p.After, own.After) {
			t.Fatalf("%s, %+v: by %s %+v, want %v of %v", agency, filter, p.Tie, p, own.Loss, alone.Loss)
		}
		if p.Leverage == nil || !near(*p.Leverage*p.Loss, p.OwnLoss) {
			t.Fatalf("leverage %v", p.Leverage)
		}
	}

	// Dropping more never gains.
	more := drop
	ties, _ := sel.TiesOf(agency)
	more.Ties = slices.Concat(drop.Ties, ties[:r.IntN(len(ties)+1)])
	most := retrench(t, n, agency, more, filter, within)
	for _, pair := range [][2]int{
		{most.After.Partners, got.After.Partners}, {most.After.Countries, got.After.Countries}, {most.After.Topics, got.After.Topics},
		{most.After.Within, got.After.Within}, {most.After.Reachable, got.After.Reachable}, {len(got.Dropped), len(most.Dropped)},
		{len(got.LostTopics), len(most.LostTopics)}, {len(got.Unreachable), len(most.Unreachable)}, {got.TotalSubstitutes, most.TotalSubstitutes},
	} {
		if pair[0] > pair[1] {
			t.Fatalf("%s: dropping %+v and then %+v gains:\n%s\n%s", agency, drop, more, got.told(), most.told())
		}
	}
	if most.Loss < got.Loss-1e-12 || got.Loss < 0 || most.Loss > 1 || got.Loss == 0 != (len(got.Dropped) == 0) {
		t.Fatalf("%s: loss %v and then %v", agency, got.Loss, most.Loss)
	}
	return len(got.Dropped)
}

// checkLost holds what is out of reach, lost, or left to one partner.
func checkLost(t *testing.T, then, now bare, got Retrenchment, within int) {
	t.Helper()
	before, after := then.distances(got.Agency), now.distances(got.Agency)
	gone := map[Unreachable]bool{}
	for id, d := range before {
		if d > 0 && d <= within && (after[id] == 0 || after[id] > within) {
			gone[Unreachable{id, d, after[id]}] = true
		}
	}
	if len(gone) != len(got.Unreachable) || slices.ContainsFunc(got.Unreachable, func(u Unreachable) bool { return !gone[u] }) {
		t.Fatalf("%s: unreachable %v, want %v", got.Agency, got.Unreachable, gone)
	}
	left := now.topics(got.Agency)
	var lost []string
	single := map[string]int{}
	for topic, ties := range then.topics(got.Agency) {
		switch {
		case left[topic] == 0:
			lost = append(lost, topic)
		case left[topic] == 1 && ties > 1:
			single[topic] = ties
		}
	}
	slices.Sort(lost)
	if !slices.Equal(lost, got.LostTopics) || len(single) != len(got.SingleProviders) {
		t.Fatalf("%s: lost %v, want %v; single %v, want %v", got.Agency, got.LostTopics, lost, got.SingleProviders, single)
	}
	for _, p := range got.SingleProviders {
		only := now
		only.src.Ties = slices.DeleteFunc(now.ties(got.Agency), func(tie network.Tie) bool { return tie.ID != tieID(p.Partner, got.Agency) })
		if p.Before != single[p.Topic] || only.topics(got.Agency)[p.Topic] != 1 {
			t.Fatalf("%s: %+v, want %v", got.Agency, p, single)
		}
	}
}

func checkSubstitutes(t *testing.T, then, now bare, got Retrenchment) {
	t.Helper()
	after, total := now.distances(got.Agency), 0
	covered := func(agency string) (topics []string) {
		own := then.topics(agency)
		for _, topic := range got.LostTopics {
			if own[topic] > 0 {
				topics = append(topics, topic)
			}
		}
		return topics
	}
	for id, distance := range then.distances(got.Agency) {
		if distance == 2 && len(covered(id)) > 0 {
			total++
		}
	}
	if got.TotalSubstitutes != total || len(got.Substitutes) != total {
		t.Fatalf("%s: %d substitutes, want %d", got.Agency, got.TotalSubstitutes, total)
	}
	for i, s := range got.Substitutes {
		if i > 0 && len(s.Topics) > len(got.Substitutes[i-1].Topics) {
			t.Fatalf("%s: substitutes %+v are not ranked", got.Agency, got.Substitutes)
		}
		if !slices.Equal(s.Topics, covered(s.Agency)) || s.Distance != after[s.Agency] || len(s.Through) != s.Distance {
			t.Fatalf("%s: substitute %+v", got.Agency, s)
		}
		at := got.Agency
		for _, hop := range s.Through {
			if hop.From != at || hop.Liaison != tieID(hop.From, hop.To) || !then.sel.Has(hop.Liaison) || now.without[hop.Liaison] {
				t.Fatalf("%s: %+v goes over what is gone", got.Agency, s)
			}
			at = hop.To
		}
	}
}

func TestRetrenchmentEqualsBruteForce(t *testing.T) {
	cut := 0
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 5))
		agencies := 2 + r.IntN(12)
		src := randomSource(r, agencies, r.IntN(3*agencies), plain)
		agency := plain(r.IntN(agencies))
		if len(src.Ties) > 0 && r.IntN(4) > 0 {
			agency = src.Ties[0].A
		}
		cut += checkRetrenchment(t, r, src, agency)
	}
	if cut < rounds/2 {
		t.Errorf("only %d ties were dropped", cut)
	}
}

// A hub drops more ties than one sweep has room for.
func TestRetrenchmentOfAHub(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	src := randomSource(r, 60, 60, plain)
	for i := 1; i < 60; i++ {
		if tie := (network.Tie{ID: tieID(plain(0), plain(i)), A: plain(0), B: plain(i), Depth: 1}); !slices.ContainsFunc(src.Ties, func(other network.Tie) bool { return other.ID == tie.ID }) {
			src.Ties = append(src.Ties, tie)
		}
	}
	for range 5 {
		checkRetrenchment(t, r, src, plain(0))
	}
}

func FuzzRetrenchment(f *testing.F) {
	f.Add(uint64(1), uint8(8), uint8(20))
	f.Fuzz(func(t *testing.T, seed uint64, agencies, ties uint8) {
		r, count := rand.New(rand.NewPCG(seed, 7)), 2+int(agencies)%12
		checkRetrenchment(t, r, randomSource(r, count, int(ties)%(3*count), plain), plain(r.IntN(count)))
	})
}

// Other names in the same order, and in the opposite one, change nothing else.
func TestNamesDoNotChangeRetrenchment(t *testing.T) {
	for seed := range uint64(rounds) {
		ask := func(name func(int) string) Retrenchment {
			r := rand.New(rand.NewPCG(seed, 8))
			src := randomSource(r, 10, 20, name)
			return retrench(t, mustBuild(t, src), name(r.IntN(10)), Drop{BelowDepth: 2 + r.IntN(4)}, term.LiaisonFilter{}, 2)
		}
		a, b := ask(plain), ask(backwards)
		if !near(a.Loss, b.Loss) || !reflect.DeepEqual(a.Before, b.Before) || !reflect.DeepEqual(a.After, b.After) ||
			!slices.Equal(a.LostTopics, b.LostTopics) || len(a.Unreachable) != len(b.Unreachable) || a.TotalSubstitutes != b.TotalSubstitutes {
			t.Fatalf("\n%s\n%s", a.told(), b.told())
		}
	}
}
