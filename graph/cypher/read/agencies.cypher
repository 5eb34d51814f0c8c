// agencies: a page of agencies by id, forward.
// in:
//   countries: list of country ids or null
//   regions: list of regions or null
//   kinds: list of kinds or null
//   asOf: year as a string of four digits, or null
//   leaks: list of leak ids or null: named in one of them
//   leaked: boolean or null: named in some leak of kind LEAK, or in none
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the agency with its country, in order of id. Empty: none pass.
MATCH (a:Agency)-[:OF]->(c:Country)
WHERE a.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR a.id < $beforeId)
  AND ($countries IS NULL OR c.id IN $countries)
  AND ($regions IS NULL OR c.region IN $regions)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($asOf IS NULL OR (coalesce(left(a.founded, 4), $asOf) <= $asOf AND coalesce(left(a.dissolved, 4), $asOf) >= $asOf))
  AND ($leaks IS NULL OR EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
  AND ($leaked IS NULL OR $leaked = EXISTS { (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(:Leak {kind: 'LEAK'}) })
WITH a, c ORDER BY a.id LIMIT $limit
RETURN collect(a {.*, country: c {.*}}) AS nodes
