package analysis

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"liaison/graph/network"
	"liaison/graph/term"
)

// The parameters of the backtest.
const (
	DefaultPermutations = 10_000
	DefaultSeed         = 1
	leastPermutations   = 100
	mostPermutations    = 100_000
	// MostAt is the largest number that At may hold.
	MostAt = 100
	// MostAts is how many numbers it may hold.
	MostAts = 10
)

// DefaultAt is how many countries from the top precision is told for.
var DefaultAt = []int{1, 3, 5, 10}

// BacktestParameters shape the test of the ripple model against history.
type BacktestParameters struct {
	Ripple RippleParameters
	// Permutations is how often outcomes are dealt out anew for the baseline,
	// and leaks drawn anew for the interval, 100 to 100,000.
	Permutations int
	// Seed starts the random numbers of both, 0 to 2^31 - 1.
	Seed int
	// At are the numbers of countries from the top that precision is told for:
	// at most MostAts, each 1 to MostAt.
	At []int
}

// DefaultBacktestParameters are those that the result is published with.
func DefaultBacktestParameters() BacktestParameters {
	return BacktestParameters{DefaultRippleParameters(), DefaultPermutations, DefaultSeed, slices.Clone(DefaultAt)}
}

// Model says what was computed with valid parameters.
func (p BacktestParameters) Model() Model {
	ripple := p.Ripple.parameters()
	for i := range ripple {
		ripple[i].Name = "ripple." + ripple[i].Name
	}
	return Model{"backtest", Version, append([]Parameter{
		{"permutations", fmt.Sprint(p.Permutations), fmt.Sprint(DefaultPermutations), fmt.Sprintf("%d to %d", leastPermutations, mostPermutations)},
		{"seed", fmt.Sprint(p.Seed), fmt.Sprint(DefaultSeed), fmt.Sprint("0 to ", math.MaxInt32)},
		{"at", fmt.Sprint(p.At), fmt.Sprint(DefaultAt), fmt.Sprintf("at most %d numbers from 1 to %d", MostAts, MostAt)},
	}, ripple...)}
}

// Validate refuses what BacktestOf would of parameters, which needs no network: an
// *term.InvalidError with field "parameters.permutations" and so on.
func (p BacktestParameters) Validate() error {
	_, err := p.complete()
	return err
}

func (p BacktestParameters) complete() (_ BacktestParameters, err error) {
	if p.Ripple, err = p.Ripple.complete("parameters.ripple"); err != nil {
		return p, err
	}
	if len(p.At) > MostAts {
		return p, &term.InvalidError{Field: "parameters.at", Value: fmt.Sprint(len(p.At), " numbers"), Accepted: fmt.Sprintf("at most %d numbers", MostAts)}
	}
	for _, k := range p.At {
		if err := whole("parameters.at", k, 1, MostAt); err != nil {
			return p, err
		}
	}
	return p, cmp.Or(whole("parameters.permutations", p.Permutations, leastPermutations, mostPermutations), whole("parameters.seed", p.Seed, 0, math.MaxInt32))
}

// Observed is one reaction to a leak. Country is who reacted: a country itself,
// or the country of an agency.
type Observed struct {
	ID, Leak, Country string
	Kind              term.ReactionKind
}

// objects reports whether a reaction is what the model should foresee: protest
// or a cut.
func (o Observed) objects() bool {
	group := GroupOf(o.Kind)
	return group == Protested || group == Cut
}

// Excluded says why a leak was not scored.
type Excluded string

// The exclusions, in the order in which they are looked for.
const (
	NoHolder     Excluded = "NO_HOLDER"     // nobody knows whose papers they were
	NoDate       Excluded = "NO_DATE"       // nor when they came out
	HolderAbsent Excluded = "HOLDER_ABSENT" // the holder did not exist in that year
	NoDisclosure Excluded = "NO_DISCLOSURE"
	NoPositive   Excluded = "NO_POSITIVE"  // no candidate was seen to protest or cut
	AllPositive  Excluded = "ALL_POSITIVE" // all were
)

// Exclusions lists every Excluded.
var Exclusions = []Excluded{NoHolder, NoDate, HolderAbsent, NoDisclosure, NoPositive, AllPositive}

// LeakBacktest is how the model fares on one leak. The network is that of the
// year of its publication. Candidates are the countries with an agency that
// existed then, other than the holder's; positive are those seen to protest,
// suspend, expel or retrench after it, by themselves or by an agency.
type LeakBacktest struct {
	Leak, Holder string
	AsOf         int // year; 0 where not known
	// Candidates, and those of them that are positive.
	Candidates, Positives int
	// Outside are countries that reacted so but are no candidates, ascending:
	// nothing can be foreseen of them.
	Outside []string
	// Ranked are the candidates, highest score first, then by id; empty where
	// there is no holder, date or disclosure to score by.
	Ranked []RankedCountry
	// AUC is the probability that a positive candidate outranks another one,
	// equals counting half, 0 to 1: .5 is chance. nil where excluded.
	AUC *float64
	// PrecisionAt is empty where excluded.
	PrecisionAt []AtK
	// Excluded is empty where the leak was scored.
	Excluded Excluded
}

// RankedCountry is a candidate.
type RankedCountry struct {
	Country string
	// Score is the largest of its agencies', 0 where none has one; Agency has
	// it, of equals the smallest id.
	Score  float64
	Agency string
	// Rank is 1 for the highest score; equals share a rank, and the ranks after
	// them are skipped.
	Rank int
	// Reactions are the ids of those that make it positive, ascending.
	Reactions []string
}

// AtK is the precision at K: the part that is positive of the K candidates
// ranked highest (of all, where there are fewer), 0 to 1. Where equals stand
// across that line it is the mean over all orders of them. Baseline is the same
// for a random order: the part that is positive of all candidates.
type AtK struct {
	K                   int
	Precision, Baseline float64
}

// Backtest is how the model fares on all leaks with observed reactions. It says
// nothing of reactions that were never published.
type Backtest struct {
	// Leaks with an observed reaction, by id.
	Leaks []LeakBacktest
	// Scored is how many of them were scored; Positives, Pairs sum up theirs: the
	// positive candidates, and the pairs of a positive and another candidate.
	Scored, Positives, Pairs int
	// AUC is the mean over scored leaks, each weighing as many as it has pairs.
	// nil, as all that follows, where none was scored.
	AUC *float64
	// Low and High are the middle 95 % of AUC when as many leaks are drawn anew
	// with replacement. nil where fewer than two were scored.
	Low, High *float64
	// Baseline is the mean AUC, and PValue the part with at least the AUC seen
	// (one-sided, the deal that happened included), when outcomes are dealt out
	// anew among the candidates of each leak.
	Baseline, PValue *float64
	// PrecisionAt is the mean over scored leaks, each weighing the same.
	PrecisionAt []AtK
	// Observed counts all reactions, scored or not; Kinds and Groups sort them.
	Observed int
	Kinds    []KindCount
	Groups   []GroupCount
}

// BacktestOf tests the ripple model, with the default filter as of the year of
// each leak's publication, against reactions that were seen.
//
// Errors: *term.InvalidError (fields "parameters.permutations", "parameters.seed",
// "parameters.at", "parameters.ripple.damping" and so on), *term.UnknownIDError
// (field "reactions", for a leak or country that the network does not have), the
// context's error.
func BacktestOf(ctx context.Context, n *network.Network, observed []Observed, p BacktestParameters) (Backtest, error) {
	p, err := p.complete()
	if err != nil {
		return Backtest{}, err
	}
	by := map[string][]Observed{}
	for _, o := range observed {
		by[o.Leak] = append(by[o.Leak], o)
	}
	out := Backtest{Observed: len(observed)}
	out.Kinds, out.Groups = count(observed)
	var trials []trial
	for _, leak := range sortedKeys(by) {
		one, scored, err := backtestLeak(ctx, n, leak, by[leak], p)
		if err != nil {
			return Backtest{}, err
		}
		out.Leaks = append(out.Leaks, one)
		if one.Excluded == "" {
			trials = append(trials, scored)
			out.Scored, out.Positives, out.Pairs = out.Scored+1, out.Positives+one.Positives, out.Pairs+scored.pairs()
		}
	}
	if out.Scored == 0 {
		return out, ctx.Err()
	}
	auc := meanAUC(trials)
	out.AUC = &auc
	for at, k := range p.At {
		mean := AtK{K: k}
		for _, one := range out.Leaks {
			if one.Excluded == "" {
				mean.Precision += one.PrecisionAt[at].Precision / float64(out.Scored)
				mean.Baseline += one.PrecisionAt[at].Baseline / float64(out.Scored)
			}
		}
		out.PrecisionAt = append(out.PrecisionAt, mean)
	}
	if out.Baseline, out.PValue, err = permute(ctx, trials, p); err != nil {
		return Backtest{}, err
	}
	out.Low, out.High, err = bootstrap(ctx, trials, p)
	return out, err
}

// LeakBacktestOf tests it on one leak; of observed only the reactions to it play
// a part. Errors are those of BacktestOf, with field "leak" for the leak itself.
func LeakBacktestOf(ctx context.Context, n *network.Network, leak string, observed []Observed, p BacktestParameters) (LeakBacktest, error) {
	p, err := p.complete()
	if err != nil {
		return LeakBacktest{}, err
	}
	if _, ok := n.LeakIndex(leak); !ok {
		return LeakBacktest{}, &term.UnknownIDError{Field: "leak", ID: leak, Accepted: []string{"leak"}}
	}
	own := slices.DeleteFunc(slices.Clone(observed), func(o Observed) bool { return o.Leak != leak })
	one, _, err := backtestLeak(ctx, n, leak, own, p)
	return one, err
}

// random are the numbers for one purpose; purposes do not disturb each other.
func random(p BacktestParameters, purpose uint64) *rand.Rand {
	return rand.New(rand.NewPCG(uint64(p.Seed), purpose))
}

// permute deals out outcomes anew among the candidates of each leak.
func permute(ctx context.Context, trials []trial, p BacktestParameters) (baseline, pvalue *float64, err error) {
	r, seen, pairs := random(p, 1), 0, 0
	for i := range trials {
		seen, pairs = seen+trials[i].wins, pairs+trials[i].pairs()
	}
	sum, reached := 0.0, 1
	for round := range p.Permutations {
		if round%64 == 0 && ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		wins := 0
		for i := range trials {
			wins += trials[i].deal(r)
		}
		if wins >= seen {
			reached++
		}
		sum += float64(wins) / float64(2*pairs)
	}
	mean, part := sum/float64(p.Permutations), float64(reached)/float64(p.Permutations+1)
	return &mean, &part, nil
}

// bootstrap draws leaks anew.
func bootstrap(ctx context.Context, trials []trial, p BacktestParameters) (low, high *float64, err error) {
	if len(trials) < 2 {
		return nil, nil, nil
	}
	r, drawn, sample := random(p, 2), make([]float64, p.Permutations), make([]trial, len(trials))
	for round := range drawn {
		if round%64 == 0 && ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		for i := range sample {
			sample[i] = trials[r.IntN(len(trials))]
		}
		drawn[round] = meanAUC(sample)
	}
	slices.Sort(drawn)
	tail := len(drawn) / 40
	return &drawn[tail], &drawn[len(drawn)-1-tail], nil
}
