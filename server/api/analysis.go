package api

import (
	"context"

	"liaison/graph"
	"liaison/graph/analysis"
	"liaison/graph/term"
)

// How many entries the lists of an analysis have where a client asks for null.
const (
	defaultEntries = 100
	datedEntries   = 10
	leakEntries    = 20
)

func (r queryResolver) Ripple(ctx context.Context, leak string, filter *term.LiaisonFilter, parameters *graph.RippleParameters, limit *int) (*graph.Ripple, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	answer, err := r.Store.Ripple(ctx, leak, f, parameters, orDefault(limit, defaultEntries))
	return root(ctx, &answer, err)
}

func (r queryResolver) Retrenchment(ctx context.Context, agency string, drop graph.RetrenchmentDrop, filter *term.LiaisonFilter, parameters *graph.RetrenchmentParameters, limit *int) (*graph.Retrenchment, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	answer, err := r.Store.Retrenchment(ctx, agency, drop, f, parameters, orDefault(limit, defaultEntries))
	return root(ctx, &answer, err)
}

func (r queryResolver) Compare(ctx context.Context, before, after term.Date, clock *analysis.Clock, filter *term.LiaisonFilter, limit *int) (*graph.Comparison, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	answer, err := r.Store.Compare(ctx, f, orDefault(clock, analysis.AsOf), before, after, orDefault(limit, defaultLimit))
	return root(ctx, &answer, err)
}

func (r queryResolver) Statistics(ctx context.Context, filter *term.LiaisonFilter, parameters *graph.StatisticsParameters, rankBy *graph.Centrality, limit *int) (*graph.Statistics, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	answer, err := r.Store.Statistics(ctx, f, parameters, orDefault(rankBy, graph.ByBetweenness), orDefault(limit, defaultEntries))
	return root(ctx, &answer, err)
}

func (r queryResolver) StatisticsByDate(ctx context.Context, dates []term.Date, clock *analysis.Clock, filter *term.LiaisonFilter, parameters *graph.StatisticsParameters, rankBy *graph.Centrality, limit *int) ([]graph.DatedStatistics, error) {
	f, err := liaisonFilter(filter)
	if err != nil {
		return nil, err
	}
	answer, err := r.Store.StatisticsByDate(ctx, dates, orDefault(clock, analysis.AsOf), f, parameters, orDefault(rankBy, graph.ByBetweenness), orDefault(limit, datedEntries))
	return root(ctx, answer, err)
}

func (r queryResolver) Backtest(ctx context.Context, parameters *graph.BacktestParameters, limit *int) (*graph.Backtest, error) {
	answer, err := r.Store.Backtest(ctx, parameters, orDefault(limit, leakEntries))
	return root(ctx, &answer, err)
}

func (r leakResolver) Backtest(ctx context.Context, objs []*graph.Leak, parameters *graph.BacktestParameters, limit *int) ([]*graph.LeakBacktest, error) {
	return across(ctx, objs, leakID, func(ids []string) ([]*graph.LeakBacktest, error) {
		found, err := r.store.Backtests(ctx, ids, parameters, orDefault(limit, leakEntries))
		if err != nil {
			return nil, err
		}
		answers := make([]*graph.LeakBacktest, len(found))
		for i := range found {
			answers[i] = &found[i]
		}
		return answers, nil
	})
}
