package lean

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

func named(aliases ...string) []graphql.CollectedField {
	fields := make([]graphql.CollectedField, len(aliases))
	for i, alias := range aliases {
		fields[i].Field = &ast.Field{Name: alias, Alias: alias}
	}
	return fields
}

func operation(t *testing.T) (context.Context, *graphql.OperationContext) {
	oc := &graphql.OperationContext{RecoverFunc: func(context.Context, any) error { return errors.New("panicked") }}
	ctx := graphql.WithOperationContext(t.Context(), oc)
	return graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, oc.RecoverFunc), oc
}

func written(m graphql.Marshaler) string {
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return b.String()
}

func TestObjectIsWrittenAsJSON(t *testing.T) {
	for _, test := range []struct {
		name   string
		fields []string
		want   string
	}{
		{"no field", nil, `{}`},
		{"one", []string{"a"}, `{"a":"0"}`},
		{"two", []string{"a", "b"}, `{"a":"0","b":"1"}`},
		{"one name twice", []string{"a", "b", "a"}, `{"a":"0","b":"1"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := NewObject(named(test.fields...))
			for i := range test.fields {
				o.Values[i] = graphql.MarshalString(string(rune('0' + i)))
			}
			if got := written(o); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestResolversMayAnswerNullOrPanic(t *testing.T) {
	value := func(m graphql.Marshaler) func(context.Context) graphql.Marshaler {
		return func(context.Context) graphql.Marshaler { return m }
	}
	bang := func(context.Context) graphql.Marshaler { panic("bang") }
	for _, test := range []struct {
		name     string
		nonNull  bool
		resolve  func(context.Context) graphql.Marshaler
		invalids uint32
		errors   int
		want     string
	}{
		{"a value", true, value(graphql.True), 0, 0, `{"a":true,"b":true}`},
		{"null where it may be", false, value(graphql.Null), 0, 0, `{"a":null,"b":true}`},
		{"null where it may not", true, value(graphql.Null), 1, 0, `{"a":null,"b":true}`},
		{"a panic where null may be", false, bang, 0, 1, `{"a":null,"b":true}`},
		{"a panic where it may not", true, bang, 1, 1, `{"a":null,"b":true}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx, oc := operation(t)
			o := NewObject(named("a", "b"))
			o.ResolveConcurrently(oc, 0, test.nonNull, test.resolve)
			o.ResolveConcurrently(oc, 1, true, value(graphql.True))
			o.Dispatch(ctx)
			if errs := graphql.GetErrors(ctx); o.Invalids != test.invalids || len(errs) != test.errors || written(o) != test.want {
				t.Errorf("%d invalid, errors %v, %s; want %d, %d, %s", o.Invalids, errs, written(o), test.invalids, test.errors, test.want)
			}
		})
	}
}

func TestListKnowsWhereItsElementsStand(t *testing.T) {
	ctx, _ := operation(t)
	list := List(ctx, 3, func(ctx context.Context, i int) graphql.Marshaler {
		if index := graphql.GetFieldContext(ctx).Index; index == nil || *index != i {
			t.Errorf("element %d stands at %v", i, index)
		}
		if i == 1 {
			panic("bang")
		}
		return graphql.MarshalInt(i)
	})
	if got := written(list); got != "[0,null,2]" {
		t.Errorf("got %s, want [0,null,2]", got)
	}
	if errs := graphql.GetErrors(ctx); len(errs) != 1 || errs[0].Path.String() != "[1]" {
		t.Errorf("errors %v, want one at [1]", errs)
	}
	if got := written(List(ctx, 0, nil)); got != "[]" {
		t.Errorf("got %s, want []", got)
	}
}
