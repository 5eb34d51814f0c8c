// supports_to_agencies: the support that each agency received.
// in:
//   ids: list of ids
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     providers, list of agency ids
//     recipients, list of agency ids
//     asOf, year as a string of four digits, in which it was given and both agencies existed; unknown dates pass
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
// out: a row for each id that is known: id; nodes, a list of support with provider, recipient and document. An unknown id has no row.
UNWIND $ids AS id
MATCH (r:Agency {id: id})
CALL (r) {
  MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r)-[:OF]->(rc:Country)
  MATCH (doc:Document {id: s.documentId})
  WHERE ($filter.kinds IS NULL OR s.kind IN $filter.kinds)
    AND ($filter.providers IS NULL OR p.id IN $filter.providers)
    AND ($filter.recipients IS NULL OR r.id IN $filter.recipients)
    AND ($filter.asOf IS NULL OR (coalesce(left(s.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(s.until, 4), $filter.asOf) >= $filter.asOf))
    AND ($filter.asOf IS NULL OR all(a IN [p, r] WHERE coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
    AND ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= $filter.knownBy)
  WITH s, p, pc, r, rc, doc ORDER BY s.id
  RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
}
RETURN id, nodes
