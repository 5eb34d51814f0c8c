package gate

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
)

// negotiate picks the media type of the answer; false if Accept admits neither.
// An absent Accept and plain wildcards mean application/json (47DE, 80D8). Named
// at the same quality, application/graphql-response+json wins, since its status
// tells more.
func negotiate(header http.Header) (string, bool) {
	accept := strings.Join(header.Values("Accept"), ",")
	if strings.TrimSpace(accept) == "" {
		return mediaJSON, true
	}
	var plain, response match
	for part := range strings.SplitSeq(accept, ",") {
		r, ok := parseRange(part)
		if !ok {
			continue
		}
		plain.consider(r, mediaJSON)
		response.consider(r, mediaResponse)
	}
	switch {
	case plain.quality == 0 && response.quality == 0:
		return mediaJSON, false
	case response.beats(plain):
		return mediaResponse, true
	}
	return mediaJSON, true
}

// mediaRange is one entry of Accept.
type mediaRange struct {
	name    string
	quality int // thousandths
}

// parseRange reads "type/subtype; charset=utf-8; q=0.9". It answers false for
// what is malformed and for charsets that we do not write. Other parameters do
// not narrow a range: clients send odata=verbose and take plain JSON.
func parseRange(s string) (mediaRange, bool) {
	name, params, err := mime.ParseMediaType(s)
	if err != nil || !strings.Contains(name, "/") {
		return mediaRange{}, false
	}
	if charset, ok := params["charset"]; ok && !isUTF8(charset) {
		return mediaRange{}, false
	}
	r := mediaRange{name, 1000}
	if q, ok := params["q"]; ok {
		f, err := strconv.ParseFloat(q, 64)
		if err != nil || !(f >= 0 && f <= 1) { // so that NaN is refused
			return mediaRange{}, false
		}
		r.quality = int(f * 1000)
	}
	return r, true
}

func isUTF8(charset string) bool {
	return strings.EqualFold(charset, "utf-8") || strings.EqualFold(charset, "utf8")
}

// match is how well Accept admits one media type: the most specific range that
// covers it decides (RFC 9110, 12.5.1).
type match struct {
	specific, quality int
}

func (m *match) consider(r mediaRange, name string) {
	specific := 0
	switch r.name {
	case name:
		specific = 3
	case "application/*":
		specific = 2
	case "*/*":
		specific = 1
	}
	if specific > m.specific || specific > 0 && specific == m.specific && r.quality > m.quality {
		*m = match{specific, r.quality}
	}
}

// beats prefers quality, then having been named.
func (m match) beats(other match) bool {
	if m.quality != other.quality {
		return m.quality > other.quality
	}
	return m.specific == 3
}
