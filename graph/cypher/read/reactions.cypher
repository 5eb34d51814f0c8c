// reactions: a page of reactions by id, forward.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   by: list of ids of agencies or countries, or null; a country includes its agencies
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the reaction with its leak, parties and document, in order of id. Empty: none pass.
MATCH (r:Reaction)
WHERE r.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR r.id < $beforeId)
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($leaks IS NULL OR EXISTS { (r)-[:TO]->(k:Leak) WHERE k.id IN $leaks })
  AND ($by IS NULL OR EXISTS { (r)-[:BY]->(n) WHERE n.id IN $by } OR EXISTS { (r)-[:BY]->(:Agency)-[:OF]->(n:Country) WHERE n.id IN $by })
WITH r ORDER BY r.id LIMIT $limit
RETURN collect(r {.*,
    by: coalesce(head([(r)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(r)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(r)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(r)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(r)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(r)<-[:REPORTS]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
