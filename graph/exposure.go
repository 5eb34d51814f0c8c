package graph

import (
	"context"

	"golang.org/x/sync/errgroup"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Exposure is what a leak lays open.
type Exposure struct {
	Ties      []ExposedTie
	Agencies  []Agency
	Countries []Country
}

// ExposedTie is one tie that a leak discloses.
type ExposedTie struct {
	Liaison     Liaison
	Novelty     term.Novelty
	Severity    float64
	Families    []term.Family
	LeakedOnly  bool
	Disclosures []Disclosure
	Elsewhere   []Document
}

// ExposureRecords says which records of an exposure are wanted whole. Of the others
// the network in memory knows the ids, which cost no round trip.
type ExposureRecords struct {
	Network     bool // ties, agencies and countries
	Disclosures bool // with their documents
	Elsewhere   bool // documents outside the leak
}

// Exposures are what each of these leaks lays open; empty for an unknown id. What
// that is the projection says; records that are not wanted have an id only. Those of
// the network cost one round trip and those of evidence another, side by side.
func (s *Store) Exposures(ctx context.Context, leaks []string, wanted ExposureRecords) ([]Exposure, error) {
	return onProjection(ctx, s, func(n *network.Network) ([]Exposure, error) {
		found := make([]network.Exposure, len(leaks))
		for i, leak := range leaks {
			found[i], _ = n.Exposure(leak) // a leak that is not there lays nothing open
		}
		r, err := s.exposureRecords(ctx, found, wanted)
		if err != nil {
			return nil, err
		}
		exposures := make([]Exposure, len(leaks))
		for i, e := range found {
			exposures[i] = r.exposure(e)
		}
		return exposures, nil
	})
}

// exposureRecords reads the records of exposures that are wanted.
func (s *Store) exposureRecords(ctx context.Context, found []network.Exposure, wanted ExposureRecords) (r networkRecords, err error) {
	var agencies, liaisons, disclosures, documents []string
	for _, e := range found {
		if wanted.Network {
			agencies = append(agencies, e.Agencies...)
		}
		for _, tie := range e.Ties {
			if wanted.Network {
				agencies, liaisons = append(agencies, tie.A, tie.B), append(liaisons, tie.ID)
			}
			if wanted.Disclosures {
				disclosures = append(disclosures, tie.Disclosures...)
			}
			if wanted.Elsewhere {
				documents = append(documents, tie.Elsewhere...)
			}
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(guarded(func() error { return s.readShape(ctx, distinct(agencies), distinct(liaisons), &r) }))
	group.Go(guarded(func() error { return s.readEvidenceRecords(ctx, distinct(disclosures), distinct(documents), &r) }))
	return r, group.Wait()
}

// readEvidenceRecords reads disclosures with their documents, and documents, in one
// round trip. It answers errMoved where one of them is gone.
func (s *Store) readEvidenceRecords(ctx context.Context, disclosures, documents []string, r *networkRecords) error {
	if len(disclosures)+len(documents) == 0 {
		return nil
	}
	// One map, since the database would plan again for every mix of lengths; see list.go.
	rows, err := s.read(ctx, recordsOfEvidence, map[string]any{"ids": map[string]any{"disclosures": disclosures, "documents": documents}})
	if err != nil {
		return err
	}
	d := &decoder{query: recordsOfEvidence}
	row := recordFields(rows[0])
	leaks := map[string]*Leak{}
	for _, leak := range all(d, row, "leaks", decodeLeak) {
		leaks[leak.ID] = &leak
	}
	r.documents, r.disclosures = map[string]Document{}, make(map[string]Disclosure, len(disclosures))
	all(d, row, "documents", func(d *decoder, f fields) Document {
		document := decodePaper(d, f)
		if id := d.maybe(f, "leak"); id != nil {
			document.Leak = leaks[*id]
		}
		r.documents[document.ID] = document
		return document
	})
	all(d, row, "disclosures", func(d *decoder, f fields) Disclosure {
		v := decodeStatement(d, f)
		v.Document = r.documents[d.text(f, "document")]
		r.disclosures[v.ID] = v
		return v
	})
	for _, id := range documents {
		if _, ok := r.documents[id]; !ok && d.err == nil {
			return errMoved
		}
	}
	if d.err == nil && len(r.disclosures) < len(disclosures) {
		return errMoved
	}
	return d.err
}

// exposure puts records in the place of ids, where they were read.
func (r networkRecords) exposure(from network.Exposure) Exposure {
	e := Exposure{
		Ties:     make([]ExposedTie, len(from.Ties)),
		Agencies: readOr(r.agencies, from.Agencies, func(id string) Agency { return Agency{ID: id} }),
	}
	countries := map[string]Country{}
	for _, agency := range e.Agencies {
		countries[agency.Country.ID] = agency.Country
	}
	e.Countries = readOr(countries, from.Countries, func(id string) Country { return Country{ID: id} })
	for i, tie := range from.Ties {
		e.Ties[i] = ExposedTie{
			Liaison: readOr(r.liaisons, []string{tie.ID}, func(id string) Liaison { return Liaison{ID: id} })[0],
			Novelty: tie.Novelty, Severity: tie.Severity, Families: tie.Families, LeakedOnly: tie.LeakedOnly,
			Disclosures: readOr(r.disclosures, tie.Disclosures, func(id string) Disclosure { return Disclosure{ID: id} }),
			Elsewhere:   readOr(r.documents, tie.Elsewhere, func(id string) Document { return Document{ID: id} }),
		}
	}
	return e
}

// readOr are the records of ids, in their order; one that was not read is bare.
func readOr[T any](read map[string]T, ids []string, bare func(id string) T) []T {
	records := make([]T, len(ids))
	for i, id := range ids {
		record, ok := read[id]
		if !ok {
			record = bare(id)
		}
		records[i] = record
	}
	return records
}
