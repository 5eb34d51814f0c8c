package graph

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a text as the index does: in lower case, Latin letters without their
// accents. What is not Latin stays as it is: й is not и.
func fold(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) {
		return strings.ToLower(text)
	}
	var b strings.Builder
	for _, r := range text {
		b.WriteString(foldRune(r))
	}
	return b.String()
}

func foldRune(r rune) string {
	r = unicode.ToLower(r)
	if r <= unicode.MaxASCII {
		return string(r)
	}
	if folded, ok := latin[r]; ok {
		return folded
	}
	switch {
	case unicode.Is(combining, r): // of a letter that was typed in two
		return ""
	case !unicode.Is(unicode.Latin, r):
		return string(r)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(string(r)) {
		r = unicode.ToLower(r)
		if folded, ok := latin[r]; ok {
			b.WriteString(folded)
		} else if !unicode.IsMark(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// combining are the marks of the Latin script.
var combining = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x0300, Hi: 0x036f, Stride: 1}}}

// latin are the letters up to U+024F, and ə, that Unicode does not decompose and
// Lucene's ASCIIFoldingFilter folds all the same.
var latin = func() map[rune]string {
	folded := map[rune]string{'’': "'", '‘': "'"}
	for to, letters := range map[string]string{
		"a":  "əⱥ",
		"ae": "æ",
		"b":  "ƀƃɓ",
		"c":  "ƈȼ",
		"d":  "ðđƌȡɖɗ",
		"e":  "ǝɇɛ",
		"f":  "ƒ",
		"g":  "ǥɠ",
		"h":  "ħ",
		"hv": "ƕ",
		"i":  "ıɨɩ",
		"j":  "ȷɉ",
		"k":  "ƙ",
		"l":  "ŀłƚȴ",
		"m":  "ɯ",
		"n":  "ŉŋƞȵɲ",
		"o":  "øɔɵ",
		"oe": "œ",
		"ou": "ȣ",
		"p":  "ƥ",
		"q":  "ĸɋ",
		"r":  "ɍ",
		"s":  "ȿ",
		"ss": "ß",
		"t":  "ŧƫƭȶʈⱦ",
		"th": "þ",
		"u":  "ʉ",
		"v":  "ʋʌ",
		"w":  "ƿ",
		"y":  "ƴɏ",
		"z":  "ƶȝȥɀ",
	} {
		for _, letter := range letters {
			folded[letter] = to
		}
	}
	return folded
}()
