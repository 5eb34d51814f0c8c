// reactions: a page of reactions by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     by, list of ids of agencies or countries; a country includes its agencies
//     toward, list of ids of agencies or countries; a country includes its agencies
//     asOf, year as a string of four digits, by whose end it took place; an unknown date passes
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the reaction with its leak, parties and document, in order of id. Empty: none pass.
MATCH (r:Reaction)
WHERE r.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR r.id < $page.beforeId)
  AND ($filter.kinds IS NULL OR r.kind IN $filter.kinds)
  AND ($filter.leaks IS NULL OR EXISTS { (r)-[:TO]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.by IS NULL OR EXISTS { (r)-[:BY]->(n) WHERE n.id IN $filter.by } OR EXISTS { (r)-[:BY]->(:Agency)-[:OF]->(n:Country) WHERE n.id IN $filter.by })
  AND ($filter.toward IS NULL OR EXISTS { (r)-[:TOWARD]->()-[:OF*0..1]->(n) WHERE n.id IN $filter.toward })
  AND ($filter.asOf IS NULL OR left(coalesce(r.date, ''), 4) <= $filter.asOf)
  AND ($filter.knownBy IS NULL OR NOT EXISTS { (r)<-[:REPORTS]-(m:Document) WHERE m.published > $filter.knownBy })
WITH r ORDER BY r.id LIMIT $limit
RETURN collect(r {.*,
    by: coalesce(head([(r)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(r)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(r)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(r)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(r)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(r)<-[:REPORTS]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
