package network

import (
	"iter"

	"liaison/graph/term"
)

// Source is what a network is built from, as the database holds it. Rows may
// come in any order.
type Source struct {
	Agencies     []Agency
	Ties         []Tie
	Countries    []Country
	Topics       []Topic
	Leaks        []Leak
	Arrangements []Arrangement
}

// Agency is a service: the country it is of, its kind, when it existed (an
// unknown date excludes no year), and the ids of the agencies it followed on.
type Agency struct {
	ID, Country        string
	Kind               term.AgencyKind
	Founded, Dissolved term.Date
	Predecessors       []string
}

// Country is a state or supranational body.
type Country struct {
	ID     string
	Region term.Region
}

// Topic is a subject of cooperation; Broader is the topic above it, empty at the top.
type Topic struct{ ID, Broader string }

// Leak is a disclosure event.
type Leak struct {
	ID   string
	Kind term.LeakKind
	// Published is its first publication.
	Published term.Date
	// HeldBy is the id of the agency from whose holdings the papers came, empty
	// where that is not known.
	HeldBy string
	// Named are the ids of the agencies that its disclosures name, as cooperating
	// or as concerned.
	Named []string
	// Others are its disclosures that are evidence for no tie.
	Others []Evidence
}

// Arrangement is a standing group or agreement; Members are the ids of all
// agencies that ever belonged to it.
type Arrangement struct {
	ID      string
	Members []string
}

// Tie is a liaison between two agencies: one per unordered pair, so A and B
// may be given either way round. Depth runs from 1 (contact) to 5 (integrated).
type Tie struct {
	ID, A, B     string
	Since, Until term.Date
	Depth        int
	Evidence     []Evidence
}

// Evidence is one disclosure of a tie by one document: the leak that the
// document is part of (empty where it is part of none), when the document was
// published, and what is disclosed. A disclosure between three agencies stands
// under each of their ties.
type Evidence struct {
	Disclosure, Document, Leak string
	Published                  term.Date
	Aspect                     term.Aspect
	Confidence                 term.Confidence
	Topics                     []string
}

// evidence is all of it, that of one disclosure and document as often as it stands there.
func (src *Source) evidence() iter.Seq[*Evidence] {
	return func(yield func(*Evidence) bool) {
		for i := range src.Ties {
			for j := range src.Ties[i].Evidence {
				if !yield(&src.Ties[i].Evidence[j]) {
					return
				}
			}
		}
		for i := range src.Leaks {
			for j := range src.Leaks[i].Others {
				if !yield(&src.Leaks[i].Others[j]) {
					return
				}
			}
		}
	}
}
