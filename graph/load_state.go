package graph

import (
	"context"
	"errors"
)

type loadStateRow struct {
	nodes, entities int
	loaded          bool
	unfinished      string // name of a dataset, or empty
}

func (s *Store) loadState(ctx context.Context) (loadStateRow, error) {
	records, err := s.read(ctx, loadState, nil)
	if err != nil {
		return loadStateRow{}, err
	}
	if len(records) != 1 {
		return loadStateRow{}, errors.New("query load_state: no answer")
	}
	d := &decoder{query: loadState}
	f := recordFields(records[0])
	state := loadStateRow{nodes: d.number(f, "nodes"), entities: d.number(f, "entities"), loaded: d.truth(f, "loaded")}
	if f["unfinished"] != nil {
		state.unfinished = d.text(f, "unfinished")
	}
	return state, d.err
}

// Empty reports whether the database waits for the named dataset: it holds no
// node at all, or what an interrupted load of that dataset left, which the next
// load finishes. A database that holds anything else is in use, if by someone else.
func (s *Store) Empty(ctx context.Context, name string) (bool, error) {
	state, err := s.loadState(ctx)
	return err == nil && (state.nodes == 0 || state.unfinished == name && name != ""), err
}

// Loaded reports whether the database holds a dataset, and all of it.
func (s *Store) Loaded(ctx context.Context) (bool, error) {
	state, err := s.loadState(ctx)
	return state.loaded && state.unfinished == "", err
}
