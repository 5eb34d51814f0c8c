// arrangements: a page of arrangements by id, forward.
// in:
//   kinds: list of kinds or null
//   asOf: year as a string of four digits, or null
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the arrangement, in order of id. Empty: none pass.
MATCH (g:Arrangement)
WHERE g.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR g.id < $beforeId)
  AND ($kinds IS NULL OR g.kind IN $kinds)
  AND ($asOf IS NULL OR (coalesce(left(g.since, 4), $asOf) <= $asOf AND coalesce(left(g.until, 4), $asOf) >= $asOf))
WITH g ORDER BY g.id LIMIT $limit
RETURN collect(g {.*}) AS nodes
