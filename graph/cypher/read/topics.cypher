// topics: a page of topics by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     broader, list of topic ids; directly below one of them
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the topic, in order of id. Empty: none pass.
MATCH (t:Topic)
WHERE t.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR t.id < $page.beforeId)
  AND ($filter.broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $filter.broader })
WITH t ORDER BY t.id LIMIT $limit
RETURN collect(t {.*}) AS nodes
