// arrangements: a page of arrangements by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     asOf, year as a string of four digits
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the arrangement, in order of id. Empty: none pass.
MATCH (g:Arrangement)
WHERE g.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR g.id < $page.beforeId)
  AND ($filter.kinds IS NULL OR g.kind IN $filter.kinds)
  AND ($filter.asOf IS NULL OR (coalesce(left(g.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(g.until, 4), $filter.asOf) >= $filter.asOf))
WITH g ORDER BY g.id LIMIT $limit
RETURN collect(g {.*}) AS nodes
