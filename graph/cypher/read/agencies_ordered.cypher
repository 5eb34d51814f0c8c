// agencies_ordered: a page of agencies in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     countries, list of country ids
//     regions, list of regions
//     kinds, list of kinds
//     asOf, year as a string of four digits
//     leaks, list of leak ids; named in one of them
//     leaked, boolean; named in some leak of kind LEAK, or in none
//   field: NAME, FOUNDED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the agency with its country, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (a:Agency)-[:OF]->(c:Country)
WHERE a.id > ''
  AND ($filter.countries IS NULL OR c.id IN $filter.countries)
  AND ($filter.regions IS NULL OR c.region IN $filter.regions)
  AND ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
  AND ($filter.asOf IS NULL OR (coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.leaks IS NULL OR EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.leaked IS NULL OR $filter.leaked = EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(:Leak {kind: 'LEAK'}) })
WITH a, c, CASE $field
    WHEN 'NAME' THEN a.name
    WHEN 'FOUNDED' THEN coalesce(a.founded, '')
    ELSE '' END AS key
WITH a, c, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR a.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND a.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR a.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND a.id < $page.beforeId) = $ascending)
WITH a, c, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN a.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN a.id END DESC
LIMIT $limit
RETURN collect(a {.*, country: c {.*}}) AS nodes, collect(key) AS keys
