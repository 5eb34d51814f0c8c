package dataset

import (
	"slices"
	"strconv"
	"strings"
)

// checkReferences reports ids that name no row, or a row of another table than
// the column asks for.
func (s *set) checkReferences() {
	for _, r := range s.agencies.rows {
		s.refer(s.agencies.file, r.line, "country", []string{r.v.Country}, s.countries.file)
		s.refer(s.agencies.file, r.line, "predecessors", r.v.Predecessors, s.agencies.file)
	}
	for _, r := range s.topics.rows {
		s.refer(s.topics.file, r.line, "broader", []string{r.v.Broader}, s.topics.file)
	}
	for _, r := range s.memberships.rows {
		s.refer(s.memberships.file, r.line, "agency", []string{r.v.Agency}, s.agencies.file)
		s.refer(s.memberships.file, r.line, "arrangement", []string{r.v.Arrangement}, s.arrangements.file)
	}
	for _, r := range s.leaks.rows {
		s.refer(s.leaks.file, r.line, "held_by", []string{r.v.HeldBy}, s.agencies.file)
	}
	for _, r := range s.documents.rows {
		s.refer(s.documents.file, r.line, "leak", []string{r.v.Leak}, s.leaks.file)
		s.refer(s.documents.file, r.line, "author", []string{r.v.Author}, s.agencies.file)
		s.refer(s.documents.file, r.line, "derived_from", r.v.DerivedFrom, s.documents.file)
	}
	for _, r := range s.disclosures.rows {
		s.refer(s.disclosures.file, r.line, "document", []string{r.v.Document}, s.documents.file)
		s.refer(s.disclosures.file, r.line, "between", r.v.Between, s.agencies.file)
		s.refer(s.disclosures.file, r.line, "concerns", r.v.Concerns, s.agencies.file)
		s.refer(s.disclosures.file, r.line, "topics", r.v.Topics, s.topics.file)
	}
	for _, r := range s.liaisons.rows {
		s.refer(s.liaisons.file, r.line, "a", []string{r.v.A}, s.agencies.file)
		s.refer(s.liaisons.file, r.line, "b", []string{r.v.B}, s.agencies.file)
	}
	for _, r := range s.supports.rows {
		s.refer(s.supports.file, r.line, "provider", []string{r.v.Provider}, s.agencies.file)
		s.refer(s.supports.file, r.line, "recipient", []string{r.v.Recipient}, s.agencies.file)
		s.refer(s.supports.file, r.line, "document", []string{r.v.Document}, s.documents.file)
	}
	for _, r := range s.reactions.rows {
		s.refer(s.reactions.file, r.line, "leak", []string{r.v.Leak}, s.leaks.file)
		s.refer(s.reactions.file, r.line, "actor", []string{r.v.Actor}, s.agencies.file, s.countries.file)
		s.refer(s.reactions.file, r.line, "toward", []string{r.v.Toward}, s.agencies.file, s.countries.file)
		s.refer(s.reactions.file, r.line, "document", []string{r.v.Document}, s.documents.file)
	}
}

// refer checks that each id is one of the given tables; the empty id is no
// reference. Where a table could not be read nothing can be said.
func (s *set) refer(file string, line int, column string, ids []string, tables ...string) {
	for _, table := range tables {
		if s.absent[table] {
			return
		}
	}
	for _, id := range ids {
		owner, known := s.ids[id]
		switch {
		case id == "", slices.Contains(tables, owner.file):
		case known:
			s.fault(file, line, column, id, "an id in %s; accepted: an id in %s", owner.at(), strings.Join(tables, " or "))
		default:
			s.fault(file, line, column, id, "unknown id; accepted: an id in %s", strings.Join(tables, " or "))
		}
	}
}

func (p place) at() string {
	if p.line == 0 {
		return p.file
	}
	return p.file + " line " + strconv.Itoa(p.line)
}
