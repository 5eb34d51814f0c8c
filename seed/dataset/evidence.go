package dataset

import (
	"strings"

	"liaison/graph/term"
)

// checkCitations holds `checked` to what could have been read: no row is checked
// without an address, or on a document that is not.
func (s *set) checkCitations() {
	const noAddress = "yes without url; accepted: no, or the address that was read"
	for _, r := range s.arrangements.rows {
		if r.v.Checked && r.v.URL == "" && r.sound("url") {
			s.fault(s.arrangements.file, r.line, "checked", "yes", noAddress)
		}
	}
	for _, r := range s.leaks.rows {
		if r.v.Checked && r.v.URL == "" && r.sound("url") {
			s.fault(s.leaks.file, r.line, "checked", "yes", noAddress)
		}
	}
	unread := map[string]bool{}
	for _, r := range s.documents.rows {
		if r.v.Checked && r.v.URL == "" && r.sound("url") {
			s.fault(s.documents.file, r.line, "checked", "yes", noAddress)
		}
		if !r.v.Checked && r.sound("checked") {
			unread[r.key] = true
		}
	}
	const notRead = "yes although the document %s is not checked; accepted: no, or a document that was read"
	for _, r := range s.disclosures.rows {
		if r.v.Checked && unread[r.v.Document] {
			s.fault(s.disclosures.file, r.line, "checked", "yes", notRead, r.v.Document)
		}
	}
	for _, r := range s.reactions.rows {
		switch {
		case r.v.Checked && r.v.Document == "" && r.sound("document"):
			s.fault(s.reactions.file, r.line, "checked", "yes", "yes without a document; accepted: no, or the document that reports it")
		case r.v.Checked && unread[r.v.Document]:
			s.fault(s.reactions.file, r.line, "checked", "yes", notRead, r.v.Document)
		}
	}
}

// checkDisclosures reports lists that contradict themselves, and pairs that are
// shown cooperating without being tied.
func (s *set) checkDisclosures() {
	liaisons := map[string]bool{}
	for _, r := range s.liaisons.rows {
		liaisons[r.key] = true
	}
	for _, r := range s.disclosures.rows {
		concerned := map[string]bool{}
		for _, id := range r.v.Concerns {
			concerned[id] = true
		}
		if len(r.v.Between) == 1 {
			s.fault(s.disclosures.file, r.line, "between", r.v.Between[0], "one agency; accepted: none, or two and more")
		}
		for i, a := range r.v.Between {
			if concerned[a] {
				s.fault(s.disclosures.file, r.line, "concerns", a, "also in between; accepted: each agency in one of the two")
			}
			for _, b := range r.v.Between[i+1:] {
				if pair := pairID(a, b); !liaisons[pair] && s.isAgency(a) && s.isAgency(b) && !s.absent[s.liaisons.file] {
					s.fault(s.disclosures.file, r.line, "between", strings.Join(r.v.Between, ";"), "no row %s in %s; accepted: agencies of which every pair has one", pair, s.liaisons.file)
				}
			}
		}
	}
}

// checkLiaisons holds ties to their form and to the evidence for them.
func (s *set) checkLiaisons() {
	shown := map[string]bool{}   // pairs that some disclosure shows
	claimed := map[string]bool{} // pairs that all disclosures only allege
	for _, r := range s.disclosures.rows {
		for i, a := range r.v.Between {
			for _, b := range r.v.Between[i+1:] {
				pair := pairID(a, b)
				claimed[pair] = r.v.Confidence == term.Alleged && (claimed[pair] || !shown[pair])
				shown[pair] = true
			}
		}
	}
	for _, r := range s.liaisons.rows {
		file, a, b := s.liaisons.file, r.v.A, r.v.B
		switch {
		case a == "" || b == "" || r.v.ID == "":
			continue
		case a == b:
			s.fault(file, r.line, "b", b, "the same as a; accepted: two agencies")
			continue
		case a > b:
			s.fault(file, r.line, "a", a, "after b in the alphabet; accepted: a before b")
		case r.v.ID != a+"--"+b:
			s.fault(file, r.line, "id", r.v.ID, "not made of a and b; accepted: %s--%s", a, b)
		}
		if a[:2] == b[:2] {
			s.fault(file, r.line, "b", b, "of the same country as %s; accepted: agencies of two countries", a)
		}
		pair := pairID(a, b)
		if !shown[pair] && !s.absent[s.disclosures.file] {
			s.fault(file, r.line, "id", r.v.ID, "without evidence; accepted: a pair that at least one row of %s has in between", s.disclosures.file)
		}
		if claimed[pair] && r.v.Depth > 2 {
			s.fault(file, r.line, "depth", string(rune('0'+r.v.Depth)), "all its evidence is ALLEGED; accepted: 1, 2")
		}
	}
}

// isAgency reports whether the id is known; where the table is missing all are.
func (s *set) isAgency(id string) bool {
	return s.absent[s.agencies.file] || s.ids[id].file == s.agencies.file
}

// pairID is the id of the liaison of two agencies.
func pairID(a, b string) string {
	return min(a, b) + "--" + max(a, b)
}
