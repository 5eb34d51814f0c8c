// countries_ordered: a page of countries in any order and direction.
// in:
//   regions: list of regions or null
//   field: NAME, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the country, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (c:Country)
WHERE c.id > ''
  AND ($regions IS NULL OR c.region IN $regions)
WITH c, CASE $field
    WHEN 'NAME' THEN c.name
    ELSE '' END AS key
WITH c, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR c.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND c.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR c.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND c.id < $beforeId) = $ascending)
WITH c, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN c.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN c.id END DESC
LIMIT $limit
RETURN collect(c {.*}) AS nodes, collect(key) AS keys
