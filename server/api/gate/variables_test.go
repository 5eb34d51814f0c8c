package gate

import (
	"fmt"
	"strings"
	"testing"
)

// TestVariablesAreRefusedInGoodWords: they name the variable, the value that was
// sent, and what is accepted.
func TestVariablesAreRefusedInGoodWords(t *testing.T) {
	const (
		number = "a 32-bit whole number, -2147483648 to 2147483647, without a point or an exponent"
		one    = `query($n:Int){echo(n:$n)}`
		list   = `query($n:[Int!]){echo(list:$n)}`
		inside = `query($n:Filter){echo(in:$n)}`
	)
	for _, c := range []struct {
		name, query, value        string
		field, shown, expectation string
	}{
		{"a point", one, `1.0`, "n", "1.0", number},
		{"a fraction", one, `1.5`, "n", "1.5", number},
		{"an exponent", one, `1e2`, "n", "1e2", number},
		{"33 bits", one, `2147483648`, "n", "2147483648", number},
		{"65 bits", one, `18446744073709551616`, "n", "18446744073709551616", number},
		{"a list", one, `[1]`, "n", "[1]", number},
		{"a string", one, `"5"`, "n", `"5"`, number},
		{"a boolean", one, `true`, "n", "true", number},
		{"a long string", one, `"` + strings.Repeat("5", 9000) + `"`, "n", `"` + strings.Repeat("5", 39) + "…", number},
		{"in a list", list, `[1,1.5]`, "n[1]", "1.5", number},
		{"in an object", inside, `{"depth":1.5}`, "n.depth", "1.5", number},
		{"a list in an object", inside, `{"depth":[1]}`, "n.depth", "[1]", number},
		{"a float", `query($n:Float){echo(f:$n)}`, `"1"`, "n", `"1"`, "a finite number"},
		{"a float too large", `query($n:Float){echo(f:$n)}`, `1e999`, "n", "1e999", "a finite number"},
		{"text", `query($n:String){echo(text:$n)}`, `5`, "n", "5", "a string"},
		{"an id", `query($n:ID){echo(id:$n)}`, `1.5`, "n", "1.5", "a string or a whole number"},
		{"true or false", `query($n:Boolean){echo(b:$n)}`, `"true"`, "n", `"true"`, "true or false"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			a := b.do(t, postBody(fmt.Sprintf(`{"query":%q,"variables":{"n":%s}}`, c.query, c.value)))
			b.refused(t, a, BadUserInput)
			if len(a.Errors) != 1 {
				t.Fatal(a.text)
			}
			e := a.Errors[0]
			start, end := fmt.Sprintf("variable %q: ", c.field), " cannot represent "+c.shown+"; accepted: "+c.expectation
			if !strings.HasPrefix(e.Message, start) || !strings.HasSuffix(e.Message, end) {
				t.Errorf("%s\nwant %s…%s", e.Message, start, end)
			}
			if e.Extensions["field"] != c.field || e.Extensions["accepted"] != c.expectation || e.Path != nil {
				t.Errorf("extensions %v, path %v", e.Extensions, e.Path)
			}
		})
	}
	t.Run("what gqlparser alone looks for", func(t *testing.T) {
		b := newBench(Guard{}, Options{})
		a := b.do(t, postBody(fmt.Sprintf(`{"query":%q,"variables":{"n":{"x":1}}}`, inside)))
		b.refused(t, a, BadUserInput)
		if len(a.Errors) != 1 || a.Errors[0].Message != `variable "n.x" unknown field` {
			t.Error(a.text)
		}
	})
}
