package term

import (
	"fmt"
	"io"
	"regexp"
	"strconv"
	"time"
)

// Years outside this range are refused everywhere: no service in the field is
// older, and a later year is a slip of the pen.
const (
	MinYear = 1800
	MaxYear = 2100
)

// Date is a calendar date whose day, or day and month, may be unknown: YYYY,
// YYYY-MM or YYYY-MM-DD. The zero Date is wholly unknown.
//
// The rule for partial dates is written here once: a date stands for every day
// it could be, and what is unknown never excludes. Because the text form is a
// prefix of the days it stands for, string order answers both questions below,
// in Go as in Cypher.
type Date string

var dateForm = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// DateForms is what ParseDate accepts, worded for error messages.
const DateForms = "a calendar date as YYYY, YYYY-MM or YYYY-MM-DD, year 1800 to 2100"

// ParseDate reads a partial date. The empty string is the unknown date.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return "", nil
	}
	// The full form is parsed, so that 2013-02-30 is refused.
	if dateForm.MatchString(text) {
		if t, err := time.Parse("2006-01-02", (text + "-01-01")[:10]); err == nil && t.Year() >= MinYear && t.Year() <= MaxYear {
			return Date(text), nil
		}
	}
	return "", fmt.Errorf("%q is not %s", clip(text), DateForms)
}

// Known reports whether anything of the date is known.
func (d Date) Known() bool { return d != "" }

// Year is the year, or 0 where the date is unknown.
func (d Date) Year() int {
	if len(d) < 4 {
		return 0
	}
	year, _ := strconv.Atoi(string(d[:4]))
	return year
}

// MayBeBy reports whether some day that d may be is on or before the last day
// that limit may be. An unknown d or limit excludes nothing.
func (d Date) MayBeBy(limit Date) bool {
	return d == "" || limit == "" || d <= limit.Last()
}

// IsBefore reports whether every day that d may be lies before every day that
// other may be. It is the strict reading, for claims that need proof: an
// unknown date is never before anything.
func (d Date) IsBefore(other Date) bool {
	return d != "" && other != "" && d.Last() < other
}

// Last sorts after every day that d may be and before any day that follows.
func (d Date) Last() Date {
	const end = "9999-99-99"
	if len(d) >= len(end) {
		return d
	}
	return d + Date(end[len(d):])
}

// MarshalGQL writes the date, or null where it is unknown.
func (d Date) MarshalGQL(w io.Writer) {
	if d == "" {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = io.WriteString(w, strconv.Quote(string(d)))
}

// UnmarshalGQL reads a date from an argument or variable. Its error is an
// *InvalidError without a field, which only the reader of arguments knows.
func (d *Date) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return &InvalidError{Value: fmt.Sprint(value), Accepted: DateForms}
	}
	parsed, err := ParseDate(text)
	if err != nil || text == "" { // who has no date leaves it out
		return &InvalidError{Value: text, Accepted: DateForms}
	}
	*d = parsed
	return nil
}

// clip keeps a hostile value from filling a message.
func clip(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
