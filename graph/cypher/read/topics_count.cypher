// topics_count: how many topics pass the filter.
// in:
//   broader: list of topic ids or null: directly below one of them
// out: total, an integer.
MATCH (t:Topic)
WHERE t.id > ''
  AND ($broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $broader })
RETURN count(*) AS total
