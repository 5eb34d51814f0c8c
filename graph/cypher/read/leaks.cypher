// leaks: a page of leaks by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the leak with its holder, in order of id. Empty: none pass.
MATCH (k:Leak)
WHERE k.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR k.id < $page.beforeId)
  AND ($filter.kinds IS NULL OR k.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(k.published, '') <= $filter.knownBy)
WITH k ORDER BY k.id LIMIT $limit
RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes
