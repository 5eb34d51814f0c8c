package graph_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/seed/dataset"
)

// paper is the made-up network of seed/dataset/testdata/valid, which can be
// counted on paper.
func paper(t testing.TB) graph.Tables {
	t.Helper()
	tables, err := dataset.ReadDir(filepath.Join("..", "seed", "dataset", "testdata", "valid"))
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

func bundled(t testing.TB) graph.Tables {
	t.Helper()
	tables, err := dataset.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

// emptyStore is a store on the test database without its nodes.
func emptyStore(t testing.TB) (*graph.Store, *graphtest.DB) {
	t.Helper()
	db := graphtest.Open(t)
	db.Clear(t)
	return open(t, graph.Config{URI: db.URI, Username: db.Username, Password: db.Password}), db
}

func open(t testing.TB, cfg graph.Config) *graph.Store {
	t.Helper()
	store, err := graph.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = store.Close(ctx)
	})
	return store
}

func load(t testing.TB, store *graph.Store, tables graph.Tables) graph.LoadReport {
	t.Helper()
	report, err := store.Load(t.Context(), tables, graph.LoadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// content is everything in the database but the time of loading, in one hash,
// and as lines to compare by eye.
func content(t testing.TB, db *graphtest.DB) (hash string, lines []string) {
	t.Helper()
	rows := db.Query(t, `
		MATCH (n) RETURN labels(n) AS labels, n {.*, loadedAt: null} AS properties, null AS from, null AS to
		UNION ALL
		MATCH (a)-[r]->(b) RETURN [type(r)] AS labels, properties(r) AS properties, coalesce(a.id, a.name) AS from, coalesce(b.id, b.name) AS to`, nil)
	for _, row := range rows {
		labels := row["labels"].([]any)
		slices.SortFunc(labels, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
		line, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	return fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(lines, "\n")))), lines
}

func count(t testing.TB, db *graphtest.DB, match string) int {
	t.Helper()
	rows := db.Query(t, match+" AS n", nil)
	if len(rows) != 1 {
		t.Fatalf("%d rows for %s", len(rows), match)
	}
	n, ok := rows[0]["n"].(int64)
	if !ok {
		t.Fatalf("no number for %s", match)
	}
	return int(n)
}

func TestLoadStoresTheNetworkAsTheTablesHaveIt(t *testing.T) {
	store, db := emptyStore(t)
	report := load(t, store, paper(t))
	// 3 countries, 5 agencies, 3 topics, 1 arrangement, 2 leaks, 4 documents,
	// 3 disclosures, 2 reactions. OF 5, SUCCEEDS 1, BROADER 1, MEMBER_OF 2,
	// HELD_BY 1, PART_OF 2, WRITTEN_BY 1, DERIVED_FROM 1, DISCLOSES 3, BETWEEN 7,
	// CONCERNS 1, ABOUT 4, LIAISON 3, SUPPORTS 1, BY 2, TOWARD 1, TO 2, REPORTS 1.
	if report.Nodes != 23 || report.Relationships != 39 || report.Transactions != 1 {
		t.Errorf("report is %+v", report)
	}
	for match, want := range map[string]int{
		`MATCH (n) RETURN count(n)`:                                                                                                            24, // and the Dataset
		`MATCH (n) WHERE NOT n:Entity RETURN count(n)`:                                                                                         0,
		`MATCH (n) WHERE size(labels(n)) <> 2 RETURN count(n)`:                                                                                 0,
		`MATCH ()-[r]->() RETURN count(r)`:                                                                                                     39,
		`MATCH ()-[l:LIAISON]->() RETURN count(l)`:                                                                                             3,
		`MATCH (:Agency {id: 'xb-for'})-[r:SUCCEEDS]->({id: 'xb-old'}) RETURN count(r)`:                                                        1,
		`MATCH (n) WHERE any(k IN keys(n) WHERE n[k] = '') RETURN count(n)`:                                                                    0,
		`MATCH (n:Agency) WHERE n.acronym IS NULL RETURN count(n)`:                                                                             2,
		`MATCH (n:Agency|Country) WHERE n.aliases IS NULL RETURN count(n)`:                                                                     0,
		`MATCH (n:Country {id: 'xb', aliases: ['The South', 'S.L.']}) RETURN count(n)`:                                                         1,
		`MATCH (n:Agency {nativeName: '内務局, 第二課'}) RETURN count(n)`:                                                                            1,
		`MATCH (n:Document {checked: false}) RETURN count(n)`:                                                                                  1,
		`MATCH (:Disclosure {id: 'd-arms-talk'})-[r:BETWEEN {position: 1}]->({id: 'xb-for'}) RETURN count(r)`:                                  1,
		`MATCH ({id: 'xa-for'})-[r:LIAISON {id: 'xa-for--xb-for', since: '1996', depth: 3}]->({id: 'xb-for'}) RETURN count(r)`:                 1,
		`MATCH ({id: 'xa-for'})-[r:SUPPORTS {id: 's-training', documentId: 'doc-herald', kind: 'TRAINING'}]->({id: 'xb-for'}) RETURN count(r)`: 1,
		`MATCH ({id: 'xb-old'})-[r:MEMBER_OF {since: '1975-06', until: '1995'}]->({id: 'north-club'}) WHERE r.role IS NULL RETURN count(r)`:    1,
		`MATCH (:Country {id: 'xa'})<-[:BY]-(r:Reaction)-[:TO]->(:Leak {id: 'ledger-2013'}) RETURN count(r)`:                                   1,
		`MATCH (d:Dataset {name: 'paper-network', version: '0.1.0'}) RETURN d.disclosures`:                                                     3,
	} {
		if got := count(t, db, match); got != want {
			t.Errorf("%s: %d, want %d", match, got, want)
		}
	}
	info, err := store.Dataset(t.Context())
	if err != nil || info == nil || info.Name != "paper-network" || !slices.Equal(info.Counts, paper(t).Counts()) {
		t.Errorf("dataset is %+v, error %v", info, err)
	}
	if _, err := time.Parse(time.RFC3339, info.LoadedAt); err != nil {
		t.Error(err)
	}
}

func TestLoadingTwiceChangesNothing(t *testing.T) {
	store, db := emptyStore(t)
	began := time.Now()
	first := load(t, store, bundled(t))
	t.Logf("first load: %v, %+v", time.Since(began), first)
	hash, before := content(t, db)
	began = time.Now()
	second := load(t, store, bundled(t))
	t.Logf("second load: %v", time.Since(began))
	if second.RemovedNodes+second.RemovedRelationships != 0 || second.Nodes != first.Nodes || second.Relationships != first.Relationships {
		t.Errorf("second load did %+v, first %+v", second, first)
	}
	if again, after := content(t, db); again != hash {
		t.Errorf("the graph changed: %s", difference(before, after))
	}
	if n := count(t, db, `MATCH ()-[r]->() RETURN count(r)`); n != first.Relationships {
		t.Errorf("%d relationships, %d were loaded", n, first.Relationships)
	}
}

func TestBundledSetKeepsItsPromises(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, bundled(t))
	for _, none := range []string{
		`MATCH (n) WHERE NOT n:Entity RETURN count(n)`,
		`MATCH (n:Entity) WHERE n.id IS NULL AND NOT n:Dataset RETURN count(n)`,
		`MATCH (a)-[l:LIAISON]->(b) WHERE NOT EXISTS { (a)<-[:BETWEEN]-(:Disclosure)-[:BETWEEN]->(b) } RETURN count(l)`,
		`MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b) WHERE a.id < b.id AND NOT EXISTS { (a)-[:LIAISON]->(b) } RETURN count(d)`,
		`MATCH (a)-[l:LIAISON]->(b) WHERE l.id <> a.id + '--' + b.id OR a.id >= b.id RETURN count(l)`,
		`MATCH (a:Agency) WHERE COUNT { (a)-[:OF]->(:Country) } <> 1 RETURN count(a)`,
		`MATCH (d:Disclosure) WHERE COUNT { (d)<-[:DISCLOSES]-(:Document) } <> 1 OR NOT EXISTS { (d)-[:ABOUT]->(:Topic) } RETURN count(d)`,
		`MATCH (r:Reaction) WHERE COUNT { (r)-[:BY]->() } <> 1 OR COUNT { (r)-[:TO]->(:Leak) } <> 1 RETURN count(r)`,
		`MATCH ()-[s:SUPPORTS]->() WHERE NOT EXISTS { MATCH (:Document {id: s.documentId}) } RETURN count(s)`,
		`MATCH (n) WHERE any(k IN keys(n) WHERE n[k] = '') RETURN count(n)`,
	} {
		if n := count(t, db, none); n != 0 {
			t.Errorf("%s: %d, want none", none, n)
		}
	}
	for _, row := range db.Query(t, `SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'`, nil) {
		t.Errorf("index not online: %v", row)
	}
	// An accent makes no difference to what the full-text index finds.
	if n := count(t, db, `CALL db.index.fulltext.queryNodes('names', '+sakerhetspolisen') YIELD node RETURN count(node)`); n == 0 {
		t.Error("nothing found without the accent")
	}
}

// difference is a few lines that only one of two sorted lists has.
func difference(before, after []string) string {
	var b strings.Builder
	for i, lists := range [][2][]string{{before, after}, {after, before}} {
		for _, line := range lists[0] {
			if _, found := slices.BinarySearch(lists[1], line); !found && b.Len() < 4000 {
				fmt.Fprintf(&b, "\n%s %s", []string{"-", "+"}[i], line)
			}
		}
	}
	return b.String()
}
