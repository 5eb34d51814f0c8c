package graph

import (
	"context"
	"fmt"
	"strconv"

	"liaison/graph/term"
)

// OrderDirection is which way a list is ordered.
type OrderDirection string

// The directions.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// Order is what a list is ordered by. Of equals, and of unknowns, the id decides.
type Order[F ~string] struct {
	Field     F
	Direction OrderDirection
}

// generic forgets which noun an order is for; a nil order is by id, ascending.
func (o *Order[F]) generic() Order[string] {
	if o == nil {
		return Order[string]{Field: byItsID, Direction: Ascending}
	}
	return Order[string]{Field: string(o.Field), Direction: o.Direction}
}

// byItsID is the order that every noun has and that the index serves.
const byItsID = "ID"

// listing is a list of one noun: its three queries and what they need.
type listing[T identified] struct {
	noun    string
	byID    cypher // a page in order of id, forward: what the index serves
	ordered cypher // a page in any order and direction
	count   cypher
	filter  map[string]any // criteria; one that is nil asks for nothing
	decode  func(*decoder, fields) T
}

// identified is what has an id.
type identified interface{ identity() string }

// list answers a page of a listing in one round trip; the total costs another
// when it is asked for.
func list[T identified](ctx context.Context, s *Store, l listing[T], order Order[string], page Page) (Connection[T], error) {
	w, err := page.window(listName(l.noun, l.filter, order))
	if err != nil {
		return Connection[T]{}, err
	}
	params := w.params()
	params["filter"] = l.filter
	query := l.byID
	if order.Field != byItsID || order.Direction == Descending || w.backward {
		query = l.ordered
		params["field"], params["ascending"] = order.Field, order.Direction != Descending
	}
	records, err := s.read(ctx, query, params)
	if err != nil {
		return Connection[T]{}, err
	}
	d := &decoder{query: query}
	row := recordFields(records[0])
	nodes := all(d, row, "nodes", l.decode)
	if d.err != nil {
		return Connection[T]{}, d.err
	}
	keys := map[string]string{}
	for i, key := range d.texts(row, "keys") {
		keys[nodes[i].identity()] = key
	}
	total := func(ctx context.Context) (int, error) {
		records, err := s.read(ctx, l.count, map[string]any{"filter": l.filter})
		if err != nil {
			return 0, err
		}
		d := &decoder{query: l.count}
		return d.number(recordFields(records[0]), "total"), d.err
	}
	at := func(node T) place { return place{Key: keys[node.identity()], ID: node.identity()} }
	return connect(w, nodes, at, total), d.err
}

// byID are the things with these ids; an unknown id is left out.
func byID[T identified](ctx context.Context, s *Store, query cypher, ids []string, decode func(*decoder, fields) T) (map[string]T, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	records, err := s.read(ctx, query, map[string]any{"ids": ids})
	if err != nil {
		return nil, err
	}
	d := &decoder{query: query}
	found := make(map[string]T, len(ids))
	for _, node := range all(d, recordFields(records[0]), "nodes", decode) {
		found[node.identity()] = node
	}
	return found, d.err
}

// eachOf are the whole lists that belong to each of these ids, in their order.
func eachOf[T any](ctx context.Context, s *Store, query cypher, ids []string, decode func(*decoder, fields) T) ([][]T, error) {
	lists := make([][]T, len(ids))
	err := s.forEach(ctx, query, ids, map[string]any{}, func(d *decoder, i int, row fields) {
		lists[i] = all(d, row, "nodes", decode)
	})
	return lists, err
}

// pagesOf are pages of the lists that belong to each of these ids, in their order.
func pagesOf[T identified](ctx context.Context, s *Store, query cypher, name string, ids []string, page Page, decode func(*decoder, fields) T) ([]Connection[T], error) {
	windows, err := page.windows(name, ids)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	pages := make([]Connection[T], len(ids))
	at := func(node T) place { return place{ID: node.identity()} }
	for i, w := range windows {
		pages[i] = connect(w, nil, at, counted(0))
	}
	err = s.forEach(ctx, query, ids, windows[0].params(), func(d *decoder, i int, row fields) {
		pages[i] = connect(windows[i], all(d, row, "nodes", decode), at, counted(d.number(row, "total")))
	})
	return pages, err
}

// forEach asks one query about many ids at once and hands each row to the places
// of its id; the same id may be asked for more than once.
func (s *Store) forEach(ctx context.Context, query cypher, ids []string, params map[string]any, take func(d *decoder, i int, row fields)) error {
	places := make(map[string][]int, len(ids))
	var distinct []string
	for i, id := range ids {
		if places[id] == nil {
			distinct = append(distinct, id)
		}
		places[id] = append(places[id], i)
	}
	params["ids"] = distinct
	records, err := s.read(ctx, query, params)
	if err != nil {
		return err
	}
	d := &decoder{query: query}
	for _, record := range records {
		row := recordFields(record)
		for _, i := range places[d.text(row, "id")] {
			take(d, i, row)
		}
	}
	return d.err
}

// Criteria of filters: what is empty is null, which asks for nothing. They go as one
// map, as do the bounds of a page: the database plans a query again for every mix of
// types, and of lengths by powers of ten, that its parameters come in, at up to a
// second each, but does not look into a map.

func orNil[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	return texts(list)
}

// texts spells a list of words as the driver takes it.
func texts[T any](list []T) []string {
	out := make([]string, len(list))
	for i, item := range list {
		out[i] = fmt.Sprint(item)
	}
	return out
}

func orNull[T any](value *T) any {
	if value == nil {
		return nil
	}
	return *value
}

func yearOrNil(year *int) any {
	if year == nil {
		return nil
	}
	return strconv.Itoa(*year)
}

// dayOrNil is the last day that a date may be.
func dayOrNil(date *term.Date) any {
	if date == nil {
		return nil
	}
	return string(date.Last())
}

func confidencesFrom(least *term.Confidence) any {
	if least == nil {
		return nil
	}
	return texts(term.Confidences[max(least.Rank(), 0):])
}
