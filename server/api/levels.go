package api

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// levels lets a field that walks the graph be asked of a whole level at once.
//
// gqlgen's own batches gather the items of one list; the next level is many
// lists, and a batch for each would make round trips grow with rows. So when a
// level's values are there, what their selections will ask of the graph is noted:
// by response path without indices, the ids of every parent. The first resolver to
// run on such a path asks for all of them, and the others take theirs from its
// answer. Nothing waits on a timer.
//
// A path names the type beside each field: below an interface or union, fragments
// on two types may give one name to fields that have little in common.
type levels struct {
	schema *ast.Schema
	mu     sync.Mutex
	at     map[string]*level
}

// level is one field on one path.
type level struct {
	once    sync.Once
	ids     []string
	answers map[string]any
	err     error
}

type levelsKey struct{}

func withLevels(ctx context.Context, schema *ast.Schema) context.Context {
	return context.WithValue(ctx, levelsKey{}, &levels{schema: schema, at: map[string]*level{}})
}

// across answers a batched field for the parents that gqlgen gathered, from one
// call for all parents of the level.
func across[P, T any](ctx context.Context, parents []*P, id func(*P) string, ask func(ids []string) ([]T, error)) ([]T, error) {
	ids := make([]string, len(parents))
	for i, p := range parents {
		ids[i] = id(p)
	}
	l, _ := ctx.Value(levelsKey{}).(*levels)
	field := graphql.GetFieldContext(ctx)
	path := pathOf(ctx)
	at := l.take(path)
	at.once.Do(func() {
		// A parent that was not foreseen must not be left out.
		wanted := slices.Concat(at.ids, ids)
		slices.Sort(wanted)
		wanted = slices.Compact(wanted)
		answers, err := ask(wanted)
		if err != nil {
			at.err = err
			return
		}
		at.answers = make(map[string]any, len(wanted))
		for i, id := range wanted {
			at.answers[id] = answers[i]
		}
		l.foresee(ctx, reflect.ValueOf(answers), field.Field.Selections, field.Field.Definition.Type, path)
	})
	if at.err != nil {
		return nil, at.err
	}
	out := make([]T, len(ids))
	var missed []string
	for i, id := range ids {
		answer, ok := at.answers[id].(T)
		if !ok {
			missed = append(missed, id)
		}
		out[i] = answer
	}
	if len(missed) == 0 {
		return out, nil
	}
	// They were not foreseen and came too late: right all the same, at the price of
	// a round trip, which a test would count.
	answers, err := ask(missed)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		if at := slices.Index(missed, id); at >= 0 {
			out[i] = answers[at]
		}
	}
	return out, nil
}

// root notes what the selections below a root field will ask of the graph, and
// hands its value on.
func root[T any](ctx context.Context, value T, err error) (T, error) {
	l, _ := ctx.Value(levelsKey{}).(*levels)
	if field := graphql.GetFieldContext(ctx); err == nil && l != nil {
		l.foresee(ctx, reflect.ValueOf(value), field.Field.Selections, field.Field.Definition.Type, pathOf(ctx))
	}
	return value, err
}

func (l *levels) take(path string) *level {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.at[path] == nil {
		l.at[path] = &level{}
	}
	return l.at[path]
}

// foresee walks values along what is selected of them and notes each field that
// will walk the graph.
func (l *levels) foresee(ctx context.Context, values reflect.Value, selections ast.SelectionSet, as *ast.Type, path string) {
	byType := map[string][]reflect.Value{}
	flatten(values, func(v reflect.Value) {
		name := l.nameOf(v, as.Name())
		byType[name] = append(byType[name], v)
	})
	for name, values := range byType {
		def := l.schema.Types[name]
		if def == nil {
			continue
		}
		for _, field := range graphql.CollectFields(graphql.GetOperationContext(ctx), selections, l.satisfies(def)) {
			fieldDef := def.Fields.ForName(field.Name)
			if fieldDef == nil || len(field.Selections) == 0 && fieldOf(values[0], field.Name) != nil {
				continue
			}
			at := step(path, name, field.Alias)
			switch follow := fieldOf(values[0], field.Name); {
			case follow != nil:
				for _, v := range values {
					l.foresee(ctx, follow(v), field.Selections, fieldDef.Type, at)
				}
			default:
				l.note(at, values)
			}
		}
	}
}

func (l *levels) note(path string, parents []reflect.Value) {
	at := l.take(path)
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, p := range parents {
		if id := p.FieldByName("ID"); id.IsValid() {
			at.ids = append(at.ids, id.String())
		}
	}
}

// nameOf is the type of a value in the schema: where the schema says a union or
// interface, the value's Go type has the name.
func (l *levels) nameOf(v reflect.Value, declared string) string {
	if def := l.schema.Types[declared]; def != nil && def.IsAbstractType() {
		return v.Type().Name()
	}
	return declared
}

// satisfies are the names that a fragment on the type may use.
func (l *levels) satisfies(def *ast.Definition) []string {
	names := []string{def.Name}
	for _, abstract := range l.schema.GetImplements(def) {
		names = append(names, abstract.Name)
	}
	return names
}

// flatten visits the structs in a value: through pointers, interfaces and lists.
func flatten(v reflect.Value, visit func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			flatten(v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			flatten(v.Index(i), visit)
		}
	case reflect.Struct:
		visit(v)
	}
}

// fieldOf says how a field of the schema is read from a Go value, nil where it
// is not there and a resolver asks the graph.
func fieldOf(v reflect.Value, name string) func(reflect.Value) reflect.Value {
	if method, ok := v.Type().MethodByName(strings.ToUpper(name[:1]) + name[1:]); ok {
		if method.Type.NumIn() > 1 {
			return bothEnds
		}
		return func(v reflect.Value) reflect.Value { return v.Method(method.Index).Call(nil)[0] }
	}
	same := func(field string) bool { return strings.EqualFold(field, name) }
	if field, ok := v.Type().FieldByNameFunc(same); ok {
		return func(v reflect.Value) reflect.Value { return v.FieldByIndex(field.Index) }
	}
	return nil
}

// bothEnds stands for a method with arguments, of which there is one with a
// selection: the other end of a tie is one of its ends.
func bothEnds(v reflect.Value) reflect.Value {
	if a, b := v.FieldByName("A"), v.FieldByName("B"); a.IsValid() && b.IsValid() {
		return reflect.ValueOf([]any{a.Interface(), b.Interface()})
	}
	return reflect.ValueOf([]any{})
}

// pathOf is the response path without indices.
func pathOf(ctx context.Context) string {
	var path func(*graphql.FieldContext) string
	path = func(at *graphql.FieldContext) string {
		switch {
		case at == nil:
			return ""
		case at.Index != nil || at.Field.Field == nil:
			return path(at.Parent)
		}
		return step(path(at.Parent), at.Object, at.Field.Alias)
	}
	return path(graphql.GetFieldContext(ctx))
}

// step is the path to a field of a type.
func step(path, name, alias string) string { return path + "/" + name + "." + alias }
