package graph

import (
	"context"
	"slices"

	"golang.org/x/sync/errgroup"

	"liaison/graph/network"
)

// recordIDs are the ids that an answer on the projection names, by kind.
type recordIDs struct {
	agencies, liaisons, countries, topics, leaks, documents, disclosures, reactions []string

	// Support between one agency and others, either way.
	supportOf string
	supportBy []string
}

func (ids *recordIDs) addNotes(notes []network.Note) {
	ids.agencies = slices.Clone(ids.agencies)
	for _, note := range notes {
		if note.Reason != network.NoAgency {
			ids.agencies = append(ids.agencies, note.ID)
		}
		ids.agencies = append(ids.agencies, note.See...)
	}
}

func (ids *recordIDs) addHops(hops []network.Hop) {
	for _, hop := range hops {
		ids.agencies = append(ids.agencies, hop.From, hop.To)
		ids.liaisons = append(ids.liaisons, hop.Liaison)
	}
}

// networkRecords are their records.
type networkRecords struct {
	agencies    map[string]Agency
	liaisons    map[string]Liaison
	countries   map[string]Country
	topics      map[string]Topic
	leaks       map[string]Leak
	documents   map[string]Document
	disclosures map[string]Disclosure
	reactions   map[string]Reaction
	supports    []Support // by id
}

// networkRecords reads the records that an answer names: one round trip for
// agencies and ties, one for each other kind, side by side. It answers errMoved
// where one of them is gone.
func (s *Store) networkRecords(ctx context.Context, ids recordIDs) (r networkRecords, err error) {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(guarded(func() error { return s.readShape(ctx, distinct(ids.agencies), distinct(ids.liaisons), &r) }))
	gather(ctx, group, ids.countries, &r.countries, s.CountriesByID)
	gather(ctx, group, ids.topics, &r.topics, s.TopicsByID)
	gather(ctx, group, ids.leaks, &r.leaks, s.LeaksByID)
	gather(ctx, group, ids.documents, &r.documents, s.DocumentsByID)
	gather(ctx, group, ids.disclosures, &r.disclosures, s.DisclosuresByID)
	gather(ctx, group, ids.reactions, &r.reactions, s.ReactionsByID)
	if len(ids.supportBy) > 0 {
		group.Go(guarded(func() (err error) { r.supports, err = s.supportsBetween(ctx, ids.supportOf, ids.supportBy); return }))
	}
	return r, group.Wait()
}

// gather reads the records of one kind into a place of their own.
func gather[T any](ctx context.Context, group *errgroup.Group, ids []string, into *map[string]T, read func(context.Context, []string) (map[string]T, error)) {
	if len(ids) == 0 {
		return
	}
	group.Go(guarded(func() error {
		ids := distinct(ids)
		found, err := read(ctx, ids)
		if err == nil && len(found) < len(ids) {
			err = errMoved
		}
		*into = found
		return err
	}))
}

// readShape reads agencies, and ties among them, in one round trip.
func (s *Store) readShape(ctx context.Context, agencies, liaisons []string, r *networkRecords) error {
	r.agencies, r.liaisons = make(map[string]Agency, len(agencies)), make(map[string]Liaison, len(liaisons))
	if len(agencies) == 0 {
		return nil
	}
	rows, err := s.read(ctx, recordsOfNetwork, map[string]any{"agencies": agencies, "liaisons": liaisons})
	if err != nil {
		return err
	}
	d := &decoder{query: recordsOfNetwork}
	row := recordFields(rows[0])
	for _, agency := range all(d, row, "agencies", decodeAgency) {
		r.agencies[agency.ID] = agency
	}
	// The ends of a tie are among the agencies, so the query names them only.
	all(d, row, "liaisons", func(d *decoder, f fields) Liaison {
		l := decodeTie(d, f)
		l.A, l.B = r.agencies[d.text(f, "a")], r.agencies[d.text(f, "b")]
		r.liaisons[l.ID] = l
		return l
	})
	if d.err == nil && (len(r.agencies) < len(agencies) || len(r.liaisons) < len(liaisons)) {
		return errMoved
	}
	return d.err
}

func (r networkRecords) notes(found []network.Note) []Note {
	notes := make([]Note, len(found))
	for i, note := range found {
		notes[i] = Note{Reason: note.Reason, About: note.ID, See: in(r.agencies, note.See)}
		if agency, ok := r.agencies[note.ID]; ok {
			notes[i].Agency = &agency
		}
	}
	return notes
}

func (r networkRecords) hops(found []network.Hop) []Hop {
	hops := make([]Hop, len(found))
	for i, hop := range found {
		hops[i] = Hop{From: r.agencies[hop.From], To: r.agencies[hop.To], Liaison: r.liaisons[hop.Liaison]}
	}
	return hops
}

// in are the records of ids, all of which were read, in their order.
func in[T any](records map[string]T, ids []string) []T {
	listed := make([]T, len(ids))
	for i, id := range ids {
		listed[i] = records[id]
	}
	return listed
}

// maybeIn is the record of an id that may be "", which names nothing.
func maybeIn[T any](records map[string]T, id string) *T {
	record, ok := records[id]
	if !ok {
		return nil
	}
	return &record
}

func distinct(ids []string) []string {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}
