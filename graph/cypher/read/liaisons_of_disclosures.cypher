// liaisons_of_disclosures: the ties that each disclosure shows.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of ties with both agencies and their countries. An unknown id has no row.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})
CALL (d) {
  MATCH (d)-[:BETWEEN]->(a:Agency)-[l:LIAISON]->(b:Agency)<-[:BETWEEN]-(d), (a)-[:OF]->(ac:Country), (b)-[:OF]->(bc:Country)
  WITH l, a, b, ac, bc ORDER BY l.id
  RETURN collect(l {.*, a: a {.*, country: ac {.*}}, b: b {.*, country: bc {.*}}}) AS nodes
}
RETURN id, nodes
