package graph

import "errors"

// addEvidence adds how leaks, documents, disclosures and reactions hang together.
func (t Tables) addEvidence(p *plan) error {
	var (
		leak, document = []string{"Leak"}, []string{"Document"}
		disclosure     = []string{"Disclosure"}
		reaction       = []string{"Reaction"}

		heldBy, partOf, writtenBy, derivedFrom []end
		discloses, between, concerns, about    []end
		by, toward, to, reports                []end
	)
	for _, r := range t.Leaks {
		heldBy = append(heldBy, end{from: r.ID, to: r.HeldBy})
	}
	for _, r := range t.Documents {
		partOf = append(partOf, end{from: r.ID, to: r.Leak})
		writtenBy = append(writtenBy, end{from: r.ID, to: r.Author})
		derivedFrom = append(derivedFrom, each(r.ID, r.DerivedFrom)...)
	}
	for _, r := range t.Disclosures {
		discloses = append(discloses, end{from: r.Document, to: r.ID})
		for i, id := range r.Between {
			// Position counts from 1, as people do.
			between = append(between, end{from: r.ID, to: id, properties: row{"position": int64(i + 1)}})
		}
		concerns = append(concerns, each(r.ID, r.Concerns)...)
		about = append(about, each(r.ID, r.Topics)...)
	}
	for _, r := range t.Reactions {
		by = append(by, end{from: r.ID, to: r.Actor})
		toward = append(toward, end{from: r.ID, to: r.Toward})
		to = append(to, end{from: r.ID, to: r.Leak})
		if r.Document != "" {
			reports = append(reports, end{from: r.Document, to: r.ID})
		}
	}
	return errors.Join(
		p.relate(relation{mergeHeldBy, "HELD_BY", leak, agency}, heldBy),
		p.relate(relation{mergePartOf, "PART_OF", document, leak}, partOf),
		p.relate(relation{mergeWrittenBy, "WRITTEN_BY", document, agency}, writtenBy),
		p.relate(relation{mergeDerivedFrom, "DERIVED_FROM", document, document}, derivedFrom),
		p.relate(relation{mergeDiscloses, "DISCLOSES", document, disclosure}, discloses),
		p.relate(relation{mergeBetween, "BETWEEN", disclosure, agency}, between),
		p.relate(relation{mergeConcerns, "CONCERNS", disclosure, agency}, concerns),
		p.relate(relation{mergeAbout, "ABOUT", disclosure, []string{"Topic"}}, about),
		p.relate(relation{mergeBy, "BY", reaction, partyOf}, by),
		p.relate(relation{mergeToward, "TOWARD", reaction, partyOf}, toward),
		p.relate(relation{mergeTo, "TO", reaction, leak}, to),
		p.relate(relation{mergeReports, "REPORTS", document, reaction}, reports),
	)
}
