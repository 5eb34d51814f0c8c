// supports: a page of supports by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     providers, list of agency ids
//     recipients, list of agency ids
//     asOf, year as a string of four digits, in which it was given and both agencies existed; unknown dates pass
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the support with provider, recipient and document, in order of id. Empty: none pass.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR s.id < $page.beforeId)
  AND ($filter.kinds IS NULL OR s.kind IN $filter.kinds)
  AND ($filter.providers IS NULL OR p.id IN $filter.providers)
  AND ($filter.recipients IS NULL OR r.id IN $filter.recipients)
  AND ($filter.asOf IS NULL OR (coalesce(left(s.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(s.until, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.asOf IS NULL OR all(a IN [p, r] WHERE coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.knownBy IS NULL OR NOT EXISTS { (m:Document {id: s.documentId}) WHERE m.published > $filter.knownBy })
WITH s, p, pc, r, rc ORDER BY s.id LIMIT $limit
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
