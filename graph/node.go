package graph

import (
	"context"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"liaison/graph/term"
)

// Node is anything with an id of its own.
type Node interface {
	isNode()
	identity() string
}

// Kind is what an id names: a label of the graph, or Liaison or Support.
type Kind string

// Kinds says what each id names; an unknown id is left out.
func (s *Store) Kinds(ctx context.Context, ids []string) (map[string]Kind, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	records, err := s.read(ctx, kindsOfIDs, map[string]any{"ids": ids})
	if err != nil {
		return nil, err
	}
	d := &decoder{query: kindsOfIDs}
	kinds := make(map[string]Kind, len(records))
	for _, record := range records {
		row := recordFields(record)
		kinds[d.text(row, "id")] = Kind(d.text(row, "kind"))
	}
	return kinds, d.err
}

// Nodes are the things with these ids, in their order; nil at the place of an
// unknown id. It takes at most term.MaxIDs ids, and two round trips at a time: one
// for what they are, then one a kind, side by side.
func (s *Store) Nodes(ctx context.Context, ids []string) ([]Node, error) {
	if err := term.CheckIDs("ids", ids); err != nil {
		return nil, err
	}
	kinds, err := s.Kinds(ctx, ids)
	if err != nil {
		return nil, err
	}
	found, err := s.records(ctx, kinds)
	if err != nil {
		return nil, err
	}
	nodes := make([]Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, nil
}

// records are the records of ids whose kinds are known.
func (s *Store) records(ctx context.Context, kinds map[string]Kind) (map[string]Node, error) {
	ids := map[Kind][]string{}
	for id, kind := range kinds {
		ids[kind] = append(ids[kind], id)
	}
	found := make(chan map[string]Node, len(ids))
	group, ctx := errgroup.WithContext(ctx)
	for kind, ids := range ids {
		group.Go(guarded(func() error {
			nodes, err := s.recordsOf(ctx, kind, ids)
			found <- nodes
			return err
		}))
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	close(found)
	records := make(map[string]Node, len(kinds))
	for nodes := range found {
		for id, node := range nodes {
			records[id] = node
		}
	}
	return records, nil
}

func (s *Store) recordsOf(ctx context.Context, kind Kind, ids []string) (map[string]Node, error) {
	switch kind {
	case "Agency":
		return asNodes(s.AgenciesByID(ctx, ids))
	case "Country":
		return asNodes(s.CountriesByID(ctx, ids))
	case "Arrangement":
		return asNodes(s.ArrangementsByID(ctx, ids))
	case "Leak":
		return asNodes(s.LeaksByID(ctx, ids))
	case "Document":
		return asNodes(s.DocumentsByID(ctx, ids))
	case "Disclosure":
		return asNodes(s.DisclosuresByID(ctx, ids))
	case "Liaison":
		return asNodes(s.LiaisonsByID(ctx, ids))
	case "Topic":
		return asNodes(s.TopicsByID(ctx, ids))
	case "Reaction":
		return asNodes(s.ReactionsByID(ctx, ids))
	case "Support":
		return asNodes(s.SupportsByID(ctx, ids))
	}
	return nil, nil // a label that the schema does not show
}

func asNodes[T Node](found map[string]T, err error) (map[string]Node, error) {
	nodes := make(map[string]Node, len(found))
	for id, node := range found {
		nodes[id] = node
	}
	return nodes, err
}

// idsIn are ids that a field of a filter names, and the nouns it accepts, joined
// by " or ".
type idsIn struct {
	field    string
	ids      []string
	accepted string
}

// known reports the first id that names nothing of the accepted kinds. It costs a
// round trip only where ids are given.
func (s *Store) known(ctx context.Context, given ...idsIn) error {
	var asked []string
	for _, in := range given {
		if err := term.CheckIDs(in.field, in.ids); err != nil {
			return err
		}
		asked = append(asked, in.ids...)
	}
	kinds, err := s.Kinds(ctx, asked)
	if err != nil {
		return err
	}
	for _, in := range given {
		nouns := strings.Split(in.accepted, " or ")
		for _, id := range in.ids {
			if !slices.ContainsFunc(nouns, func(noun string) bool { return strings.EqualFold(noun, string(kinds[id])) }) {
				return &term.UnknownIDError{Field: in.field, ID: id, Accepted: nouns}
			}
		}
	}
	return nil
}
