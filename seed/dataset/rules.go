package dataset

import (
	"strings"

	"liaison/graph"
	"liaison/graph/term"
)

// checkRules looks at what no single cell can show. A rule passes over fields
// that are empty, so that a cell already reported does not set off others.
func (s *set) checkRules() {
	checkKeys(s, s.countries, "")
	checkKeys(s, s.agencies, "")
	checkKeys(s, s.topics, "t-")
	checkKeys(s, s.arrangements, "")
	checkKeys(s, s.memberships, "")
	checkKeys(s, s.leaks, "")
	checkKeys(s, s.documents, "doc-")
	checkKeys(s, s.disclosures, "d-")
	checkKeys(s, s.liaisons, "")
	checkKeys(s, s.supports, "s-")
	checkKeys(s, s.reactions, "r-")
	s.checkReferences()
	s.checkAgencies()
	s.checkHierarchies()
	s.checkSpans()
	s.checkCitations()
	s.checkLiaisons()
	s.checkDisclosures()
	for _, r := range s.supports.rows {
		if r.v.Provider != "" && r.v.Provider == r.v.Recipient {
			s.fault(s.supports.file, r.line, "recipient", r.v.Recipient, "provider and recipient are the same; accepted: two agencies")
		}
	}
}

// reservedPrefixes mark the ids of some tables; the ids of others must not look
// like them.
var reservedPrefixes = []string{"t-", "doc-", "d-", "s-", "r-"}

// checkKeys reports rows out of order and ids given twice, in the table or in
// another one.
func checkKeys[R any](s *set, t *table[R], prefix string) {
	keys := t.key()
	column := keys[0]
	first := map[string]int{}
	last := ""
	for _, r := range t.rows {
		if !r.sound(keys...) {
			continue
		}
		line, repeated := first[r.key]
		owner, claimed := s.ids[r.key]
		switch {
		case repeated:
			s.fault(t.file, r.line, column, r.key, "already on line %d; accepted: each once", line)
		case claimed && owner.file != t.file:
			s.fault(t.file, r.line, column, r.key, "already an id in %s; accepted: an id that no other table has", owner.at())
		case r.key < last:
			s.fault(t.file, r.line, column, r.key, "out of order after %q; accepted: rows sorted by %s, byte by byte", clip(last), strings.Join(keys, " and "))
		}
		if !repeated {
			first[r.key] = r.line
		}
		if prefix == "" && column == "id" {
			for _, reserved := range reservedPrefixes {
				if strings.HasPrefix(r.key, reserved) {
					s.fault(t.file, r.line, column, r.key, "starts like an id of another table; accepted: an id without the prefix %s", reserved)
				}
			}
		}
		last = r.key
	}
}

// key is the columns that the table is sorted by and unique in: the id, or the
// two ids that a membership joins.
func (t *table[R]) key() []string {
	if t.columns[0].name == "id" {
		return []string{"id"}
	}
	return []string{t.columns[0].name, t.columns[1].name}
}

// checkAgencies holds agencies to their names: one that two bear would name neither.
func (s *set) checkAgencies() {
	named := map[string]row[graph.AgencyRow]{}
	for _, r := range s.agencies.rows {
		if first, taken := named[r.v.Name]; taken && r.v.Name != "" {
			s.fault(s.agencies.file, r.line, "name", r.v.Name, "also the name of %s on line %d; accepted: a name of its own, with the country in parentheses where needed", first.key, first.line)
		} else {
			named[r.v.Name] = r
		}
		if r.v.NativeName != "" && r.v.NativeName == r.v.Name {
			s.fault(s.agencies.file, r.line, "native_name", r.v.NativeName, "the same as name; accepted: another name, or empty")
		}
		if r.v.ID != "" && r.v.Country != "" && !strings.HasPrefix(r.v.ID, r.v.Country+"-") {
			s.fault(s.agencies.file, r.line, "country", r.v.Country, "not the country that the id %s starts with; accepted: %s", r.v.ID, r.v.ID[:2])
		}
	}
}

// checkSpans reports what surely ends before it starts. Partial dates that may
// be in order are.
func (s *set) checkSpans() {
	for _, r := range s.agencies.rows {
		s.span(s.agencies.file, r.line, "founded", r.v.Founded, "dissolved", r.v.Dissolved)
	}
	for _, r := range s.arrangements.rows {
		s.span(s.arrangements.file, r.line, "since", r.v.Since, "until", r.v.Until)
	}
	for _, r := range s.memberships.rows {
		s.span(s.memberships.file, r.line, "since", r.v.Since, "until", r.v.Until)
	}
	for _, r := range s.documents.rows {
		s.span(s.documents.file, r.line, "written", r.v.Written, "published", r.v.Published)
	}
	for _, r := range s.liaisons.rows {
		s.span(s.liaisons.file, r.line, "since", r.v.Since, "until", r.v.Until)
	}
	for _, r := range s.supports.rows {
		s.span(s.supports.file, r.line, "since", r.v.Since, "until", r.v.Until)
	}
}

func (s *set) span(file string, line int, start string, from term.Date, end string, to term.Date) {
	if to.IsBefore(from) {
		s.fault(file, line, end, string(to), "before %s %s; accepted: the same date or a later one", start, from)
	}
}
