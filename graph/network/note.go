package network

import "slices"

// Note tells of an id in a question that has no part in the answer, and why.
type Note struct {
	// ID is the agency; for NoAgency the country or arrangement asked for.
	ID     string
	Reason Reason
	// See names, for an agency that did not exist at asOf, those of its
	// predecessors (NotYetFounded) or successors (Dissolved), however far
	// removed, that did; where none did, the immediate ones. Ascending.
	See []string
}

// Reason is why an id has no part in the answer.
type Reason string

// The reasons.
const (
	NotYetFounded Reason = "NOT_YET_FOUNDED"
	Dissolved     Reason = "DISSOLVED"
	Avoided       Reason = "AVOIDED"
	NoAgency      Reason = "NO_AGENCY"
)

// Reasons lists every Reason.
var Reasons = []Reason{NotYetFounded, Dissolved, Avoided, NoAgency}

// absence is the note on an agency that did not exist in a year; false where
// it did.
func (n *Network) absence(agency int32, year int16) (Note, bool) {
	switch {
	case n.notYet(agency, year):
		return Note{n.agencies[agency], NotYetFounded, n.nearest(agency, year, &n.predecessors)}, true
	case n.noLonger(agency, year):
		return Note{n.agencies[agency], Dissolved, n.nearest(agency, year, &n.successors)}, true
	}
	return Note{}, false
}

// nearest follows a line of descent to the agencies that existed in a year.
// Beyond one that did, it does not look; where none did, it gives the
// immediate ones.
func (n *Network) nearest(agency int32, year int16, line *lists) []string {
	var found []int32
	seen := map[int32]bool{agency: true}
	for todo := []int32{agency}; len(todo) > 0; todo = todo[1:] {
		for _, next := range line.of(todo[0]) {
			if seen[next] {
				continue
			}
			seen[next] = true
			if n.existed(next, year) {
				found = append(found, next)
			} else {
				todo = append(todo, next)
			}
		}
	}
	if len(found) == 0 {
		found = slices.Clone(line.of(agency))
	}
	slices.Sort(found)
	return names(n.agencies, slices.Compact(found))
}

// unique keeps the first of several notes on one id.
func unique(notes []Note) []Note {
	seen := map[string]bool{}
	return slices.DeleteFunc(notes, func(note Note) bool {
		told := seen[note.ID]
		seen[note.ID] = true
		return told
	})
}
