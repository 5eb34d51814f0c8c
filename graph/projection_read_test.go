package graph_test

import (
	"testing"

	"liaison/graph/term"
)

// Of every leak the network in memory has the holder and all disclosures, also
// those that show no tie.
func TestLeaksAreWhole(t *testing.T) {
	p := pairOn(t, bundled(t))
	all, err := p.network.Select(term.LiaisonFilter{})
	if err != nil {
		t.Fatal(err)
	}
	held, silent := 0, 0
	for _, row := range p.db.Query(t, `MATCH (k:Leak)
		RETURN k.id AS id, [(k)-[:HELD_BY]->(a) | a.id] AS holders,
			COUNT { MATCH (k)<-[:PART_OF]-(doc)-[:DISCLOSES]->(d) RETURN DISTINCT doc, d } AS statements,
			COUNT { MATCH (k)<-[:PART_OF]-(doc)-[:DISCLOSES]->(d) WHERE COUNT { (d)-[:BETWEEN]->() } < 2 RETURN DISTINCT doc, d } AS silent`, nil) {
		leak, ok := p.network.LeakIndex(row["id"].(string))
		if !ok {
			t.Fatalf("no leak %v", row["id"])
		}
		if holder, ok := p.network.HolderOf(leak); ok != (len(strs(row["holders"])) > 0) || ok && p.network.AgencyID(holder) != strs(row["holders"])[0] {
			t.Errorf("%v is held by %d, want %v", row["id"], holder, row["holders"])
		} else if ok {
			held++
		}
		statements := 0
		for range all.StatementsOf(leak) {
			statements++
		}
		if int64(statements) != row["statements"].(int64) {
			t.Errorf("%v has %d statements, want %v", row["id"], statements, row["statements"])
		}
		silent += int(row["silent"].(int64))
	}
	if held == 0 || silent == 0 {
		t.Errorf("%d leaks with a holder, %d statements that show no tie: nothing was compared", held, silent)
	}
}
