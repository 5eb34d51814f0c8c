package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

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

// exposure is what the query answers for one leak: ids.
type exposure struct {
	ties     []exposedTie
	agencies []string
}

type exposedTie struct {
	liaison                string
	novelty                term.Novelty
	leakedOnly             bool
	disclosures, elsewhere []string
}

func decodeExposedTie(d *decoder, f fields) exposedTie {
	return exposedTie{
		liaison: d.text(f, "liaison"), novelty: word(d, f, "novelty", term.ParseNovelty), leakedOnly: d.truth(f, "leakedOnly"),
		disclosures: d.texts(f, "disclosures"), elsewhere: d.texts(f, "elsewhere"),
	}
}

// Exposures are what each of these leaks lays open; empty for an unknown id. It
// costs one round trip for what is exposed, then one a kind of record.
func (s *Store) Exposures(ctx context.Context, leaks []string) ([]Exposure, error) {
	for range attempts {
		found := make([]exposure, len(leaks))
		err := s.forEach(ctx, exposureOfLeaks, leaks, map[string]any{}, func(d *decoder, i int, row fields) {
			found[i] = exposure{all(d, row, "ties", decodeExposedTie), d.texts(row, "agencies")}
		})
		if err != nil {
			return nil, err
		}
		records, err := s.exposureRecords(ctx, found)
		if err != nil {
			return nil, err
		}
		if exposures, whole := records.fill(found); whole {
			return exposures, nil
		}
	}
	return nil, fmt.Errorf("%w: %w", ErrOverloaded, errMoved)
}

// exposureRecords are the records that exposures name.
type exposureRecords struct {
	agencies    map[string]Agency
	liaisons    map[string]Liaison
	disclosures map[string]Disclosure
	documents   map[string]Document
	whole       bool
}

func (s *Store) exposureRecords(ctx context.Context, found []exposure) (r exposureRecords, err error) {
	var agencies, liaisons, disclosures, documents []string
	for _, e := range found {
		agencies = append(agencies, e.agencies...)
		for _, tie := range e.ties {
			liaisons = append(liaisons, tie.liaison)
			disclosures = append(disclosures, tie.disclosures...)
			documents = append(documents, tie.elsewhere...)
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(guarded(func() (err error) { r.agencies, err = s.AgenciesByID(ctx, distinct(agencies)); return }))
	group.Go(guarded(func() (err error) { r.liaisons, err = s.LiaisonsByID(ctx, distinct(liaisons)); return }))
	group.Go(guarded(func() (err error) { r.disclosures, err = s.DisclosuresByID(ctx, distinct(disclosures)); return }))
	group.Go(guarded(func() (err error) { r.documents, err = s.DocumentsByID(ctx, distinct(documents)); return }))
	return r, group.Wait()
}

// fill puts records in the place of ids. It is not whole where one is gone.
func (r exposureRecords) fill(found []exposure) (_ []Exposure, whole bool) {
	r.whole = true
	exposures := make([]Exposure, len(found))
	for i, from := range found {
		e := Exposure{Agencies: pick(&r.whole, r.agencies, from.agencies)}
		for _, tie := range from.ties {
			e.Ties = append(e.Ties, r.tie(tie))
		}
		slices.SortStableFunc(e.Ties, func(a, b ExposedTie) int { return cmp.Compare(b.Severity, a.Severity) })
		for _, agency := range e.Agencies {
			e.Countries = append(e.Countries, agency.Country)
		}
		slices.SortFunc(e.Countries, func(a, b Country) int { return strings.Compare(a.ID, b.ID) })
		e.Countries = slices.Compact(e.Countries)
		exposures[i] = e
	}
	return exposures, r.whole
}

func (r *exposureRecords) tie(from exposedTie) ExposedTie {
	t := ExposedTie{
		Novelty: from.novelty, LeakedOnly: from.leakedOnly,
		Disclosures: pick(&r.whole, r.disclosures, from.disclosures), Elsewhere: pick(&r.whole, r.documents, from.elsewhere),
	}
	for _, liaison := range pick(&r.whole, r.liaisons, []string{from.liaison}) {
		t.Liaison = liaison
	}
	var weights []float64
	for _, d := range t.Disclosures {
		weights = append(weights, term.Weight(d.Aspect, d.Confidence))
		t.Families = append(t.Families, d.Family())
	}
	slices.SortFunc(t.Families, func(a, b term.Family) int {
		return cmp.Compare(slices.Index(term.Families, a), slices.Index(term.Families, b))
	})
	t.Families, t.Severity = slices.Compact(t.Families), term.Severity(weights)
	return t
}

// pick are the records of ids, in their order.
func pick[T any](whole *bool, records map[string]T, ids []string) []T {
	picked := make([]T, 0, len(ids))
	for _, id := range ids {
		record, ok := records[id]
		if !ok {
			*whole = false
			continue
		}
		picked = append(picked, record)
	}
	return picked
}
