// agencies_of_disclosures: the agencies that each disclosure is about but does not show cooperating.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of agencies with their countries. An unknown id has no row.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})
CALL (d) {
  MATCH (d)-[:CONCERNS]->(b:Agency)-[:OF]->(c:Country)
  WITH b, c ORDER BY b.id
  RETURN collect(b {.*, country: c {.*}}) AS nodes
}
RETURN id, nodes
