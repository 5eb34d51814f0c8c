// topics_ordered: a page of topics in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     broader, list of topic ids; directly below one of them
//   field: NAME, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the topic, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (t:Topic)
WHERE t.id > ''
  AND ($filter.broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $filter.broader })
WITH t, CASE $field
    WHEN 'NAME' THEN t.name
    ELSE '' END AS key
WITH t, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR t.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND t.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR t.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND t.id < $page.beforeId) = $ascending)
WITH t, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN t.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN t.id END DESC
LIMIT $limit
RETURN collect(t {.*}) AS nodes, collect(key) AS keys
