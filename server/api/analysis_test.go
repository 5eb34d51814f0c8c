package api_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/local"
	"liaison/graph/term"
)

// TestAnalysesThatCannotBeMade is refused with the field, as the client wrote it,
// and what it accepts.
func TestAnalysesThatCannotBeMade(t *testing.T) {
	s := over(t, paper())
	s.ask(t, `{ network(limit: 1) { totalAgencies } }`, nil).as(t, new(any)) // planned, and in memory
	ripple := func(arguments string) string { return `{ ripple(` + arguments + `) { gravity } }` }
	with := func(parameters string) string { return ripple(`leak: "ledger-2013", parameters: {` + parameters + `}`) }
	drop := func(drop string) string {
		return `{ retrenchment(agency: "xa-for", drop: {` + drop + `}) { loss } }`
	}
	compare := func(arguments string) string { return `{ compare(` + arguments + `) { totalGone } }` }
	figures := func(arguments string) string { return `{ statistics(` + arguments + `) { agencies } }` }
	dated := func(arguments string) string { return `{ statisticsByDate(` + arguments + `) { date } }` }
	history := func(parameters string) string {
		return `{ backtest(parameters: {` + parameters + `}) { scored } }`
	}
	const share = "a number from 0 to 1"
	many, days := make([]string, 101), make([]string, 51)
	for i := range many {
		many[i] = fmt.Sprint("id-", i)
	}
	for i := range days {
		days[i] = fmt.Sprint(1950 + i)
	}
	for _, c := range []refusal{
		{name: "unknown leak", query: ripple(`leak: "no-leak"`), code: "UNKNOWN_ID", says: []string{"leak", "no-leak"}},
		{name: "an agency for a leak", query: ripple(`leak: "xa-for"`), code: "UNKNOWN_ID", says: []string{"leak", "xa-for"}},
		{name: "unknown topic in the filter", query: ripple(`leak: "ledger-2013", filter: { topics: ["t-none"] }`), code: "UNKNOWN_ID", says: []string{"filter.topics", "t-none"}},
		{name: "filter out of range", query: ripple(`leak: "ledger-2013", filter: { minDepth: 9 }`), code: "BAD_USER_INPUT", says: []string{"filter.minDepth"}},
		{name: "damping above 1", query: with("damping: 1.5"), code: "BAD_USER_INPUT", says: []string{"parameters.damping", "1.5", share}},
		{name: "damping below 0", query: with("damping: -0.1"), code: "BAD_USER_INPUT", says: []string{"parameters.damping", share}},
		{name: "damping as a variable", query: `query($p: RippleParameters) { ripple(leak: "ledger-2013", parameters: $p) { gravity } }`, vars: variables{"p": variables{"damping": 2}}, code: "BAD_USER_INPUT", says: []string{"parameters.damping", share}},
		{name: "damping beyond any number", query: with("damping: 1e999"), code: "GRAPHQL_VALIDATION_FAILED"},
		{name: "no ties", query: with("maxTies: 0"), code: "BAD_USER_INPUT", says: []string{"parameters.maxTies", "1 to 6"}},
		{name: "seven ties", query: with("maxTies: 7"), code: "BAD_USER_INPUT", says: []string{"parameters.maxTies", "1 to 6"}},
		{name: "share above 1", query: with("share: 2"), code: "BAD_USER_INPUT", says: []string{"parameters.share", share}},
		{name: "weight above 1", query: with("weights: { method: 2 }"), code: "BAD_USER_INPUT", says: []string{"parameters.weights.method", share}},
		{name: "weight below 0", query: with("weights: { alleged: -1 }"), code: "BAD_USER_INPUT", says: []string{"parameters.weights.alleged", share}},
		{name: "no weight", query: with("weights: { method: null }"), code: "GRAPHQL_VALIDATION_FAILED"},
		{name: "no entries", query: ripple(`leak: "ledger-2013", limit: 0`), code: "BAD_USER_INPUT", says: []string{"limit", "from 1 to 1000"}},
		{name: "1,001 entries", query: ripple(`leak: "ledger-2013", limit: 1001`), code: "BAD_USER_INPUT", says: []string{"limit", "from 1 to 1000"}},

		{name: "unknown agency", query: `{ retrenchment(agency: "xx-none", drop: {}) { loss } }`, code: "UNKNOWN_ID", says: []string{"agency", "xx-none"}},
		{name: "a country for an agency", query: `{ retrenchment(agency: "xa", drop: {}) { loss } }`, code: "UNKNOWN_ID", says: []string{"agency", `"xa"`}},
		{name: "a tie that is not", query: drop(`ties: ["xa-for--zz"]`), code: "UNKNOWN_ID", says: []string{"drop.ties", "xa-for--zz"}},
		{name: "a tie of others", query: drop(`ties: ["xd-pol--xe-fin"]`), code: "BAD_USER_INPUT", says: []string{"drop.ties", "xd-pol--xe-fin", "xa-for"}},
		{name: "a tie that does not count", query: `{ retrenchment(agency: "xa-for", drop: { ties: ["xa-for--xb-old"] }, filter: { asOf: 2010 }) { loss } }`, code: "BAD_USER_INPUT", says: []string{"drop.ties", "xa-for--xb-old"}},
		{name: "a partner that is not", query: drop(`partners: ["xx-none"]`), code: "UNKNOWN_ID", says: []string{"drop.partners", "xx-none"}},
		{name: "no partner", query: drop(`partners: ["xd-pol"]`), code: "BAD_USER_INPUT", says: []string{"drop.partners", "xd-pol"}},
		{name: "101 ties", query: `query($d: RetrenchmentDrop!) { retrenchment(agency: "xa-for", drop: $d) { loss } }`, vars: variables{"d": variables{"ties": many}}, code: "BAD_USER_INPUT", says: []string{"drop.ties", "at most 100"}},
		{name: "below depth 1", query: drop("belowDepth: 1"), code: "BAD_USER_INPUT", says: []string{"drop.belowDepth", "2 to 5"}},
		{name: "below depth 0", query: drop("belowDepth: 0"), code: "BAD_USER_INPUT", says: []string{"drop.belowDepth", "2 to 5"}},
		{name: "a leak that is not", query: drop(`leak: "no-leak"`), code: "UNKNOWN_ID", says: []string{"drop.leak", "no-leak"}},
		{name: "a leak of no name", query: drop(`leak: ""`), code: "UNKNOWN_ID", says: []string{"drop.leak"}},
		{name: "distrust after a leak that is not", query: drop(`distrust: { leak: "no-leak", above: 0.5 }`), code: "UNKNOWN_ID", says: []string{"drop.distrust.leak", "no-leak"}},
		{name: "distrust above 2", query: drop(`distrust: { leak: "ledger-2013", above: 2 }`), code: "BAD_USER_INPUT", says: []string{"drop.distrust.above", "0 to 1"}},
		{name: "distrust with a damping of 2", query: drop(`distrust: { leak: "ledger-2013", above: 0, parameters: { damping: 2 } }`), code: "BAD_USER_INPUT", says: []string{"drop.distrust.parameters.damping", share}},
		{name: "within 0", query: `{ retrenchment(agency: "xa-for", drop: {}, parameters: { within: 0 }) { loss } }`, code: "BAD_USER_INPUT", says: []string{"parameters.within", "1 to 6"}},
		{name: "101 substitutes", query: `{ retrenchment(agency: "xa-for", drop: {}, parameters: { substitutes: 101 }) { loss } }`, code: "BAD_USER_INPUT", says: []string{"parameters.substitutes", "1 to 100"}},

		{name: "before after after", query: compare(`before: "2010", after: "2000"`), code: "BAD_USER_INPUT", says: []string{"before", "2010"}},
		{name: "before a day that is none", query: compare(`before: "2010-02-30", after: "2011"`), code: "BAD_USER_INPUT", says: []string{"before", "2010-02-30", "a calendar date"}},
		{name: "a clock that is set already", query: compare(`before: "2000", after: "2010", filter: { asOf: 2005 }`), code: "BAD_USER_INPUT", says: []string{"filter.asOf", "2005"}},
		{name: "the other clock that is set already", query: compare(`before: "2000", after: "2010", clock: KNOWN_BY, filter: { knownBy: "2005" }`), code: "BAD_USER_INPUT", says: []string{"filter.knownBy", "2005"}},
		{name: "no pivots", query: figures("parameters: { pivots: 0 }"), code: "BAD_USER_INPUT", says: []string{"parameters.pivots", "1 to 10000"}},
		{name: "no resolution", query: figures("parameters: { resolution: 0 }"), code: "BAD_USER_INPUT", says: []string{"parameters.resolution", "0.1 to 10"}},
		{name: "seed below 0", query: figures("parameters: { seed: -1 }"), code: "BAD_USER_INPUT", says: []string{"parameters.seed", "from 0"}},
		{name: "no dates", query: dated("dates: []"), code: "BAD_USER_INPUT", says: []string{"dates", "1 to 50"}},
		{name: "51 dates", query: `query($d: [Date!]!) { statisticsByDate(dates: $d) { date } }`, vars: variables{"d": days}, code: "BAD_USER_INPUT", says: []string{"dates", "1 to 50"}},
		{name: "a date that is none", query: dated(`dates: ["2010", "soon"]`), code: "BAD_USER_INPUT", says: []string{"dates", "soon", "a calendar date"}},
		{name: "dates and the clock they set", query: dated(`dates: ["2010"], filter: { asOf: 2005 }`), code: "BAD_USER_INPUT", says: []string{"filter.asOf", "2005"}},

		{name: "too few draws", query: history("permutations: 99"), code: "BAD_USER_INPUT", says: []string{"parameters.permutations", "100 to 100000"}},
		{name: "seed of history below 0", query: history("seed: -1"), code: "BAD_USER_INPUT", says: []string{"parameters.seed", "from 0"}},
		{name: "rank 0", query: history("at: [1, 0]"), code: "BAD_USER_INPUT", says: []string{"parameters.at", "1 to 100"}},
		{name: "damping of the ripple that is tested", query: history("ripple: { damping: 2 }"), code: "BAD_USER_INPUT", says: []string{"parameters.ripple.damping", share}},
	} {
		t.Run(c.name, func(t *testing.T) { s.refused(t, c) })
	}

	// Below a leak it is the field that fails, not the leak.
	a := s.ask(t, `{ leak(id: "ledger-2013") { id backtest(parameters: { ripple: { damping: 2 } }) { positives } } }`, nil)
	if a.code() != "BAD_USER_INPUT" || !strings.Contains(a.Errors[0].Message, "parameters.ripple.damping") || string(a.Data) != `{"leak":{"id":"ledger-2013","backtest":null}}` {
		t.Errorf("%.600s", a.text)
	}
}

// TestAnalysesThatCannotBeMadeWithoutDatabase: what is wrong with a question is told
// whether or not anybody could answer it.
func TestAnalysesThatCannotBeMadeWithoutDatabase(t *testing.T) {
	s := serve(t, graph.Config{URI: "bolt://127.0.0.1:1", Username: "u", Password: "p"})
	for _, c := range []struct{ field, query string }{
		{"parameters.damping", `{ ripple(leak: "l", parameters: { damping: 1.5 }) { gravity } }`},
		{"parameters.maxTies", `{ ripple(leak: "l", parameters: { maxTies: 7 }) { gravity } }`},
		{"parameters.weights.method", `{ ripple(leak: "l", parameters: { weights: { method: 2 } }) { gravity } }`},
		{"parameters.within", `{ retrenchment(agency: "a", drop: {}, parameters: { within: 0 }) { loss } }`},
		{"parameters.substitutes", `{ retrenchment(agency: "a", drop: {}, parameters: { substitutes: 101 }) { loss } }`},
		{"drop.ties", `{ retrenchment(agency: "a", drop: { ties: [` + strings.Repeat(`"t", `, 101) + `] }) { loss } }`},
		{"drop.partners", `{ retrenchment(agency: "a", drop: { partners: [` + strings.Repeat(`"p", `, 101) + `] }) { loss } }`},
		{"drop.belowDepth", `{ retrenchment(agency: "a", drop: { belowDepth: 0 }) { loss } }`},
		{"drop.belowDepth", `{ retrenchment(agency: "a", drop: { belowDepth: 6 }) { loss } }`},
		{"drop.distrust.above", `{ retrenchment(agency: "a", drop: { distrust: { leak: "l", above: 2 } }) { loss } }`},
		{"drop.distrust.parameters.damping", `{ retrenchment(agency: "a", drop: { distrust: { leak: "l", above: 0, parameters: { damping: 2 } } }) { loss } }`},
		{"before", `{ compare(before: "2010", after: "2000") { totalGone } }`},
		{"filter.asOf", `{ compare(before: "2000", after: "2010", filter: { asOf: 2005 }) { totalGone } }`},
		{"parameters.pivots", `{ statistics(parameters: { pivots: 0 }) { agencies } }`},
		{"parameters.resolution", `{ statistics(parameters: { resolution: 11 }) { agencies } }`},
		{"parameters.seed", `{ statisticsByDate(dates: ["2010"], parameters: { seed: -1 }) { date } }`},
		{"parameters.resolution", `{ statisticsByDate(dates: ["2010"], parameters: { resolution: 0 }) { date } }`},
		{"parameters.permutations", `{ backtest(parameters: { permutations: 99 }) { scored } }`},
		{"parameters.at", `{ backtest(parameters: { at: [0] }) { scored } }`},
		{"parameters.ripple.damping", `{ backtest(parameters: { ripple: { damping: 2 } }) { scored } }`},
	} {
		a, err := s.try(t.Context(), c.query, nil)
		if err != nil {
			t.Fatal(err)
		}
		if a.code() != "BAD_USER_INPUT" || !strings.Contains(a.Errors[0].Message, c.field+":") || a.took > quick {
			t.Errorf("%s: after %v %.600s", c.query, a.took, a.text)
		}
	}
	for _, query := range []string{
		`{ ripple(leak: "l", parameters: { damping: 1 }) { gravity } }`,
		`{ retrenchment(agency: "a", drop: { belowDepth: 2 }, parameters: { within: 1 }) { loss } }`,
		`{ compare(before: "2000", after: "2010") { totalGone } }`,
		`{ statistics(parameters: { pivots: 1 }) { agencies } }`,
		`{ backtest(parameters: { permutations: 100 }) { scored } }`,
	} {
		a, err := s.try(t.Context(), query, nil)
		if err != nil || a.code() != "SERVICE_UNAVAILABLE" {
			t.Errorf("%s: %v %.600s", query, err, a.text)
		}
	}
}

// TestAnalysesOfNothing answer honestly that there is nothing.
func TestAnalysesOfNothing(t *testing.T) {
	none := func(name, query, want string, s *service) {
		t.Helper()
		if a := s.ask(t, query, nil); string(a.Data) != want || len(a.Errors) > 0 {
			t.Errorf("%s: %s\nwant %s", name, a.text, want)
		}
	}
	s := over(t, paper())
	none("a leak without holder", `{ ripple(leak: "north-inquiry") { holder { id } scores { score } countries { score } totalScores } }`,
		`{"ripple":{"holder":null,"scores":[],"countries":[],"totalScores":0}}`, s)
	none("a leak of which no disclosure is admitted", `{ ripple(leak: "ledger-2013", filter: { aspects: [AGREEMENT] }) { gravity scores { score } disclosureCount } }`,
		`{"ripple":{"gravity":0,"scores":[],"disclosureCount":0}}`, s)
	none("an agency without ties", `{ retrenchment(agency: "xa-sig", drop: { belowDepth: 5 }) { loss before { partners meanDistance } dropped { score } } }`,
		`{"retrenchment":{"loss":0,"before":{"partners":0,"meanDistance":null},"dropped":[]}}`, s)
	none("all ties", `{ retrenchment(agency: "xd-pol", drop: { partners: ["xe-fin"] }) { loss after { partners reachable meanDistance } totalDropped } }`,
		`{"retrenchment":{"loss":1,"after":{"partners":0,"reachable":0,"meanDistance":null},"totalDropped":1}}`, s)

	empty := over(t, graph.Tables{Name: "empty", Version: "1"})
	none("figures of an empty network", `{ statistics { agencies density components nodes { degree } communities { size } modularity } }`,
		`{"statistics":{"agencies":0,"density":0,"components":[],"nodes":[],"communities":[],"modularity":null}}`, empty)
	none("an empty network at two dates", `{ compare(before: "2000", after: "2010") { totalAppeared totalGone totalUnchanged unchanged { id } } }`,
		`{"compare":{"totalAppeared":0,"totalGone":0,"totalUnchanged":0,"unchanged":[]}}`, empty)
	none("history of an empty network", `{ backtest { leaks { positives } scored auc pValue } }`,
		`{"backtest":{"leaks":[],"scored":0,"auc":null,"pValue":null}}`, empty)
}

// TestDatabaseThatGoesAwayInMidAnalysis: what was computed is not told without its
// records.
func TestDatabaseThatGoesAwayInMidAnalysis(t *testing.T) {
	db := graphtest.Dedicated(t, local.Options{Home: filepath.Join(t.TempDir(), "home")})
	var armed atomic.Bool
	crashed := make(chan error, 1)
	s := serve(t, graph.Config{URI: db.URI(), Username: db.Username(), Password: db.Password(), Watch: func(_ context.Context, query string) func(error) {
		// The first that is asked once the analysis is done.
		if query == "records_of_network" && armed.CompareAndSwap(true, false) {
			crashed <- graphtest.Crash(db)
		}
		return func(error) {}
	}})
	if _, err := s.store.Load(t.Context(), paper(), graph.LoadOptions{}); err != nil {
		t.Fatal(err)
	}
	const ripple = `{ __typename agency: ripple(leak: "ledger-2013") { gravity scores { score agency { id } } } }`
	s.ask(t, ripple, nil).as(t, new(any)) // planned, and in memory
	armed.Store(true)
	for _, query := range []string{
		ripple, // the database goes away here
		`{ __typename agency: retrenchment(agency: "xa-for", drop: { belowDepth: 3 }) { loss } }`,
		`{ __typename agency: statistics { agencies } }`,
	} {
		a, err := s.try(t.Context(), query, nil)
		if err != nil {
			t.Fatal(err)
		}
		out(t, a, 4*time.Second, "SERVICE_UNAVAILABLE")
	}
	if err := <-crashed; err != nil {
		t.Error(err)
	}
}

// crowded is a network whose figures at 50 dates take longer than anybody waits.
func crowded() graph.Tables {
	const agencies, ties = 2000, 60_000
	r := rand.New(rand.NewPCG(1, 1))
	t := graph.Tables{Name: "crowded", Version: "1", Countries: []graph.CountryRow{{ID: "xa", Name: "Northland", Region: "EUROPE"}}}
	for i := range agencies {
		t.Agencies = append(t.Agencies, graph.AgencyRow{ID: fmt.Sprintf("a%04d", i), Name: fmt.Sprint("Agency ", i), Country: "xa", Kind: term.AgencyKinds[0]})
	}
	known := map[string]bool{}
	for len(known) < ties {
		a, b := r.IntN(agencies), r.IntN(agencies)
		tie := graph.LiaisonRow{A: fmt.Sprintf("a%04d", min(a, b)), B: fmt.Sprintf("a%04d", max(a, b)), Depth: 1 + r.IntN(5)}
		if tie.ID = tie.A + "--" + tie.B; a != b && !known[tie.ID] {
			known[tie.ID] = true
			t.Liaisons = append(t.Liaisons, tie)
		}
	}
	return t
}

// TestLongAnalyses are cut off, and stop when their client leaves.
func TestLongAnalyses(t *testing.T) {
	s := over(t, crowded())
	t.Cleanup(func() { held = ""; graphtest.Open(t).Clear(t) }) // in parts: to replace it in one transaction takes much memory
	s.ask(t, `{ network(limit: 1) { totalAgencies } }`, nil).as(t, new(any))
	dates := make([]string, 50)
	for i := range dates {
		dates[i] = fmt.Sprintf("%q", fmt.Sprint(1950+i))
	}
	long := `{ __typename agency: statisticsByDate(dates: [` + strings.Join(dates, ", ") + `], parameters: { pivots: 2000 }, limit: 1) { date } }`

	a, err := s.try(t.Context(), long, nil)
	if err != nil {
		t.Fatal(err)
	}
	out(t, a, 7*time.Second, "TIMEOUT")

	before := runtime.NumGoroutine()
	ctx, leave := context.WithCancel(t.Context())
	var clients sync.WaitGroup
	for range 2 * runtime.GOMAXPROCS(0) { // half of them compute, half wait for their turn
		clients.Go(func() {
			if a, err := s.try(ctx, long, nil); err == nil {
				t.Errorf("answered: %.200s", a.text)
			}
		})
	}
	eventually(t, 20*time.Second, func() error {
		if runtime.NumGoroutine() < before+2*runtime.GOMAXPROCS(0) {
			return fmt.Errorf("the analyses do not run")
		}
		return nil
	})
	leave()
	clients.Wait()
	http.DefaultClient.CloseIdleConnections()
	eventually(t, 20*time.Second, func() error {
		a, err := s.try(t.Context(), `{ paths(from: "a0000", to: "a0001", first: 1) { explored } }`, nil)
		if err == nil && (a.code() != "" || a.took > time.Second) {
			err = fmt.Errorf("%q after %v", a.code(), a.took)
		}
		return err
	})
	eventually(t, 20*time.Second, func() error {
		http.DefaultClient.CloseIdleConnections()
		if now := runtime.NumGoroutine(); now > before+2 {
			return fmt.Errorf("%d goroutines, %d before", now, before)
		}
		return nil
	})
}
