package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fields of the index; see cypher/schema/names.cypher.
var (
	// bearing are those by which something is found that bears a name.
	bearing = []string{"id", "name", "acronym", "nativeName", "aliases"}
	// telling are those by which anything is found. Ids are not among them: what a
	// document and a disclosure are called is for machines, and nobody types a part of it.
	telling = []string{"name", "acronym", "nativeName", "aliases", "title", "summary"}
	// named are those of a name alone.
	named = []string{"name", "acronym", "nativeName", "aliases"}
	// ofCountries are those of a country.
	ofCountries = []string{"name", "aliases"}
)

const (
	// maxSpelled is how many units are looked for in other spellings: Lucene takes
	// 1024 clauses, and each spelling is one for each field.
	maxSpelled = 20
	// maxBeside is the most units of which some may name the country and some its
	// agency. Each is a look at the index, and no such names have more words.
	maxBeside = 8
	// maxLike is the most units to be looked for a letter away, and minLike the letters
	// that each has: of three, almost any three are a letter away.
	maxLike = 8
	minLike = 4
)

// kindWords are the labels of what bears a name, by the words for them: in "bnd leak"
// one says what is sought, and no leak is called so.
var kindWords = map[string]string{
	"agency": "Agency", "agencies": "Agency", "country": "Country", "countries": "Country", "arrangement": "Arrangement", "arrangements": "Arrangement",
	"leak": "Leak", "leaks": "Leak", "topic": "Topic", "topics": "Topic",
}

// question is what is asked of the graph, see cypher/read/search.cypher.
func question(exact string, units []unit, kinds []SearchKind) map[string]any {
	asked := map[string]any{
		"names": lucene(units, bearing), "prose": lucene(units, telling), "words": []any{}, "ofKind": ofKind(units), "like": like(units),
		"exact": exact, "compact": compact(exact), "kinds": labels(kinds),
	}
	// One letter, which is not finished, names no country yet.
	begun := len(units) == 1 && utf8.RuneCountInString(exact) == 1
	if !begun && len(units) <= maxBeside && (len(kinds) == 0 || slices.Contains(kinds, "AGENCY")) {
		asked["words"] = beside(units)
	}
	return asked
}

// beside asks of each word for the countries that have it, and for the agencies.
func beside(units []unit) []any {
	words := []any{}
	for i, u := range units {
		if u.silent() && !u.last {
			continue
		}
		words = append(words, map[string]any{
			"at": int64(i), "text": compact(u.text), "country": u.clause(ofCountries, true), "own": u.wanted(i) + u.clause(bearing, true),
		})
	}
	return words
}

// ofKind asks for what bears all words but one, and is of the kind that this one names.
func ofKind(units []unit) []any {
	kinds := []any{}
	for i, u := range units {
		label, ok := kindWords[u.text]
		if !ok || len(units) == 1 || len(units) > maxBeside {
			continue
		}
		kinds = append(kinds, map[string]any{"label": label, "names": lucene(slices.Delete(slices.Clone(units), i, i+1), bearing)})
	}
	return kinds
}

// like asks for names of which a letter differs, is missing or is too many, or two
// have changed places, in each word that is long enough.
func like(units []unit) any {
	if len(units) > maxLike {
		return nil
	}
	clauses, bent := make([]string, len(units)), false
	for i, u := range units {
		clauses[i] = u.wanted(i) + u.clause(named, true)
		if u.bendable() {
			clauses[i], bent = "+("+anyOf(named, u.text+"~1")+")", true
		}
	}
	if !bent {
		return nil
	}
	return strings.Join(clauses, " ")
}

func (u unit) bendable() bool { return utf8.RuneCountInString(u.text) >= minLike && letters(u.text) }

// unit is what was typed between spaces; "MI 6" is one, since others write MI6.
type unit struct {
	text  string
	words []string
	last  bool // it may be unfinished
}

// readUnits splits a text in lower case. What has no letter and no digit is left out.
func readUnits(text string) []unit {
	var units []unit
	for _, chunk := range strings.Fields(text) {
		words := strings.FieldsFunc(chunk, notInWord)
		if len(words) == 0 {
			continue
		}
		if n := len(units); n > 0 && letters(units[n-1].text) && digits(chunk) {
			units[n-1] = unit{text: units[n-1].text + " " + chunk, words: []string{units[n-1].text, chunk}}
			continue
		}
		units = append(units, unit{text: chunk, words: words})
	}
	if n := len(units); n > 0 {
		units[n-1].last = true
	}
	return units
}

// lucene asks for every word, the last of which may be unfinished. Outside quotes
// there are only letters, digits and fields, inside none that could end them, so
// that nothing in a text can be an operator.
func lucene(units []unit, fields []string) string {
	clauses := make([]string, len(units))
	for i, u := range units {
		clauses[i] = u.wanted(i) + u.clause(fields, i < maxSpelled)
	}
	return strings.Join(clauses, " ")
}

// wanted is the sign of a unit that must be there. A last word that says nothing
// need not: "bureau of" is on the way to "bureau of state".
func (u unit) wanted(at int) string {
	if u.last && at > 0 && u.silent() {
		return ""
	}
	return "+"
}

func (u unit) silent() bool { return stopWords[u.text] }

// clause asks for one unit in any of the fields, and where spelled also for what others
// write instead.
func (u unit) clause(fields []string, spelled bool) string {
	loose := make([]string, len(u.words))
	for i, word := range u.words {
		loose[i] = "+(" + anyOf(fields, word)
		if u.last && i == len(u.words)-1 {
			loose[i] += " " + anyOf(fields, word+"*")
		}
		loose[i] += ")"
	}
	ways := []string{"(" + strings.Join(loose, " ") + ")"}
	if spelled {
		for _, spelling := range u.spellings() {
			ways = append(ways, anyOf(fields, quoted(spelling)))
		}
		// A "d" here and a "2" there in a summary are no D-2.
		if len(ways) > 1 && slices.Contains(fields, "summary") && slices.ContainsFunc(u.words, func(word string) bool { return len(word) == 1 }) {
			ways = ways[1:]
		}
	}
	return "(" + strings.Join(ways, " ") + ")"
}

// spellings are other ways to write a unit: as it was typed, since "u.s." and "bureau's"
// are one word to the index and "za-ssa" two; and without what joins its words, or with
// a space between letters and digits: "mi-5" and "mi 5" are MI5, "d2" is D-2.
func (u unit) spellings() []string {
	if len(u.words) > 1 || u.words[0] != u.text {
		return []string{u.text, strings.Join(u.words, "")}
	}
	if at := strings.IndexFunc(u.text, unicode.IsDigit); at > 0 && letters(u.text[:at]) && digits(u.text[at:]) {
		return []string{u.text[:at] + " " + u.text[at:]}
	}
	return nil
}

// anyOf asks for a term in any of the fields.
func anyOf(fields []string, term string) string {
	return strings.Join(fields, ":"+term+" ") + ":" + term
}

func quoted(phrase string) string {
	return `"` + strings.NewReplacer(`"`, " ", `\`, " ").Replace(phrase) + `"`
}

// compact is a text without what some put between its parts and some do not. The
// query takes the same away from names.
func compact(text string) string {
	return strings.NewReplacer(" ", "", "-", "", ".", "").Replace(text)
}

// stopWords are those that the index leaves out, which are Lucene's for English: as
// the word that is being typed, nothing has them.
var stopWords = func() map[string]bool {
	left := map[string]bool{}
	for word := range strings.FieldsSeq("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with") {
		left[word] = true
	}
	return left
}()

func notInWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }

func letters(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
}

func digits(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) })
}
