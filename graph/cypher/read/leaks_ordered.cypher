// leaks_ordered: a page of leaks in any order and direction.
// in:
//   kinds: list of kinds or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   field: NAME, PUBLISHED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the leak with its holder, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (k:Leak)
WHERE k.id > ''
  AND ($kinds IS NULL OR k.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(k.published, '') <= $knownBy)
WITH k, CASE $field
    WHEN 'NAME' THEN k.name
    WHEN 'PUBLISHED' THEN coalesce(k.published, '')
    ELSE '' END AS key
WITH k, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR k.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND k.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR k.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND k.id < $beforeId) = $ascending)
WITH k, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN k.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN k.id END DESC
LIMIT $limit
RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes, collect(key) AS keys
