package local

import (
	"context"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// exercises make Neo4j load the classes that the product's kinds of work need, so
// that the archive has them too. They touch a throw-away database only.
var exercises = []string{
	"CREATE CONSTRAINT e IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
	"CREATE CONSTRAINT t IF NOT EXISTS FOR ()-[r:TIE]-() REQUIRE r.id IS UNIQUE",
	"CREATE INDEX s IF NOT EXISTS FOR (n:Entity) ON (n.since)",
	"CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]",
	"CALL db.awaitIndexes(60)",
	"UNWIND range(1, 200) AS i MERGE (n:Entity {id: 'e' + i}) SET n += {name: 'name ' + i, since: 1900 + i}",
	`UNWIND range(1, 199) AS i MATCH (a:Entity {id: 'e' + i}) MATCH (b:Entity {id: 'e' + (i + 1)})
	 MERGE (a)-[t:TIE {id: a.id + '--' + b.id}]->(b) SET t.depth = i % 5`,
	"MATCH (a:Entity {id: 'e9'})-[t:TIE]-(b) WHERE b.since > 1900 WITH a, collect({id: t.id, to: b.id}) AS ties RETURN a {.id, ties} AS a",
	"MATCH (a:Entity) WHERE a.since > 1950 RETURN a.id ORDER BY a.since, a.id LIMIT 20",
	"MATCH p = shortestPath((:Entity {id: 'e3'})-[:TIE*..6]-(:Entity {id: 'e7'})) RETURN [n IN nodes(p) | n.id]",
	"CALL db.index.fulltext.queryNodes('f', 'name') YIELD node, score RETURN node.id, score LIMIT 5",
	"MATCH (a:Entity) OPTIONAL MATCH (a)-[t:TIE]->() WITH a, count(DISTINCT t) AS n RETURN sum(n), COUNT { (:Entity) }",
	"MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 50 ROWS",
}

func (s *Server) exercise(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(s.URI(), neo4j.BasicAuth(Username, s.password, ""))
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer session.Close(ctx)
	for _, query := range exercises {
		result, err := session.Run(ctx, query, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return fmt.Errorf("exercise %q: %w", query, err)
		}
	}
	return nil
}
