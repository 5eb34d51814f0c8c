package graph

import "context"

// Dataset is what is loaded.
type Dataset struct {
	Name     string
	Version  string
	LoadedAt string
	Counts   []DatasetCount
}

// DatasetCount is how many of one noun were loaded.
type DatasetCount struct {
	Noun  string
	Count int
}

// nouns are what a dataset is counted in, as the properties of its node spell them.
var nouns = []string{
	"countries", "agencies", "topics", "arrangements", "memberships", "leaks", "documents", "disclosures", "liaisons", "supports", "reactions",
}

// Dataset is what is loaded, nil where nothing is.
func (s *Store) Dataset(ctx context.Context) (*Dataset, error) {
	records, err := s.read(ctx, dataset, nil)
	if err != nil || len(records) == 0 {
		return nil, err
	}
	d := &decoder{query: dataset}
	f := d.object(recordFields(records[0]), "node")
	if f["loadedAt"] == nil {
		return nil, nil // a load is under way, or was interrupted: nothing is whole yet
	}
	info := &Dataset{Name: d.text(f, "name"), Version: d.text(f, "version"), LoadedAt: d.text(f, "loadedAt")}
	for _, noun := range nouns {
		info.Counts = append(info.Counts, DatasetCount{Noun: noun, Count: d.number(f, noun)})
	}
	return info, d.err
}
