// topics_ordered: a page of topics in any order and direction.
// in:
//   broader: list of topic ids or null: directly below one of them
//   field: NAME, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the topic, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (t:Topic)
WHERE t.id > ''
  AND ($broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $broader })
WITH t, CASE $field
    WHEN 'NAME' THEN t.name
    ELSE '' END AS key
WITH t, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR t.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND t.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR t.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND t.id < $beforeId) = $ascending)
WITH t, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN t.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN t.id END DESC
LIMIT $limit
RETURN collect(t {.*}) AS nodes, collect(key) AS keys
