package main

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"liaison/graph"
)

// params are GraphQL variables or Cypher parameters.
type params = map[string]any

// question is one operation, what the raw driver does for the same answer, and what
// the peer is asked.
type question struct {
	name  string
	query string
	pick  func() params           // what is asked for this time
	raw   func(raw, params) error // nil where no Cypher answers the same
	peer  string                  // "" where it has nothing like it
	note  string                  // what is compared, where it is not plainly the same
	most  time.Duration           // the median that it may take; 0: only ratios count
}

// questions are the main operations, and the network where it fits one answer.
func questions(t graph.Tables) []question {
	r := rand.New(rand.NewPCG(2, 2))
	// Ends of ties and not agencies, so that one with many is asked for more often.
	agency := func() string {
		tie := t.Liaisons[r.IntN(len(t.Liaisons))]
		return []string{tie.A, tie.B}[r.IntN(2)]
	}
	named := map[string]string{}
	for _, row := range t.Agencies {
		named[row.ID] = row.Name
	}
	evidence := params{"minConfidence": "PROBABLE", "knownBy": "2020"}
	ends := func() params {
		for {
			if from, to := agency(), agency(); from != to {
				return params{"from": from, "to": to, "filter": evidence}
			}
		}
	}
	const paths = `query($from: ID!, $to: ID!, $filter: LiaisonFilter) { paths(from: $from, to: $to, first: 5, maxHops: HOPS, filter: $filter) { truncated paths { length hops { from { id } to { id } liaison { id depth } } } } }`
	list := []question{
		{
			name:  "agency with its country",
			query: `query($id: ID!) { agency(id: $id) { id name acronym nativeName kind founded dissolved aliases country { id name region } } }`,
			pick:  func() params { return params{"id": agency()} },
			raw:   func(q raw, p params) error { return q.run("read/agencies_by_id", params{"ids": []any{p["id"]}}, nil) },
			peer:  `query($id: ID!) { agencies(where: {id: {eq: $id}}) { id name acronym nativeName kind founded dissolved aliases country { id name region } } }`,
		},
		{
			name:  "50 ties, partners and countries",
			query: `query($id: ID!) { agency(id: $id) { id name country { name } liaisons(first: 50) { edges { node { id since until depth } partner { id name country { id name } } } } } }`,
			pick:  func() params { return params{"id": agency()} },
			raw: func(q raw, p params) error {
				if err := q.run("read/agencies_by_id", params{"ids": []any{p["id"]}}, nil); err != nil {
					return err
				}
				return q.run("read/liaisons_of_agencies", params{"ids": []any{p["id"]}, "page": params{}, "backward": false, "limit": 51}, nil)
			},
			peer: `query($id: ID!) { agencies(where: {id: {eq: $id}}) { id name country { name } partnersConnection(first: 50) { edges { properties { id since until depth } node { id name country { id name } } } } } }`,
		},
		{
			name:  "search",
			query: `query($text: String!) { search(query: $text, kinds: [AGENCY], first: 20) { nodes { ... on Agency { id name acronym country { id name } } } } }`,
			pick: func() params {
				text := strings.Join(strings.Fields(plain(named[agency()]))[:2], " ")
				return params{"text": text, "lucene": lucene(text)}
			},
			raw: func(q raw, p params) error {
				ids := []any{}
				exact, words := strings.ToLower(p["text"].(string)), []any{}
				for i, word := range strings.Fields(exact) {
					words = append(words, params{"at": i, "text": word, "country": "name:" + word + " aliases:" + word, "own": "+" + word})
				}
				asked := params{
					"names": p["lucene"], "prose": p["lucene"], "words": words, "ofKind": []any{}, "like": nil,
					"exact": exact, "compact": strings.ReplaceAll(exact, " ", ""), "kinds": []any{"Agency"},
				}
				err := q.run("read/search", params{"asked": asked, "limit": 21}, func(row map[string]any) { ids = append(ids, row["id"]) })
				if err != nil {
					return err
				}
				return q.run("read/agencies_by_id", params{"ids": ids}, nil)
			},
			peer: `query($lucene: String!) { findAgencies(phrase: $lucene, first: 20) { edges { node { id name acronym country { id name } } } } }`,
			note: "the peer answers by the index's score alone, without exact names first",
		},
		{
			name:  "exposure of a leak",
			query: `query($id: ID!) { leak(id: $id) { exposure { ties { liaison { id } novelty severity families disclosures { id document { id url } } } agencies { id } countries { id } } } }`,
			pick:  func() params { return params{"id": t.Leaks[r.IntN(len(t.Leaks))].ID} },
			raw:   rawExposure,
			peer:  `query($id: ID!) { leaks(where: {id: {eq: $id}}) { exposure { ties { liaison { id } novelty disclosures { id document { id url } } } agencies { id } countries { id } } } }`,
			note:  "the driver runs the Cypher twin, then reads the records as the API does; the peer runs the twin by a @cypher field that joins the records, without severity and families",
			most:  exposureTarget(t),
		},
		{
			name:  "5 paths by evidence, up to 3 ties",
			query: strings.ReplaceAll(paths, "HOPS", "3"),
			pick:  ends,
			raw: func(q raw, p params) error {
				return q.withRecords("twin/paths_between", params{"from": p["from"], "to": p["to"], "via": []any{}, "avoid": []any{}, "first": 5, "maxHops": 3, "filter": p["filter"]})
			},
			note: "the driver runs the Cypher twin, then reads the records as the API does",
			most: 3 * time.Millisecond,
		},
		{name: "5 paths by evidence, up to 6 ties", query: strings.ReplaceAll(paths, "HOPS", "6"), pick: ends, most: 3 * time.Millisecond, note: "the twin's ceiling is 5 ties, and each one more costs about ten times as much"},
	}
	if len(t.Agencies) <= 1000 {
		list = append(list, question{
			name:  "the whole network",
			query: `{ network(limit: 1000) { nodes { id name acronym kind country { id } } liaisons { id since until depth a { id } b { id } } totalLiaisons } }`,
			pick:  func() params { return nil },
			raw: func(q raw, _ params) error {
				return q.withRecords("twin/whole_network", params{"among": nil, "limit": 1000, "filter": params{}})
			},
			note: "the driver runs the Cypher twin, then reads the records as the API does",
		})
	}
	return list
}

// exposureTarget holds for the bundled data only: leaks of the other are a hundred
// times larger.
func exposureTarget(t graph.Tables) time.Duration {
	if len(t.Agencies) > 1000 {
		return 0
	}
	return 10 * time.Millisecond
}

// lucene asks the full-text index as the API does, for plain words.
func lucene(text string) string {
	words := strings.Fields(text)
	last := len(words) - 1
	words[last] = "(" + words[last] + " " + words[last] + "*)"
	return "+" + strings.Join(words, " +")
}

// plain is a name without what a full-text query would read as an operator.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`+-&|!(){}[]^"~*?:\/.,'`, r) {
			return ' '
		}
		return r
	}, name+" agency")
}

// withRecords runs a twin, which answers ids of agencies and ties, and reads their
// records.
func (q raw) withRecords(twin string, p params) error {
	agencies, liaisons := map[any]bool{}, map[any]bool{}
	err := q.run(twin, p, func(row map[string]any) {
		for _, id := range row["agencies"].([]any) {
			agencies[id] = true
		}
		for _, id := range row["liaisons"].([]any) {
			liaisons[id] = true
		}
	})
	if err != nil || len(agencies) == 0 {
		return err
	}
	return q.run("read/records_of_network", params{"agencies": slices.Collect(maps.Keys(agencies)), "liaisons": slices.Collect(maps.Keys(liaisons))}, nil)
}

// rawExposure runs the twin, then reads the records that the operation selects, as
// the API does.
func rawExposure(q raw, p params) error {
	if err := q.run("read/leaks_by_id", params{"ids": []any{p["id"]}}, nil); err != nil {
		return err
	}
	disclosures := map[any]bool{}
	err := q.run("twin/exposure_of_leaks", params{"ids": []any{p["id"]}}, func(row map[string]any) {
		for _, tie := range row["ties"].([]any) {
			for _, id := range tie.(map[string]any)["disclosures"].([]any) {
				disclosures[id] = true
			}
		}
	})
	if err != nil || len(disclosures) == 0 {
		return err
	}
	return q.run("read/records_of_evidence", params{"ids": params{"disclosures": slices.Collect(maps.Keys(disclosures)), "documents": []any{}}}, nil)
}
