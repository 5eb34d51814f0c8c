package graph

import (
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/term"
)

// decoder turns what a query answered into structs. Its keys are the struct's
// field names as the schema spells them. The first fault is kept and names the
// query and the key, since Neo4j holds no types that we could rely on.
type decoder struct {
	query cypher
	err   error
}

type fields map[string]any

func (d *decoder) fail(key string, value any, want string) {
	if d.err == nil {
		d.err = fmt.Errorf("query %s: %s: %v (%T) is not %s", d.query.name(), key, value, value, want)
	}
}

// object is a map under key, or nil where there is none.
func (d *decoder) object(f fields, key string) fields {
	switch value := f[key].(type) {
	case nil:
		return nil
	case map[string]any:
		return value
	default:
		d.fail(key, value, "a map")
		return nil
	}
}

func (d *decoder) text(f fields, key string) string {
	value, ok := f[key].(string)
	if !ok {
		d.fail(key, f[key], "a string")
	}
	return value
}

// maybe is a string that may be absent.
func (d *decoder) maybe(f fields, key string) *string {
	if f[key] == nil {
		return nil
	}
	value := d.text(f, key)
	return &value
}

func (d *decoder) date(f fields, key string) term.Date {
	if f[key] == nil {
		return ""
	}
	date, err := term.ParseDate(d.text(f, key))
	if err != nil {
		d.fail(key, f[key], term.DateForms)
	}
	return date
}

func (d *decoder) number(f fields, key string) int {
	value, ok := f[key].(int64)
	if !ok {
		d.fail(key, f[key], "an integer")
	}
	return int(value)
}

func (d *decoder) truth(f fields, key string) bool {
	value, ok := f[key].(bool)
	if !ok {
		d.fail(key, f[key], "a boolean")
	}
	return value
}

// list is a list under key; an absent one is empty.
func (d *decoder) list(f fields, key string) []any {
	if f[key] == nil {
		return nil
	}
	value, ok := f[key].([]any)
	if !ok {
		d.fail(key, f[key], "a list")
	}
	return value
}

func (d *decoder) texts(f fields, key string) []string {
	items := d.list(f, key)
	texts := make([]string, len(items))
	for i, item := range items {
		text, ok := item.(string)
		if !ok {
			d.fail(key, item, "a string")
		}
		texts[i] = text
	}
	return texts
}

// word reads a word of a closed vocabulary: a value that the schema does not
// know would otherwise reach the client as it is.
func word[T ~string](d *decoder, f fields, key string, parse func(string) (T, error)) T {
	value, err := parse(d.text(f, key))
	if err != nil {
		d.fail(key, f[key], err.Error())
	}
	return value
}

// all decodes a list of maps.
func all[T any](d *decoder, f fields, key string, decode func(*decoder, fields) T) []T {
	items := d.list(f, key)
	decoded := make([]T, 0, len(items))
	for _, item := range items {
		m, ok := item.(map[string]any)
		if !ok {
			d.fail(key, item, "a map")
			break
		}
		decoded = append(decoded, decode(d, m))
	}
	return decoded
}

// one decodes a map that may be absent.
func one[T any](d *decoder, f fields, key string, decode func(*decoder, fields) T) *T {
	m := d.object(f, key)
	if m == nil {
		return nil
	}
	value := decode(d, m)
	return &value
}

func recordFields(record *neo4j.Record) fields { return record.AsMap() }
