package graph_test

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/graph"
	"liaison/graph/analysis"
	"liaison/graph/term"
)

// near says whether two figures differ by no more than the order of a sum explains.
func near(a, b float64) bool { return math.Abs(a-b) <= 1e-12 }

func (p pair) ripple(t *testing.T, leak string, parameters analysis.RippleParameters) (scores int) {
	t.Helper()
	want, err := analysis.RippleOf(t.Context(), p.network, leak, term.LiaisonFilter{}, parameters)
	if err != nil {
		t.Fatal(err)
	}
	rows := p.db.Query(t, rippleScores, map[string]any{
		"leak": leak, "damping": parameters.Damping, "share": parameters.Share, "maxTies": parameters.MaxTies,
	})
	if len(rows) != len(want.Scores) {
		t.Fatalf("%s: %d scores in Cypher, %d in the network", leak, len(rows), len(want.Scores))
	}
	got := map[string]map[string]any{}
	for i, row := range rows {
		got[row["agency"].(string)] = row
		if score := row["score"].(float64); !near(score, want.Scores[i].Score) {
			t.Errorf("%s: place %d scores %v in Cypher, %v in the network", leak, i, score, want.Scores[i].Score)
		}
	}
	for _, score := range want.Scores {
		row := got[score.Agency]
		if row == nil {
			t.Errorf("%s: %s has no score in Cypher", leak, score.Agency)
			continue
		}
		if !near(row["score"].(float64), score.Score) || !near(row["severity"].(float64), score.Severity) || !near(row["gravity"].(float64), want.Gravity) {
			t.Errorf("%s: %v in Cypher, %+v with gravity %v in the network", leak, row, score, want.Gravity)
		}
	}
	return len(rows)
}

func (p pair) cut(t *testing.T, agency string, ties []string) (lost int) {
	t.Helper()
	want, err := analysis.RetrenchmentOf(t.Context(), p.network, agency, analysis.Drop{Ties: ties}, term.LiaisonFilter{}, analysis.DefaultRetrenchmentParameters())
	if err != nil {
		t.Fatal(err)
	}
	rows := p.db.Query(t, costOfCut, map[string]any{"agency": agency, "ties": append([]string{}, ties...)})
	if len(rows) == 0 {
		if want.Before.Partners != 0 {
			t.Errorf("%s: %d partners in the network, none in Cypher", agency, want.Before.Partners)
		}
		return 0
	}
	row := rows[0]
	for name, count := range map[string][2]int{
		"partners": {want.Before.Partners, want.After.Partners}, "countries": {want.Before.Countries, want.After.Countries}, "topics": {want.Before.Topics, want.After.Topics},
	} {
		if got := row[name].([]any); int(got[0].(int64)) != count[0] || int(got[1].(int64)) != count[1] {
			t.Errorf("%s without %v: %s %v in Cypher, %v in the network", agency, ties, name, got, count)
		}
	}
	if got := strs(row["lostCountries"]); !slices.Equal(got, want.LostCountries) {
		t.Errorf("%s without %v: lost countries %v in Cypher, %v in the network", agency, ties, got, want.LostCountries)
	}
	if got := strs(row["lostTopics"]); !slices.Equal(got, want.LostTopics) {
		t.Errorf("%s without %v: lost topics %v in Cypher, %v in the network", agency, ties, got, want.LostTopics)
	}
	return len(want.LostCountries) + len(want.LostTopics)
}

func (p pair) compare(t *testing.T, clock analysis.Clock, before, after term.Date) (changed int) {
	t.Helper()
	want, err := analysis.Compare(t.Context(), p.network, term.LiaisonFilter{}, clock, before, after)
	if err != nil {
		t.Fatal(err)
	}
	query, params := comparedKnownBy, map[string]any{"before": string(before), "after": string(after)}
	if clock == analysis.AsOf {
		query, params = comparedAsOf, map[string]any{"before": before.Year(), "after": after.Year()}
	}
	got := map[string][]string{}
	for _, row := range p.db.Query(t, query, params) {
		change := row["change"].(string)
		got[change] = append(got[change], row["id"].(string))
	}
	ids := func(ties []analysis.ComparedTie) (ids []string) {
		for _, tie := range ties {
			ids = append(ids, tie.Tie)
		}
		return ids
	}
	for change, want := range map[string][]string{"APPEARED": ids(want.Appeared), "GONE": ids(want.Gone), "UNCHANGED": want.Unchanged} {
		if !slices.Equal(got[change], want) {
			t.Errorf("%s %s to %s: %s are %v in Cypher, %v in the network", clock, before, after, change, got[change], want)
		}
	}
	return len(want.Appeared) + len(want.Gone)
}

func (p pair) figures(t *testing.T) {
	t.Helper()
	want, err := analysis.StatisticsOf(t.Context(), p.network, term.LiaisonFilter{}, analysis.DefaultStatisticsParameters())
	if err != nil {
		t.Fatal(err)
	}
	row := p.db.Query(t, networkFigures, nil)[0]
	for name, count := range map[string]int{"agencies": want.Agencies, "liaisons": want.Liaisons, "countries": want.Countries} {
		if got := row[name].(int64); int(got) != count {
			t.Errorf("%d %s in Cypher, %d in the network", got, name, count)
		}
	}
	if !near(row["density"].(float64), want.Density) || !near(row["meanDegree"].(float64), want.MeanDegree) {
		t.Errorf("density %v and mean degree %v in Cypher, %v and %v in the network", row["density"], row["meanDegree"], want.Density, want.MeanDegree)
	}
	degrees := map[string]int{}
	for _, pair := range row["degrees"].([]any) {
		degrees[pair.([]any)[0].(string)] = int(pair.([]any)[1].(int64))
	}
	for _, node := range want.Nodes {
		if degrees[node.Agency] != node.Degree {
			t.Errorf("%s has %d ties in Cypher, %d in the network", node.Agency, degrees[node.Agency], node.Degree)
		}
	}
	if len(degrees) != len(want.Nodes) {
		t.Errorf("%d agencies with ties in Cypher, %d in the network", len(degrees), len(want.Nodes))
	}
}

// history compares which countries were seen to protest or cut.
func (p pair) history(t *testing.T) (positives int) {
	t.Helper()
	found, err := p.store.Backtest(t.Context(), nil, graph.MaxEntries)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]map[string]any{}
	for _, row := range p.db.Query(t, countriesThatCut, nil) {
		got[row["leak"].(string)] = row
	}
	for _, leak := range found.Leaks {
		row := got[leak.Leak.ID]
		if (row == nil) != (leak.Holder == nil || leak.AsOf == nil) {
			t.Errorf("%s: %v in Cypher, %+v from the store", leak.Leak.ID, row, leak)
		}
		if row == nil || leak.Excluded != nil && (*leak.Excluded == analysis.HolderAbsent || *leak.Excluded == analysis.NoDisclosure) {
			continue
		}
		want := map[string][]string{}
		for _, country := range leak.Ranked {
			for _, reaction := range country.Reactions {
				want[country.Country.ID] = append(want[country.Country.ID], reaction.ID)
			}
		}
		seen := map[string][]string{}
		for _, positive := range row["positives"].([]any) {
			seen[positive.([]any)[0].(string)] = strs(positive.([]any)[1])
		}
		if int(row["candidates"].(int64)) != leak.Candidates || int(row["asOf"].(int64)) != *leak.AsOf || !maps.EqualFunc(seen, want, slices.Equal) {
			t.Errorf("%s: %v in Cypher; %d candidates as of %d, and %v from the store", leak.Leak.ID, row, leak.Candidates, *leak.AsOf, want)
		}
		positives += len(want)
	}
	return positives
}

// tiesOf are the ties of an agency, and each with a chance of a half.
func (p pair) tiesOf(t *testing.T, r *rand.Rand, agency string) (all, some []string) {
	t.Helper()
	selection, err := p.network.Select(term.LiaisonFilter{})
	if err != nil {
		t.Fatal(err)
	}
	all, _ = selection.TiesOf(agency)
	for _, tie := range all {
		if r.IntN(2) == 0 {
			some = append(some, tie)
		}
	}
	return all, some
}

// withHistory gives random tables what the ripple and its test turn on: holders,
// dates, disclosures that show no tie, and reactions.
func withHistory(r *rand.Rand, t graph.Tables) graph.Tables {
	for i := range t.Leaks {
		leak := &t.Leaks[i]
		if i > 0 {
			holder := &t.Agencies[r.IntN(len(t.Agencies))]
			leak.HeldBy = holder.ID
			if r.IntN(4) > 0 { // most were there when their papers came out
				holder.Founded, holder.Dissolved = "", ""
			}
		}
		if i > 0 || r.IntN(2) == 0 {
			leak.Published = term.Date(fmt.Sprintf("%d-0%d", 2008+r.IntN(8), 1+r.IntN(9)))
		}
		for j := range 4 + r.IntN(8) {
			reaction := graph.ReactionRow{
				ID: fmt.Sprintf("r-%d-%d", i, j), Leak: leak.ID, Actor: randomID(r, t, 2), Kind: term.ReactionKinds[r.IntN(len(term.ReactionKinds))], Summary: "They reacted.",
			}
			t.Reactions = append(t.Reactions, reaction)
		}
	}
	for range 4 {
		t.Disclosures = append(t.Disclosures, graph.DisclosureRow{
			ID: fmt.Sprintf("d-%02d", len(t.Disclosures)), Document: t.Documents[r.IntN(12)].ID, Concerns: []string{t.Agencies[0].ID},
			Aspect: term.Aspects[r.IntN(8)], Confidence: term.Confidences[r.IntN(3)], Summary: "One is described.",
		})
	}
	return t
}

func TestAnalysisTwinsAgreeOnRandomNetworks(t *testing.T) {
	scores, lost, changed, positives := 0, 0, 0, 0
	for seed := range uint64(4) {
		r := rand.New(rand.NewPCG(seed, 11))
		tables := withHistory(r, randomTables(r, 9, 24))
		p := pairOn(t, tables)
		p.figures(t)
		positives += p.history(t)
		for _, leak := range tables.Leaks {
			parameters := analysis.DefaultRippleParameters()
			scores += p.ripple(t, leak.ID, parameters)
			parameters.Damping, parameters.Share, parameters.MaxTies = r.Float64(), r.Float64(), 1+r.IntN(3)
			scores += p.ripple(t, leak.ID, parameters)
		}
		for _, agency := range tables.Agencies {
			all, some := p.tiesOf(t, r, agency.ID)
			lost += p.cut(t, agency.ID, all) + p.cut(t, agency.ID, some) + p.cut(t, agency.ID, nil)
		}
		for range 8 {
			year, later := 1980+r.IntN(40), r.IntN(20)
			changed += p.compare(t, analysis.AsOf, term.Date(fmt.Sprint(year)), term.Date(fmt.Sprint(year+later)))
			changed += p.compare(t, analysis.KnownBy, term.Date(fmt.Sprintf("%d-0%d", 2006+r.IntN(5), 1+r.IntN(9))), term.Date(fmt.Sprint(2011+r.IntN(6))))
		}
	}
	if scores < 50 || lost < 50 || changed < 50 || positives < 4 {
		t.Errorf("only %d scores, %d losses, %d changes and %d reactions were compared", scores, lost, changed, positives)
	}
}

func TestAnalysisTwinsAgreeOnTheBundledSet(t *testing.T) {
	tables := bundled(t)
	p, r := pairOn(t, tables), rand.New(rand.NewPCG(1, 12))
	p.figures(t)
	if p.history(t) == 0 {
		t.Error("no reaction was compared")
	}
	scores, lost, changed := 0, 0, 0
	for _, leak := range tables.Leaks {
		scores += p.ripple(t, leak.ID, analysis.DefaultRippleParameters())
	}
	for _, agency := range tables.Agencies {
		all, some := p.tiesOf(t, r, agency.ID)
		lost += p.cut(t, agency.ID, all) + p.cut(t, agency.ID, some)
	}
	for _, dates := range [][2]term.Date{{"1950", "1990"}, {"1990", "2005"}, {"2005", "2020"}, {"2013-05", "2013-12-31"}, {"2015-02-22", "2016"}, {"2010", "2010"}} {
		changed += p.compare(t, analysis.AsOf, dates[0], dates[1]) + p.compare(t, analysis.KnownBy, dates[0], dates[1])
	}
	if scores < 100 || lost < 100 || changed < 50 {
		t.Errorf("only %d scores, %d losses and %d changes were compared", scores, lost, changed)
	}
}
