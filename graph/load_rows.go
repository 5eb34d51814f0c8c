package graph

import (
	"errors"
	"fmt"

	"liaison/graph/term"
)

// planOf turns tables into nodes and relationships: nodes first, in the order in
// which they refer to each other.
func planOf(t Tables) (plan, error) {
	p := plan{kinds: map[string]string{}, ties: map[tie]bool{}}
	if t.Name == "" {
		return plan{}, errors.New("the dataset has no name")
	}
	for _, add := range []func(*plan) error{t.addNodes, t.addNetwork, t.addEvidence} {
		if err := add(&p); err != nil {
			return plan{}, err
		}
	}
	return p, nil
}

func (t Tables) addNodes(p *plan) error {
	return errors.Join(
		nodes(p, mergeCountries, "Country", t.Countries, func(r CountryRow) node {
			return node{r.ID, row{"name": r.Name, "region": string(r.Region), "aliases": orNone(r.Aliases)}}
		}),
		nodes(p, mergeAgencies, "Agency", t.Agencies, func(r AgencyRow) node {
			return node{r.ID, row{
				"name": r.Name, "acronym": known(r.Acronym), "nativeName": known(r.NativeName), "kind": string(r.Kind),
				"founded": known(r.Founded), "dissolved": known(r.Dissolved), "aliases": orNone(r.Aliases),
			}}
		}),
		nodes(p, mergeTopics, "Topic", t.Topics, func(r TopicRow) node {
			return node{r.ID, row{"name": r.Name}}
		}),
		nodes(p, mergeArrangements, "Arrangement", t.Arrangements, func(r ArrangementRow) node {
			return node{r.ID, row{
				"name": r.Name, "kind": string(r.Kind), "since": known(r.Since), "until": known(r.Until),
				"summary": r.Summary, "url": known(r.URL), "checked": r.Checked,
			}}
		}),
		nodes(p, mergeLeaks, "Leak", t.Leaks, func(r LeakRow) node {
			return node{r.ID, row{
				"name": r.Name, "kind": string(r.Kind), "published": known(r.Published), "publisher": r.Publisher,
				"extent": known(r.Extent), "summary": r.Summary, "url": known(r.URL), "checked": r.Checked,
			}}
		}),
		nodes(p, mergeDocuments, "Document", t.Documents, func(r DocumentRow) node {
			return node{r.ID, row{
				"title": r.Title, "kind": string(r.Kind), "written": known(r.Written), "published": known(r.Published),
				"publisher": r.Publisher, "url": known(r.URL), "checked": r.Checked,
			}}
		}),
		nodes(p, mergeDisclosures, "Disclosure", t.Disclosures, func(r DisclosureRow) node {
			return node{r.ID, row{
				"aspect": string(r.Aspect), "occurred": known(r.Occurred), "summary": r.Summary,
				"confidence": string(r.Confidence), "checked": r.Checked,
			}}
		}),
		nodes(p, mergeReactions, "Reaction", t.Reactions, func(r ReactionRow) node {
			return node{r.ID, row{"kind": string(r.Kind), "date": known(r.Date), "summary": r.Summary, "checked": r.Checked}}
		}),
	)
}

// known is the value of a property that may be unknown: null, which is no
// property, where it is empty.
func known[T string | term.Date](value T) any {
	if value == "" {
		return nil
	}
	return string(value)
}

// orNone is a list property. It is there where it is empty, too.
func orNone(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

var (
	agency  = []string{"Agency"}
	partyOf = []string{"Agency", "Country"}
)

func (t Tables) addNetwork(p *plan) error {
	var of, succeeds, broader, memberOf, liaison, support []end
	for _, r := range t.Agencies {
		if r.Country == "" {
			return fmt.Errorf("agency %q: no country", r.ID)
		}
		of = append(of, end{from: r.ID, to: r.Country})
		succeeds = append(succeeds, each(r.ID, r.Predecessors)...)
	}
	for _, r := range t.Topics {
		broader = append(broader, end{from: r.ID, to: r.Broader})
	}
	for _, r := range t.Memberships {
		memberOf = append(memberOf, end{from: r.Agency, to: r.Arrangement, properties: row{
			"since": known(r.Since), "until": known(r.Until), "role": known(r.Role),
		}})
	}
	for _, r := range t.Liaisons {
		if r.ID != r.A+"--"+r.B || r.A >= r.B {
			return fmt.Errorf("liaison %q: the id is not made of %q and %q in the order of the alphabet", r.ID, r.A, r.B)
		}
		liaison = append(liaison, end{from: r.A, to: r.B, id: r.ID, properties: row{
			"since": known(r.Since), "until": known(r.Until), "depth": int64(r.Depth), "note": known(r.Note),
		}})
	}
	documents := []string{"Document"}
	for _, r := range t.Supports {
		if p.kinds[r.Document] != documents[0] {
			return fmt.Errorf("support %q: %q is not the id of any document", r.ID, r.Document)
		}
		support = append(support, end{from: r.Provider, to: r.Recipient, id: r.ID, properties: row{
			"kind": string(r.Kind), "since": known(r.Since), "until": known(r.Until), "summary": r.Summary, "documentId": r.Document,
		}})
	}
	return errors.Join(
		p.relate(relation{mergeOf, "OF", agency, []string{"Country"}}, of),
		p.relate(relation{mergeSucceeds, "SUCCEEDS", agency, agency}, succeeds),
		p.relate(relation{mergeBroader, "BROADER", []string{"Topic"}, []string{"Topic"}}, broader),
		p.relate(relation{mergeMemberOf, "MEMBER_OF", agency, []string{"Arrangement"}}, memberOf),
		p.relate(relation{mergeLiaisons, "LIAISON", agency, agency}, liaison),
		p.relate(relation{mergeSupports, "SUPPORTS", agency, agency}, support),
	)
}

// each is a relationship to each of some ids.
func each(from string, to []string) []end {
	ends := make([]end, len(to))
	for i, id := range to {
		ends[i] = end{from: from, to: id}
	}
	return ends
}
