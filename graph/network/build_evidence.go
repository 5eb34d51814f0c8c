package network

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"liaison/graph/term"
)

// buildEvidence stores each statement once, however many ties it shows, and
// documents by date, so that "published by" is one comparison of indexes.
func (n *Network) buildEvidence(src Source) error {
	if err := n.buildDocuments(src); err != nil {
		return err
	}
	documents := make(map[string]int32, len(n.documents))
	for i, id := range n.documents {
		documents[id] = int32(i)
	}

	type key struct {
		disclosure string
		document   int32
	}
	seen := map[key]*Evidence{}
	for e := range src.evidence() {
		k := key{e.Disclosure, documents[e.Document]}
		if k.disclosure == "" {
			return fmt.Errorf("document %q: a disclosure has no id", e.Document)
		}
		if first, ok := seen[k]; !ok {
			seen[k] = e
		} else if !sameStatement(first, e) {
			return fmt.Errorf("disclosure %q by document %q is told in two ways", e.Disclosure, e.Document)
		}
	}
	keys := make([]key, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(a.disclosure, b.disclosure), cmp.Compare(a.document, b.document))
	})

	index := make(map[key]int32, len(keys))
	n.statements = make([]statement, len(keys))
	var on, in [][2]int32
	for i, k := range keys {
		if i == 0 || keys[i-1].disclosure != k.disclosure {
			n.disclosures = append(n.disclosures, k.disclosure)
		}
		index[k] = int32(i)
		s, topics, err := n.statement(seen[k])
		if err != nil {
			return fmt.Errorf("disclosure %q: %w", k.disclosure, err)
		}
		s.disclosure, s.document = int32(len(n.disclosures)-1), k.document
		n.statements[i] = s
		if s.leak >= 0 {
			in = append(in, [2]int32{s.leak, int32(i)})
		}
		for _, topic := range topics {
			on = append(on, [2]int32{int32(i), topic})
		}
	}
	n.statementOn, n.ofLeak = group(len(keys), on), group(len(n.leaks), in)

	var of, shown [][2]int32
	for i := range src.Ties {
		if len(src.Ties[i].Evidence) == 0 {
			continue
		}
		tie, _ := n.tie(src.Ties[i].ID)
		for _, e := range src.Ties[i].Evidence {
			at := index[key{e.Disclosure, documents[e.Document]}]
			of = append(of, [2]int32{tie, at})
			if leak := n.statements[at].leak; leak >= 0 {
				shown = append(shown, [2]int32{leak, tie})
			}
		}
	}
	n.evidence, n.exposed = group(len(n.ties), sortedPairs(of)), group(len(n.leaks), sortedPairs(shown))
	n.surest = make([]int8, len(n.ties))
	for tie := range n.surest {
		n.surest[tie] = -1
		for _, i := range n.evidence.of(int32(tie)) {
			n.surest[tie] = max(n.surest[tie], int8(n.statements[i].confidence))
		}
	}
	return nil
}

func (n *Network) buildDocuments(src Source) error {
	published := map[string]term.Date{}
	for e := range src.evidence() {
		if e.Document == "" {
			return fmt.Errorf("disclosure %q has no document", e.Disclosure)
		}
		date, ok := published[e.Document]
		if ok && date != e.Published {
			return fmt.Errorf("document %q is published both %q and %q", e.Document, date, e.Published)
		}
		if !ok {
			published[e.Document] = e.Published
			n.documents = append(n.documents, e.Document)
		}
	}
	slices.SortFunc(n.documents, func(a, b string) int {
		return cmp.Or(strings.Compare(string(published[a]), string(published[b])), strings.Compare(a, b))
	})
	n.published = make([]term.Date, len(n.documents))
	for i, id := range n.documents {
		if n.published[i] = published[id]; !n.published[i].Known() {
			n.firstDated = int32(i + 1)
		}
	}
	return nil
}

// statement reads what is disclosed, and its topics.
func (n *Network) statement(e *Evidence) (s statement, topics []int32, err error) {
	if s.aspect, err = word(term.Aspects, e.Aspect); err != nil {
		return s, nil, fmt.Errorf("aspect: %w", err)
	}
	if s.confidence, err = word(term.Confidences, e.Confidence); err != nil {
		return s, nil, fmt.Errorf("confidence: %w", err)
	}
	s.leak = -1
	if e.Leak != "" {
		leak, ok := find(n.leaks, e.Leak)
		if !ok {
			return s, nil, fmt.Errorf("no leak %q", e.Leak)
		}
		s.leak = leak
	}
	for _, id := range e.Topics {
		topic, ok := find(n.topics, id)
		if !ok {
			return s, nil, fmt.Errorf("no topic %q", id)
		}
		topics = append(topics, topic)
	}
	return s, topics, nil
}

func sameStatement(a, b *Evidence) bool {
	if a.Leak != b.Leak || a.Aspect != b.Aspect || a.Confidence != b.Confidence || len(a.Topics) != len(b.Topics) {
		return false
	}
	// Topics are a set; the database gives them in no order.
	for _, topic := range a.Topics {
		if !slices.Contains(b.Topics, topic) {
			return false
		}
	}
	return true
}
