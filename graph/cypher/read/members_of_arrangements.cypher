// members_of_arrangements: the members of each arrangement.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of memberships with agency and arrangement. An unknown id has no row.
UNWIND $ids AS id
MATCH (g:Arrangement {id: id})
CALL (g) {
  MATCH (g)<-[m:MEMBER_OF]-(a:Agency)-[:OF]->(c:Country)
  WITH m, a, g, c ORDER BY a.id
  RETURN collect(m {.*, agency: a {.*, country: c {.*}}, arrangement: g {.*}}) AS nodes
}
RETURN id, nodes
