// leaked_only: the ties that the public knows from leaks only, and from which.
// in: nothing
// out: a row for each tie, in order of id: id; leaks, ids in order. No row: there is no such tie. An official release is no leak.
MATCH (a:Agency)-[tie:LIAISON]->(b:Agency)
WHERE tie.id > ''
CALL (a, b) {
  MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
  RETURN collect(DISTINCT head([(doc)-[:PART_OF]->(k:Leak {kind: 'LEAK'}) | k.id])) AS leaks, count(*) AS evidence,
    count(CASE WHEN EXISTS { (doc)-[:PART_OF]->(:Leak {kind: 'LEAK'}) } THEN 1 END) AS leaked
}
WITH tie, leaks, evidence, leaked
WHERE evidence > 0 AND leaked = evidence
RETURN tie.id AS id, COLLECT { UNWIND leaks AS leak RETURN leak ORDER BY leak } AS leaks ORDER BY id
