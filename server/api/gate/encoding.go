package gate

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// minCompressed is the shortest body that is worth compressing, in bytes.
const minCompressed = 1024

// writers are reused: one holds a megabyte of tables.
var writers = sync.Pool{New: func() any {
	// The lowest level costs less than sending the bytes, even over loopback.
	w, err := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant
	}
	return w
}}

func compress(body []byte) []byte {
	var b bytes.Buffer
	w := writers.Get().(*gzip.Writer)
	defer writers.Put(w)
	w.Reset(&b)
	_, _ = w.Write(body) // a buffer takes everything
	_ = w.Close()
	return bytes.Clone(b.Bytes()) // without room to grow
}

// wantsGzip reads Accept-Encoding: gzip, or "*" where gzip is not named, at a
// quality above 0.
func wantsGzip(header http.Header) bool {
	wanted := false
	for part := range strings.SplitSeq(strings.Join(header.Values("Accept-Encoding"), ","), ",") {
		name, params, _ := strings.Cut(part, ";")
		quality := 1.0
		if q, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(params)), "q="); ok {
			quality, _ = strconv.ParseFloat(q, 64) // malformed is 0
		}
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "gzip", "x-gzip":
			return quality > 0
		case "*":
			wanted = quality > 0
		}
	}
	return wanted
}

// matchesTag reads If-None-Match (RFC 9110, 13.1.2), comparing weakly.
func matchesTag(header http.Header, tag string) bool {
	opaque := strings.TrimPrefix(tag, "W/")
	rest := strings.Join(header.Values("If-None-Match"), ",")
	if strings.TrimSpace(rest) == "*" {
		return true
	}
	for {
		rest = strings.TrimLeft(rest, " \t,")
		candidate, found := strings.CutPrefix(strings.TrimPrefix(rest, "W/"), `"`)
		end := strings.IndexByte(candidate, '"')
		if !found || end < 0 {
			return false // the list ends, or what follows cannot be read
		}
		if `"`+candidate[:end]+`"` == opaque {
			return true
		}
		rest = candidate[end+1:]
	}
}
