// agencies_of_countries: a page of the agencies of each country, by id.
// in:
//   ids: list of ids
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey: not used
//   backward: taken from the end of the list
//   limit: the most rows for each
// out: a row for each id that is known: id; nodes, a list of agencies with their country, in the order in which they are taken; total, how many
//   the whole list has. An unknown id has no row.
UNWIND $ids AS id
MATCH (c:Country {id: id})
CALL (c) {
  MATCH (c)<-[:OF]-(a:Agency)
  WHERE a.id > coalesce($afterId, '') AND ($beforeId IS NULL OR a.id < $beforeId)
  WITH a, c ORDER BY CASE WHEN NOT $backward THEN a.id END, CASE WHEN $backward THEN a.id END DESC LIMIT $limit
  RETURN collect(a {.*, country: c {.*}}) AS nodes
}
RETURN id, nodes, COUNT { (c)<-[:OF]-(a:Agency) } AS total
