// arrangements_ordered: a page of arrangements in any order and direction.
// in:
//   kinds: list of kinds or null
//   asOf: year as a string of four digits, or null
//   field: NAME, SINCE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the arrangement, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (g:Arrangement)
WHERE g.id > ''
  AND ($kinds IS NULL OR g.kind IN $kinds)
  AND ($asOf IS NULL OR (coalesce(left(g.since, 4), $asOf) <= $asOf AND coalesce(left(g.until, 4), $asOf) >= $asOf))
WITH g, CASE $field
    WHEN 'NAME' THEN g.name
    WHEN 'SINCE' THEN coalesce(g.since, '')
    ELSE '' END AS key
WITH g, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR g.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND g.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR g.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND g.id < $beforeId) = $ascending)
WITH g, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN g.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN g.id END DESC
LIMIT $limit
RETURN collect(g {.*}) AS nodes, collect(key) AS keys
