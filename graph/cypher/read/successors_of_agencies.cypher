// successors_of_agencies: the agencies that followed on each agency.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of agencies with their countries. An unknown id has no row.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (a)<-[:SUCCEEDS]-(b:Agency)-[:OF]->(c:Country)
  WITH b, c ORDER BY b.id
  RETURN collect(b {.*, country: c {.*}}) AS nodes
}
RETURN id, nodes
