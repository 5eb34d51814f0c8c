// leaks: a page of leaks by id, forward.
// in:
//   kinds: list of kinds or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the leak with its holder, in order of id. Empty: none pass.
MATCH (k:Leak)
WHERE k.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR k.id < $beforeId)
  AND ($kinds IS NULL OR k.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(k.published, '') <= $knownBy)
WITH k ORDER BY k.id LIMIT $limit
RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes
