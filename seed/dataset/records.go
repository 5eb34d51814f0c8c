package dataset

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
)

// record is one row of cells and the line of the file on which it starts.
type record struct {
	line  int
	cells []string
}

// records takes a file apart into its rows. A row that is not CSV is reported
// and left out; reading goes on behind it.
func (s *set) records(file string, content []byte) []record {
	if rest, found := bytes.CutPrefix(content, []byte("\uFEFF")); found {
		s.fault(file, 1, "", "", "the file starts with a byte order mark; accepted: UTF-8 without one")
		content = rest
	}
	if at := bytes.Index(content, []byte("\r\n")); at >= 0 {
		// Once for the file: a spreadsheet writes all line ends alike.
		s.fault(file, 1+bytes.Count(content[:at], []byte("\n")), "", "", "the line ends with CR LF; accepted: LF alone, throughout the file")
		content = bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
	}
	reader := csv.NewReader(bytes.NewReader(content))
	reader.FieldsPerRecord = -1 // counted by the table, which knows what is missing
	var rows []record
	line := 1
	for rest := content; ; {
		// The reader passes over empty lines.
		for ; len(rest) > 0 && rest[0] == '\n'; rest = rest[1:] {
			s.fault(file, line, "", "", "empty line; accepted: one record after the other")
			line++
		}
		cells, err := reader.Read()
		if err == io.EOF {
			return rows
		}
		behind := content[reader.InputOffset():]
		line += bytes.Count(rest[:len(rest)-len(behind)], []byte("\n"))
		rest = behind
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			s.fault(file, bad.StartLine, "", "", `not CSV: %v; accepted: RFC 4180, a cell with a comma, quotation mark or line end in "…" and its quotation marks doubled`, bad.Err)
			continue
		}
		start, _ := reader.FieldPos(0)
		rows = append(rows, record{start, cells})
	}
}
