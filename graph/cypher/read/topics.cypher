// topics: a page of topics by id, forward.
// in:
//   broader: list of topic ids or null: directly below one of them
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the topic, in order of id. Empty: none pass.
MATCH (t:Topic)
WHERE t.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR t.id < $beforeId)
  AND ($broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $broader })
WITH t ORDER BY t.id LIMIT $limit
RETURN collect(t {.*}) AS nodes
