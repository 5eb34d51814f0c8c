package graph

import (
	"context"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// BacktestParameters are those of the test of history; see the schema. Nil asks for
// every default.
type BacktestParameters struct {
	Ripple       *RippleParameters
	Permutations int
	Seed         int
	At           []int
}

// DefaultBacktestParameters are those that a nil one asks for.
func DefaultBacktestParameters() BacktestParameters {
	p, r := analysis.DefaultBacktestParameters(), analysis.DefaultRippleParameters()
	return BacktestParameters{
		Ripple:       &RippleParameters{Damping: r.Damping, MaxTies: r.MaxTies, Share: r.Share},
		Permutations: p.Permutations, Seed: p.Seed, At: p.At,
	}
}

func (p *BacktestParameters) model() analysis.BacktestParameters {
	if p == nil {
		return analysis.DefaultBacktestParameters()
	}
	return analysis.BacktestParameters{Ripple: p.Ripple.model(), Permutations: p.Permutations, Seed: p.Seed, At: p.At}
}

// Backtest is the ripple model held against the reactions that were observed.
type Backtest struct {
	Leaks                            []LeakBacktest
	Scored, Positives, Pairs         int
	AUC, Low, High, Baseline, PValue *float64
	PrecisionAt                      []analysis.AtK
	Observed                         int
	Kinds                            []analysis.KindCount
	Groups                           []analysis.GroupCount
	Model                            analysis.Model
}

// LeakBacktest is the same for one leak.
type LeakBacktest struct {
	Leak                  Leak
	Holder                *Agency
	Excluded              *analysis.Excluded
	AsOf                  *int
	Candidates, Positives int
	Outside               []Country
	Ranked                []RankedCountry
	Truncated             bool
	AUC                   *float64
	PrecisionAt           []analysis.AtK
	Model                 analysis.Model
}

// RankedCountry is one country in the ranking after a leak.
type RankedCountry struct {
	Country   Country
	Score     float64
	Rank      int
	Agency    *Agency
	Reactions []Reaction
}

// Backtest holds the ripple model against every leak with observed reactions; of
// each leak it lists at most limit countries. Nil parameters are the defaults.
func (s *Store) Backtest(ctx context.Context, parameters *BacktestParameters, limit int) (Backtest, error) {
	if err := checkLimit(limit); err != nil {
		return Backtest{}, err
	}
	p := parameters.model()
	if err := p.Validate(); err != nil { // whether or not the database answers
		return Backtest{}, err
	}
	return onProjection(ctx, s, func(n *network.Network) (Backtest, error) {
		observed, err := s.observed(ctx, n, nil)
		if err != nil {
			return Backtest{}, err
		}
		found, err := inTurn(ctx, s.analyses, func() (analysis.Backtest, error) { return analysis.BacktestOf(ctx, n, observed, p) })
		if err != nil {
			return Backtest{}, err
		}
		leaks, err := s.leakBacktests(ctx, found.Leaks, p.Model(), limit)
		return Backtest{
			Leaks: leaks, Scored: found.Scored, Positives: found.Positives, Pairs: found.Pairs,
			AUC: found.AUC, Low: found.Low, High: found.High, Baseline: found.Baseline, PValue: found.PValue,
			PrecisionAt: found.PrecisionAt, Observed: found.Observed, Kinds: found.Kinds, Groups: found.Groups, Model: p.Model(),
		}, err
	})
}

// Backtests hold the ripple model against each of these leaks alone.
func (s *Store) Backtests(ctx context.Context, leaks []string, parameters *BacktestParameters, limit int) ([]LeakBacktest, error) {
	if err := checkLimit(limit); err != nil {
		return nil, err
	}
	p := parameters.model()
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return onProjection(ctx, s, func(n *network.Network) ([]LeakBacktest, error) {
		observed, err := s.observed(ctx, n, leaks)
		if err != nil {
			return nil, err
		}
		found, err := inTurn(ctx, s.analyses, func() ([]analysis.LeakBacktest, error) {
			return answerEach(leaks, func(leak string) (analysis.LeakBacktest, error) {
				return analysis.LeakBacktestOf(ctx, n, leak, observed, p)
			})
		})
		if err != nil {
			return nil, err
		}
		return s.leakBacktests(ctx, found, p.Model(), limit)
	})
}

// observed are the reactions to leaks, to all where none are named.
func (s *Store) observed(ctx context.Context, n *network.Network, leaks []string) ([]analysis.Observed, error) {
	rows, err := s.read(ctx, reactionsObserved, map[string]any{"leaks": orNil(leaks)})
	if err != nil {
		return nil, err
	}
	d := &decoder{query: reactionsObserved}
	var observed []analysis.Observed
	for _, t := range tuples(d, recordFields(rows[0]), "reactions", 4) {
		o := analysis.Observed{ID: t.text(0, "id"), Leak: t.text(1, "leak"), Kind: word(d, t.field(2, "kind"), "kind", term.ParseReactionKind), Country: t.text(3, "country")}
		_, leak := n.LeakIndex(o.Leak)
		_, country := n.CountryIndex(o.Country)
		if !leak || !country {
			return nil, errMoved
		}
		observed = append(observed, o)
	}
	return observed, d.err
}

// leakBacktests puts records in the place of ids.
func (s *Store) leakBacktests(ctx context.Context, found []analysis.LeakBacktest, model analysis.Model, limit int) ([]LeakBacktest, error) {
	answers := make([]LeakBacktest, len(found))
	var ids recordIDs
	for i := range found {
		f := &found[i]
		f.Ranked = cut(f.Ranked, limit, &answers[i].Truncated)
		ids.leaks = append(ids.leaks, f.Leak)
		if f.Holder != "" {
			ids.agencies = append(ids.agencies, f.Holder)
		}
		ids.countries = append(ids.countries, f.Outside...)
		for _, country := range f.Ranked {
			ids.countries = append(ids.countries, country.Country)
			ids.reactions = append(ids.reactions, country.Reactions...)
			if country.Agency != "" {
				ids.agencies = append(ids.agencies, country.Agency)
			}
		}
	}
	records, err := s.networkRecords(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, f := range found {
		a := &answers[i]
		a.Leak, a.Holder, a.Candidates, a.Positives = records.leaks[f.Leak], maybeIn(records.agencies, f.Holder), f.Candidates, f.Positives
		a.Outside = in(records.countries, f.Outside)
		a.AUC, a.PrecisionAt, a.Model = f.AUC, f.PrecisionAt, model
		if f.Excluded != "" {
			a.Excluded = &f.Excluded
		}
		if f.AsOf != 0 {
			a.AsOf = &f.AsOf
		}
		for _, country := range f.Ranked {
			a.Ranked = append(a.Ranked, RankedCountry{
				Country: records.countries[country.Country], Score: country.Score, Rank: country.Rank,
				Agency: maybeIn(records.agencies, country.Agency), Reactions: in(records.reactions, country.Reactions),
			})
		}
	}
	return answers, nil
}
