// reactions_ordered: a page of reactions in any order and direction.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   by: list of ids of agencies or countries, or null; a country includes its agencies
//   field: DATE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the reaction with its leak, parties and document, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (r:Reaction)
WHERE r.id > ''
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($leaks IS NULL OR EXISTS { (r)-[:TO]->(k:Leak) WHERE k.id IN $leaks })
  AND ($by IS NULL OR EXISTS { (r)-[:BY]->(n) WHERE n.id IN $by } OR EXISTS { (r)-[:BY]->(:Agency)-[:OF]->(n:Country) WHERE n.id IN $by })
WITH r, CASE $field
    WHEN 'DATE' THEN coalesce(r.date, '')
    ELSE '' END AS key
WITH r, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR r.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND r.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR r.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND r.id < $beforeId) = $ascending)
WITH r, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN r.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN r.id END DESC
LIMIT $limit
RETURN collect(r {.*,
    by: coalesce(head([(r)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(r)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(r)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(r)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(r)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(r)<-[:REPORTS]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes, collect(key) AS keys
