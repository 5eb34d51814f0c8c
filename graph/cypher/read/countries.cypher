// countries: a page of countries by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     regions, list of regions
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the country, in order of id. Empty: none pass.
MATCH (c:Country)
WHERE c.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR c.id < $page.beforeId)
  AND ($filter.regions IS NULL OR c.region IN $filter.regions)
WITH c ORDER BY c.id LIMIT $limit
RETURN collect(c {.*}) AS nodes
