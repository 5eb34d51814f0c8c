// topics_count: how many topics pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     broader, list of topic ids; directly below one of them
// out: total, an integer.
MATCH (t:Topic)
WHERE t.id > ''
  AND ($filter.broader IS NULL OR EXISTS { (t)-[:BROADER]->(w:Topic) WHERE w.id IN $filter.broader })
RETURN count(*) AS total
