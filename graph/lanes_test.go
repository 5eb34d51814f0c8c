package graph

import (
	"context"
	"errors"
	"testing"

	"liaison/graph/analysis"
)

func TestNoSearchWaitsForAnAnalysis(t *testing.T) {
	for name, c := range map[string]struct{ cores, searches, analyses int }{
		"one core": {1, 1, 1}, "two": {2, 2, 1}, "eight": {8, 8, 7},
	} {
		t.Run(name, func(t *testing.T) {
			searches, analyses := lanes(c.cores)
			if cap(searches) != c.searches || cap(analyses) != c.analyses {
				t.Fatalf("%d searches and %d analyses at once", cap(searches), cap(analyses))
			}
			for range c.analyses {
				analyses <- struct{}{} // all are under way
			}
			ctx, cancel := context.WithCancel(t.Context())
			if n, err := inTurn(ctx, searches, func() (int, error) { return 1, nil }); n != 1 || err != nil {
				t.Errorf("a search: %d, %v", n, err)
			}
			cancel()
			if _, err := inTurn(ctx, analyses, func() (int, error) { return 1, nil }); !errors.Is(err, context.Canceled) {
				t.Errorf("one analysis more: %v", err)
			}
			<-analyses
			if n, err := inTurn(t.Context(), analyses, func() (int, error) { return 1, nil }); n != 1 || err != nil || len(analyses) != c.analyses-1 {
				t.Errorf("the next analysis: %d, %v", n, err)
			}
		})
	}
}

func TestAShortenedListIsSaid(t *testing.T) {
	two := analysis.Retrenchment{
		Dropped: make([]analysis.DroppedTie, 2), Partners: make([]analysis.PartnerLoss, 2), Unreachable: make([]analysis.Unreachable, 2),
		Substitutes: make([]analysis.Substitute, 2), TotalSubstitutes: 2,
	}
	for name, c := range map[string]struct {
		change    func(*analysis.Retrenchment)
		limit     int
		truncated bool
	}{
		"whole":                      {func(*analysis.Retrenchment) {}, 2, false},
		"by the limit":               {func(*analysis.Retrenchment) {}, 1, true},
		"partners by their ceiling":  {func(r *analysis.Retrenchment) { r.Partners = r.Partners[:1] }, 2, true},
		"substitutes by a parameter": {func(r *analysis.Retrenchment) { r.TotalSubstitutes = 3 }, 2, true},
		"nobody out of reach":        {func(r *analysis.Retrenchment) { r.Unreachable = nil }, 2, false},
	} {
		t.Run(name, func(t *testing.T) {
			found := two
			c.change(&found)
			if got := shorten(&found, c.limit); got != c.truncated || len(found.Dropped) > c.limit || len(found.Partners) > c.limit {
				t.Errorf("truncated %v, want %v: %d dropped, %d partners", got, c.truncated, len(found.Dropped), len(found.Partners))
			}
		})
	}
}
