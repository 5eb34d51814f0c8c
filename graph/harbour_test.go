package graph_test

import "liaison/graph"

// harbour is a made-up network countable on paper.
//
//	na-one (na, Europe) --3-- nb-one (nb, Africa)     na-old -> na-two
//	na-one --5-- nc-one (nc, Asia, until 2000-05)
//	na-two (from 1990) --1-- nb-one
func harbour() graph.Tables {
	return graph.Tables{
		Name: "harbour", Version: "1",
		Countries: []graph.CountryRow{{ID: "na", Name: "Northland", Region: "EUROPE"}, {ID: "nb", Name: "Bayland", Region: "AFRICA"}, {ID: "nc", Name: "Capeland", Region: "ASIA"}},
		Agencies: []graph.AgencyRow{
			{ID: "na-one", Name: "Northern Bureau", Acronym: "ONE", NativeName: "Büro des Nordens", Country: "na", Kind: "FOREIGN", Founded: "1950", Aliases: []string{"The Firm", "N.B."}},
			{ID: "na-old", Name: "Old Listening Post", Country: "na", Kind: "SIGNALS", Founded: "1960", Dissolved: "1990"},
			{ID: "na-two", Name: "Listening Post", Country: "na", Kind: "SIGNALS", Founded: "1990", Predecessors: []string{"na-old"}},
			{ID: "nb-one", Name: "Bay Security", Acronym: "BS", Country: "nb", Kind: "DOMESTIC"},
			{ID: "nc-one", Name: "Cape Bureau", Country: "nc", Kind: "FOREIGN", Dissolved: "2000-05"},
		},
		Topics:       []graph.TopicRow{{ID: "t-wide", Name: "Shipping"}, {ID: "t-deep", Name: "Harbours", Broader: "t-wide"}, {ID: "t-other", Name: "Trade"}},
		Arrangements: []graph.ArrangementRow{{ID: "club", Name: "The Club", Kind: "MULTILATERAL", Since: "1970", Until: "1999-06", Summary: "It meets.", URL: "https://example.org/club", Checked: true}, {ID: "pact", Name: "The Pact", Kind: "BILATERAL", Summary: "It binds."}},
		Memberships:  []graph.MembershipRow{{Agency: "nb-one", Arrangement: "club"}, {Agency: "na-one", Arrangement: "club", Since: "1970", Until: "1999", Role: "chair"}, {Agency: "na-one", Arrangement: "pact"}},
		Leaks: []graph.LeakRow{
			{ID: "papers", Name: "The Harbour Papers", Kind: "LEAK", Published: "2013-06", Publisher: "The Herald", HeldBy: "na-one", Extent: "40 pages", Summary: "Letters.", URL: "https://example.org/papers", Checked: true},
			{ID: "release", Name: "The Release", Kind: "OFFICIAL", Published: "2010", Publisher: "Archive", Summary: "Old files."},
			{ID: "undated", Name: "The Drawer", Kind: "LEAK", Publisher: "Nobody", Summary: "Found."},
		},
		Documents: []graph.DocumentRow{
			{ID: "doc-letter", Leak: "papers", Title: "Letter of the Northern Bureau", Kind: "LEAKED", Author: "na-one", Written: "1998", Published: "2013-06-05", Publisher: "The Herald", URL: "https://example.org/letter", Checked: true},
			{ID: "doc-story", Leak: "papers", Title: "Story", Kind: "PRESS", Published: "2013-06", Publisher: "The Herald", DerivedFrom: []string{"doc-letter"}},
			{ID: "doc-file", Leak: "release", Title: "File", Kind: "OFFICIAL", Published: "2010", Publisher: "Archive", Checked: true},
			{ID: "doc-book", Title: "Book on bureaus", Kind: "ACADEMIC", Publisher: "Press"},
		},
		Disclosures: []graph.DisclosureRow{
			{ID: "d-1", Document: "doc-letter", Between: []string{"nb-one", "na-one"}, Concerns: []string{"nc-one"}, Aspect: "METHOD", Topics: []string{"t-deep"}, Occurred: "1998-02", Summary: "They share cables.", Confidence: "CONFIRMED", Checked: true},
			{ID: "d-2", Document: "doc-story", Between: []string{"na-one", "nb-one"}, Aspect: "REQUEST", Topics: []string{"t-other", "t-wide"}, Summary: "One asks.", Confidence: "ALLEGED"},
			{ID: "d-3", Document: "doc-file", Between: []string{"na-one", "nc-one"}, Aspect: "AGREEMENT", Topics: []string{"t-wide"}, Summary: "They agree.", Confidence: "CONFIRMED", Checked: true},
			{ID: "d-4", Document: "doc-book", Between: []string{"na-two", "nb-one"}, Aspect: "EXISTENCE", Topics: []string{"t-other"}, Summary: "They met.", Confidence: "PROBABLE"},
			{ID: "d-5", Document: "doc-book", Concerns: []string{"na-old"}, Aspect: "ASSESSMENT", Topics: []string{"t-other"}, Summary: "It was slow.", Confidence: "PROBABLE"},
		},
		Liaisons: []graph.LiaisonRow{
			{ID: "na-one--nb-one", A: "na-one", B: "nb-one", Since: "1970-03", Depth: 3, Note: "by letter"},
			{ID: "na-one--nc-one", A: "na-one", B: "nc-one", Until: "2000", Depth: 5},
			{ID: "na-two--nb-one", A: "na-two", B: "nb-one", Depth: 1},
		},
		Supports: []graph.SupportRow{
			{ID: "s-1", Provider: "na-one", Recipient: "nb-one", Kind: "FUNDING", Since: "1975", Until: "1980", Summary: "Money.", Document: "doc-book"},
			{ID: "s-2", Provider: "na-two", Recipient: "nb-one", Kind: "TRAINING", Summary: "Courses.", Document: "doc-letter"},
		},
		Reactions: []graph.ReactionRow{
			{ID: "r-1", Leak: "papers", Actor: "nb", Toward: "na-one", Date: "2013-07", Kind: "PROTEST", Summary: "Anger.", Document: "doc-story", Checked: true},
			{ID: "r-2", Leak: "papers", Actor: "nb-one", Toward: "na", Kind: "SUSPENSION", Summary: "Silence."},
			{ID: "r-3", Leak: "release", Actor: "na-one", Kind: "NONE_OBSERVED", Summary: "Nothing."},
		},
	}
}
