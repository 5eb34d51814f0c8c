package graphtest_test

import (
	"testing"

	"liaison/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

func TestClearKeepsConstraints(t *testing.T) {
	db := graphtest.Open(t)
	db.Exec(t, "CREATE CONSTRAINT one IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE", nil)
	db.Exec(t, "UNWIND range(1, 2500) AS i CREATE (:Thing {id: i})-[:NEXT]->(:Thing {id: -i})", nil)
	db.Clear(t)
	if rows := db.Query(t, "MATCH (n) RETURN count(n) AS n", nil); rows[0]["n"] != int64(0) {
		t.Errorf("%v nodes left", rows[0]["n"])
	}
	if rows := db.Query(t, "SHOW CONSTRAINTS YIELD name", nil); len(rows) != 1 || rows[0]["name"] != "one" {
		t.Errorf("constraints: %v", rows)
	}
}
