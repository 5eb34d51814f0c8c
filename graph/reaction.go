package graph

import (
	"context"

	"liaison/graph/term"
)

// Reaction is what a state or agency was seen to do after a leak.
type Reaction struct {
	ID       string
	Kind     term.ReactionKind
	Date     term.Date
	Summary  string
	Checked  bool
	Leak     Leak
	By       Party
	Toward   Party
	Document *Document
}

func (Reaction) isNode()            {}
func (Reaction) isSearchResult()    {}
func (r Reaction) identity() string { return r.ID }

// Party is an Agency, or a Country where the source names no agency.
type Party interface{ isParty() }

// ReactionFilter says which reactions; see the schema.
type ReactionFilter struct {
	Kinds []term.ReactionKind
	Leaks []string
	By    []string
}

// ReactionOrderField is what reactions can be ordered by.
type ReactionOrderField string

// ReactionOrder is an order of reactions.
type ReactionOrder = Order[ReactionOrderField]

func decodeReaction(d *decoder, f fields) Reaction {
	r := Reaction{
		ID: d.text(f, "id"), Kind: word(d, f, "kind", term.ParseReactionKind), Date: d.date(f, "date"),
		Summary: d.text(f, "summary"), Checked: d.truth(f, "checked"), Document: one(d, f, "document", decodeDocument),
		By: decodeParty(d, d.object(f, "by")), Toward: decodeParty(d, d.object(f, "toward")),
	}
	if leak := one(d, f, "leak", decodeLeak); leak != nil {
		r.Leak = *leak
	} else {
		d.fail("leak", nil, "a leak, which every reaction has")
	}
	return r
}

// decodeParty tells an agency by its kind, which no country has. The nil it may
// return is a nil interface, as a nullable union needs.
func decodeParty(d *decoder, f fields) Party {
	switch {
	case f == nil:
		return nil
	case f["kind"] != nil:
		return decodeAgency(d, f)
	}
	return decodeCountry(d, f)
}

// ReactionsByID are the reactions with these ids; an unknown id is left out.
func (s *Store) ReactionsByID(ctx context.Context, ids []string) (map[string]Reaction, error) {
	return byID(ctx, s, reactionsByID, ids, decodeReaction)
}

// Reactions is a page of the reactions that the filter lets through.
func (s *Store) Reactions(ctx context.Context, filter ReactionFilter, order *ReactionOrder, page Page) (Connection[Reaction], error) {
	if err := s.known(ctx, idsIn{"filter.leaks", filter.Leaks, "leak"}, idsIn{"filter.by", filter.By, "agency or country"}); err != nil {
		return Connection[Reaction]{}, err
	}
	return list(ctx, s, listing[Reaction]{
		noun: "reactions", byID: reactions, ordered: reactionsOrdered, count: reactionsCount,
		params: map[string]any{"kinds": orNil(filter.Kinds), "leaks": orNil(filter.Leaks), "by": orNil(filter.By)},
		decode: decodeReaction,
	}, order.generic(), page)
}
