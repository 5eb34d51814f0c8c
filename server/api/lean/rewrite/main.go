// Command rewrite leaves out of gqlgen's generated executor what this API does not
// need; package lean says what and why. It knows the shapes that gqlgen generates,
// and fails where one of them is not found any more.
//
//	rewrite generated.go
package main

import (
	"fmt"
	"go/format"
	"os"
	"regexp"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: rewrite generated.go")
		os.Exit(2)
	}
	if err := rewriteFile(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "rewrite:", err)
		os.Exit(1)
	}
}

func rewriteFile(path string) error {
	source, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	code, err := rewrite(string(source))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	formatted, err := format.Source([]byte(code))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, formatted, 0o644)
}

// shape is a piece of generated code and what stands in its place.
type shape struct {
	name    string
	pattern *regexp.Regexp
	instead func(groups []string) string // the whole match as it is: not this one
}

// rewrite replaces every shape, each of which must be there.
func rewrite(code string) (string, error) {
	for _, s := range shapes(code) {
		changed := 0
		code = s.pattern.ReplaceAllStringFunc(code, func(whole string) string {
			instead := s.instead(s.pattern.FindStringSubmatch(whole))
			if instead != whole {
				changed++
			}
			return instead
		})
		if changed == 0 {
			return "", fmt.Errorf("found no %s: does gqlgen generate something else now?", s.name)
		}
	}
	return code, nil
}

var (
	imports = regexp.MustCompile(`import \(\n`)
	// leaf is how the context of a field of a scalar is made, and of a union, which
	// has no fields of its own either; abstract is the function of such a union.
	leaf     = regexp.MustCompile(`func \(ec \*executionContext\) (fieldContext_\w+)\([^\n]*\n\treturn graphql\.NewScalarFieldContext\([^\n]*"(\w+)"\)`)
	abstract = regexp.MustCompile(`func \(ec \*executionContext\) _(\w+)\(ctx context\.Context, sel ast\.SelectionSet, obj [^*]`)
	// concrete is how a value of a struct type is marshalled: by its object's function.
	concrete = regexp.MustCompile(`func \(ec \*executionContext\) (marshal\S+)\(ctx context\.Context, sel ast\.SelectionSet, v [^*\[\n][^\n]*\) graphql\.Marshaler \{\n\treturn ec\.(_\w+)\(ctx, sel, &v\)\n\}`)
	// scalar is how a value without fields is marshalled.
	scalar = regexp.MustCompile(`func \(ec \*executionContext\) (marshal\S+)\(ctx context\.Context, sel ast\.SelectionSet, v [^*\[\n][^\n]*\) graphql\.Marshaler \{\n\t_ = sel\n`)
	// plain is a field that is read from a struct.
	plain = regexp.MustCompile(`return graphql\.ResolveField\(\n\t\tctx,\n\t\tec\.OperationContext,\n\t\tfield,\n` +
		`\t\tfunc\(ctx context\.Context, field graphql\.CollectedField\) \(\*graphql\.FieldContext, error\) \{\n\t\t\treturn ec\.(fieldContext_\w+)\(ctx, field\)\n\t\t\},\n` +
		`\t\tfunc\(ctx context\.Context\) \(any, error\) \{\n\t\t\treturn (obj\.\w+(?:\(\))?), nil\n\t\t\},\n\t\tnil,\n` +
		`\t\tfunc\(ctx context\.Context, selections ast\.SelectionSet, v ([^\n]+)\) graphql\.Marshaler \{\n\t\t\treturn ec\.(marshal\S+)\(ctx, selections, v\)\n\t\t\},\n` +
		`\t\ttrue,\n\t\t(?:true|false),\n\t\)\n`)
	list = regexp.MustCompile(`graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, (func\(ctx context\.Context, i int\) graphql\.Marshaler \{\n\t\tfc := graphql\.GetFieldContext\(ctx\)\n\t\tfc\.Result = &v\[i\]\n)\t\treturn ec\.(marshal\S+)\(ctx, sel, v\[i\]\)`)
	// object is the function of a type that is not a root.
	object = regexp.MustCompile(`(?s)func \(ec \*executionContext\) _\w+\(ctx context\.Context, sel ast\.SelectionSet, obj \*.*?\n\}\n`)
	later  = regexp.MustCompile(`ResolveConcurrently\(ec\.OperationContext, &deferred, i,\s*true, (true|false),`)
	buffer = regexp.MustCompile(`\t\t\tvar buf bytes\.Buffer\n`)
	groups = regexp.MustCompile(`(?s)\n\tif n := len\(deferred\.Defers\).*?\n\t\}\n`)
)

func shapes(code string) []shape {
	leaves, scalars, objects := map[string]bool{}, map[string]bool{}, map[string]string{}
	unions := map[string]bool{}
	for _, found := range abstract.FindAllStringSubmatch(code, -1) {
		unions[found[1]] = true
	}
	for _, found := range leaf.FindAllStringSubmatch(code, -1) {
		leaves[found[1]] = !unions[found[2]]
	}
	for _, found := range scalar.FindAllStringSubmatch(code, -1) {
		scalars[found[1]] = true
	}
	for _, found := range concrete.FindAllStringSubmatch(code, -1) {
		objects[found[1]] = found[2]
	}
	return []shape{
		{"import", imports, func(g []string) string { return g[0] + "\t\"liaison/server/api/lean\"\n" }},
		{"field that is read from a struct", plain, func(g []string) string {
			whole, context, value, goType, marshal := g[0], g[1], g[2], g[3], g[4]
			switch {
			case leaves[context]:
				// Nothing below it needs to know where it stands.
				return "return ec." + marshal + "(ctx, field.Selections, " + value + ")\n"
			case objects[marshal] != "" && !strings.HasSuffix(value, "()"):
				// By reference: records are hundreds of bytes.
				whole = strings.Replace(whole, "return "+value+", nil", "return &"+value+", nil", 1)
				return strings.Replace(whole, "v "+goType+") graphql.Marshaler {\n\t\t\treturn ec."+marshal+"(", "v *"+goType+") graphql.Marshaler {\n\t\t\treturn ec."+objects[marshal]+"(", 1)
			}
			return whole
		}},
		{"list", list, func(g []string) string {
			whole, head, marshal := g[0], g[1], g[2]
			switch object := objects[marshal]; {
			case object != "":
				return "lean.List(ctx, len(v), " + head + "\t\treturn ec." + object + "(ctx, sel, &v[i])"
			case scalars[marshal]:
				return "lean.List(ctx, len(v), " + head + "\t\treturn ec." + marshal + "(ctx, sel, v[i])"
			}
			// Elements of several types ask different things of the graph: side by side.
			return whole
		}},
		{"buffer of an answer", buffer, func(g []string) string { return g[0] + "\t\t\tbuf.Grow(4 << 10)\n" }},
		{"object", object, func(g []string) string {
			body := strings.Replace(g[0], "graphql.NewFieldSet(fields)", "lean.NewObject(fields)", 1)
			body = strings.Replace(body, "\tdeferred := graphql.NewDeferredGroup(ctx)\n", "", 1)
			body = later.ReplaceAllString(body, "ResolveConcurrently(ec.OperationContext, i, $1,")
			return groups.ReplaceAllString(body, "\n")
		}},
	}
}
