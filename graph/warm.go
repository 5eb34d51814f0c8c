package graph

import (
	"context"
	"errors"

	"liaison/graph/term"
)

// Warm asks what a newcomer asks first, about an id that nobody has, so that the
// database has planned and compiled those queries before somebody waits for
// them: the first of a kind takes a second on a cold server, the next a
// millisecond. It gives up at the first error, which the next question will meet
// anyway.
func (s *Store) Warm(ctx context.Context) error {
	nobody, page := []string{"-"}, Page{}
	newest := &LeakOrder{Field: "PUBLISHED", Direction: Descending}
	for _, ask := range []func() error{
		func() error { _, err := s.WholeNetwork(ctx, term.LiaisonFilter{}, 1); return err },
		func() error { _, err := s.Leaks(ctx, LeakFilter{}, newest, page); return err },
		func() error { _, err := s.Search(ctx, "agency", nil, page); return err },
		func() error { _, err := s.Nodes(ctx, nobody); return err },
		func() error { _, err := s.AgenciesByID(ctx, nobody); return err },
		func() error { _, err := s.LiaisonsOf(ctx, nobody, term.LiaisonFilter{}, nil, page); return err },
		func() error { _, err := s.MembershipsOf(ctx, nobody, nil); return err },
		func() error { _, err := s.LeaksByID(ctx, nobody); return err },
		func() error {
			_, err := s.read(ctx, recordsOfEvidence, map[string]any{"ids": map[string]any{"disclosures": nobody, "documents": nobody}})
			return err
		},
		func() error { _, err := s.DisclosuresByID(ctx, nobody); return err },
		func() error { _, err := s.DocumentsByID(ctx, nobody); return err },
		func() error { _, err := s.LiaisonsByID(ctx, nobody); return err },
		func() error {
			_, err := s.DisclosuresOf(ctx, OfLiaison, nobody, DisclosureFilter{}, nil, page)
			return err
		},
		func() error { _, err := s.Predecessors(ctx, nobody); return err },
		func() error { _, err := s.Successors(ctx, nobody); return err },
		func() error { _, err := s.LeaksNaming(ctx, nobody, LeakFilter{}); return err },
		func() error { _, err := s.CountriesByID(ctx, nobody); return err },
		func() error { _, err := s.Dataset(ctx); return err },
	} {
		if err := errors.Join(ctx.Err(), ask()); err != nil {
			return err
		}
	}
	return nil
}
