// agencies: a page of agencies by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     countries, list of country ids
//     regions, list of regions
//     kinds, list of kinds
//     asOf, year as a string of four digits
//     leaks, list of leak ids; named in one of them
//     leaked, boolean; named in some leak of kind LEAK, or in none
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the agency with its country, in order of id. Empty: none pass.
MATCH (a:Agency)-[:OF]->(c:Country)
WHERE a.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR a.id < $page.beforeId)
  AND ($filter.countries IS NULL OR c.id IN $filter.countries)
  AND ($filter.regions IS NULL OR c.region IN $filter.regions)
  AND ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
  AND ($filter.asOf IS NULL OR (coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.leaks IS NULL OR EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.leaked IS NULL OR $filter.leaked = EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(:Leak {kind: 'LEAK'}) })
WITH a, c ORDER BY a.id LIMIT $limit
RETURN collect(a {.*, country: c {.*}}) AS nodes
