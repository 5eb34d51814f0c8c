package dataset

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/graph/term"
)

// form is what a cell may hold: in words, and how it reads. parse returns the
// parts that are not accepted.
type form[V any] struct {
	accepts string
	parse   func(text string) (value V, refused []string)
}

// whole is a form whose cell is accepted or refused as a whole.
func whole[V any](accepts string, parse func(text string) (V, bool)) form[V] {
	return form[V]{accepts, func(text string) (V, []string) {
		value, ok := parse(text)
		if !ok {
			return value, []string{text}
		}
		return value, nil
	}}
}

// The lengths keep what is indexed far below the 8 kB that an index key takes.
const (
	maxID   = 100
	maxName = 500
	maxText = 10_000
)

const slug = `[a-z0-9]+(?:-[a-z0-9]+)*`

var (
	countryID     = id(`[a-z]{2}`, "a country code of two lower-case letters, as za")
	agencyID      = id(`[a-z]{2}-`+slug, "an agency id, country code, hyphen, short name: za-ssa")
	topicID       = id(`t-`+slug, "a topic id, as t-nuclear")
	arrangementID = id(slug, "an arrangement id of lower-case letters, digits and hyphens: five-eyes")
	leakID        = id(slug, "a leak id of lower-case letters, digits and hyphens: spy-cables")
	documentID    = id(`doc-`+slug, "a document id, as doc-budget-2013")
	disclosureID  = id(`d-`+slug, "a disclosure id, as d-abbas-goldstone")
	liaisonID     = idUpTo(2*maxID+2, `[a-z]{2}-`+slug+`--[a-z]{2}-`+slug, "<a>--<b>, as gb-gchq--us-nsa")
	supportID     = id(`s-`+slug, "a support id, as s-gb-sis-ke-nis")
	reactionID    = id(`r-`+slug, "a reaction id, as r-br-protest")
	actorID       = id(`[a-z]{2}(?:-`+slug+`)?`, "the id of a country or an agency: za, za-ssa")

	name = whole(fmt.Sprintf("text on one line, at most %d characters", maxName), func(text string) (string, bool) {
		return text, utf8.RuneCountInString(text) <= maxName && !strings.Contains(text, "\n")
	})
	text = whole(fmt.Sprintf("text of at most %d characters", maxText), func(text string) (string, bool) {
		return text, utf8.RuneCountInString(text) <= maxText
	})
	date = whole(term.DateForms, func(text string) (term.Date, bool) {
		value, err := term.ParseDate(text)
		return value, err == nil
	})
	yesNo = whole("yes, no", func(text string) (bool, bool) {
		return text == "yes", text == "yes" || text == "no"
	})
	depth = whole("a whole number from 1 (contact) to 5 (integrated)", func(text string) (int, bool) {
		value, err := strconv.Atoi(text)
		return value, err == nil && len(text) == 1 && value >= 1 && value <= 5
	})
	webAddress = whole("a web address that starts with http:// or https://", func(text string) (string, bool) {
		u, err := url.Parse(text)
		return text, err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "" && u.User == nil &&
			len(text) <= maxText && strings.HasPrefix(text, "http") && !strings.ContainsFunc(text, unicode.IsSpace)
	})
)

// id is a text of which every character is laid down.
func id(pattern, accepts string) form[string] { return idUpTo(maxID, pattern, accepts) }

func idUpTo(most int, pattern, accepts string) form[string] {
	all := regexp.MustCompile(`\A(?:` + pattern + `)\z`)
	return whole(accepts, func(text string) (string, bool) {
		return text, len(text) <= most && all.MatchString(text)
	})
}

// enum is one word of a closed vocabulary.
func enum[T ~string](parse func(string) (T, error), all []T) form[T] {
	words := make([]string, len(all))
	for i, word := range all {
		words[i] = string(word)
	}
	return whole(strings.Join(words, ", "), func(text string) (T, bool) {
		value, err := parse(text)
		return value, err == nil
	})
}

// list is members separated by semicolons, none empty, none twice.
func list(member form[string]) form[[]string] {
	accepts := "a list separated by ; without spaces around it, nothing twice, each " + member.accepts
	return form[[]string]{accepts, func(text string) (members, refused []string) {
		seen := map[string]bool{}
		for _, m := range strings.Split(text, ";") {
			_, wrong := member.parse(m)
			if len(wrong) > 0 || m == "" || m != strings.TrimSpace(m) || seen[m] {
				refused = append(refused, m)
			}
			seen[m] = true
			members = append(members, m)
		}
		return members, refused
	}}
}

// textFault says what no cell may hold, whatever its column.
func textFault(text string) string {
	if !utf8.ValidString(text) {
		return "not UTF-8; accepted: UTF-8"
	}
	for _, r := range text {
		switch {
		case r == '\n': // inside quotation marks; columns of one word refuse it themselves
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return fmt.Sprintf("control character %U; accepted: printable text", r)
		case r == utf8.RuneError:
			return "replacement character U+FFFD, the trace of a broken conversion; accepted: the letter that stood there"
		case unicode.Is(unicode.Bidi_Control, r), r == '\uFEFF':
			// They can make a text read otherwise than it is stored.
			return fmt.Sprintf("invisible character %U; accepted: text without direction marks", r)
		case strings.ContainsRune("‘’“”", r):
			return fmt.Sprintf("curly quotation mark %c; accepted: straight ones", r)
		}
	}
	if text != strings.TrimSpace(text) {
		return "space at the start or end; accepted: text without"
	}
	return ""
}
