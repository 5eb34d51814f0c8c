package local_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/graph/graphtest"
)

// These ask the running process, not its configuration: some of the settings are
// internal ones, which another Neo4j may rename.

func TestNothingIsReadFromDiskOrNetwork(t *testing.T) {
	db := graphtest.Open(t)
	var knocks atomic.Int64
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		knocks.Add(1)
		fmt.Fprintln(w, "secret")
	}))
	defer web.Close()
	port := web.Listener.Addr().String()[strings.LastIndex(web.Listener.Addr().String(), ":"):]
	file := filepath.Join(t.TempDir(), "secret.csv")
	imported := filepath.Join(db.Server.Home(), "import", "secret.csv")
	for _, path := range []string{file, imported} {
		if err := os.WriteFile(path, []byte("secret\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cases := []struct{ name, url string }{
		{"file", "file://" + file},
		{"file of the import folder", "file:///secret.csv"},
		{"file by way of the parent", "file:///../password"},
		{"http on 127.0.0.1", "http://127.0.0.1" + port + "/"},
		{"http on localhost", "http://localhost" + port + "/"},
		{"http on ::1", "http://[::1]" + port + "/"},
		{"ftp", "ftp://127.0.0.1" + port + "/"},
		{"plain path", file},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, mode := range []neo4j.AccessMode{neo4j.AccessModeRead, neo4j.AccessModeWrite} {
				rows, err := query(t, db.Driver, mode, "LOAD CSV FROM $url AS row RETURN row", map[string]any{"url": c.url})
				if err == nil {
					t.Errorf("read %v", rows)
				}
			}
		})
	}
	if n := knocks.Load(); n > 0 {
		t.Errorf("%d requests reached the web server", n)
	}
}

func TestListensOnOneLoopbackPortOnly(t *testing.T) {
	db := graphtest.Open(t)
	listeners := listenersOf(t, db.Server.PID())
	want := fmt.Sprintf("127.0.0.1:%d", db.Server.Port())
	if len(listeners) != 1 || listeners[0] != want {
		t.Errorf("listens on %v, want %s alone", listeners, want)
	}
	rows := mustQuery(t, db.Driver, "SHOW DATABASES YIELD name, address WHERE name = 'neo4j' RETURN address", nil)
	if len(rows) != 1 || rows[0] != want {
		t.Errorf("tells clients %v", rows)
	}
}

func TestGreedyQueryFailsAndTheServerLives(t *testing.T) {
	db := graphtest.Open(t)
	_, err := query(t, db.Driver, neo4j.AccessModeRead, "UNWIND range(1, 100000000) AS i WITH collect(toString(i)) AS many RETURN size(many)", nil)
	if err == nil || !strings.Contains(err.Error(), "MemoryPoolOutOfMemoryError") {
		t.Errorf("got %v", err)
	}
	if rows := mustQuery(t, db.Driver, "RETURN 1", nil); rows[0] != int64(1) {
		t.Errorf("got %v", rows)
	}
}

func TestLoadsInBatchesOf2000(t *testing.T) {
	db := graphtest.Open(t)
	defer db.Clear(t)
	db.Exec(t, "CREATE CONSTRAINT batch IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE", nil)
	const batch, nodes, ties = 2000, 4000, 20000
	note := strings.Repeat("words ", 40)
	for from := 0; from < nodes; from += batch {
		rows := make([]any, batch)
		for i := range rows {
			rows[i] = map[string]any{"id": from + i, "name": note}
		}
		db.Exec(t, "UNWIND $rows AS row MERGE (n:Batch {id: row.id}) SET n += row", map[string]any{"rows": rows})
	}
	for from := 0; from < ties; from += batch {
		rows := make([]any, batch)
		for i := range rows {
			n := from + i
			rows[i] = map[string]any{"id": n, "a": n % nodes, "b": (n*7 + n/nodes + 1) % nodes, "note": note}
		}
		db.Exec(t, `UNWIND $rows AS row MATCH (a:Batch {id: row.a}) MATCH (b:Batch {id: row.b})
			MERGE (a)-[t:TIE {id: row.id}]->(b) SET t += row`, map[string]any{"rows": rows})
	}
	if n := mustQuery(t, db.Driver, "MATCH (:Batch)-[t:TIE]->(:Batch) RETURN count(t)", nil)[0]; n != int64(ties) {
		t.Errorf("%v ties", n)
	}
}
