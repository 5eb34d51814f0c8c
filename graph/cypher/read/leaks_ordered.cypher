// leaks_ordered: a page of leaks in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//   field: NAME, PUBLISHED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the leak with its holder, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (k:Leak)
WHERE k.id > ''
  AND ($filter.kinds IS NULL OR k.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(k.published, '') <= $filter.knownBy)
WITH k, CASE $field
    WHEN 'NAME' THEN k.name
    WHEN 'PUBLISHED' THEN coalesce(k.published, '')
    ELSE '' END AS key
WITH k, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR k.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND k.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR k.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND k.id < $page.beforeId) = $ascending)
WITH k, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN k.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN k.id END DESC
LIMIT $limit
RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes, collect(key) AS keys
