// agencies_of_countries: a page of the agencies of each country, filtered and in any order.
// in:
//   ids: list of ids
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
//   limit: the most rows for each
// out: a row for each id: id; nodes, a list of agencies with their country, in the order in which they are taken; keys,
//   what each is ordered by; total, how many pass. An unknown id has an empty list.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Country {id: id})<-[:OF]-(n:Agency)
  WHERE ($filter.countries IS NULL OR id IN $filter.countries)
    AND ($filter.regions IS NULL OR c.region IN $filter.regions)
    AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
    AND ($filter.asOf IS NULL OR (coalesce(left(n.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(n.dissolved, 4), $filter.asOf) >= $filter.asOf))
    AND ($filter.leaks IS NULL OR EXISTS { (n)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
    AND ($filter.leaked IS NULL OR $filter.leaked = EXISTS { (n)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(:Leak {kind: 'LEAK'}) })
  RETURN collect({node: n, key: CASE $field
    WHEN 'NAME' THEN n.name
    WHEN 'FOUNDED' THEN coalesce(n.founded, '')
    ELSE '' END}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one.node AS n, one.node.id AS nid, one.key AS key, $ascending <> $backward AS rising
  WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR nid <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND nid > $page.afterId) = $ascending)
    AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR nid <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND nid < $page.beforeId) = $ascending)
  WITH n, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN nid END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN nid END DESC
  LIMIT $limit
  RETURN collect(n {.*, country: head([(n)-[:OF]->(c:Country) | c {.*}])}) AS nodes, collect(key) AS keys
}
RETURN id, nodes, keys, size(found) AS total
