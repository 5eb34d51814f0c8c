package term_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/graph/term"
)

func TestParseDate(t *testing.T) {
	for _, text := range []string{"", "1800", "2100", "2013-06", "2013-06-05", "2012-02-29", "1999-12-31", "2100-12-31"} {
		if date, err := term.ParseDate(text); err != nil || string(date) != text {
			t.Errorf("%q: %q, error %v", text, date, err)
		}
	}
	for _, text := range []string{
		"1799", "2101", "1799-12-31", "13", "2013-", "2013-6", "2013-00", "2013-13", "2013-06-31", "2013-02-29", "2013-06-00", "2013-06-5",
		"20130605", "2013/06/05", "05-06-2013", "2013-06-05T00:00:00Z", " 2013", "2013 ", "２０１３", "-2013", "2013-06-05\n", "c. 2013", "null",
	} {
		if date, err := term.ParseDate(text); err == nil || date != "" {
			t.Errorf("%q is taken for %q", text, date)
		}
	}
	if _, err := term.ParseDate(strings.Repeat("9", 10_000)); err == nil || len(err.Error()) > 300 {
		t.Errorf("a long text fills the message: %v", err)
	}
}

func TestPartsOfADate(t *testing.T) {
	for date, want := range map[term.Date]struct {
		known bool
		year  int
		last  term.Date
	}{
		"": {false, 0, "9999-99-99"}, "2013": {true, 2013, "2013-99-99"}, "2013-06": {true, 2013, "2013-06-99"}, "2013-06-05": {true, 2013, "2013-06-05"},
	} {
		if date.Known() != want.known || date.Year() != want.year || date.Last() != want.last {
			t.Errorf("%q: known %v, year %d, last %q", date, date.Known(), date.Year(), date.Last())
		}
	}
}

func TestPartialDates(t *testing.T) {
	for _, c := range []struct {
		date, other       term.Date
		mayBeBy, isBefore bool
	}{
		{"2013-06-05", "2013-06-05", true, false},
		{"2013-06-04", "2013-06-05", true, true},
		{"2013-06-06", "2013-06-05", false, false},
		{"2013-06", "2013-06-05", true, false}, // straddles
		{"2013-05", "2013-06-05", true, true},
		{"2013-07", "2013-06-05", false, false},
		{"2013", "2013-06-05", true, false}, // straddles
		{"2012", "2013-06-05", true, true},
		{"2014", "2013-06-05", false, false},
		{"2013-06-05", "2013-06", true, false}, // the limit straddles
		{"2013-05-31", "2013-06", true, true},
		{"2013-07-01", "2013-06", false, false},
		{"2013-12-31", "2013", true, false},
		{"2012-12-31", "2013", true, true},
		{"2013", "2013", true, false},
		{"", "2013", true, false},
		{"2013", "", true, false},
		{"", "", true, false},
	} {
		if got := c.date.MayBeBy(c.other); got != c.mayBeBy {
			t.Errorf("%q may be by %q: %v", c.date, c.other, got)
		}
		if got := c.date.IsBefore(c.other); got != c.isBefore {
			t.Errorf("%q is before %q: %v", c.date, c.other, got)
		}
	}
}

// days are the first and last day that a date may be.
func days(d term.Date) (first, last time.Time) {
	const layout = "2006-01-02"
	first, _ = time.Parse(layout, (string(d) + "-01-01")[:10])
	switch len(d) {
	case 4:
		return first, first.AddDate(1, 0, -1)
	case 7:
		return first, first.AddDate(0, 1, -1)
	}
	return first, first
}

// The rule by strings is the rule by days.
func TestStringOrderDecidesAsDaysDo(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	draw := func() term.Date {
		day := time.Date(2012+r.IntN(3), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
		return term.Date(day.Format("2006-01-02")[:[]int{4, 7, 10}[r.IntN(3)]])
	}
	for range 20_000 {
		a, b := draw(), draw()
		firstA, lastA := days(a)
		firstB, lastB := days(b)
		if got, want := a.MayBeBy(b), !firstA.After(lastB); got != want {
			t.Fatalf("%q may be by %q: %v", a, b, got)
		}
		if got, want := a.IsBefore(b), lastA.Before(firstB); got != want {
			t.Fatalf("%q is before %q: %v", a, b, got)
		}
	}
}

func TestDateInGraphQL(t *testing.T) {
	for date, want := range map[term.Date]string{"": "null", "2013-06": `"2013-06"`} {
		var b strings.Builder
		if date.MarshalGQL(&b); b.String() != want {
			t.Errorf("%q is written as %s", date, b.String())
		}
	}
	var d term.Date
	if err := d.UnmarshalGQL("2013-06"); err != nil || d != "2013-06" {
		t.Errorf("read %q, error %v", d, err)
	}
	for _, value := range []any{"", "2013-6", 2013, nil, true, []string{"2013"}} {
		d = "1999"
		if err := d.UnmarshalGQL(value); err == nil || d != "1999" {
			t.Errorf("%v is taken for %q", value, d)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"", "2013", "2013-06", "2013-06-05", "2013-02-30", "99999"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := term.ParseDate(text)
		if err != nil && date != "" || err == nil && string(date) != text {
			t.Errorf("%q: %q, error %v", text, date, err)
		}
		if err == nil && text != "" && !slices.Contains([]int{4, 7, 10}, len(text)) {
			t.Errorf("%q is taken", text)
		}
		_ = fmt.Sprint(date.Last(), date.Year())
	})
}
