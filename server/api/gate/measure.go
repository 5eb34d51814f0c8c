package gate

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// huge is where counting stops. Two of it can be added and multiplied in an int.
const huge = 1 << 30

func add(a, b int) int { return min(a+b, huge) }
func mul(a, b int) int { return min(a*b, huge) }

// size is what a selection set asks for once its fragments are expanded. sets is
// how deep selection sets nest, those of fragments included. aside is cost that the
// field around does not multiply.
type size struct {
	top, fields, depth, sets, aliases, directives, meta, cost, aside int
}

func (s *size) plus(o size) {
	s.top = add(s.top, o.top)
	s.fields = add(s.fields, o.fields)
	s.depth = max(s.depth, o.depth)
	s.sets = max(s.sets, o.sets)
	s.aliases = add(s.aliases, o.aliases)
	s.directives = add(s.directives, o.directives)
	s.meta = add(s.meta, o.meta)
	s.cost = add(s.cost, o.cost)
	s.aside = add(s.aside, o.aside)
}

// measure walks one operation. Each fragment is walked once, however often it
// is spread, so the time is linear in the document.
type measure struct {
	*limiter
	vars  map[string]any
	shape bool // leave out what needs variables and a valid document
	done  map[*ast.FragmentDefinition]size
	open  map[*ast.FragmentDefinition]bool
	err   *Error
}

func newMeasure(l *limiter) *measure {
	return &measure{
		limiter: l,
		done:    map[*ast.FragmentDefinition]size{},
		open:    map[*ast.FragmentDefinition]bool{},
	}
}

func (m *measure) operation(op *ast.OperationDefinition) size {
	s := m.set(op.SelectionSet)
	s.cost, s.aside = add(s.cost, s.aside), 0
	s.directives = add(s.directives, m.count(op.Directives))
	for _, v := range op.VariableDefinitions {
		s.directives = add(s.directives, m.count(v.Directives))
	}
	return s
}

func (m *measure) set(selections ast.SelectionSet) (s size) {
	if len(selections) == 0 {
		return s
	}
	defer func() { s.sets = add(s.sets, 1) }()
	for _, selection := range selections {
		switch x := selection.(type) {
		case *ast.Field:
			s.plus(m.field(x))
		case *ast.InlineFragment:
			s.plus(m.set(x.SelectionSet))
			s.directives = add(s.directives, m.count(x.Directives))
		case *ast.FragmentSpread:
			s.plus(m.fragment(x.Definition))
			s.directives = add(s.directives, m.count(x.Directives))
		}
	}
	return s
}

func (m *measure) field(f *ast.Field) size {
	s := m.set(f.SelectionSet)
	if n, ok := m.fixedAt(f); ok {
		s.cost, s.aside = 0, add(mul(n, add(1, s.cost)), s.aside)
	} else {
		s.cost, s.aside = add(m.cost(f, s.cost), s.aside), 0
	}
	s.top = 1
	s.fields = add(s.fields, 1)
	s.depth = add(s.depth, 1)
	s.directives = add(s.directives, m.count(f.Directives))
	if f.Alias != f.Name {
		s.aliases = add(s.aliases, 1)
	}
	if f.Name == "__schema" || f.Name == "__type" {
		s.meta = add(s.meta, 1)
	}
	return s
}

func (m *measure) fragment(def *ast.FragmentDefinition) size {
	if s, ok := m.done[def]; ok || def == nil {
		return s
	}
	if m.open[def] { // validation refuses cycles; this keeps us safe without it
		m.fail(&Error{Code: ValidationFailed, Message: "fragment " + def.Name + " spreads itself"})
		return size{}
	}
	m.open[def] = true
	s := m.set(def.SelectionSet)
	s.directives = add(s.directives, m.count(def.Directives))
	delete(m.open, def)
	m.done[def] = s
	return s
}

// count also refuses @skip(if: $x) and @include with a null $x: gqlgen panics
// on it, outside of any field.
func (m *measure) count(directives ast.DirectiveList) int {
	for _, d := range directives {
		if m.shape || d.Name != "skip" && d.Name != "include" {
			continue
		}
		arg := d.Arguments.ForName("if")
		if arg == nil {
			continue // validation refused it
		}
		if v, err := arg.Value.Value(m.vars); err != nil || !isBool(v) {
			m.fail(BadInput("argument \"if\" of @%s must be true or false", d.Name))
		}
	}
	return len(directives)
}

func isBool(v any) bool { _, ok := v.(bool); return ok }

func (m *measure) fail(err *Error) {
	if m.err == nil {
		m.err = err
	}
}

// fixedAt is the number of entries of a list in Options.Fixed.
func (m *measure) fixedAt(f *ast.Field) (n int, ok bool) {
	if m.shape || f.ObjectDefinition == nil {
		return 0, false
	}
	n, ok = m.fixed[f.ObjectDefinition.Name+"."+f.Name]
	return n, ok
}

// cost counts one field: scalars and introspection are free, the rest is in
// [Costs] and its defaults.
func (m *measure) cost(f *ast.Field, child int) int {
	if m.shape || f.Definition == nil || f.ObjectDefinition == nil ||
		strings.HasPrefix(f.Name, "__") || strings.HasPrefix(f.ObjectDefinition.Name, "__") {
		return 0
	}
	count := m.costs.find(m.schema, f.ObjectDefinition, f.Name)
	if count == nil {
		if count = m.usual(f); count == nil {
			return 0
		}
	}
	return max(0, min(count(child, f.ArgumentMap(m.vars)), huge))
}
