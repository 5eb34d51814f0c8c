package api_test

import "liaison/graph"

// paper is a made-up network that can be counted on paper:
//
//	depth 5    xc-dom--xd-mil
//	depth 4    xa-for--xb-old (1970 to 1995), xd-pol--xe-fin
//	depth 3    xa-for--xb-for (since 1996)
//	depth 2    xa-for--xc-dom, xb-for--xd-mil
//	depth 1    xb-for--xc-dom (2011 to 2014)
//
// xd-pol and xe-fin are a part of their own, xa-sig has no tie, xz no agency, and
// xb-for followed on xb-old in 1995.
//
// The Ledger leaked in June 2013 from xb-for; a book of 2001 and an inquiry of
// 2015 tell of some of the same ties.
func paper() graph.Tables {
	const at = "https://example.org/"
	return graph.Tables{
		Name: "paper", Version: "1",
		Countries: []graph.CountryRow{
			{ID: "xa", Name: "Northland", Region: "EUROPE"}, {ID: "xb", Name: "Southland", Region: "AFRICA"},
			{ID: "xc", Name: "Eastland", Region: "ASIA"}, {ID: "xd", Name: "Westland", Region: "AMERICAS"},
			{ID: "xe", Name: "Isle", Region: "OCEANIA"}, {ID: "xz", Name: "Emptyland", Region: "OCEANIA", Aliases: []string{"E.L.", "The Void"}},
		},
		Agencies: []graph.AgencyRow{
			{ID: "xa-for", Name: "Foreign Service of Northland", Acronym: "FSN", NativeName: "Tjenesten", Country: "xa", Kind: "FOREIGN", Founded: "1950", Aliases: []string{"Bureau N", "The House"}},
			{ID: "xa-sig", Name: "Signals Office of Northland", Country: "xa", Kind: "SIGNALS"},
			{ID: "xb-for", Name: "Foreign Service of Southland", Acronym: "FSS", Country: "xb", Kind: "FOREIGN", Founded: "1995-02", Predecessors: []string{"xb-old"}},
			{ID: "xb-old", Name: "National Bureau of Southland", Acronym: "NBS", Country: "xb", Kind: "UNIFIED", Founded: "1969", Dissolved: "1995"},
			{ID: "xc-dom", Name: "Home Service of Eastland", Country: "xc", Kind: "DOMESTIC"},
			{ID: "xd-mil", Name: "Army Staff of Westland", Country: "xd", Kind: "MILITARY"},
			{ID: "xd-pol", Name: "Police Bureau of Westland", Country: "xd", Kind: "POLICE"},
			{ID: "xe-fin", Name: "Treasury Unit of the Isle", Country: "xe", Kind: "FINANCIAL"},
		},
		Topics: []graph.TopicRow{{ID: "t-security", Name: "Security"}, {ID: "t-arms", Name: "Arms", Broader: "t-security"}, {ID: "t-money", Name: "Money"}},
		Arrangements: []graph.ArrangementRow{
			{ID: "north-club", Name: "North Club", Kind: "MULTILATERAL", Since: "1971", Summary: "A yearly meeting of heads.", URL: at + "club", Checked: true},
			{ID: "old-pact", Name: "Old Pact", Kind: "BILATERAL", Since: "1972", Until: "1990-05", Summary: "A pact of two."},
		},
		Memberships: []graph.MembershipRow{
			{Agency: "xa-for", Arrangement: "north-club", Since: "1971", Role: "founder"},
			{Agency: "xb-old", Arrangement: "north-club", Since: "1975-06", Until: "1995"},
			{Agency: "xa-for", Arrangement: "old-pact", Until: "1990"},
		},
		Leaks: []graph.LeakRow{
			{ID: "ledger-2013", Name: "The Ledger", Kind: "LEAK", Published: "2013-06-05", Publisher: "The Herald", HeldBy: "xb-for", Extent: "40 pages", Summary: "Papers of the Foreign Service of Southland.", URL: at + "ledger", Checked: true},
			{ID: "north-inquiry", Name: "Northland Inquiry", Kind: "OFFICIAL", Published: "2015", Publisher: "Parliament of Northland", Summary: "A report to parliament."},
		},
		Documents: []graph.DocumentRow{
			{ID: "doc-book", Title: "A book", Kind: "ACADEMIC", Published: "2001", Publisher: "A press"},
			{ID: "doc-herald", Title: "What the Ledger shows", Kind: "PRESS", Published: "2013-06-07", Publisher: "The Herald", URL: at + "herald", DerivedFrom: []string{"doc-ledger-1"}, Checked: true},
			{ID: "doc-inquiry", Leak: "north-inquiry", Title: "Report of the inquiry", Kind: "OFFICIAL", Written: "2014", Published: "2015", Publisher: "Parliament of Northland", URL: at + "inquiry", Checked: true},
			{ID: "doc-ledger-1", Leak: "ledger-2013", Title: "Minutes of a meeting", Kind: "LEAKED", Author: "xb-for", Written: "2009-11", Published: "2013-06-05", Publisher: "The Herald", URL: at + "ledger/1", Checked: true},
			{ID: "doc-undated", Title: "A rumour", Kind: "PRESS", Publisher: "A paper"},
		},
		Disclosures: []graph.DisclosureRow{
			{ID: "d-arms-talk", Document: "doc-ledger-1", Between: []string{"xb-for", "xa-for"}, Concerns: []string{"xc-dom"}, Aspect: "REQUEST", Topics: []string{"t-arms"}, Occurred: "2009", Summary: "Southland asked for a list.", Confidence: "CONFIRMED", Checked: true},
			{ID: "d-book", Document: "doc-book", Between: []string{"xa-for", "xc-dom"}, Aspect: "EXISTENCE", Topics: []string{"t-security"}, Summary: "A tie is said to exist.", Confidence: "ALLEGED"},
			{ID: "d-inquiry", Document: "doc-inquiry", Between: []string{"xc-dom", "xb-for"}, Aspect: "OPERATION", Topics: []string{"t-money"}, Occurred: "2012-05", Summary: "The two searched a house.", Confidence: "CONFIRMED", Checked: true},
			{ID: "d-pact", Document: "doc-inquiry", Between: []string{"xd-pol", "xe-fin"}, Aspect: "AGREEMENT", Topics: []string{"t-money"}, Summary: "Terms were signed.", Confidence: "CONFIRMED", Checked: true},
			{ID: "d-past", Document: "doc-book", Between: []string{"xa-for", "xb-old"}, Aspect: "METHOD", Topics: []string{"t-arms", "t-money"}, Occurred: "1980", Summary: "Codes were shared.", Confidence: "CONFIRMED"},
			{ID: "d-rumour", Document: "doc-undated", Between: []string{"xc-dom", "xd-mil"}, Aspect: "SUPPORT", Topics: []string{"t-arms"}, Summary: "Training is said to be given.", Confidence: "ALLEGED"},
			{ID: "d-source", Document: "doc-ledger-1", Between: []string{"xb-for", "xd-mil"}, Aspect: "SOURCE", Topics: []string{"t-security"}, Occurred: "2008-03-01", Summary: "One ran a source of the other.", Confidence: "PROBABLE", Checked: true},
			{ID: "d-three", Document: "doc-ledger-1", Between: []string{"xa-for", "xb-for", "xc-dom"}, Aspect: "METHOD", Topics: []string{"t-arms", "t-money"}, Occurred: "2011-03", Summary: "The three met.", Confidence: "PROBABLE", Checked: true},
			{ID: "d-watch", Document: "doc-ledger-1", Concerns: []string{"xa-sig"}, Aspect: "ASSESSMENT", Topics: []string{"t-security"}, Summary: "The office is thought weak.", Confidence: "PROBABLE", Checked: true},
		},
		Liaisons: []graph.LiaisonRow{
			{ID: "xa-for--xb-for", A: "xa-for", B: "xb-for", Since: "1996", Depth: 3},
			{ID: "xa-for--xb-old", A: "xa-for", B: "xb-old", Since: "1970", Until: "1995", Depth: 4},
			{ID: "xa-for--xc-dom", A: "xa-for", B: "xc-dom", Depth: 2, Note: "Alleged at first."},
			{ID: "xb-for--xc-dom", A: "xb-for", B: "xc-dom", Since: "2011", Until: "2014", Depth: 1},
			{ID: "xb-for--xd-mil", A: "xb-for", B: "xd-mil", Since: "2005", Depth: 2},
			{ID: "xc-dom--xd-mil", A: "xc-dom", B: "xd-mil", Since: "2000", Depth: 5},
			{ID: "xd-pol--xe-fin", A: "xd-pol", B: "xe-fin", Depth: 4},
		},
		Supports: []graph.SupportRow{
			{ID: "s-goods", Provider: "xa-for", Recipient: "xc-dom", Kind: "EQUIPMENT", Summary: "Radios.", Document: "doc-book"},
			{ID: "s-training", Provider: "xa-for", Recipient: "xb-for", Kind: "TRAINING", Since: "2001", Until: "2003", Summary: "A course a year.", Document: "doc-herald"},
		},
		Reactions: []graph.ReactionRow{
			{ID: "r-halt", Leak: "ledger-2013", Actor: "xa-for", Toward: "xb-for", Date: "2013-07", Kind: "SUSPENSION", Summary: "Work stopped for a time.", Document: "doc-herald", Checked: true},
			{ID: "r-inquiry", Leak: "ledger-2013", Actor: "xa-for", Toward: "xb", Date: "2013-08", Kind: "INQUIRY", Summary: "An inquiry was set up."},
			{ID: "r-protest", Leak: "ledger-2013", Actor: "xa", Date: "2013-06", Kind: "PROTEST", Summary: "Northland protested."},
		},
	}
}
