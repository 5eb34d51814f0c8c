package main

import (
	"os"
	"strings"
	"testing"
)

// The committed executor was rewritten, so that a shape is not found in it again.
func TestGeneratedCodeIsRewritten(t *testing.T) {
	code, err := os.ReadFile("../../generated/generated.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{"NewDeferredGroup", "MarshalSliceConcurrently(ctx, len(v), 0, false, func(ctx context.Context, i int) graphql.Marshaler {\n\t\tfc := graphql.GetFieldContext(ctx)\n\t\tfc.Result = &v[i]\n\t\treturn ec.marshalNAgency2"} {
		if strings.Count(string(code), gone) > 1 { // the root keeps one
			t.Errorf("the generated code still has %q", gone)
		}
	}
	// A union's field stands on the path of what lies below it.
	for _, kept := range []string{"fieldContext_SearchEdge_node(ctx, field)\n\t\t},", "fieldContext_Reaction_by(ctx, field)\n\t\t},"} {
		if !strings.Contains(string(code), kept) {
			t.Errorf("the generated code lacks %q", kept)
		}
	}
}

func TestUnknownShapesFail(t *testing.T) {
	if _, err := rewrite("package generated\n\nimport (\n)\n"); err == nil || !strings.Contains(err.Error(), "found no") {
		t.Errorf("error %v, want one that names the missing shape", err)
	}
}
