// agencies_ordered: a page of agencies in any order and direction.
// in:
//   countries: list of country ids or null
//   regions: list of regions or null
//   kinds: list of kinds or null
//   asOf: year as a string of four digits, or null
//   leaks: list of leak ids or null: named in one of them
//   leaked: boolean or null: named in some leak of kind LEAK, or in none
//   field: NAME, FOUNDED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the agency with its country, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (a:Agency)-[:OF]->(c:Country)
WHERE a.id > ''
  AND ($countries IS NULL OR c.id IN $countries)
  AND ($regions IS NULL OR c.region IN $regions)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($asOf IS NULL OR (coalesce(left(a.founded, 4), $asOf) <= $asOf AND coalesce(left(a.dissolved, 4), $asOf) >= $asOf))
  AND ($leaks IS NULL OR EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
  AND ($leaked IS NULL OR $leaked = EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(:Leak {kind: 'LEAK'}) })
WITH a, c, CASE $field
    WHEN 'NAME' THEN a.name
    WHEN 'FOUNDED' THEN coalesce(a.founded, '')
    ELSE '' END AS key
WITH a, c, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR a.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND a.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR a.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND a.id < $beforeId) = $ascending)
WITH a, c, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN a.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN a.id END DESC
LIMIT $limit
RETURN collect(a {.*, country: c {.*}}) AS nodes, collect(key) AS keys
