// Package lean is what the generated executor runs on where gqlgen's own runtime
// does more than this API needs: no goroutine for each element of a list, and no
// book-keeping for @defer, which the gate refuses. Package rewrite puts it into the
// generated code.
package lean

import (
	"context"
	"io"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
)

// Object is one object of an answer: gqlgen's FieldSet without deferred fields.
type Object struct {
	fields   []graphql.CollectedField
	Values   []graphql.Marshaler
	Invalids uint32 // how many fields make the whole object null
	delayed  []delayed
}

// delayed is a field that asks a resolver.
type delayed struct {
	at      int
	resolve func(context.Context) graphql.Marshaler
}

// NewObject has a place for the value of each field.
func NewObject(fields []graphql.CollectedField) *Object {
	return &Object{fields: fields, Values: make([]graphql.Marshaler, len(fields))}
}

// ResolveConcurrently has a field resolved when the object is dispatched, side by
// side with the others of its kind. A panic makes it null.
func (o *Object) ResolveConcurrently(oc *graphql.OperationContext, at int, nonNull bool, resolve func(context.Context) graphql.Marshaler) {
	o.delayed = append(o.delayed, delayed{at, func(ctx context.Context) (value graphql.Marshaler) {
		defer func() {
			if r := recover(); r != nil {
				oc.Error(ctx, oc.Recover(ctx, r))
				value = graphql.Null
			}
			if nonNull && value == graphql.Null || !nonNull && value == graphql.RequiredNull {
				atomic.AddUint32(&o.Invalids, 1)
			}
		}()
		return resolve(ctx)
	}})
}

// Dispatch resolves what was left for it and returns when all is there.
func (o *Object) Dispatch(ctx context.Context) {
	if len(o.delayed) == 0 {
		return
	}
	var others sync.WaitGroup
	for _, d := range o.delayed[1:] {
		others.Go(func() { o.Values[d.at] = d.resolve(ctx) })
	}
	o.Values[o.delayed[0].at] = o.delayed[0].resolve(ctx)
	others.Wait()
}

// MarshalGQL writes the object. The same name may have been collected twice, by
// fragments on a type and on its interface; it is written once.
func (o *Object) MarshalGQL(w io.Writer) {
	separator := `{"`
	for i := range o.fields {
		alias := o.fields[i].Alias
		if o.has(alias, i) {
			continue
		}
		// A name in GraphQL has nothing to escape.
		_, _ = io.WriteString(w, separator)
		_, _ = io.WriteString(w, alias)
		_, _ = io.WriteString(w, `":`)
		o.Values[i].MarshalGQL(w)
		separator = `,"`
	}
	if len(o.fields) == 0 {
		_, _ = io.WriteString(w, "{")
	}
	_, _ = io.WriteString(w, "}")
}

func (o *Object) has(alias string, before int) bool {
	for i := range before {
		if o.fields[i].Alias == alias {
			return true
		}
	}
	return false
}

// List is the elements of a list, one after the other: they are in memory, and a
// field that walks the graph is asked for all of a level at once, so that there is
// nothing to wait for side by side. A panic makes an element null.
func List(ctx context.Context, length int, element func(ctx context.Context, i int) graphql.Marshaler) graphql.Array {
	values, places := make(graphql.Array, length), make([]place, length)
	for i := range values {
		at := &places[i]
		at.index = i
		at.field.Index = &at.index
		values[i] = guarded(graphql.WithFieldContext(ctx, &at.field), i, element)
	}
	return values
}

// place is where an element stands, for the path of an error.
type place struct {
	field graphql.FieldContext
	index int
}

func guarded(ctx context.Context, i int, element func(ctx context.Context, i int) graphql.Marshaler) (value graphql.Marshaler) {
	defer func() {
		if r := recover(); r != nil {
			graphql.AddError(ctx, graphql.Recover(ctx, r))
			value = graphql.Null
		}
	}()
	return element(ctx, i)
}
