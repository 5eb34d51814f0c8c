package graph

import "liaison/graph/term"

// Tables is a whole dataset as Load takes it: the rows of the eleven tables,
// relations as ids. Name and Version are those of its data package. Load
// expects what package seed/dataset has read and found without fault, in any
// order of rows; the zero value of a date or text is unknown.
type Tables struct {
	Name, Version string

	Countries    []CountryRow
	Agencies     []AgencyRow
	Topics       []TopicRow
	Arrangements []ArrangementRow
	Memberships  []MembershipRow
	Leaks        []LeakRow
	Documents    []DocumentRow
	Disclosures  []DisclosureRow
	Liaisons     []LiaisonRow
	Supports     []SupportRow
	Reactions    []ReactionRow
}

// CountryRow is a state or a union of states.
type CountryRow struct {
	ID, Name string
	Region   term.Region
	Aliases  []string
}

// AgencyRow is an intelligence or security service.
type AgencyRow struct {
	ID, Name, Acronym, NativeName string
	Country                       string // id
	Kind                          term.AgencyKind
	Founded, Dissolved            term.Date
	Aliases                       []string
	Predecessors                  []string // agency ids
}

// TopicRow is a subject; Broader is the id of the topic above it, or empty.
type TopicRow struct {
	ID, Name, Broader string
}

// ArrangementRow is a standing group or agreement.
type ArrangementRow struct {
	ID, Name     string
	Kind         term.ArrangementKind
	Since, Until term.Date
	Summary, URL string
	Checked      bool
}

// MembershipRow says that an agency belongs to an arrangement; the pair is its key.
type MembershipRow struct {
	Agency, Arrangement string // ids
	Since, Until        term.Date
	Role                string
}

// LeakRow is a body of papers that became public.
type LeakRow struct {
	ID, Name     string
	Kind         term.LeakKind
	Published    term.Date
	Publisher    string
	HeldBy       string // agency id, or empty
	Extent       string
	Summary, URL string
	Checked      bool
}

// DocumentRow is one paper, text, report or study.
type DocumentRow struct {
	ID                 string
	Leak               string // id, or empty
	Title              string
	Kind               term.DocumentKind
	Author             string // agency id, or empty
	Written, Published term.Date
	Publisher, URL     string
	DerivedFrom        []string // document ids
	Checked            bool
}

// DisclosureRow is one statement of one document: the unit of evidence.
type DisclosureRow struct {
	ID                string
	Document          string   // id
	Between, Concerns []string // agency ids, in the order of the source
	Aspect            term.Aspect
	Topics            []string // ids
	Occurred          term.Date
	Summary           string
	Confidence        term.Confidence
	Checked           bool
}

// LiaisonRow is the tie of two agencies: ID is A--B, with A before B.
type LiaisonRow struct {
	ID, A, B     string
	Since, Until term.Date
	Depth        int
	Note         string
}

// SupportRow is money, training, equipment or technical help.
type SupportRow struct {
	ID, Provider, Recipient string
	Kind                    term.SupportKind
	Since, Until            term.Date
	Summary                 string
	Document                string // id
}

// ReactionRow is what an agency or a country did after a leak.
type ReactionRow struct {
	ID, Leak      string
	Actor, Toward string // ids of agencies or countries; Toward may be empty
	Date          term.Date
	Kind          term.ReactionKind
	Summary       string
	Document      string // id, or empty
	Checked       bool
}

// Counts is the number of rows of each table, in the order of the data package.
func (t Tables) Counts() []DatasetCount {
	return []DatasetCount{
		{"countries", len(t.Countries)}, {"agencies", len(t.Agencies)}, {"topics", len(t.Topics)},
		{"arrangements", len(t.Arrangements)}, {"memberships", len(t.Memberships)}, {"leaks", len(t.Leaks)},
		{"documents", len(t.Documents)}, {"disclosures", len(t.Disclosures)}, {"liaisons", len(t.Liaisons)},
		{"supports", len(t.Supports)}, {"reactions", len(t.Reactions)},
	}
}
