package gate

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// The five built-in scalars, as strict as the specification has them. gqlgen's
// own take "5" for an Int, 5 for a String, null for false, and 64-bit integers,
// which JavaScript clients cannot hold.

var integer = regexp.MustCompile(`^-?[0-9]{1,20}$`)

// MarshalInt writes a 32-bit integer. It panics outside that range, which fails
// the one field: a wrong number would be worse.
func MarshalInt(i int) graphql.Marshaler {
	if i < math.MinInt32 || i > math.MaxInt32 {
		panic(fmt.Sprintf("Int cannot represent %d: not a 32-bit integer", i))
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Itoa(i)) })
}

// UnmarshalInt reads a 32-bit integer. It answers [BadUserInput] for strings,
// fractions, null and numbers out of range.
func UnmarshalInt(v any) (int, error) {
	var i int64
	switch n := v.(type) {
	case int:
		i = int64(n)
	case int32:
		i = int64(n)
	case int64:
		i = n
	case json.Number:
		parsed, err := strconv.ParseInt(string(n), 10, 64)
		if err != nil {
			return 0, cannot("Int", v)
		}
		i = parsed
	default:
		return 0, cannot("Int", v)
	}
	if i < math.MinInt32 || i > math.MaxInt32 {
		return 0, cannot("Int", v)
	}
	return int(i), nil
}

// MarshalFloat writes a finite number; it panics for the others, which JSON
// cannot say.
func MarshalFloat(f float64) graphql.Marshaler {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		panic(fmt.Sprintf("Float cannot represent %v", f))
	}
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.FormatFloat(f, 'g', -1, 64))
	})
}

// UnmarshalFloat reads a finite number. It answers [BadUserInput] for anything else.
func UnmarshalFloat(v any) (float64, error) {
	switch n := v.(type) {
	case int:
		return float64(n), nil
	case int64:
		return float64(n), nil
	case float64:
		if !math.IsNaN(n) && !math.IsInf(n, 0) {
			return n, nil
		}
	case json.Number:
		if f, err := strconv.ParseFloat(string(n), 64); err == nil {
			return f, nil
		}
	}
	return 0, cannot("Float", v)
}

// MarshalString writes a string, with U+FFFD for what is not UTF-8: an answer
// must be UTF-8 (82A3).
func MarshalString(s string) graphql.Marshaler {
	return graphql.MarshalString(strings.ToValidUTF8(s, "\uFFFD"))
}

// UnmarshalString reads a string. It answers [BadUserInput] for anything else.
func UnmarshalString(v any) (string, error) {
	if s, ok := v.(string); ok {
		return s, nil
	}
	return "", cannot("String", v)
}

// MarshalID writes an id as a string.
func MarshalID(s string) graphql.Marshaler { return MarshalString(s) }

// UnmarshalID reads a string or an integer, as the specification has it. It
// answers [BadUserInput] for anything else.
func UnmarshalID(v any) (string, error) {
	switch id := v.(type) {
	case string:
		return id, nil
	case int:
		return strconv.Itoa(id), nil
	case int64:
		return strconv.FormatInt(id, 10), nil
	case json.Number:
		if integer.MatchString(string(id)) {
			return string(id), nil
		}
	}
	return "", cannot("ID", v)
}

// MarshalBoolean writes true or false.
func MarshalBoolean(b bool) graphql.Marshaler { return graphql.MarshalBoolean(b) }

// UnmarshalBoolean reads true or false. It answers [BadUserInput] for anything else.
func UnmarshalBoolean(v any) (bool, error) {
	if b, ok := v.(bool); ok {
		return b, nil
	}
	return false, cannot("Boolean", v)
}

// accepts is what each of them takes.
var accepts = map[string]string{
	"Int":     "a 32-bit whole number, -2147483648 to 2147483647, without a point or an exponent",
	"Float":   "a finite number",
	"String":  "a string",
	"ID":      "a string or a whole number",
	"Boolean": "true or false",
}

// cannot names a refused value and what would be accepted.
func cannot(scalar string, v any) *Error {
	e := BadInput("%s cannot represent %s; accepted: %s", scalar, shown(v), accepts[scalar])
	e.Extensions = map[string]any{"accepted": accepts[scalar]}
	return e
}

// maxShown is how much of a refused value a message quotes, in characters: what is
// accepted stands behind it.
const maxShown = 40

// shown is a value as JSON, shortened.
func shown(v any) string {
	text, err := json.Marshal(v)
	if err != nil { // JSON has no word for it
		return fmt.Sprint(v)
	}
	if all := []rune(string(text)); len(all) > maxShown {
		return string(all[:maxShown]) + "…"
	}
	return string(text)
}
