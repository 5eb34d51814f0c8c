package graph

import (
	"context"
	"slices"

	"liaison/graph/network"
)

// recordIDs are the ids that an answer on the projection names.
type recordIDs struct{ agencies, liaisons []string }

func (ids *recordIDs) addNotes(notes []network.Note) {
	ids.agencies = slices.Clone(ids.agencies)
	for _, note := range notes {
		if note.Reason != network.NoAgency {
			ids.agencies = append(ids.agencies, note.ID)
		}
		ids.agencies = append(ids.agencies, note.See...)
	}
}

// networkRecords are their records.
type networkRecords struct {
	agencies map[string]Agency
	liaisons map[string]Liaison
}

// networkRecords reads the records of a part of the network in one round trip. It
// answers errMoved where one of them is gone.
func (s *Store) networkRecords(ctx context.Context, ids recordIDs) (networkRecords, error) {
	agencies, liaisons := distinct(ids.agencies), distinct(ids.liaisons)
	records := networkRecords{make(map[string]Agency, len(agencies)), make(map[string]Liaison, len(liaisons))}
	if len(agencies) == 0 {
		return records, nil
	}
	rows, err := s.read(ctx, recordsOfNetwork, map[string]any{"agencies": agencies, "liaisons": liaisons})
	if err != nil {
		return records, err
	}
	d := &decoder{query: recordsOfNetwork}
	row := recordFields(rows[0])
	for _, agency := range all(d, row, "agencies", decodeAgency) {
		records.agencies[agency.ID] = agency
	}
	// The ends of a tie are among the agencies, so the query names them only.
	all(d, row, "liaisons", func(d *decoder, f fields) Liaison {
		l := decodeTie(d, f)
		l.A, l.B = records.agencies[d.text(f, "a")], records.agencies[d.text(f, "b")]
		records.liaisons[l.ID] = l
		return l
	})
	if d.err == nil && (len(records.agencies) < len(agencies) || len(records.liaisons) < len(liaisons)) {
		return records, errMoved
	}
	return records, d.err
}

func (r networkRecords) notes(found []network.Note) []Note {
	notes := make([]Note, len(found))
	for i, note := range found {
		notes[i] = Note{Reason: note.Reason, About: note.ID, See: make([]Agency, len(note.See))}
		if agency, ok := r.agencies[note.ID]; ok {
			notes[i].Agency = &agency
		}
		for j, id := range note.See {
			notes[i].See[j] = r.agencies[id]
		}
	}
	return notes
}

func distinct(ids []string) []string {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}
