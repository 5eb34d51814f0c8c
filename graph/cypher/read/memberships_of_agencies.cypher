// memberships_of_agencies: the arrangements that each agency belongs to.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of memberships with agency and arrangement. An unknown id has no row.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (a)-[m:MEMBER_OF]->(g:Arrangement), (a)-[:OF]->(c:Country)
  WITH m, a, g, c ORDER BY g.id
  RETURN collect(m {.*, agency: a {.*, country: c {.*}}, arrangement: g {.*}}) AS nodes
}
RETURN id, nodes
