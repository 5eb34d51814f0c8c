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
		l.foresee(ctx, field.Field.Selections, field.Field.Definition.Type, path, reflect.ValueOf(answers))
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
		l.foresee(ctx, field.Field.Selections, field.Field.Definition.Type, pathOf(ctx), reflect.ValueOf(&value).Elem())
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
// will walk the graph. Where none will, which the types tell, it looks at no value.
func (l *levels) foresee(ctx context.Context, selections ast.SelectionSet, as *ast.Type, path string, values ...reflect.Value) {
	if len(values) == 0 || !l.walks(ctx, values[0].Type(), selections, as.Name()) {
		return
	}
	byType := map[reflect.Type][]reflect.Value{}
	for _, value := range values {
		flatten(value, func(v reflect.Value) { byType[v.Type()] = append(byType[v.Type()], v) })
	}
	for t, values := range byType {
		def := l.typeOf(t, as.Name())
		if def == nil {
			continue
		}
		for _, field := range l.fields(ctx, def, selections) {
			at := step(path, def.Name, field.Alias)
			read := fieldOf(t, field.Name)
			switch {
			case read == nil:
				l.note(at, values)
			case l.walks(ctx, read.gives, field.Selections, field.gives.Name()):
				below := make([]reflect.Value, len(values))
				for i, v := range values {
					below[i] = read.of(v)
				}
				l.foresee(ctx, field.Selections, field.gives, at, below...)
			}
		}
	}
}

// walks tells whether a field somewhere below values of a Go type will walk the
// graph. What a value of an interface type is, only the value tells: it may.
func (l *levels) walks(ctx context.Context, t reflect.Type, selections ast.SelectionSet, declared string) bool {
	if len(selections) == 0 {
		return false
	}
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	def := l.typeOf(t, declared)
	if t.Kind() == reflect.Interface || def == nil {
		return t.Kind() == reflect.Interface
	}
	return slices.ContainsFunc(l.fields(ctx, def, selections), func(field selected) bool {
		read := fieldOf(t, field.Name)
		return read == nil || l.walks(ctx, read.gives, field.Selections, field.gives.Name())
	})
}

// selected is a field as one type of the schema defines it.
type selected struct {
	graphql.CollectedField
	gives *ast.Type
}

// fields are what is selected of a type, without __typename.
func (l *levels) fields(ctx context.Context, def *ast.Definition, selections ast.SelectionSet) []selected {
	var fields []selected
	for _, field := range graphql.CollectFields(graphql.GetOperationContext(ctx), selections, l.satisfies(def)) {
		if known := def.Fields.ForName(field.Name); known != nil {
			fields = append(fields, selected{field, known.Type})
		}
	}
	return fields
}

// selectsMore tells whether more than an id is selected of what lies at the end of a
// path below the field that is answered.
func selectsMore(ctx context.Context, path ...string) bool {
	l, _ := ctx.Value(levelsKey{}).(*levels)
	var more func(ast.SelectionSet, *ast.Type, []string) bool
	more = func(selections ast.SelectionSet, as *ast.Type, path []string) bool {
		return slices.ContainsFunc(l.fields(ctx, l.schema.Types[as.Name()], selections), func(field selected) bool {
			if len(path) == 0 {
				return field.Name != "id"
			}
			return field.Name == path[0] && more(field.Selections, field.gives, path[1:])
		})
	}
	field := graphql.GetFieldContext(ctx).Field
	return more(field.Selections, field.Definition.Type, path)
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

// typeOf is the type of a value in the schema: where the schema says a union or
// interface, the value's Go type has the name.
func (l *levels) typeOf(t reflect.Type, declared string) *ast.Definition {
	def := l.schema.Types[declared]
	if def != nil && def.IsAbstractType() {
		return l.schema.Types[t.Name()]
	}
	return def
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

// reading is how a field of the schema is read from a Go value.
type reading struct {
	of    func(reflect.Value) reflect.Value
	gives reflect.Type
}

// readings are kept for each Go type and field name: there are a few hundred.
var readings sync.Map // of fieldName to *reading

type fieldName struct {
	of   reflect.Type
	name string
}

// fieldOf is nil where the field is not in the value and a resolver asks the graph.
func fieldOf(t reflect.Type, name string) *reading {
	key := fieldName{t, name}
	if known, ok := readings.Load(key); ok {
		return known.(*reading)
	}
	found := findField(t, name)
	readings.Store(key, found)
	return found
}

func findField(t reflect.Type, name string) *reading {
	if method, ok := t.MethodByName(strings.ToUpper(name[:1]) + name[1:]); ok {
		gives := method.Type.Out(0)
		switch takes := method.Type.NumIn(); {
		case takes == 1:
			return &reading{func(v reflect.Value) reflect.Value { return v.Method(method.Index).Call(nil)[0] }, gives}
		case takes == 2 && method.Type.In(1).Kind() == reflect.String:
			return &reading{bothEnds, gives}
		}
		// It takes a context: a scalar, as totalCount.
		return &reading{func(reflect.Value) reflect.Value { return reflect.Zero(gives) }, gives}
	}
	same := func(field string) bool { return strings.EqualFold(field, name) }
	if field, ok := t.FieldByNameFunc(same); ok {
		return &reading{func(v reflect.Value) reflect.Value { return v.FieldByIndex(field.Index) }, field.Type}
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
