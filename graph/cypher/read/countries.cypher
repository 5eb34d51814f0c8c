// countries: a page of countries by id, forward.
// in:
//   regions: list of regions or null
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the country, in order of id. Empty: none pass.
MATCH (c:Country)
WHERE c.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR c.id < $beforeId)
  AND ($regions IS NULL OR c.region IN $regions)
WITH c ORDER BY c.id LIMIT $limit
RETURN collect(c {.*}) AS nodes
