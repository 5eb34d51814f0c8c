package gate

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

func TestScalarsRead(t *testing.T) {
	const refuse = "refused"
	read := map[string]func(any) (any, error){
		"Int":     func(v any) (any, error) { return UnmarshalInt(v) },
		"Float":   func(v any) (any, error) { return UnmarshalFloat(v) },
		"String":  func(v any) (any, error) { return UnmarshalString(v) },
		"ID":      func(v any) (any, error) { return UnmarshalID(v) },
		"Boolean": func(v any) (any, error) { return UnmarshalBoolean(v) },
	}
	for _, c := range []struct {
		scalar string
		in     any
		want   any
	}{
		{"Int", json.Number("5"), 5},
		{"Int", int64(math.MaxInt32), math.MaxInt32},
		{"Int", int64(math.MinInt32), math.MinInt32},
		{"Int", int32(7), 7},
		{"Int", int64(math.MaxInt32) + 1, refuse},
		{"Int", int64(math.MinInt32) - 1, refuse},
		{"Int", json.Number("99999999999999999999"), refuse},
		{"Int", json.Number("1.5"), refuse},
		{"Int", json.Number("1e2"), refuse},
		{"Int", 1.0, refuse},
		{"Int", "5", refuse},
		{"Int", nil, refuse},
		{"Int", true, refuse},
		{"Float", json.Number("1.5"), 1.5},
		{"Float", int64(2), 2.0},
		{"Float", 2, 2.0},
		{"Float", json.Number("1e999"), refuse},
		{"Float", math.NaN(), refuse},
		{"Float", "1", refuse},
		{"Float", nil, refuse},
		{"String", "a", "a"},
		{"String", json.Number("5"), refuse},
		{"String", int64(5), refuse},
		{"String", true, refuse},
		{"String", nil, refuse},
		{"ID", "a", "a"},
		{"ID", int64(5), "5"},
		{"ID", 5, "5"},
		{"ID", json.Number("-5"), "-5"},
		{"ID", json.Number("5.0"), refuse},
		{"ID", 5.0, refuse},
		{"ID", true, refuse},
		{"ID", nil, refuse},
		{"Boolean", true, true},
		{"Boolean", "true", refuse},
		{"Boolean", 1, refuse},
		{"Boolean", nil, refuse},
		{"Boolean", []any{true}, refuse},
		{"Boolean", map[string]any{}, refuse},
	} {
		got, err := read[c.scalar](c.in)
		if err != nil {
			if e, ok := errors.AsType[*Error](err); !ok || e.Code != BadUserInput {
				t.Errorf("%s(%v): error %v has not the code %s", c.scalar, c.in, err, BadUserInput)
			}
			got = refuse
		}
		if got != c.want {
			t.Errorf("%s(%#v) = %v, want %v", c.scalar, c.in, got, c.want)
		}
	}
}

func TestScalarsWrite(t *testing.T) {
	write := func(m graphql.Marshaler) string {
		var b bytes.Buffer
		m.MarshalGQL(&b)
		return b.String()
	}
	for got, want := range map[string]string{
		write(MarshalInt(-5)):          `-5`,
		write(MarshalFloat(1.5)):       `1.5`,
		write(MarshalFloat(1e21)):      `1e+21`,
		write(MarshalString("a\"b\n")): `"a\"b\n"`,
		write(MarshalString("a\xffb")): "\"a\uFFFDb\"",
		write(MarshalID("x")):          `"x"`,
		write(MarshalBoolean(true)):    `true`,
	} {
		if got != want {
			t.Errorf("wrote %s, want %s", got, want)
		}
	}
	for name, f := range map[string]func(){
		"33 bits":  func() { MarshalInt(math.MaxInt32 + 1) },
		"NaN":      func() { MarshalFloat(math.NaN()) },
		"infinite": func() { MarshalFloat(math.Inf(1)) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("written")
				}
			}()
			f()
		})
	}
}
