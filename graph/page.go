package graph

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"

	"liaison/graph/term"
)

// Page sizes, for every list.
const (
	DefaultPage = 20
	MaxPage     = 100
)

// Page says which part of a list is wanted, as Relay has it. A nil field asks
// for nothing.
type Page struct {
	First, Last   *int
	After, Before *string
}

// window is a Page that was checked: the part of the list strictly between two
// places, taken from the front or the back.
type window struct {
	list          string
	after, before *place
	size          int
	backward      bool
}

// place is where something stands in a list: what the list is ordered by, then
// the id.
type place struct {
	Key string `json:"k,omitempty"`
	ID  string `json:"i"`
}

// cursor is the content of an opaque cursor. List ties it to one list, order and
// filter, so that a cursor from elsewhere is refused and not misread.
type cursor struct {
	List string `json:"l"`
	place
}

// listName names a list for its cursors: the noun and whatever decides which
// things are in it and in what order.
func listName(noun string, about ...any) string {
	hash := fnv.New32a()
	// Filters and orders are plain structs of strings, numbers and lists.
	_ = json.NewEncoder(hash).Encode(about)
	return noun + ":" + strconv.FormatUint(uint64(hash.Sum32()), 36)
}

func (p Page) window(list string) (window, error) {
	w := window{list: list, size: DefaultPage}
	if p.First != nil && p.Last != nil {
		return w, &term.InvalidError{Field: "last", Value: strconv.Itoa(*p.Last), Accepted: "either first or last, not both"}
	}
	for field, size := range map[string]*int{"first": p.First, "last": p.Last} {
		if size == nil {
			continue
		}
		if *size < 1 || *size > MaxPage {
			return w, &term.InvalidError{Field: field, Value: strconv.Itoa(*size), Accepted: fmt.Sprintf("a page size from 1 to %d", MaxPage)}
		}
		w.size = *size
	}
	w.backward = p.Last != nil
	var err error
	if w.after, err = w.decode("after", p.After); err != nil {
		return w, err
	}
	w.before, err = w.decode("before", p.Before)
	return w, err
}

// windows are one window for each list of a name: the lists differ in whose they
// are, and a cursor of one is refused by the others.
func (p Page) windows(name string, owners []string) ([]window, error) {
	windows := make([]window, len(owners))
	for i, owner := range owners {
		var err error
		if windows[i], err = p.window(name + " " + owner); err != nil {
			return nil, err
		}
	}
	return windows, nil
}

func (w window) decode(field string, text *string) (*place, error) {
	if text == nil {
		return nil, nil
	}
	var c cursor
	raw, err := base64.RawURLEncoding.DecodeString(*text)
	if err != nil || json.Unmarshal(raw, &c) != nil || c.List != w.list || c.ID == "" {
		return nil, &term.InvalidError{Field: field, Value: *text, Accepted: "a cursor that this list gave, with the same filter and order"}
	}
	return &c.place, nil
}

func (w window) cursor(at place) string {
	raw, _ := json.Marshal(cursor{w.list, at})
	return base64.RawURLEncoding.EncodeToString(raw)
}

// params are the window's query parameters. One more than the page is asked for,
// which tells whether the list goes on.
func (w window) params() map[string]any {
	bounds := map[string]any{}
	if w.after != nil {
		bounds["afterKey"], bounds["afterId"] = w.after.Key, w.after.ID
	}
	if w.before != nil {
		bounds["beforeKey"], bounds["beforeId"] = w.before.Key, w.before.ID
	}
	return map[string]any{"page": bounds, "limit": int64(w.size + 1), "backward": w.backward}
}

// PageInfo says how a list continues.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Edge is one place in a list.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Connection is a page of a list.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo
	total    func(context.Context) (int, error)
}

// Nodes are the things on the page, without their cursors.
func (c Connection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// TotalCount is how many things the whole list has. It may cost a query.
func (c Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.total(ctx) }

// connect makes a page of what a query answered for the window: up to one more
// than the page, in the order in which they were taken.
func connect[T any](w window, taken []T, at func(T) place, total func(context.Context) (int, error)) Connection[T] {
	more := len(taken) > w.size
	if more {
		taken = taken[:w.size]
	}
	if w.backward {
		taken = slices.Clone(taken)
		slices.Reverse(taken)
	}
	c := Connection[T]{Edges: make([]Edge[T], len(taken)), total: total}
	for i, node := range taken {
		c.Edges[i] = Edge[T]{Cursor: w.cursor(at(node)), Node: node}
	}
	// Beyond the bound it was given, a page knows only that something stood there.
	c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more, w.after != nil
	if w.backward {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = w.before != nil, more
	}
	if len(c.Edges) > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[len(c.Edges)-1].Cursor
	}
	return c
}

func counted(total int) func(context.Context) (int, error) {
	return func(context.Context) (int, error) { return total, nil }
}
