// members_of_arrangements: the members of each arrangement.
// in:
//   ids: list of ids
//   filter: map of criteria; those left out ask for nothing:
//     asOf, year as a string of four digits; the membership, the agency and the arrangement as of then; unknown dates pass
// out: a row for each id that is known: id; nodes, a list of memberships with agency and arrangement. An unknown id has no row.
UNWIND $ids AS id
MATCH (g:Arrangement {id: id})
CALL (g) {
  MATCH (g)<-[m:MEMBER_OF]-(a:Agency)-[:OF]->(c:Country)
  WHERE ($filter.asOf IS NULL OR all(span IN [[m.since, m.until], [a.founded, a.dissolved], [g.since, g.until]] WHERE
      coalesce(left(span[0], 4), $filter.asOf) <= $filter.asOf AND coalesce(left(span[1], 4), $filter.asOf) >= $filter.asOf))
  WITH m, a, g, c ORDER BY a.id
  RETURN collect(m {.*, agency: a {.*, country: c {.*}}, arrangement: g {.*}}) AS nodes
}
RETURN id, nodes
