package graph

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// marked is a match with what matched in brackets, after its field, and with dots
// where it was cut.
func marked(m SearchMatch) string {
	var b strings.Builder
	b.WriteString(string(m.Field) + " ")
	if m.CutBefore {
		b.WriteString("…")
	}
	for _, f := range m.Fragments {
		if f.Matched {
			b.WriteString("[" + f.Text + "]")
		} else {
			b.WriteString(f.Text)
		}
	}
	if m.CutAfter {
		b.WriteString("…")
	}
	return b.String()
}

func TestWhereAResultMatches(t *testing.T) {
	service := Agency{ID: "tr-mit", Name: "National Intelligence Organisation", Acronym: new("MIT"), NativeName: new("Millî İstihbarat Teşkilatı"), Aliases: []string{"The Firm", "N.B.", "Zəfər"}}
	prose := func(summary string) SearchResult { return Disclosure{ID: "d-1", Summary: summary} }
	for name, c := range map[string]struct {
		typed  string
		result SearchResult
		want   string
	}{
		"the id":                                {"tr-mit", service, "ID [tr-mit]"},
		"the acronym, in other letters":         {"mit", service, "ACRONYM [MIT]"},
		"an alias of two words":                 {"the firm", service, "ALIAS [The Firm]"},
		"an alias with full stops":              {"n.b.", service, "ALIAS [N.B.]"},
		"a name":                                {"national intelligence organisation", service, "NAME [National Intelligence Organisation]"},
		"words of a name":                       {"organisation national", service, "NAME [National] Intelligence [Organisation]"},
		"a word that is not finished":           {"intell", service, "NAME National [Intell]igence Organisation"},
		"only the last may be unfinished":       {"nat organisation", service, "NAME National Intelligence [Organisation]"},
		"accents make no difference":            {"milli istihbarat teskilati", service, "NATIVE_NAME [Millî İstihbarat Teşkilatı]"},
		"nor do those that are typed":           {"nätional", service, "NAME [National] Intelligence Organisation"},
		"a letter that is not decomposed":       {"zafar", service, "ALIAS [Zəfər]"},
		"an id that is not finished":            {"tr-m", service, "ID [tr-m]it"},
		"a name before an id":                   {"harbour", Topic{ID: "t-harbour", Name: "Harbour traffic"}, "NAME [Harbour] traffic"},
		"prose before an id":                    {"harbour", Reaction{ID: "r-harbour", Summary: "The harbour was shut."}, "SUMMARY The [harbour] was shut."},
		"a title":                               {"cable", Document{ID: "doc-1", Title: "Spy cables: the cable"}, "TITLE Spy [cable]s: the [cable]"},
		"one folded letter is two":              {"strass", prose("In der Straße"), "SUMMARY In der [Straß]e"},
		"and half of it is the whole":           {"stras", prose("In der Straße"), "SUMMARY In der [Straß]e"},
		"an accent of two characters":           {"cafe", prose("the cafe\u0301s of"), "SUMMARY the [cafe\u0301]s of"},
		"full width":                            {"nsa", prose("ＮＳＡ files"), "SUMMARY [ＮＳＡ] files"},
		"Arabic":                                {"المخابرات العا", prose("جهاز المخابرات العامة المصرية"), "SUMMARY جهاز [المخابرات العا]مة المصرية"},
		"Chinese, whose words are not apart":    {"情报", prose("国家情报局"), "SUMMARY 国家[情报]局"},
		"Russian letters are not folded":        {"строи", prose("строй строит"), "SUMMARY строй [строи]т"},
		"markup is text":                        {"spy", prose("<b>spy</b> & <script>"), "SUMMARY <b>[spy]</b> & <script>"},
		"markup that is typed":                  {"<b>spy", prose("<b>spy</b>"), "SUMMARY <[b>spy</b]>"},
		"emoji stay whole":                      {"files", prose("👩‍👩‍👧 files 🇿🇦"), "SUMMARY 👩‍👩‍👧 [files] 🇿🇦"},
		"words that say nothing are not marked": {"a harbour of ships", prose("Of a harbour, ships"), "SUMMARY Of a [harbour, ships]"},
		"but the last is":                       {"harbour of", prose("A harbour of ships"), "SUMMARY A [harbour of] ships"},
		"words apart stay apart":                {"spy cables", prose("cables of a spy, cables"), "SUMMARY [cables] of a [spy, cables]"},
		"what the index reads otherwise":        {"zzz", prose("nothing of it"), "SUMMARY nothing of it"},
		"an alias of a country":                 {"north", Country{ID: "na", Name: "The Land", Aliases: []string{"Northland", "N.L."}}, "ALIAS [North]land"},
		"a hyphen that is not there":            {"m-it", service, "ACRONYM [MIT]"},
		"a space that is not there":             {"mi 5", prose("Of MI5 and 5 MI"), "SUMMARY Of [MI5] and [5 MI]"},
		"a hyphen that is":                      {"mi5", prose("Of MI-5 it says"), "SUMMARY Of [MI-5] it says"},
		"stops that are not typed":              {"nb", service, "ALIAS [N.B.]"},
		"a kind without a summary":              {"northland", Country{ID: "na", Name: "Northland"}, "NAME [Northland]"},
		"a summary where the name has less":     {"papers harbour", Leak{ID: "l", Name: "The Papers", Summary: "Papers about a harbour."}, "SUMMARY [Papers] about a [harbour]."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := marked(readTyped(c.typed).match(c.result)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestLongValuesAreCutAboutTheMatch(t *testing.T) {
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("word ", n)) } // 5 characters each, without the last
	for name, c := range map[string]struct{ summary, want string }{
		"as long as may be":                       {"match " + words(38) + " abcd", "[match] " + words(38) + " abcd"},
		"a match at the beginning":                {"match " + words(60), "[match] " + words(39) + "…"},
		"in the middle":                           {words(60) + " match " + words(60), "…" + words(8) + " [match] " + words(31) + "…"},
		"at the end":                              {words(60) + " match", "…" + words(39) + " [match]"},
		"a match in a word longer than a snippet": {words(60) + " match" + strings.Repeat("é", 500), "…" + words(8) + " [match]" + strings.Repeat("é", 155) + "…"},
		"a long word before it":                   {strings.Repeat("x", 500) + " match", "…[match]"},
	} {
		t.Run(name, func(t *testing.T) {
			m := readTyped("match").match(Disclosure{ID: "d-1", Summary: c.summary})
			if got := strings.TrimPrefix(marked(m), "SUMMARY "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestMatchesAreWhatTheyClaim, whatever is typed and found.
func TestMatchesAreWhatTheyClaim(t *testing.T) {
	letters := []string{"a", "b", "ä", "ß", "İ", "é", "e\u0301", "й", "情", "報", "م", "ن", "한", " ", " ", " ", "-", ".", "'", "<", "&", "👩‍👧", "\u202e", "1", "٣", "_", "\n"}
	random := rand.New(rand.NewPCG(1, 2))
	text := func(most int) string {
		var b strings.Builder
		for range random.IntN(most) {
			b.WriteString(letters[random.IntN(len(letters))])
		}
		return b.String()
	}
	for range 3000 {
		asked, value := text(12), text(600)
		m := readTyped(asked).match(Reaction{ID: "r-" + text(5), Summary: value})
		var joined strings.Builder
		for i, f := range m.Fragments {
			joined.WriteString(f.Text)
			if f.Text == "" || i > 0 && m.Fragments[i-1].Matched == f.Matched {
				t.Fatalf("%q in %q: fragments %+v", asked, value, m.Fragments)
			}
		}
		whole := m.Field == "SUMMARY" && m.Text == value
		switch {
		case joined.String() != m.Text, !utf8.ValidString(m.Text), utf8.RuneCountInString(m.Text) > MaxSnippet:
			t.Fatalf("%q in %q: text %q of fragments %+v", asked, value, m.Text, m.Fragments)
		case m.Field == "SUMMARY" && !strings.Contains(value, m.Text), whole && (m.CutBefore || m.CutAfter):
			t.Fatalf("%q in %q: %+v", asked, value, m)
		case m.Field == "SUMMARY" && !whole && !m.CutBefore && !m.CutAfter:
			t.Fatalf("%q in %q: cut and does not say so: %+v", asked, value, m)
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	typed := readTyped("intelligence servi")
	result := Disclosure{ID: "d-1", Summary: strings.Repeat("The South African intelligence service asked a partner for what it had. ", 5)}
	for b.Loop() {
		typed.match(result)
	}
}

func TestWordsThatAreALetterAway(t *testing.T) {
	for _, c := range []struct {
		a, b string
		like bool
	}{
		{"mosad", "mossad", true}, {"mossad", "mosad", true}, {"mossad", "mossad", true}, {"mossab", "mossad", true}, {"omssad", "mossad", true},
		{"mossda", "mossad", true}, {"msosda", "mossad", false}, {"mosa", "mossad", false}, {"mossad", "massod", false}, {"büro", "buro", true},
		{"bnd", "bmd", false}, {"bnd", "band", true}, {"", "mossad", false}, {"ssad", "mssad", true}, {"mossa", "mossad", true},
	} {
		if got := likeEachOther([]rune(c.a), []rune(c.b)); got != c.like {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
