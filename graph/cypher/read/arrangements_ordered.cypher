// arrangements_ordered: a page of arrangements in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     asOf, year as a string of four digits
//   field: NAME, SINCE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the arrangement, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (g:Arrangement)
WHERE g.id > ''
  AND ($filter.kinds IS NULL OR g.kind IN $filter.kinds)
  AND ($filter.asOf IS NULL OR (coalesce(left(g.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(g.until, 4), $filter.asOf) >= $filter.asOf))
WITH g, CASE $field
    WHEN 'NAME' THEN g.name
    WHEN 'SINCE' THEN coalesce(g.since, '')
    ELSE '' END AS key
WITH g, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR g.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND g.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR g.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND g.id < $page.beforeId) = $ascending)
WITH g, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN g.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN g.id END DESC
LIMIT $limit
RETURN collect(g {.*}) AS nodes, collect(key) AS keys
