package graph

import (
	"context"
	"strings"

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
	Kinds   []term.ReactionKind
	Leaks   []string
	By      []string
	Toward  []string
	AsOf    *int
	KnownBy *term.Date
}

func (f ReactionFilter) criteria() map[string]any {
	return map[string]any{
		"kinds": orNil(f.Kinds), "leaks": orNil(f.Leaks), "by": orNil(f.By), "toward": orNil(f.Toward),
		"asOf": yearOrNil(f.AsOf), "knownBy": dayOrNil(f.KnownBy),
	}
}

// check reports the first criterion that no reaction could meet.
func (f ReactionFilter) check(ctx context.Context, s *Store) error {
	if err := term.CheckYear("filter.asOf", f.AsOf); err != nil {
		return err
	}
	const party = "agency or country"
	return s.known(ctx, idsIn{"filter.leaks", f.Leaks, "leak"}, idsIn{"filter.by", f.By, party}, idsIn{"filter.toward", f.Toward, party})
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
	if err := filter.check(ctx, s); err != nil {
		return Connection[Reaction]{}, err
	}
	return list(ctx, s, listing[Reaction]{
		noun: "reactions", byID: reactions, ordered: reactionsOrdered, count: reactionsCount,
		filter: filter.criteria(), decode: decodeReaction,
	}, order.generic(), page)
}

// Response says whose reactions are wanted.
type Response string

// Whose reactions there are: those to a leak, in a document, or of an agency or a
// country with its agencies, or toward them.
const (
	ToLeak        Response = "LEAK"
	InDocument    Response = "DOCUMENT"
	ByAgency      Response = "AGENCY BY"
	ByCountry     Response = "COUNTRY BY"
	TowardAgency  Response = "AGENCY TOWARD"
	TowardCountry Response = "COUNTRY TOWARD"
)

// ReactionsOf are pages of the reactions of each of these things, which are all of
// the kind that of names: those that the filter lets through.
func (s *Store) ReactionsOf(ctx context.Context, of Response, ids []string, filter ReactionFilter, order *ReactionOrder, page Page) ([]Connection[Reaction], error) {
	if err := filter.check(ctx, s); err != nil {
		return nil, err
	}
	kind, as, _ := strings.Cut(string(of), " ")
	return pagesIn(ctx, s, nested[Reaction]{
		name: "reactions of " + string(of), query: reactionsOfAny, which: map[string]any{"of": kind, "as": as},
		filter: filter.criteria(), decode: decodeReaction,
	}, ids, order.generic(), page)
}
