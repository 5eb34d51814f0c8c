package gate

import (
	"maps"
	"net/http"
	"slices"
)

// Code is the machine-readable kind of an error, sent as extensions.code. The
// list is closed: a client may switch over it, and adding to it is a change of
// contract.
type Code string

const (
	// ParseFailed: the document is not GraphQL.
	ParseFailed Code = "GRAPHQL_PARSE_FAILED"
	// ValidationFailed: the document does not fit the schema.
	ValidationFailed Code = "GRAPHQL_VALIDATION_FAILED"
	// BadRequest: the HTTP request does not carry a GraphQL request.
	BadRequest Code = "BAD_REQUEST"
	// BadUserInput: a variable or an argument has a value that cannot be used.
	BadUserInput Code = "BAD_USER_INPUT"
	// UnknownID: an argument names a record that does not exist.
	UnknownID Code = "UNKNOWN_ID"
	// QueryTooComplex: the operation passes one of the Limits; extensions say
	// which, its maximum, and what was requested.
	QueryTooComplex Code = "QUERY_TOO_COMPLEX"
	// Timeout: the request's deadline passed. Ask for less, or try again.
	Timeout Code = "TIMEOUT"
	// Cancelled: the client went away. Seen in logs, hardly ever by a client.
	Cancelled Code = "CANCELLED"
	// ServiceUnavailable: the database does not answer. Try again later.
	ServiceUnavailable Code = "SERVICE_UNAVAILABLE"
	// Overloaded: too many requests at once. Try again after Retry-After seconds.
	Overloaded Code = "OVERLOADED"
	// RateLimited: too many requests from one client. Try again after Retry-After seconds.
	RateLimited Code = "RATE_LIMITED"
	// Internal: a fault of ours. The log has it under the request id.
	Internal Code = "INTERNAL_SERVER_ERROR"

	// NotFound: no such path on this server.
	NotFound Code = "NOT_FOUND"
	// MethodNotAllowed: see the Allow header.
	MethodNotAllowed Code = "METHOD_NOT_ALLOWED"
	// NotAcceptable: no media type in Accept can be served.
	NotAcceptable Code = "NOT_ACCEPTABLE"
	// PayloadTooLarge: the body is over the limit.
	PayloadTooLarge Code = "PAYLOAD_TOO_LARGE"
	// UnsupportedMediaType: the body is not application/json in UTF-8.
	UnsupportedMediaType Code = "UNSUPPORTED_MEDIA_TYPE"
	// BatchingNotSupported: the body is an array. Send one operation a request.
	BatchingNotSupported Code = "BATCHING_NOT_SUPPORTED"
)

// statusClientGone is nginx's 499: net/http has no name for it, and no client
// reads it.
const statusClientGone = 499

// statuses is the HTTP status of a request that did not run, by code.
var statuses = map[Code]int{
	ParseFailed:          http.StatusBadRequest,
	ValidationFailed:     http.StatusBadRequest,
	BadRequest:           http.StatusBadRequest,
	BadUserInput:         http.StatusBadRequest,
	UnknownID:            http.StatusBadRequest,
	QueryTooComplex:      http.StatusBadRequest,
	Timeout:              http.StatusServiceUnavailable,
	Cancelled:            statusClientGone,
	ServiceUnavailable:   http.StatusServiceUnavailable,
	Overloaded:           http.StatusServiceUnavailable,
	RateLimited:          http.StatusTooManyRequests,
	Internal:             http.StatusInternalServerError,
	NotFound:             http.StatusNotFound,
	MethodNotAllowed:     http.StatusMethodNotAllowed,
	NotAcceptable:        http.StatusNotAcceptable,
	PayloadTooLarge:      http.StatusRequestEntityTooLarge,
	UnsupportedMediaType: http.StatusUnsupportedMediaType,
	BatchingNotSupported: http.StatusBadRequest,
}

// foreign maps codes that gqlgen sets onto ours. Its other codes are spelled as
// ours are.
var foreign = map[string]Code{
	"COMPLEXITY_LIMIT_EXCEEDED": QueryTooComplex,
}

// Codes lists every code, sorted, for documentation and for tests that hold the
// schema's description to it.
func Codes() []Code { return slices.Sorted(maps.Keys(statuses)) }

// Status is the HTTP status of a request refused with c before it ran.
func (c Code) Status() int {
	if status, ok := statuses[c]; ok {
		return status
	}
	return http.StatusInternalServerError
}

// documentFault reports whether c blames the GraphQL document or its variables.
// Asked for application/json, such a refusal is a 200: intermediaries that do
// not know GraphQL must not be taken for it (572B, FDE2, 7B9B).
func (c Code) documentFault() bool {
	switch c {
	case ParseFailed, ValidationFailed, BadUserInput, UnknownID, QueryTooComplex:
		return true
	}
	return false
}

// codeOf reads a code of ours out of an error's extensions.
func codeOf(extensions map[string]any) (Code, bool) {
	var s string
	switch c := extensions["code"].(type) {
	case Code:
		s = string(c)
	case string:
		s = c
	}
	if c, ok := foreign[s]; ok {
		return c, true
	}
	_, ok := statuses[Code(s)]
	return Code(s), ok
}
