package graph

import (
	"context"
	"maps"
)

// nested is a list that hangs on each of many things of one kind: the query that
// answers a page of each, and what it needs.
type nested[T identified] struct {
	name   string // for cursors
	query  cypher
	which  map[string]any // parameters that tell the lists of one query apart
	filter map[string]any // criteria; one that is nil asks for nothing
	decode func(*decoder, fields) T
}

// pagesIn are pages of the lists that hang on each of these ids, in one round trip.
// They are filtered and ordered as the list of all is.
func pagesIn[T identified](ctx context.Context, s *Store, l nested[T], ids []string, order Order[string], page Page) ([]Connection[T], error) {
	windows, err := page.windows(listName(l.name, l.filter, order), ids)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	params := windows[0].params()
	maps.Copy(params, l.which)
	params["filter"], params["field"], params["ascending"] = l.filter, order.Field, order.Direction != Descending
	pages := make([]Connection[T], len(ids))
	none := func(T) place { return place{} }
	for i, w := range windows {
		pages[i] = connect(w, nil, none, counted(0))
	}
	err = s.forEach(ctx, l.query, ids, params, func(d *decoder, i int, row fields) {
		nodes, keys := all(d, row, "nodes", l.decode), map[string]string{}
		for j, key := range d.texts(row, "keys") {
			keys[nodes[j].identity()] = key
		}
		at := func(node T) place { return place{Key: keys[node.identity()], ID: node.identity()} }
		pages[i] = connect(windows[i], nodes, at, counted(d.number(row, "total")))
	})
	return pages, err
}

// eachIn are the whole lists that belong to each of these ids, filtered.
func eachIn[T any](ctx context.Context, s *Store, query cypher, ids []string, filter map[string]any, decode func(*decoder, fields) T) ([][]T, error) {
	lists := make([][]T, len(ids))
	err := s.forEach(ctx, query, ids, map[string]any{"filter": filter}, func(d *decoder, i int, row fields) {
		lists[i] = all(d, row, "nodes", decode)
	})
	return lists, err
}
