package dataset

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
)

// table is one CSV file: its columns in order, and the rows read from it.
type table[R any] struct {
	file    string
	columns []column[R]
	rows    []row[R]
}

// row is one record as it was understood. A cell with a fault leaves its field
// empty, which the rules read as unknown, so that one slip is reported once.
type row[R any] struct {
	line  int
	key   string // what the table is sorted by and unique in
	v     R
	wrong []string // columns with a fault
}

// sound reports whether the columns were understood.
func (r row[R]) sound(columns ...string) bool {
	for _, column := range columns {
		if slices.Contains(r.wrong, column) {
			return false
		}
	}
	return true
}

// column is one column and the field that it fills. set returns the parts of
// the cell that are not accepted: none, the whole, or members of a list.
type column[R any] struct {
	name     string
	required bool
	accepts  string
	set      func(r *R, text string) (refused []string)
}

// optional is a column whose cell may be empty: the field then keeps its zero value.
func optional[R, V any](name string, f form[V], field func(*R) *V) column[R] {
	return column[R]{name: name, accepts: f.accepts, set: func(r *R, text string) []string {
		value, refused := f.parse(text)
		if len(refused) == 0 {
			*field(r) = value
		}
		return refused
	}}
}

// required is a column whose cell must not be empty.
func required[R, V any](name string, f form[V], field func(*R) *V) column[R] {
	c := optional(name, f, field)
	c.required = true
	return c
}

// read understands one cell, or reports what is wrong with it.
func (c column[R]) read(s *set, file string, line int, r *R, text string) bool {
	if text == "" {
		if c.required {
			s.fault(file, line, c.name, "", "empty; accepted: %s", c.accepts)
		}
		return !c.required
	}
	if message := textFault(text); message != "" {
		s.fault(file, line, c.name, text, "%s", message)
		return false
	}
	refused := c.set(r, text)
	for _, part := range refused {
		s.fault(file, line, c.name, part, "not accepted; accepted: %s", c.accepts)
	}
	return len(refused) == 0
}

func newTable[R any](file string, columns []column[R]) *table[R] {
	return &table[R]{file: file, columns: columns}
}

// values is the rows without their places.
func (t *table[R]) values() []R {
	values := make([]R, len(t.rows))
	for i, r := range t.rows {
		values[i] = r.v
	}
	return values
}

// read fills the table from its file and reports what is wrong with each cell.
func (t *table[R]) read(s *set, files fs.FS) {
	content, err := fs.ReadFile(files, t.file)
	if err != nil {
		s.absent[t.file] = true
		s.fault(t.file, 0, "", "", "%s; accepted: a folder with all eleven tables", whyUnread(err))
		return
	}
	records := s.records(t.file, content)
	if len(records) == 0 {
		s.absent[t.file] = true
		s.fault(t.file, 1, "", "", "no header; accepted: %s", strings.Join(t.names(), ","))
		return
	}
	at, ok := t.header(s, records[0])
	if !ok {
		// References into a table that cannot be read would all look unknown.
		s.absent[t.file] = true
		return
	}
	for _, rec := range records[1:] {
		t.record(s, rec, at, len(records[0].cells))
	}
}

func (t *table[R]) names() []string {
	names := make([]string, len(t.columns))
	for i, c := range t.columns {
		names[i] = c.name
	}
	return names
}

// header finds each column in the header; it answers false where one is missing.
func (t *table[R]) header(s *set, rec record) (at []int, ok bool) {
	names := t.names()
	for i, cell := range rec.cells {
		switch {
		case slices.Contains(rec.cells[:i], cell):
			s.fault(t.file, rec.line, "", cell, "the column is there twice; accepted: %s", strings.Join(names, ","))
		case !slices.Contains(names, cell):
			s.fault(t.file, rec.line, "", cell, "unexpected column; accepted: %s", strings.Join(names, ","))
		}
	}
	ok = true
	for _, name := range names {
		at = append(at, slices.Index(rec.cells, name))
		if at[len(at)-1] < 0 {
			ok = false
			s.fault(t.file, rec.line, name, "", "missing column; accepted: %s", strings.Join(names, ","))
		}
	}
	if ok && !slices.IsSorted(at) {
		s.fault(t.file, rec.line, "", strings.Join(rec.cells, ","), "columns in another order; accepted: %s", strings.Join(names, ","))
	}
	return at, ok
}

// record understands one record, cell by cell.
func (t *table[R]) record(s *set, rec record, at []int, width int) {
	if len(rec.cells) != width {
		s.fault(t.file, rec.line, "", strings.Join(rec.cells, ","), "%d cells; accepted: %d, as in the header", len(rec.cells), width)
		// What refers to the row is not at fault, so its id counts as known.
		if t.columns[0].name == "id" && at[0] < len(rec.cells) {
			s.claim(t.file, rec.line, rec.cells[at[0]])
		}
		return
	}
	r := row[R]{line: rec.line}
	for i, c := range t.columns {
		if !c.read(s, t.file, rec.line, &r.v, rec.cells[at[i]]) {
			r.wrong = append(r.wrong, c.name)
		}
	}
	if r.key = rec.cells[at[0]]; t.columns[0].name == "id" {
		s.claim(t.file, rec.line, r.key)
	} else {
		r.key += " " + rec.cells[at[1]]
	}
	t.rows = append(t.rows, r)
}

// claim notes whose id this is. The first claim stands; the rules report others.
func (s *set) claim(file string, line int, id string) {
	if _, taken := s.ids[id]; !taken && id != "" {
		s.ids[id] = place{file, line}
	}
}

func whyUnread(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "no such file"
	}
	return "the file cannot be read: " + err.Error()
}
