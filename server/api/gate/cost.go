package gate

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// CostFunc counts the objects that a field asks for. child is the cost of what
// is selected below one of them, at most 2^30; args are the field's arguments
// with the schema's defaults. A negative result counts as 0.
type CostFunc func(child int, args map[string]any) int

// Costs overrides the usual cost of fields, by "Type.field". An entry for an
// object type also counts where the field is selected on one of its interfaces;
// the highest wins.
//
// Without an entry, a scalar is free; an object is 1 and what is below it; a
// connection is 1 and its page times what is below; and a list is its size times
// one object, the size being first, last, limit, the length of ids, or else
// Limits.List. Inside a connection, pageInfo and the edge around a node are free.
type Costs map[string]CostFunc

// PerItem is 1, plus the number in argument arg (fallback without one) times
// what is below, or times 1 if that is free.
func PerItem(arg string, fallback int) CostFunc {
	return func(child int, args map[string]any) int {
		return add(1, mul(number(args, fallback, arg), max(child, 1)))
	}
}

// Flat is n objects and what is below them.
func Flat(n int) CostFunc {
	return func(child int, _ map[string]any) int { return add(n, child) }
}

// checkFields names an entry that matches no field.
func checkFields[T any](schema *ast.Schema, entries map[string]T) error {
	for key := range entries {
		name, field, _ := strings.Cut(key, ".")
		if def := schema.Types[name]; def == nil || def.Fields.ForName(field) == nil {
			return fmt.Errorf("cost of %q: no such field", key)
		}
	}
	return nil
}

// find looks up field on def, or on the types that def may turn out to be.
func (c Costs) find(schema *ast.Schema, def *ast.Definition, field string) CostFunc {
	if f := c[def.Name+"."+field]; f != nil || !def.IsAbstractType() {
		return f
	}
	var found []CostFunc
	for _, t := range schema.GetPossibleTypes(def) {
		if f := c[t.Name+"."+field]; f != nil {
			found = append(found, f)
		}
	}
	if found == nil {
		return nil
	}
	return func(child int, args map[string]any) (most int) {
		for _, f := range found {
			most = max(most, f(child, args))
		}
		return most
	}
}

// usual is the cost without an entry; nil for a scalar.
func (m *measure) usual(f *ast.Field) CostFunc {
	def := m.schema.Types[f.Definition.Type.Name()]
	inside := isConnection(f.ObjectDefinition.Name)
	switch {
	case def == nil || def.IsLeafType():
		return nil
	case def.Name == "PageInfo":
		return Flat(0)
	case isConnection(def.Name):
		return func(child int, args map[string]any) int {
			page := min(number(args, m.limits.Page, "first", "last"), m.limits.MaxPage)
			return add(1, mul(page, max(child, 1)))
		}
	case f.Definition.Type.Elem == nil:
		return Flat(1)
	case inside && f.Name == "edges":
		return func(child int, _ map[string]any) int { return max(child, 1) }
	case inside:
		return Flat(1)
	}
	return func(child int, args map[string]any) int {
		return mul(number(args, m.limits.List, "first", "last", "limit", "ids"), add(1, child))
	}
}

func isConnection(name string) bool { return strings.HasSuffix(name, "Connection") }

// number is the largest of the named arguments, from 0 to huge: a list counts
// its length, null counts as absent. Whether it is allowed is the resolver's to
// say.
func number(args map[string]any, fallback int, names ...string) int {
	most := -1
	for _, name := range names {
		if n, ok := toInt(args[name]); ok {
			most = max(most, n)
		}
	}
	if most < 0 {
		return fallback
	}
	return most
}

func toInt(v any) (int, bool) {
	var n int64
	switch v := v.(type) {
	case int:
		n = int64(v)
	case int64:
		n = v
	case json.Number:
		i, err := v.Int64()
		if err != nil {
			i = math.MaxInt64
		}
		n = i
	case []any:
		n = int64(len(v))
	default:
		return 0, false
	}
	return int(max(0, min(n, huge))), true
}
