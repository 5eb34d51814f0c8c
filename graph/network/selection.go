package network

import (
	"slices"
	"sync"
)

// Selection is a network read through a filter: the liaisons that count. It is
// evaluated when asked, never changes, and is safe for concurrent use.
type Selection struct {
	n    *Network
	open bool // nothing is asked: every liaison counts

	year     int16 // asOf, 0 where not asked
	minDepth uint8
	oneOf    bitset // agencies of which an end must be one, nil for any

	// Criteria of evidence; proven says that there is one.
	proven        bool
	documents     int32 // the first document that knownBy excludes
	topics, leaks bitset
	aspects       uint16
	minConfidence uint8
	leakedOnly    bool

	once sync.Once
	set  bitset // all that counts, once somebody asks for the whole
	size int
}

// counts reports whether a liaison counts. The cheap criteria come first.
func (s *Selection) counts(tie int32) bool {
	if s.open {
		return true
	}
	n := s.n
	if n.depth[tie] < s.minDepth {
		return false
	}
	a, b := n.ends[tie][0], n.ends[tie][1]
	if s.year != 0 && (n.since[tie] > s.year || n.until[tie] != 0 && n.until[tie] < s.year || !n.existed(a, s.year) || !n.existed(b, s.year)) {
		return false
	}
	if s.oneOf != nil && !s.oneOf.has(a) && !s.oneOf.has(b) {
		return false
	}
	return !s.proven && !s.leakedOnly || s.shown(tie)
}

// shown reports whether the evidence of a liaison satisfies the filter.
func (s *Selection) shown(tie int32) bool {
	found, known := !s.proven, false
	for _, i := range s.n.evidence.of(tie) {
		statement := &s.n.statements[i]
		if statement.document >= s.documents {
			continue
		}
		if s.leakedOnly && !s.n.fromLeak(statement) {
			return false
		}
		known = true
		if !found && s.admits(i, statement) {
			found = true
		}
		if found && !s.leakedOnly {
			return true
		}
	}
	// Known only from leaks means known: a liaison without evidence is not.
	return found && (known || !s.leakedOnly)
}

// admits reports whether a statement satisfies every criterion of evidence.
func (s *Selection) admits(index int32, statement *statement) bool {
	if statement.document >= s.documents || statement.confidence < s.minConfidence {
		return false
	}
	if s.aspects != 0 && s.aspects&(1<<statement.aspect) == 0 {
		return false
	}
	if s.leaks != nil && (statement.leak < 0 || !s.leaks.has(statement.leak)) {
		return false
	}
	return s.topics == nil || slices.ContainsFunc(s.n.statementOn.of(index), s.topics.has)
}

// confidence is the rank of the best statement of a liaison that the criteria
// of evidence admit, -1 where there is none.
func (s *Selection) confidence(tie int32) int {
	if !s.proven {
		return int(s.n.surest[tie])
	}
	best := -1
	for _, i := range s.n.evidence.of(tie) {
		if statement := &s.n.statements[i]; s.admits(i, statement) {
			best = max(best, int(statement.confidence))
		}
	}
	return best
}

// whole is the set of all that counts; not for a selection that is open.
func (s *Selection) whole() bitset {
	s.once.Do(func() {
		s.set = newBitset(len(s.n.ties))
		for tie := range int32(len(s.n.ties)) {
			if s.counts(tie) {
				s.set.add(tie)
			}
		}
		s.size = s.set.count()
	})
	return s.set
}

// Count is the number of liaisons that count.
func (s *Selection) Count() int {
	if s.open {
		return len(s.n.ties)
	}
	s.whole()
	return s.size
}

// Has reports whether a liaison counts; an unknown id does not.
func (s *Selection) Has(tieID string) bool {
	tie, ok := s.n.tie(tieID)
	return ok && s.counts(tie)
}

// Ties are the ids of the liaisons that count, ascending.
func (s *Selection) Ties() []string {
	if s.open {
		return slices.Clone(s.n.ties)
	}
	out := make([]string, 0, s.Count())
	s.whole().each(func(tie int32) { out = append(out, s.n.ties[tie]) })
	return out
}

// TiesOf are the ids of an agency's liaisons that count, ascending; false
// where no agency has that id.
func (s *Selection) TiesOf(agency string) ([]string, bool) {
	i, ok := s.n.agency(agency)
	if !ok {
		return nil, false
	}
	ties := make([]int32, 0, len(s.n.arcsOf(i)))
	for _, arc := range s.n.arcsOf(i) {
		if s.counts(arc.tie) {
			ties = append(ties, arc.tie)
		}
	}
	slices.Sort(ties)
	return names(s.n.ties, ties), true
}

// Degree is the number of an agency's liaisons that count, 0 for an unknown id.
func (s *Selection) Degree(agency string) int {
	i, ok := s.n.agency(agency)
	if !ok {
		return 0
	}
	return s.degree(i)
}

func (s *Selection) degree(agency int32) int {
	arcs := s.n.arcsOf(agency)
	if s.open {
		return len(arcs)
	}
	sum := 0
	for _, arc := range arcs {
		if s.counts(arc.tie) {
			sum++
		}
	}
	return sum
}

// Agencies are the ids of the agencies with at least one liaison that counts, ascending.
func (s *Selection) Agencies() []string {
	var out []string
	for i, id := range s.n.agencies {
		if slices.ContainsFunc(s.n.arcsOf(int32(i)), func(arc arc) bool { return s.counts(arc.tie) }) {
			out = append(out, id)
		}
	}
	return out
}

// Exists reports whether an agency existed at the filter's asOf (at any time
// where it has none); an unknown id did not.
func (s *Selection) Exists(agency string) bool {
	i, ok := s.n.agency(agency)
	return ok && s.n.existed(i, s.year)
}
