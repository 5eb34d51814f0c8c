package network

import (
	"sort"
	"sync"

	"liaison/graph/term"
)

// Network is the liaison network. Build makes one.
//
// Everything is an index into parallel slices, and indexes follow the order of
// ids: comparing indexes compares ids, and whatever is listed by index comes
// out ascending.
type Network struct {
	ids map[string]ref // agencies, countries and arrangements

	agencies     []string
	country      []int32 // of an agency
	kind         []uint8 // index in term.AgencyKinds
	founded      []int16 // year, 0 where unknown
	dissolved    []int16
	predecessors lists
	successors   lists
	countries    []string
	region       []uint8 // index in term.Regions
	agenciesOf   lists   // of a country
	arrangements []string
	members      lists // of an arrangement
	topics       []string
	narrower     lists // topics just below a topic
	leaks        []string
	leaked       []bool      // the leak is of kind LEAK
	appeared     []term.Date // a leak's first publication
	holder       []int32     // agency that held a leak's papers, -1 where not known
	ofLeak       lists       // statements of a leak, ascending
	named        lists       // agencies that a leak's disclosures name, ascending
	exposed      lists       // ties that a leak's disclosures show, ascending
	ties         []string
	ends         [][2]int32 // agencies of a tie, smaller first
	since, until []int16    // years of a tie, 0 where unknown
	depth        []uint8
	arcStart     []int32 // agency i has arcs[arcStart[i]:arcStart[i+1]], by neighbour
	arcs         []arc
	evidence     lists  // statements of a tie, ascending
	surest       []int8 // rank of the best confidence of a tie, -1 without evidence
	statements   []statement
	statementOn  lists       // topics of a statement
	disclosures  []string    // of statements
	documents    []string    // by date, then id; those without a date first
	published    []term.Date // of a document
	firstDated   int32       // the first document with a date
	scratch      sync.Pool   // *scratch, for Paths
}

// arc is one direction of a tie, seen from one of its agencies.
type arc struct{ to, tie int32 }

// statement is one disclosure by one document, shared by the ties it shows; one
// of a leak may show none.
type statement struct {
	disclosure, document int32
	leak                 int32 // -1 where the document is part of none
	aspect, confidence   uint8 // indexes in term.Aspects, term.Confidences
}

// ref says what an id names.
type ref struct {
	noun  noun
	index int32
}

type noun uint8

const (
	agencyNoun noun = iota
	countryNoun
	arrangementNoun
)

var nounNames = [...]string{"agency", "country", "arrangement"}

func (n *Network) arcsOf(agency int32) []arc {
	return n.arcs[n.arcStart[agency]:n.arcStart[agency+1]]
}

func (n *Network) agency(id string) (int32, bool) {
	r, ok := n.ids[id]
	return r.index, ok && r.noun == agencyNoun
}

func (n *Network) tie(id string) (int32, bool) { return find(n.ties, id) }

// resolve reads an id of one of the accepted nouns as the agencies it stands for.
func (n *Network) resolve(field, id string, accepted ...noun) ([]int32, error) {
	r, ok := n.ids[id]
	for _, noun := range accepted {
		if !ok || r.noun != noun {
			continue
		}
		switch noun {
		case countryNoun:
			return n.agenciesOf.of(r.index), nil
		case arrangementNoun:
			return n.members.of(r.index), nil
		}
		return []int32{r.index}, nil
	}
	err := &term.UnknownIDError{Field: field, ID: id}
	for _, noun := range accepted {
		err.Accepted = append(err.Accepted, nounNames[noun])
	}
	return nil, err
}

// find is the index of id in an ascending slice.
func find(ids []string, id string) (int32, bool) {
	i := sort.SearchStrings(ids, id)
	return int32(i), i < len(ids) && ids[i] == id
}

// names turns indexes into ids.
func names(ids []string, indexes []int32) []string {
	out := make([]string, len(indexes))
	for i, index := range indexes {
		out[i] = ids[index]
	}
	return out
}

// existed reports whether an agency existed in a year; what is unknown never
// excludes, and year 0 asks for nothing.
func (n *Network) existed(agency int32, year int16) bool {
	return !n.notYet(agency, year) && !n.noLonger(agency, year)
}

func (n *Network) notYet(agency int32, year int16) bool {
	return year != 0 && n.founded[agency] > year
}

func (n *Network) noLonger(agency int32, year int16) bool {
	return n.dissolved[agency] != 0 && n.dissolved[agency] < year
}
