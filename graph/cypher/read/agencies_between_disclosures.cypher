// agencies_between_disclosures: the agencies that each disclosure shows cooperating.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of agencies with their countries, in the order of the source. An unknown id has no row.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})
CALL (d) {
  MATCH (d)-[between:BETWEEN]->(b:Agency)-[:OF]->(c:Country)
  WITH b, c, between ORDER BY between.position, b.id
  RETURN collect(b {.*, country: c {.*}}) AS nodes
}
RETURN id, nodes
