package graph

import (
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// plan is a dataset as nodes and relationships: what to write, in order, and by
// which keys to tell what the database holds besides.
type plan struct {
	batches                    []batch
	nodeRows, relationshipRows int

	kinds map[string]string // label of each id
	ties  map[tie]bool
}

// batch is the rows of one query.
type batch struct {
	query cypher
	what  string // for progress
	rows  []any
}

// tie is what makes a relationship one and the same. The id is "" for types
// that have none.
type tie struct{ kind, from, to, id string }

// row is one parameter row of a query.
type row = map[string]any

// node is a row of a table as a node.
type node struct {
	id         string
	properties row
}

// nodes adds the nodes of one table.
func nodes[R any](p *plan, query cypher, label string, table []R, of func(R) node) error {
	rows := make([]any, 0, len(table))
	for _, r := range table {
		n := of(r)
		if n.id == "" {
			return fmt.Errorf("%s without id", label)
		}
		if other, taken := p.kinds[n.id]; taken {
			return fmt.Errorf("%s %q: the id is taken by a node labelled %s", label, n.id, other)
		}
		p.kinds[n.id] = label
		rows = append(rows, row{"id": n.id, "properties": n.properties})
	}
	p.nodeRows += len(rows)
	p.batches = append(p.batches, batchesOf(query, label, rows)...)
	return nil
}

// relation is a type of relationship, between which labels, and how it is written.
type relation struct {
	query    cypher
	kind     string
	from, to []string
}

// end is one relationship to be.
type end struct {
	from, to   string
	id         string
	properties row
}

// relate adds the relationships of one type. An empty to is no relationship.
func (p *plan) relate(r relation, ends []end) error {
	rows := make([]any, 0, len(ends))
	for _, e := range ends {
		if e.to == "" {
			continue
		}
		for _, side := range []struct {
			id     string
			labels []string
		}{{e.from, r.from}, {e.to, r.to}} {
			if !slices.Contains(side.labels, p.kinds[side.id]) {
				return fmt.Errorf("%s from %q to %q: %q is not the id of any %v", r.kind, e.from, e.to, side.id, side.labels)
			}
		}
		t := tie{r.kind, e.from, e.to, e.id}
		if p.ties[t] {
			return fmt.Errorf("%s from %q to %q: given twice", r.kind, e.from, e.to)
		}
		p.ties[t] = true
		one := row{"from": e.from, "to": e.to}
		if e.id != "" {
			one["id"] = e.id
		}
		if e.properties != nil {
			one["properties"] = e.properties
		}
		rows = append(rows, one)
	}
	p.relationshipRows += len(rows)
	p.batches = append(p.batches, batchesOf(r.query, r.kind, rows)...)
	return nil
}

func batchesOf(query cypher, what string, rows []any) []batch {
	var batches []batch
	for chunk := range slices.Chunk(rows, rowsPerBatch) {
		batches = append(batches, batch{query, what, chunk})
	}
	return batches
}

// parts shares batches out to transactions of at most limit rows.
func parts(batches []batch, limit int) [][]batch {
	var all [][]batch
	size := 0
	for _, b := range batches {
		if len(all) == 0 || size+len(b.rows) > limit {
			all, size = append(all, nil), 0
		}
		all[len(all)-1] = append(all[len(all)-1], b)
		size += len(b.rows)
	}
	return all
}

// obsoleteNodes are those held that are not in the plan under one of their labels.
func (p plan) obsoleteNodes(held []*neo4j.Record) (elements []any, err error) {
	d := &decoder{query: heldNodes}
	for _, record := range held {
		f := recordFields(record)
		var id string
		if text := d.maybe(f, "id"); text != nil {
			id = *text
		}
		if label, wanted := p.kinds[id]; !wanted || !slices.Contains(d.texts(f, "labels"), label) {
			elements = append(elements, d.text(f, "element"))
		}
	}
	return elements, d.err
}

// obsoleteRelationships are those held that are not in the plan, and doubles of
// those that are.
func (p plan) obsoleteRelationships(held []*neo4j.Record) (elements []any, err error) {
	d := &decoder{query: heldRelationships}
	seen := make(map[tie]bool, len(held))
	for _, record := range held {
		f := recordFields(record)
		optional := func(key string) string {
			if text := d.maybe(f, key); text != nil {
				return *text
			}
			return ""
		}
		t := tie{d.text(f, "type"), optional("from"), optional("to"), optional("id")}
		if !p.ties[t] || seen[t] {
			elements = append(elements, d.text(f, "element"))
		}
		seen[t] = true
	}
	return elements, d.err
}
