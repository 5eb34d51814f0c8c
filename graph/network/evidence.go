package network

import "liaison/graph/term"

// Summary is what the evidence of one tie comes to, all of it, unfiltered.
type Summary struct {
	// Confidence is the best of its disclosures; empty where there is none.
	Confidence term.Confidence
	// KnownSince is the id of the document with the earliest date, the smaller
	// id among equals; empty where none is dated. Of partial dates the shorter
	// comes first, as text: 2013, 2013-06, 2013-06-05. It is the earliest
	// publication on record, not proof that nobody knew before.
	KnownSince string
	// KnownSinceDate is when that document was published; unknown where none is dated.
	KnownSinceDate term.Date
	// LeakedOnly says that every disclosure comes from a leak of kind LEAK;
	// false where there is none.
	LeakedOnly bool
	// Disclosures is the number of distinct disclosures.
	Disclosures int
}

// Evidence sums up the evidence of a tie, false where no tie has that id.
func (n *Network) Evidence(tieID string) (Summary, bool) {
	tie, ok := n.tie(tieID)
	if !ok {
		return Summary{}, false
	}
	all := n.evidence.of(tie)
	sum := Summary{LeakedOnly: len(all) > 0}
	best, earliest, last := -1, int32(len(n.documents)), int32(-1)
	for _, i := range all {
		s := &n.statements[i]
		best = max(best, int(s.confidence))
		if s.document >= n.firstDated {
			earliest = min(earliest, s.document)
		}
		if !n.fromLeak(s) {
			sum.LeakedOnly = false
		}
		// Statements lie by disclosure: one by two documents is next to itself.
		if s.disclosure != last {
			sum.Disclosures++
			last = s.disclosure
		}
	}
	sum.Confidence = confidence(best)
	if int(earliest) < len(n.documents) {
		sum.KnownSince, sum.KnownSinceDate = n.documents[earliest], n.published[earliest]
	}
	return sum, true
}

// fromLeak reports whether a statement came out without the consent of the
// body that held it.
func (n *Network) fromLeak(s *statement) bool { return s.leak >= 0 && n.leaked[s.leak] }

// confidence is the word for a rank, empty for -1.
func confidence(rank int) term.Confidence {
	if rank < 0 {
		return ""
	}
	return term.Confidences[rank]
}
