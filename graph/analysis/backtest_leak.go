package analysis

import (
	"cmp"
	"context"
	"maps"
	"math/rand/v2"
	"slices"

	"liaison/graph/network"
	"liaison/graph/term"
)

// ReactionGroup sorts kinds of reaction by what they say of cooperation.
type ReactionGroup string

// The groups: objection in words; sharing stopped, reduced or an officer sent
// out; partners calmed; sharing taken up again; all else.
const (
	Protested   ReactionGroup = "PROTEST"
	Cut         ReactionGroup = "CUT"
	Reassurance ReactionGroup = "REASSURANCE"
	Resumption  ReactionGroup = "RESUMPTION"
	Other       ReactionGroup = "OTHER"
)

// ReactionGroups lists every ReactionGroup.
var ReactionGroups = []ReactionGroup{Protested, Cut, Reassurance, Resumption, Other}

// GroupOf is the group of a kind of reaction.
func GroupOf(kind term.ReactionKind) ReactionGroup {
	switch kind {
	case "SUSPENSION", "EXPULSION", "RETRENCHMENT":
		return Cut
	case "PROTEST", "REASSURANCE", "RESUMPTION":
		return ReactionGroup(kind)
	}
	return Other
}

// KindCount is how many reactions of a kind were observed.
type KindCount struct {
	Kind  term.ReactionKind
	Count int
}

// GroupCount is how many of a group were.
type GroupCount struct {
	Group ReactionGroup
	Count int
}

// count sorts reactions, naming every kind and group.
func count(observed []Observed) ([]KindCount, []GroupCount) {
	kinds, groups := make([]KindCount, len(term.ReactionKinds)), make([]GroupCount, len(ReactionGroups))
	for i, kind := range term.ReactionKinds {
		kinds[i].Kind = kind
	}
	for i, group := range ReactionGroups {
		groups[i].Group = group
	}
	for _, o := range observed {
		if i := slices.Index(term.ReactionKinds, o.Kind); i >= 0 {
			kinds[i].Count++
		}
		groups[slices.Index(ReactionGroups, GroupOf(o.Kind))].Count++
	}
	return kinds, groups
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// backtestLeak scores one leak with complete parameters; the trial is void where
// it is excluded.
func backtestLeak(ctx context.Context, n *network.Network, id string, observed []Observed, p BacktestParameters) (LeakBacktest, trial, error) {
	out := LeakBacktest{Leak: id}
	leak, ok := n.LeakIndex(id)
	if !ok {
		return out, trial{}, &term.UnknownIDError{Field: "reactions", ID: id, Accepted: []string{"leak"}}
	}
	reactions := map[int32][]string{} // of positive countries
	for _, o := range observed {
		country, ok := n.CountryIndex(o.Country)
		if !ok {
			return out, trial{}, &term.UnknownIDError{Field: "reactions", ID: o.Country, Accepted: []string{"country"}}
		}
		if o.objects() {
			reactions[country] = append(reactions[country], o.ID)
		}
	}
	holder, known := n.HolderOf(leak)
	if known {
		out.Holder = n.AgencyID(holder)
		delete(reactions, n.CountryOf(holder))
	}
	out.AsOf = n.PublishedLeak(leak).Year()
	switch {
	case !known:
		out.Excluded = NoHolder
	case out.AsOf == 0:
		out.Excluded = NoDate
	}
	if out.Excluded != "" {
		return out, trial{}, ctx.Err()
	}
	sel, err := n.Select(term.LiaisonFilter{AsOf: &out.AsOf})
	if err != nil {
		return out, trial{}, err
	}
	spread, err := ripple(ctx, n, sel, leak, p.Ripple)
	if err != nil {
		return out, trial{}, err
	}
	candidates := make([]bool, n.Countries())
	for i := range int32(n.Agencies()) {
		if country := n.CountryOf(i); sel.Existed(i) && country != n.CountryOf(holder) {
			candidates[country] = true
		}
	}
	out.rank(n, candidates, spread.Countries, reactions)
	t := out.trial()
	switch {
	case len(spread.Notes) > 0:
		out.Excluded = HolderAbsent
	case spread.Disclosures == 0:
		out.Excluded = NoDisclosure
	case out.Positives == 0:
		out.Excluded = NoPositive
	case out.Positives == out.Candidates:
		out.Excluded = AllPositive
	default:
		auc := t.auc()
		out.AUC = &auc
		for _, k := range p.At {
			out.PrecisionAt = append(out.PrecisionAt, AtK{k, t.precision(k), float64(out.Positives) / float64(out.Candidates)})
		}
		return out, t, nil
	}
	if out.Excluded == HolderAbsent || out.Excluded == NoDisclosure {
		out.Ranked = nil
	}
	return out, trial{}, nil
}

// rank fills in the candidates.
func (l *LeakBacktest) rank(n *network.Network, candidates []bool, scores []CountryDistrust, reactions map[int32][]string) {
	score := map[string]CountryDistrust{}
	for _, s := range scores {
		score[s.Country] = s
	}
	for i := range int32(n.Countries()) {
		own := slices.Sorted(slices.Values(reactions[i]))
		id := n.CountryID(i)
		switch {
		case candidates[i]:
			l.Ranked = append(l.Ranked, RankedCountry{Country: id, Score: score[id].Score, Agency: score[id].Agency, Reactions: own})
			l.Candidates++
			if len(own) > 0 {
				l.Positives++
			}
		case len(own) > 0:
			l.Outside = append(l.Outside, id)
		}
	}
	slices.SortStableFunc(l.Ranked, func(a, b RankedCountry) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Country, b.Country))
	})
	for i := range l.Ranked {
		l.Ranked[i].Rank = i + 1
		if i > 0 && l.Ranked[i].Score == l.Ranked[i-1].Score {
			l.Ranked[i].Rank = l.Ranked[i-1].Rank
		}
	}
}

// trial is one leak's candidates as the statistics need them, the highest score
// first. All is counted in whole numbers, so that equal outcomes are equal.
type trial struct {
	outcomes  []bool // positive
	groups    []int  // where each group of equals ends
	places    []int  // twice the mean place from the bottom, equals sharing it
	positives int
	wins      int // twice the pairs that a positive wins, equals counting half
}

func (l *LeakBacktest) trial() trial {
	t := trial{positives: l.Positives}
	for i, c := range l.Ranked {
		t.outcomes = append(t.outcomes, len(c.Reactions) > 0)
		if i+1 == len(l.Ranked) || l.Ranked[i+1].Score != c.Score {
			t.groups = append(t.groups, i+1)
		}
	}
	t.places = make([]int, len(t.outcomes))
	start := 0
	for _, end := range t.groups {
		for i := start; i < end; i++ {
			t.places[i] = 2*len(t.places) - start - end + 1
		}
		start = end
	}
	sum := 0
	for i, positive := range t.outcomes {
		if positive {
			sum += t.places[i]
		}
	}
	t.wins = sum - t.positives*(t.positives+1)
	return t
}

func (t *trial) pairs() int { return t.positives * (len(t.outcomes) - t.positives) }

// auc is the statistic of Mann and Whitney as a part of all pairs.
func (t *trial) auc() float64 { return float64(t.wins) / float64(2*t.pairs()) }

// deal is the wins when the outcomes fall on candidates at random.
func (t *trial) deal(r *rand.Rand) int {
	sum := 0
	for i := range t.positives {
		j := i + r.IntN(len(t.places)-i)
		t.places[i], t.places[j] = t.places[j], t.places[i]
		sum += t.places[i]
	}
	return sum - t.positives*(t.positives+1)
}

// precision is that at k, see AtK.
func (t *trial) precision(k int) float64 {
	k = min(k, len(t.outcomes))
	sum, start := 0.0, 0
	for _, end := range t.groups {
		positives := 0
		for _, positive := range t.outcomes[start:end] {
			if positive {
				positives++
			}
		}
		sum += float64(positives) * float64(min(end, k)-min(start, k)) / float64(end-start)
		start = end
	}
	return sum / float64(k)
}

// meanAUC weighs each leak by its pairs.
func meanAUC(trials []trial) float64 {
	wins, pairs := 0, 0
	for i := range trials {
		wins, pairs = wins+trials[i].wins, pairs+trials[i].pairs()
	}
	return float64(wins) / float64(2*pairs)
}
