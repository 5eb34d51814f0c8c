// countries_ordered: a page of countries in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     regions, list of regions
//   field: NAME, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the country, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (c:Country)
WHERE c.id > ''
  AND ($filter.regions IS NULL OR c.region IN $filter.regions)
WITH c, CASE $field
    WHEN 'NAME' THEN c.name
    ELSE '' END AS key
WITH c, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR c.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND c.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR c.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND c.id < $page.beforeId) = $ascending)
WITH c, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN c.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN c.id END DESC
LIMIT $limit
RETURN collect(c {.*}) AS nodes, collect(key) AS keys
