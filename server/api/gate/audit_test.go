package gate

import (
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"testing"
)

// auditScript runs the GraphQL over HTTP audit of the npm package graphql-http.
const auditScript = `
const { auditServer } = require('graphql-http');
auditServer({ url: process.argv[1] }).then(async (results) => {
  console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
});`

// TestAudit needs node and a directory with graphql-http 1.23.1 installed, named
// by GRAPHQL_HTTP_AUDIT: npm install graphql-http@1.23.1 graphql@16.
func TestAudit(t *testing.T) {
	dir := os.Getenv("GRAPHQL_HTTP_AUDIT")
	if dir == "" {
		t.Skip("GRAPHQL_HTTP_AUDIT is not set")
	}
	server := httptest.NewServer(newBench(Guard{}, Options{}))
	defer server.Close()
	node := exec.Command("node", "-e", auditScript, server.URL)
	node.Dir, node.Stderr = dir, os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	var results []struct{ ID, Name, Status, Reason string }
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatal(err)
	}
	if len(results) < 61 {
		t.Errorf("%d audits, want 61", len(results))
	}
	score := map[string]int{}
	for _, r := range results {
		level := r.Name[:4]
		if r.Status != "ok" {
			t.Errorf("%s %s: %s: %s", r.ID, r.Name, r.Status, r.Reason)
			continue
		}
		score[level]++
	}
	t.Logf("passed: MUST %d, SHOULD %d, MAY %d", score["MUST"], score["SHOU"], score["MAY "])
}
