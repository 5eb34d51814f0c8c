package graph

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"liaison/graph/term"
)

// MaxQuery is the longest text to search for, in characters.
const MaxQuery = 200

// SearchResult is what a search can find.
type SearchResult interface {
	isSearchResult()
	identity() string
}

// SearchKind is a kind of thing that a search can find.
type SearchKind string

// SearchConnection is a page of search results, each with where it matches.
type SearchConnection struct {
	Connection[SearchResult]
	typed typed
}

// SearchEdge is one place in a list of search results.
type SearchEdge struct {
	Cursor string
	Node   SearchResult
	typed  typed
}

// Edges are the results of the page with their cursors and matches.
func (c SearchConnection) Edges() []SearchEdge {
	edges := make([]SearchEdge, len(c.Connection.Edges))
	for i, edge := range c.Connection.Edges {
		edges[i] = SearchEdge{edge.Cursor, edge.Node, c.typed}
	}
	return edges
}

// Match is where the result matches best.
func (e SearchEdge) Match() SearchMatch { return e.typed.match(e.Node) }

// Search finds what matches the text, best first. Kinds, where there are any,
// narrow it.
func (s *Store) Search(ctx context.Context, text string, kinds []SearchKind, page Page) (SearchConnection, error) {
	exact := strings.ToLower(strings.Join(strings.Fields(text), " "))
	if exact == "" || utf8.RuneCountInString(text) > MaxQuery || strings.ContainsRune(text, 0) {
		return SearchConnection{}, &term.InvalidError{Field: "query", Value: text, Accepted: "1 to 200 characters, not only spaces, no NUL"}
	}
	if page.Last != nil || page.Before != nil {
		return SearchConnection{}, &term.InvalidError{Field: "last", Value: "a page from the back", Accepted: "first and after: results are read from the front"}
	}
	w, err := page.window(listName("search", exact, kinds))
	if err != nil {
		return SearchConnection{}, err
	}
	units := readUnits(exact)
	if len(units) == 0 { // nothing but punctuation: no word to look for
		return SearchConnection{Connection: connect(w, nil, func(SearchResult) place { return place{} }, counted(0))}, nil
	}
	asked := question(exact, units, kinds)
	if w.after != nil {
		tier, score, ok := unrank(w.after.Key)
		if !ok {
			return SearchConnection{}, &term.InvalidError{Field: "after", Value: *page.After, Accepted: "a cursor that this search gave"}
		}
		asked["afterTier"], asked["afterScore"], asked["afterId"] = tier, score, w.after.ID
	}
	for range attempts {
		found, like, err := s.find(ctx, w, map[string]any{"asked": asked, "limit": int64(w.size + 1)})
		if !errors.Is(err, errMoved) {
			t := readTyped(exact)
			t.like = like
			return SearchConnection{found, t}, err
		}
	}
	return SearchConnection{}, fmt.Errorf("%w: %w", ErrOverloaded, errMoved)
}

// firstLike is the tier of what only has a name that is like what was typed.
const firstLike = 7

// find is one try of a search: what matches, then its records; and whether some of
// it is only like what was typed.
func (s *Store) find(ctx context.Context, w window, params map[string]any) (c Connection[SearchResult], like bool, err error) {
	records, err := s.read(ctx, search, params)
	if err != nil {
		return c, false, err
	}
	d := &decoder{query: search}
	found, places := map[string]Kind{}, make([]place, len(records))
	for i, record := range records {
		row := recordFields(record)
		score, _ := row["score"].(float64)
		tier := d.number(row, "tier")
		like = like || tier >= firstLike
		places[i] = place{ID: d.text(row, "id"), Key: rank(tier, score)}
		found[places[i].ID] = Kind(d.text(row, "kind"))
	}
	if d.err != nil {
		return c, false, d.err
	}
	c, err = s.results(ctx, w, places, found)
	return c, like, err
}

func (s *Store) results(ctx context.Context, w window, places []place, found map[string]Kind) (Connection[SearchResult], error) {
	records, err := s.records(ctx, found)
	if err != nil {
		return Connection[SearchResult]{}, err
	}
	results, at := make([]SearchResult, 0, len(places)), map[string]place{}
	for _, p := range places {
		result, ok := records[p.ID].(SearchResult)
		if !ok {
			return Connection[SearchResult]{}, errMoved // deleted since it was found
		}
		results, at[p.ID] = append(results, result), p
	}
	return connect(w, results, func(r SearchResult) place { return at[r.identity()] }, counted(len(results))), nil
}

func labels(kinds []SearchKind) any {
	if len(kinds) == 0 {
		return nil
	}
	out := make([]string, len(kinds))
	for i, kind := range kinds {
		out[i] = string(kind[:1]) + strings.ToLower(string(kind[1:]))
	}
	return out
}

// rank is a place in the order of results, as a cursor keeps it: scores are
// kept to the last bit, or a page would begin in the wrong place.
func rank(tier int, score float64) string {
	return strconv.Itoa(tier) + " " + strconv.FormatUint(math.Float64bits(score), 16)
}

func unrank(key string) (int64, float64, bool) {
	tierText, bits, _ := strings.Cut(key, " ")
	tier, err := strconv.ParseInt(tierText, 10, 64)
	if err != nil {
		return 0, 0, false
	}
	score, err := strconv.ParseUint(bits, 16, 64)
	return tier, math.Float64frombits(score), err == nil
}
