package graph

import (
	"context"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// Comparison is which ties count at one date and not at another.
type Comparison struct {
	Clock                 analysis.Clock
	Before, After         term.Date
	Appeared              []ComparedTie
	TotalAppeared         int
	Gone                  []ComparedTie
	TotalGone             int
	Unchanged             []Liaison
	TotalUnchanged        int
	AgenciesAppeared      []Agency
	TotalAgenciesAppeared int
	AgenciesGone          []Agency
	TotalAgenciesGone     int
	Truncated             bool
	Model                 analysis.Model
}

// ComparedTie is a tie that counts at one date and not at the other.
type ComparedTie struct {
	Liaison  Liaison
	Reasons  []analysis.ChangeReason
	Document *Document
}

// Compare says which ties count at one date and not at another, on either clock.
// Its lists have at most limit entries.
func (s *Store) Compare(ctx context.Context, filter term.LiaisonFilter, clock analysis.Clock, before, after term.Date, limit int) (Comparison, error) {
	if err := checkLimit(limit); err != nil {
		return Comparison{}, err
	}
	if err := analysis.CheckComparison(filter, clock, before, after); err != nil { // whether or not the database answers
		return Comparison{}, err
	}
	return onProjection(ctx, s, func(n *network.Network) (Comparison, error) {
		found, err := inTurn(ctx, s.analyses, func() (analysis.Comparison, error) {
			return analysis.Compare(ctx, n, filter, clock, before, after)
		})
		if err != nil {
			return Comparison{}, err
		}
		answer := Comparison{
			Clock: clock, Before: before, After: after, Model: clock.Model(),
			TotalAppeared: len(found.Appeared), TotalGone: len(found.Gone), TotalUnchanged: len(found.Unchanged),
			TotalAgenciesAppeared: len(found.AgenciesAppeared), TotalAgenciesGone: len(found.AgenciesGone),
		}
		appeared, gone := cut(found.Appeared, limit, &answer.Truncated), cut(found.Gone, limit, &answer.Truncated)
		unchanged := cut(found.Unchanged, limit, &answer.Truncated)
		arrived, left := cut(found.AgenciesAppeared, limit, &answer.Truncated), cut(found.AgenciesGone, limit, &answer.Truncated)

		var ids recordIDs
		ids.agencies = append(append(ids.agencies, arrived...), left...)
		ids.addTies(n, unchanged...)
		for _, changed := range [][]analysis.ComparedTie{appeared, gone} {
			for _, tie := range changed {
				ids.addTies(n, tie.Tie)
				if tie.Document != "" {
					ids.documents = append(ids.documents, tie.Document)
				}
			}
		}
		records, err := s.networkRecords(ctx, ids)
		if err != nil {
			return Comparison{}, err
		}
		answer.Appeared, answer.Gone = records.compared(appeared), records.compared(gone)
		answer.Unchanged = in(records.liaisons, unchanged)
		answer.AgenciesAppeared, answer.AgenciesGone = in(records.agencies, arrived), in(records.agencies, left)
		return answer, nil
	})
}

func (r networkRecords) compared(found []analysis.ComparedTie) []ComparedTie {
	ties := make([]ComparedTie, len(found))
	for i, tie := range found {
		ties[i] = ComparedTie{Liaison: r.liaisons[tie.Tie], Reasons: tie.Reasons, Document: maybeIn(r.documents, tie.Document)}
	}
	return ties
}
