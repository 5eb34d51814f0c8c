package graph

import (
	"context"
	"fmt"
	"strconv"

	"liaison/graph/network"
	"liaison/graph/term"
)

// lane bounds how much work of one kind runs at once: each may use a core and tens
// of megabytes.
type lane chan struct{}

// lanes keeps what takes seconds from what takes milliseconds: no search waits for
// an analysis, and where there are two cores or more, analyses leave it one.
func lanes(cores int) (searches, analyses lane) {
	return make(lane, cores), make(lane, max(1, cores-1))
}

// inTurn runs work in a lane. Who waits longer than its context allows is told so.
func inTurn[T any](ctx context.Context, l lane, work func() (T, error)) (T, error) {
	select {
	case l <- struct{}{}:
		defer func() { <-l }()
		return work()
	case <-ctx.Done():
		var none T
		return none, classify(ctx, ctx.Err())
	}
}

// answerEach answers every item in order; the first that fails ends it.
func answerEach[I, T any](items []I, answer func(I) (T, error)) ([]T, error) {
	var all []T
	for _, item := range items {
		one, err := answer(item)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// MaxEntries is the most entries that a list of an analysis has.
const MaxEntries = 1000

func checkLimit(limit int) error {
	if limit < 1 || limit > MaxEntries {
		return &term.InvalidError{Field: "limit", Value: strconv.Itoa(limit), Accepted: fmt.Sprintf("a number from 1 to %d", MaxEntries)}
	}
	return nil
}

// cut keeps the first entries of a list, and notes where some are left out.
func cut[T any](list []T, limit int, truncated *bool) []T {
	if len(list) > limit {
		*truncated = true
		return list[:limit]
	}
	return list
}

// addTies adds ties and their ends.
func (ids *recordIDs) addTies(n *network.Network, ties ...string) {
	for _, id := range ties {
		if tie, ok := n.TieIndex(id); ok {
			a, b := n.Ends(tie)
			ids.agencies = append(ids.agencies, n.AgencyID(a), n.AgencyID(b))
		}
	}
	ids.liaisons = append(ids.liaisons, ties...)
}

// aboveZero is a number of which 0 says that there is none.
func aboveZero(number int) *int {
	if number == 0 {
		return nil
	}
	return &number
}
