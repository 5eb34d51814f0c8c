package dataset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Fault is one thing wrong with a dataset, and where to mend it.
type Fault struct {
	File    string
	Line    int    // where the record starts; 0 where the fault is the file itself
	Column  string // "" where it is the whole record
	Value   string // as the file has it, clipped; "" where the message says it all
	Message string // what is wrong, and what would be accepted
}

// String is the fault on one line: file:line: column: "value": message.
func (f Fault) String() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d", f.Line)
	}
	if f.Column != "" {
		b.WriteString(": " + f.Column)
	}
	if f.Column != "" || f.Value != "" {
		b.WriteString(": " + strconv.Quote(f.Value))
	}
	return b.String() + ": " + f.Message
}

// Faults is every fault of a dataset, by table and line.
type Faults []Fault

// Error counts the faults and shows the first few; range over them for all.
func (f Faults) Error() string {
	const shown = 3
	var b strings.Builder
	fmt.Fprintf(&b, "the dataset has %d faults", len(f))
	if len(f) == 1 {
		b.Reset()
		b.WriteString("the dataset has a fault")
	}
	for i, fault := range f {
		if i == shown {
			b.WriteString("; …")
			break
		}
		b.WriteString("; " + fault.String())
	}
	return b.String()
}

// fileOrder is the order of the report: that of the data package, so that a
// fault comes before those it causes.
var fileOrder = []string{
	descriptorFile, "countries.csv", "agencies.csv", "topics.csv", "arrangements.csv", "memberships.csv", "leaks.csv",
	"documents.csv", "disclosures.csv", "liaisons.csv", "supports.csv", "reactions.csv",
}

// sorted keeps the order in which the faults of one record were found.
func (f Faults) sorted() Faults {
	slices.SortStableFunc(f, func(a, b Fault) int {
		if a.File != b.File {
			return slices.Index(fileOrder, a.File) - slices.Index(fileOrder, b.File)
		}
		return a.Line - b.Line
	})
	return f
}

// fault notes one fault.
func (s *set) fault(file string, line int, column, value, message string, args ...any) {
	s.faults = append(s.faults, Fault{file, line, column, clip(value), fmt.Sprintf(message, args...)})
}

// clip keeps a long or hostile value from filling the report.
func clip(text string) string {
	const most = 60
	for i, n := 0, 0; i < len(text); n++ {
		if n == most {
			return text[:i] + "…"
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return text
}
