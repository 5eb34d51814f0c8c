package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"time"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/network/networktest"
	"liaison/graph/term"
)

// grown are the sizes of the networks that the analyses are measured on.
var grown = []struct{ agencies, ties int }{{200, 1_000}, {10_000, 100_000}, {100_000, 1_000_000}}

// analyses says what each analysis takes as a pure function, without database or
// HTTP, and how that grows with the network; and what the check costs that the
// network in memory is current.
func (b *bench) analyses(ctx context.Context) error {
	if err := b.freshness(ctx); err != nil {
		return fmt.Errorf("freshness: %w", err)
	}
	by := map[string][]spent{}
	var names []string
	for _, size := range grown {
		all, err := b.atSize(ctx, size.agencies, size.ties)
		if err != nil {
			return fmt.Errorf("%d agencies: %w", size.agencies, err)
		}
		names = names[:0]
		for _, s := range all {
			names, by[s.name] = append(names, s.name), append(by[s.name], s)
		}
	}
	b.printAnalyses(names, by)
	return nil
}

func (b *bench) printAnalyses(names []string, by map[string][]spent) {
	b.say("\nanalyses as functions of the network in memory; growth is the median over that at the size before, which has 100 and 10 times fewer ties")
	w := b.table()
	_, _ = fmt.Fprintln(w, "analysis\tagencies\tties\tmedian, ms\tgrowth\tallocated, MB a run\truns\tfound\t")
	for _, name := range names {
		for i, s := range by[name] {
			growth := "-"
			if i > 0 {
				growth = ratio(float64(s.median()), float64(by[name][i-1].median()))
			}
			_, _ = fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\t%.2f\t%d\t%s\t\n", name, grown[i].agencies, grown[i].ties, ms(s.median()), growth,
				float64(s.bytes)/1e6/float64(len(s.took)), len(s.took), s.found)
		}
	}
	_ = w.Flush()
}

// freshness measures the check at the bundled data while nothing is written.
func (b *bench) freshness(ctx context.Context) error {
	tables, err := sets[0].tables()
	if err != nil {
		return err
	}
	store, stop, err := b.load(ctx, sets[0].name, tables)
	if err != nil {
		return err
	}
	defer stop()
	contenders := []contender{
		{"the mark alone", func(ctx context.Context, _ int) error { _, err := store.Mark(ctx); return err }},
		{"the network, found current", func(ctx context.Context, _ int) error { _, err := store.Network(ctx); return err }},
	}
	b.say("\nfreshness check while nothing changes, %s data, milliseconds", sets[0].name)
	w := b.table()
	_, _ = fmt.Fprintln(w, "what\tcallers at once\tmedian\tp99\ta second\tasked\t")
	for _, callers := range loads {
		all, err := takeTurns(ctx, contenders, callers, b.budget)
		if err != nil {
			return err
		}
		for i, f := range all {
			_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%.0f\t%d\t\n", contenders[i].name, callers, ms(f.median()), ms(quantile(f.took, .99)), f.rate(), len(f.took))
		}
	}
	return w.Flush()
}

// cell is one analysis of one network. Each run says in a word what it found.
type cell struct {
	name string
	run  func(ctx context.Context) (found string, err error)
}

// spent is what the runs of a cell took.
type spent struct {
	name  string
	took  []time.Duration
	bytes uint64 // that all of them allocated
	found string // by the last
}

func (s spent) median() time.Duration { return quantile(s.took, .5) }

// atSize measures building one made-up network, then every analysis of it.
func (b *bench) atSize(ctx context.Context, agencies, ties int) ([]spent, error) {
	b.say("\na made-up network of %d agencies and %d ties", agencies, ties)
	before := inUse()
	src := networktest.Hubs(agencies, ties)
	var n *network.Network
	built, err := b.spend(ctx, cell{"build the network", func(context.Context) (_ string, err error) {
		n, err = network.Build(src)
		return "", err
	}})
	if err != nil {
		return nil, err
	}
	byTies := ranked(src)
	src = network.Source{} // so that only the network is counted
	built.found = fmt.Sprintf("%.1f MB held", float64(inUse()-before)/1e6)
	all := []spent{built}
	for _, c := range cells(n, byTies) {
		if !strings.Contains(c.name, b.only) {
			continue
		}
		one, err := b.spend(ctx, c)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		all = append(all, one)
	}
	return all, nil
}

// inUse is the heap that something holds on to.
func inUse() int64 {
	var m runtime.MemStats
	for range 2 { // pools let go at the second
		runtime.GC()
	}
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// ranked lists the agencies that have ties, the fewest first.
func ranked(src network.Source) []string {
	ties := map[string]int{}
	for i := range src.Ties {
		ties[src.Ties[i].A]++
		ties[src.Ties[i].B]++
	}
	return slices.SortedFunc(maps.Keys(ties), func(a, b string) int { return cmp.Or(cmp.Compare(ties[a], ties[b]), cmp.Compare(a, b)) })
}

// cells are the analyses. The ripple is of a hub's papers, in which a third of all
// ties has evidence.
func cells(n *network.Network, byTies []string) []cell {
	const leak = "l0"
	hub, middling := byTies[len(byTies)-1], byTies[len(byTies)/2]
	ripple := func(p analysis.RippleParameters) func(context.Context) (string, error) {
		return func(ctx context.Context) (string, error) {
			a, err := analysis.RippleOf(ctx, n, leak, term.LiaisonFilter{}, p)
			return plural(len(a.Scores), "score"), err
		}
	}
	retrench := func(agency string, drop analysis.Drop) func(context.Context) (string, error) {
		return func(ctx context.Context) (string, error) {
			a, err := analysis.RetrenchmentOf(ctx, n, agency, drop, term.LiaisonFilter{}, analysis.DefaultRetrenchmentParameters())
			return fmt.Sprintf("%d cut of %d, losses of %d", len(a.Dropped), a.Before.Partners, len(a.Partners)), err
		}
	}
	compare := func(clock analysis.Clock) func(context.Context) (string, error) {
		return func(ctx context.Context) (string, error) {
			a, err := analysis.Compare(ctx, n, term.LiaisonFilter{}, clock, "2005", "2009")
			return fmt.Sprint(len(a.Appeared), " appeared"), err
		}
	}
	statistics := func(ctx context.Context) (string, error) {
		a, err := analysis.StatisticsOf(ctx, n, term.LiaisonFilter{}, analysis.DefaultStatisticsParameters())
		return fmt.Sprintf("%d communities, %d pivots", len(a.Communities), a.Pivots), err
	}
	r := rand.New(rand.NewPCG(6, 6))
	paths := func(ctx context.Context) (string, error) {
		from, to := r.IntN(len(byTies)), r.IntN(len(byTies)-1)
		if to >= from {
			to++ // never the same
		}
		a, err := n.Paths(ctx, network.PathQuery{From: byTies[from], To: byTies[to], First: network.DefaultFirst, MaxHops: network.DefaultMaxHops, Weighting: network.Closeness})
		return plural(len(a.Paths), "path"), err
	}
	observed := reactions(n)
	history := func(ctx context.Context) (string, error) {
		a, err := analysis.BacktestOf(ctx, n, observed, analysis.DefaultBacktestParameters())
		return fmt.Sprintf("%d leaks, %d pairs", a.Scored, a.Pairs), err
	}
	far := analysis.DefaultRippleParameters()
	far.Damping, far.MaxTies = 1, analysis.MostTies
	return []cell{
		{"ripple", ripple(analysis.DefaultRippleParameters())},
		{"ripple, 6 ties undamped", ripple(far)},
		{"retrenchment, hub after a leak", retrench(hub, analysis.Drop{Leak: leak})},
		{"retrenchment, hub below depth 5", retrench(hub, analysis.Drop{BelowDepth: 5})},
		{"retrenchment, ordinary agency below depth 5", retrench(middling, analysis.Drop{BelowDepth: 5})},
		{"compare years", compare(analysis.AsOf)},
		{"compare what was known", compare(analysis.KnownBy)},
		{"statistics", statistics},
		{"5 paths by closeness, up to 6 ties", paths},
		{"backtest", history},
	}
}

// reactions has every third country object to each leak.
func reactions(n *network.Network) (all []analysis.Observed) {
	for leak := range networktest.Leaks {
		for country := range int32(n.Countries()) {
			if (int(country)+leak)%3 == 0 {
				all = append(all, analysis.Observed{ID: fmt.Sprintf("r%d-%d", leak, country), Leak: fmt.Sprint("l", leak), Country: n.CountryID(country), Kind: "PROTEST"})
			}
		}
	}
	return all
}

// spend runs a cell for the budget, and once at least.
func (b *bench) spend(ctx context.Context, c cell) (spent, error) {
	s := spent{name: c.name}
	err := b.patiently(c.name, func() error {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		for began := time.Now(); ; {
			start := time.Now()
			found, err := c.run(ctx)
			if err != nil {
				return err
			}
			last := time.Since(start)
			s.took, s.found = append(s.took, last), found
			if time.Since(began)+last > b.budget {
				break
			}
		}
		runtime.ReadMemStats(&after)
		s.bytes = after.TotalAlloc - before.TotalAlloc
		return nil
	})
	return s, err
}

// patiently says what is under way, and again and again while it outlasts its budget.
func (b *bench) patiently(what string, do func() error) error {
	b.say("  measuring: %s", what)
	often := b.budget + time.Second
	done := make(chan error, 1)
	began := time.Now()
	go func() { done <- do() }()
	for {
		select {
		case err := <-done:
			return err
		case <-time.After(often):
			b.say("  measuring: %s, %.0f s so far", what, time.Since(began).Seconds())
		}
	}
}
