package graph

import (
	"context"

	"liaison/graph/network"
	"liaison/graph/term"
)

// The queries of the projection answer in lists, not in maps: a key a row would
// be most of what is sent.

// tuple is one such list; its decoder is told what the items are called.
type tuple struct {
	d     *decoder
	items []any
}

func tuples(d *decoder, f fields, key string, width int) []tuple {
	var rows []tuple
	for _, item := range d.list(f, key) {
		items, ok := item.([]any)
		if !ok || len(items) != width {
			d.fail(key, item, "a list of the query's width")
			return nil
		}
		rows = append(rows, tuple{d, items})
	}
	return rows
}

func (t tuple) field(i int, name string) fields { return fields{name: t.items[i]} }

func (t tuple) text(i int, name string) string { return t.d.text(t.field(i, name), name) }

func (t tuple) maybe(i int, name string) string {
	if t.items[i] == nil {
		return ""
	}
	return t.text(i, name)
}

func (t tuple) date(i int, name string) term.Date { return t.d.date(t.field(i, name), name) }

func (t tuple) texts(i int, name string) []string { return t.d.texts(t.field(i, name), name) }

func (s *Store) readAgencies(ctx context.Context, after Mark) ([]network.Agency, error) {
	records, _, err := s.readAt(ctx, projectionAgencies, nil, after.bookmarks())
	if err != nil {
		return nil, err
	}
	d := &decoder{query: projectionAgencies}
	var agencies []network.Agency
	for _, t := range tuples(d, recordFields(records[0]), "agencies", 6) {
		agencies = append(agencies, network.Agency{
			ID: t.text(0, "id"), Country: t.text(1, "country"), Kind: word(d, t.field(2, "kind"), "kind", term.ParseAgencyKind),
			Founded: t.date(3, "founded"), Dissolved: t.date(4, "dissolved"), Predecessors: t.texts(5, "predecessors"),
		})
	}
	return agencies, d.err
}

func (s *Store) readTies(ctx context.Context, after Mark) ([]network.Tie, error) {
	records, _, err := s.readAt(ctx, projectionTies, nil, after.bookmarks())
	if err != nil {
		return nil, err
	}
	d := &decoder{query: projectionTies}
	var ties []network.Tie
	for _, record := range records {
		row := recordFields(record)
		a := d.text(row, "a")
		for _, t := range tuples(d, row, "ties", 5) {
			ties = append(ties, network.Tie{
				ID: t.text(0, "id"), A: a, B: t.text(1, "b"), Since: t.date(2, "since"), Until: t.date(3, "until"),
				Depth: d.number(t.field(4, "depth"), "depth"),
			})
		}
	}
	return ties, d.err
}

// readEvidence is the evidence for each tie: a disclosure between agencies is
// evidence for the tie of every pair of them. What is between no two stands
// under the empty id.
func (s *Store) readEvidence(ctx context.Context, after Mark) (map[string][]network.Evidence, error) {
	records, _, err := s.readAt(ctx, projectionEvidence, nil, after.bookmarks())
	if err != nil {
		return nil, err
	}
	d := &decoder{query: projectionEvidence}
	evidence := map[string][]network.Evidence{}
	for _, record := range records {
		row := recordFields(record)
		document, published := d.text(row, "document"), d.date(row, "published")
		leak := ""
		if row["leak"] != nil {
			leak = d.text(row, "leak")
		}
		for _, t := range tuples(d, row, "disclosures", 5) {
			e := network.Evidence{
				Disclosure: t.text(0, "id"), Document: document, Leak: leak, Published: published,
				Aspect: word(d, t.field(1, "aspect"), "aspect", term.ParseAspect), Confidence: word(d, t.field(2, "confidence"), "confidence", term.ParseConfidence),
				Topics: t.texts(4, "topics"),
			}
			between := t.texts(3, "between")
			if len(between) < 2 {
				evidence[""] = append(evidence[""], e)
			}
			for i, a := range between {
				for _, b := range between[i+1:] {
					id := min(a, b) + "--" + max(a, b)
					evidence[id] = append(evidence[id], e)
				}
			}
		}
	}
	return evidence, d.err
}

// attach puts evidence where it belongs: under its tie, or, where there is no
// such tie, under its leak.
func attach(source *network.Source, evidence map[string][]network.Evidence) {
	for i := range source.Ties {
		tie := &source.Ties[i]
		tie.Evidence = evidence[tie.ID]
		delete(evidence, tie.ID)
	}
	leaks := make(map[string]*network.Leak, len(source.Leaks))
	for i := range source.Leaks {
		leaks[source.Leaks[i].ID] = &source.Leaks[i]
	}
	for _, rest := range evidence {
		for _, e := range rest {
			if leak := leaks[e.Leak]; leak != nil {
				leak.Others = append(leak.Others, e)
			}
		}
	}
}

func (s *Store) readTerms(ctx context.Context, after Mark, source *network.Source) error {
	records, _, err := s.readAt(ctx, projectionTerms, nil, after.bookmarks())
	if err != nil {
		return err
	}
	d := &decoder{query: projectionTerms}
	row := recordFields(records[0])
	for _, t := range tuples(d, row, "countries", 2) {
		source.Countries = append(source.Countries, network.Country{ID: t.text(0, "id"), Region: word(d, t.field(1, "region"), "region", term.ParseRegion)})
	}
	for _, t := range tuples(d, row, "topics", 2) {
		source.Topics = append(source.Topics, network.Topic{ID: t.text(0, "id"), Broader: t.maybe(1, "broader")})
	}
	for _, t := range tuples(d, row, "leaks", 5) {
		source.Leaks = append(source.Leaks, network.Leak{ID: t.text(0, "id"), Kind: word(d, t.field(1, "kind"), "kind", term.ParseLeakKind), Published: t.date(2, "published"), HeldBy: t.maybe(3, "holder"), Named: t.texts(4, "named")})
	}
	for _, t := range tuples(d, row, "arrangements", 2) {
		source.Arrangements = append(source.Arrangements, network.Arrangement{ID: t.text(0, "id"), Members: t.texts(1, "members")})
	}
	return d.err
}
