package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// SearchField is a field in which a search can match.
type SearchField string

// SearchFields lists every SearchField.
var SearchFields = []SearchField{"ID", "ACRONYM", "ALIAS", "NAME", "NATIVE_NAME", "TITLE", "SUMMARY"}

// legible are the same, those first that tell a reader most about what was found.
var legible = []SearchField{"NAME", "TITLE", "ACRONYM", "ALIAS", "NATIVE_NAME", "SUMMARY", "ID"}

// SearchMatch is where a search result matches: one value of one of its fields, cut
// to MaxSnippet about the first match where it is longer.
type SearchMatch struct {
	Field               SearchField
	Text                string
	CutBefore, CutAfter bool
	Fragments           []TextFragment // joined they are Text
}

// TextFragment is a piece of a text.
type TextFragment struct {
	Text    string
	Matched bool
}

// Lengths of what is shown of a long value, in characters.
const (
	MaxSnippet = 200 // in all
	snippetLed = 40  // before the first match
)

// typed is what somebody searches for, read as the index reads it.
type typed struct {
	whole, compact string
	words          []typedWord
	like           bool // a word may be a letter away
}

type typedWord struct {
	text       string
	unfinished bool // it may go on
}

func readTyped(text string) typed {
	t := typed{whole: fold(text), compact: compact(fold(text))}
	// "u.s." is a word to the index; its parts are searched for as well, see lucene.
	for _, words := range [][]string{wordsOf(text), strings.FieldsFunc(text, notInWord)} {
		for i, word := range words {
			if last := i == len(words)-1; last || !stopWords[word] {
				t.words = append(t.words, typedWord{fold(word), last})
			}
		}
	}
	for _, u := range readUnits(text) {
		for _, spelling := range u.spellings() {
			for _, word := range strings.Fields(spelling) {
				t.words = append(t.words, typedWord{text: fold(word)})
			}
		}
	}
	return t
}

func wordsOf(text string) []string {
	var all []string
	for segments := words.FromString(text); segments.Next(); {
		if isWord(segments.Value()) {
			all = append(all, segments.Value())
		}
	}
	return all
}

func isWord(segment string) bool { return strings.ContainsFunc(segment, inWord) }

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// is says whether a value is what was typed, which is as the query ranks names.
func (t typed) is(folded string) bool {
	return folded == t.whole || t.compact != "" && compact(folded) == t.compact
}

// in is which word matches the beginning of a word of a text, and how much of that
// it matches, in bytes; 0 where none does.
func (t typed) in(word string) (which string, length int) {
	folded := fold(word)
	for _, w := range t.words {
		matched := 0
		switch {
		case !strings.HasPrefix(folded, w.text):
		case len(folded) == len(w.text):
			matched = len(word)
		case w.unfinished:
			matched = unfolded(word, len(w.text))
		}
		if matched == 0 && t.like && likeEachOther([]rune(folded), []rune(w.text)) {
			matched = len(word)
		}
		if matched > length {
			which, length = w.text, matched
		}
	}
	return which, length
}

// likeEachOther says whether a letter of one word differs, is missing or is too many,
// or two that are side by side have changed places, in words that are long enough.
func likeEachOther(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || len(b) < minLike {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return slices.Equal(a[i:], b[i+1:])
	}
	if i == len(a) || slices.Equal(a[i+1:], b[i+1:]) {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
}

// unfolded is how much of a word folds to so many bytes, with the marks on its last
// letter.
func unfolded(word string, folded int) int {
	for i, r := range word {
		if folded <= 0 && !unicode.IsMark(r) {
			return i
		}
		folded -= len(foldRune(r))
	}
	return len(word)
}

// span is a part of a text that matches, in bytes.
type span struct{ from, to int }

// reading is how a value reads to a search.
type reading struct {
	fieldValue
	exact  bool // it is what was typed
	words  int  // how many of the words it has
	spans  []span
	bounds []int // of words, as Unicode has them and the index too, and both ends
}

// read finds the parts of a value that match. What stands between two of them and is
// no word belongs to them.
func (t typed) read(v fieldValue) reading {
	r := reading{fieldValue: v, exact: t.is(fold(v.value))}
	seen, at, apart := map[string]bool{}, 0, true
	for segments := words.FromString(v.value); segments.Next(); {
		segment := segments.Value()
		if isWord(segment) {
			which, length := t.in(segment)
			switch {
			case length > 0 && !apart:
				r.spans[len(r.spans)-1].to = at + length
			case length > 0:
				r.spans = append(r.spans, span{at, at + length})
			}
			if apart = length < len(segment); length > 0 {
				seen[which] = true
			}
		}
		r.bounds = append(r.bounds, at)
		at += len(segment)
	}
	r.words, r.bounds = len(seen), append(r.bounds, at)
	if r.exact {
		r.spans = []span{{0, len(v.value)}}
	}
	return r
}

// better says whether a value tells more than another of why something was found:
// one that is what was typed, or else has more of its words.
func (r reading) better(other reading) bool {
	switch {
	case r.exact != other.exact:
		return r.exact
	case r.exact:
		return slices.Index(SearchFields, r.field) < slices.Index(SearchFields, other.field)
	case r.words != other.words:
		return r.words > other.words
	}
	return slices.Index(legible, r.field) < slices.Index(legible, other.field)
}

// best is the value that tells most.
func (t typed) best(result SearchResult) reading {
	var best reading
	for i, v := range searched(result) {
		if r := t.read(v); i == 0 || r.better(best) {
			best = r
		}
	}
	return best
}

// match is where a result matches best.
func (t typed) match(result SearchResult) SearchMatch {
	plain := t
	plain.like = false
	best := plain.best(result)
	if len(best.spans) == 0 && t.like {
		best = t.best(result)
	}
	from, to := best.snippet()
	m := SearchMatch{Field: best.field, Text: best.value[from:to], CutBefore: from > 0, CutAfter: to < len(best.value)}
	add := func(until int, matched bool) {
		if until = min(until, to); until > from {
			m.Fragments = append(m.Fragments, TextFragment{best.value[from:until], matched})
			from = until
		}
	}
	for _, s := range best.spans {
		add(s.from, false)
		add(s.to, true)
	}
	add(to, false)
	return m
}

// snippet is the part of a value to be shown, in bytes: from and up to a boundary of
// words, unless a word is longer than a snippet.
func (r reading) snippet() (from, to int) {
	if utf8.RuneCountInString(r.value) <= MaxSnippet {
		return 0, len(r.value)
	}
	first := 0
	if len(r.spans) > 0 {
		first = r.spans[0].from
	}
	// No earlier than what leads to the match, but no shorter than need be.
	earliest := min(back(r.value, first, snippetLed), back(r.value, len(r.value), MaxSnippet))
	i, _ := slices.BinarySearch(r.bounds, earliest)
	if from = r.bounds[i]; from > first {
		from = earliest
	}
	latest := from + forth(r.value[from:], MaxSnippet)
	i, exact := slices.BinarySearch(r.bounds, latest)
	if !exact {
		i--
	}
	if to = r.bounds[i]; to <= first {
		to = latest
	}
	shown := strings.TrimLeftFunc(r.value[from:to], unicode.IsSpace)
	from = to - len(shown)
	return from, from + len(strings.TrimRightFunc(shown, unicode.IsSpace))
}

// back is the place so many characters before a place, or the beginning.
func back(value string, at, runes int) int {
	for ; runes > 0 && at > 0; runes-- {
		_, size := utf8.DecodeLastRuneInString(value[:at])
		at -= size
	}
	return at
}

// forth is the length of so many characters, or of all.
func forth(value string, runes int) int {
	for at := range value {
		if runes--; runes < 0 {
			return at
		}
	}
	return len(value)
}

// fieldValue is a value that the index holds of something.
type fieldValue struct {
	field SearchField
	value string
}

// searched is all that the index holds of a result; see cypher/schema/names.cypher.
func searched(result SearchResult) []fieldValue {
	values := []fieldValue{{"ID", result.identity()}}
	add := func(field SearchField, value string) { values = append(values, fieldValue{field, value}) }
	switch r := result.(type) {
	case Agency:
		add("NAME", r.Name)
		for field, value := range map[SearchField]*string{"ACRONYM": r.Acronym, "NATIVE_NAME": r.NativeName} {
			if value != nil {
				add(field, *value)
			}
		}
		for _, alias := range r.Aliases {
			add("ALIAS", alias)
		}
	case Country:
		add("NAME", r.Name)
		for _, alias := range r.Aliases {
			add("ALIAS", alias)
		}
	case Arrangement:
		add("NAME", r.Name)
		add("SUMMARY", r.Summary)
	case Leak:
		add("NAME", r.Name)
		add("SUMMARY", r.Summary)
	case Document:
		add("TITLE", r.Title)
	case Disclosure:
		add("SUMMARY", r.Summary)
	case Topic:
		add("NAME", r.Name)
	case Reaction:
		add("SUMMARY", r.Summary)
	}
	return values
}
