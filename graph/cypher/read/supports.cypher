// supports: a page of supports by id, forward.
// in:
//   kinds: list of kinds or null
//   providers: list of agency ids or null
//   recipients: list of agency ids or null
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the support with provider, recipient and document, in order of id. Empty: none pass.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR s.id < $beforeId)
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($providers IS NULL OR p.id IN $providers)
  AND ($recipients IS NULL OR r.id IN $recipients)
WITH s, p, pc, r, rc ORDER BY s.id LIMIT $limit
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
