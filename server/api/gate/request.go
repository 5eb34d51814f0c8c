package gate

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// MaxBody is the size of a request body, in bytes.
const MaxBody = 64 << 10

// maxNesting is how deep JSON may nest. encoding/json allows 10,000, and
// variables are walked recursively afterwards.
const maxNesting = 32

func refused(code Code, message string) *Error { return &Error{Code: code, Message: message} }

// readPost reads the parameters of a POST. No message quotes the body.
func readPost(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *Error) {
	if err := checkContentType(r.Header); err != nil {
		return nil, err
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	if err != nil {
		return nil, bodyError(r, err)
	}
	return decode(body)
}

// bodyError tells a body that is too long from one that never ended.
func bodyError(r *http.Request, err error) *Error {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return refused(PayloadTooLarge, "the body is over 64 KiB")
	}
	if e := contextError(r.Context().Err()); e != nil {
		return e
	}
	return refused(BadRequest, "the body could not be read")
}

// checkContentType admits JSON in UTF-8 only: a browser sends forms and
// text/plain across origins without asking first (CSRF), and it cannot send JSON so.
func checkContentType(header http.Header) *Error {
	values := header.Values("Content-Type")
	if len(values) != 1 {
		return refused(UnsupportedMediaType, "send exactly one Content-Type: application/json")
	}
	name, params, err := mime.ParseMediaType(values[0])
	if err != nil || name != mediaJSON {
		return refused(UnsupportedMediaType, "the Content-Type must be application/json")
	}
	if charset, ok := params["charset"]; ok && !isUTF8(charset) {
		return refused(UnsupportedMediaType, "the charset must be utf-8")
	}
	if encoding := header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		return refused(UnsupportedMediaType, "the body must not be compressed")
	}
	return nil
}

// decode reads one JSON object with the parameters of GraphQL over HTTP. Keys
// are matched exactly and may not repeat; encoding/json's structs would take
// "QUERY", and the last of two.
func decode(body []byte) (*graphql.RawParams, *Error) {
	body = bytes.TrimLeft(body, " \t\r\n")
	switch {
	case len(body) == 0:
		return nil, refused(BadRequest, "the body is empty")
	case !utf8.Valid(body):
		return nil, refused(BadRequest, "the body is not UTF-8")
	case body[0] == '[':
		return nil, refused(BatchingNotSupported, "send one operation a request")
	case body[0] != '{':
		return nil, refused(BadRequest, "the body is not a JSON object")
	case nesting(body) > maxNesting:
		return nil, refused(BadRequest, "the body nests too deeply")
	}
	members, err := object(body)
	if err != nil {
		return nil, refused(BadRequest, "the body is not one JSON object")
	}
	return params(members)
}

var errNotObject = errors.New("not one JSON object with distinct keys")

// object splits a JSON object into its members.
func object(text []byte) (map[string]json.RawMessage, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, errNotObject
	}
	members := map[string]json.RawMessage{}
	for d.More() {
		t, err := d.Token()
		key, ok := t.(string)
		if err != nil || !ok {
			return nil, errNotObject
		}
		if _, again := members[key]; again {
			return nil, errNotObject
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, errNotObject
		}
		members[key] = value
	}
	if _, err := d.Token(); err != nil {
		return nil, errNotObject
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errNotObject
	}
	return members, nil
}

// params reads the members that GraphQL over HTTP names, and no others. Null
// is the same as absent.
func params(members map[string]json.RawMessage) (*graphql.RawParams, *Error) {
	p := &graphql.RawParams{}
	for _, m := range []struct {
		name string
		into any
		kind string
	}{
		{"query", &p.Query, "a string"},
		{"operationName", &p.OperationName, "a string"},
		{"variables", &p.Variables, "an object"},
		{"extensions", &p.Extensions, "an object"},
	} {
		raw, ok := members[m.name]
		if !ok {
			continue
		}
		read := json.Unmarshal
		if _, text := m.into.(*string); !text {
			read = unmarshalNumbers
		}
		if err := read(raw, m.into); err != nil {
			return nil, refused(BadRequest, m.name+" must be "+m.kind)
		}
	}
	return p, needQuery(p)
}

// unmarshalNumbers keeps numbers as they are written: float64 would round integers
// over 2^53, and make 1.0 of 1.
func unmarshalNumbers(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return d.Decode(into)
}

func needQuery(p *graphql.RawParams) *Error {
	if p.Query == "" {
		return refused(BadRequest, "query is missing")
	}
	return nil
}

// readGet reads the parameters of a GET from the URL.
func readGet(r *http.Request) (*graphql.RawParams, *Error) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refused(BadRequest, "the URL's query cannot be read")
	}
	members := map[string]json.RawMessage{}
	p := &graphql.RawParams{}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		all := values[name]
		if len(all) > 1 {
			return nil, refused(BadRequest, name+" is given more than once")
		}
		if len(all) == 0 || all[0] == "" {
			continue
		}
		if !utf8.ValidString(all[0]) {
			return nil, refused(BadRequest, name+" is not UTF-8")
		}
		switch name {
		case "query":
			p.Query = all[0]
		case "operationName":
			p.OperationName = all[0]
		default:
			text := []byte(all[0])
			if nesting(text) > maxNesting || !json.Valid(text) {
				return nil, refused(BadRequest, name+" must be a JSON object")
			}
			members[name] = text
		}
	}
	decoded, refusal := params(members)
	if decoded == nil {
		return nil, refusal
	}
	p.Variables, p.Extensions = decoded.Variables, decoded.Extensions
	return p, needQuery(p)
}

// nesting is how deep brackets and braces nest outside of strings. It looks at
// bytes only, so that it can go before a parser.
func nesting(text []byte) (deepest int) {
	depth, inString, escaped := 0, false, false
	for _, c := range text {
		switch {
		case escaped:
			escaped = false
		case inString:
			escaped = c == '\\'
			inString = c != '"'
		case c == '"':
			inString = true
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}
