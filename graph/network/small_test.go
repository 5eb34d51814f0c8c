package network

import "liaison/graph/term"

// small is a network countable on paper (invented, like all its dates):
//
//	a1 --5-- b1 --4-- c1 --3-- d1        d1 --1-- e1 (a lane that ends)
//	 \--2-- b2 --4--/      \--2--/ c2
//	a2 --3-- c1                          f1, f2: no ties; f2 follows f1
//
// c1--d1 is direct (depth 3) and by c2 (c1--c2 2, c2--d1 2).
func small() Source {
	agency := func(id, country string, founded, dissolved term.Date, predecessors ...string) Agency {
		return Agency{ID: id, Country: country, Kind: "FOREIGN", Founded: founded, Dissolved: dissolved, Predecessors: predecessors}
	}
	tie := func(a, b string, depth int, since, until term.Date, evidence ...Evidence) Tie {
		return Tie{ID: a + "--" + b, A: a, B: b, Depth: depth, Since: since, Until: until, Evidence: evidence}
	}
	a1 := agency("a1", "a", "1950", "")
	a1.Kind = "SIGNALS"
	return Source{
		Countries: []Country{{"a", "EUROPE"}, {"b", "ASIA"}, {"c", "ASIA"}, {"d", "AFRICA"}, {"e", "AFRICA"}, {"f", "OCEANIA"}, {"g", "OCEANIA"}},
		Agencies: []Agency{
			a1, agency("a2", "a", "", ""), agency("b1", "b", "", ""), agency("b2", "b", "1960", "1990-06"),
			agency("c1", "c", "", ""), agency("c2", "c", "", ""), agency("d1", "d", "", ""), agency("e1", "e", "", ""),
			agency("f1", "f", "1950", "1970"), agency("f2", "f", "1980", "1990", "f1"), agency("f3", "f", "1991-05", "", "f2"),
		},
		Topics:       []Topic{{ID: "t-all"}, {"t-part", "t-all"}, {"t-deep", "t-part"}, {ID: "t-other"}},
		Leaks:        []Leak{{ID: "leak", Kind: term.Leaked}, {ID: "release", Kind: term.Official}},
		Arrangements: []Arrangement{{"club", []string{"b1", "c2", "b1"}}, {"pair", []string{"a1", "d1"}}, {"empty", nil}},
		Ties: []Tie{
			tie("a1", "b1", 5, "1970", "",
				Evidence{"d1", "doc-press", "", "2010-03", "EXISTENCE", "CONFIRMED", []string{"t-deep"}},
				Evidence{"d2", "doc-leak", "leak", "2013-06-05", "METHOD", "PROBABLE", []string{"t-other"}}),
			tie("a1", "b2", 2, "", "1988-12-31",
				Evidence{"d3", "doc-leak", "leak", "2013-06-05", "OPERATION", "ALLEGED", []string{"t-part"}}),
			tie("b1", "c1", 4, "1980-05", "1999", Evidence{"d4", "doc-undated", "leak", "", "SOURCE", "PROBABLE", nil}),
			tie("b2", "c1", 4, "", "", Evidence{"d5", "doc-release", "release", "2013", "AGREEMENT", "CONFIRMED", []string{"t-all"}}),
			tie("a2", "c1", 3, "", ""), tie("c1", "d1", 3, "", ""), tie("c1", "c2", 2, "", ""), tie("c2", "d1", 2, "", ""),
			tie("d1", "e1", 1, "", ""),
		},
	}
}
