package gate

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error is an error a client may read: nothing in it comes from a driver or a
// stack. Resolvers and scalars may return it as it stands.
type Error struct {
	Code    Code
	Message string
	// Extensions are sent beside the code; they need not carry it.
	Extensions map[string]any
}

func (e *Error) Error() string { return e.Message }

// BadInput says that an argument or variable cannot be used; see [BadUserInput].
func BadInput(format string, args ...any) *Error {
	return &Error{Code: BadUserInput, Message: fmt.Sprintf(format, args...)}
}

// tooComplex says which limit an operation passes. requested is exact unless it
// reached the point where counting stops.
func tooComplex(limit string, requested, maximum int) *Error {
	return &Error{
		Code:    QueryTooComplex,
		Message: fmt.Sprintf("the operation's %s is %d; at most %d is allowed", limit, requested, maximum),
		Extensions: map[string]any{
			"limit": limit, "requested": requested, "maximum": maximum,
		},
	}
}

const (
	// maxErrors is how many errors an answer carries. Fewer than 10, because
	// graphql-cop takes exactly 10 for unlimited directives.
	maxErrors = 5
	// maxMessage is the length of a message in characters, and maxMessageBytes
	// in bytes: five messages and their extensions stay under 4 KB.
	maxMessage      = 300
	maxMessageBytes = 500
)

// clip makes s fit for an answer: valid UTF-8, no control characters (they
// take six bytes each in JSON), and short. Messages quote what the client sent.
func clip(s string) string {
	var b strings.Builder
	count := 0
	for _, r := range s {
		if count++; count > maxMessage || b.Len()+utf8.RuneLen(r) > maxMessageBytes {
			return cutLast(b.String()) + "…"
		}
		if unicode.IsControl(r) {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

// cutLast drops the last character, to make room for an ellipsis.
func cutLast(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[:len(s)-n]
}
