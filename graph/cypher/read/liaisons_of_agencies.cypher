// liaisons_of_agencies: a page of the ties of each agency, by the tie's id.
// in:
//   ids: list of agency ids
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId
//   backward: taken from the end of the list
//   limit: the most rows for each
// out: a row for each id that is known: id; nodes, a list of ties with both agencies and their countries, in the order in
//   which they are taken; total, how many the whole list has. An unknown id has no row.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
CALL (n) {
  MATCH (n)-[l:LIAISON]-(:Agency)
  WHERE l.id > coalesce($page.afterId, '') AND ($page.beforeId IS NULL OR l.id < $page.beforeId)
  WITH l ORDER BY CASE WHEN NOT $backward THEN l.id END, CASE WHEN $backward THEN l.id END DESC LIMIT $limit
  WITH l, startNode(l) AS a, endNode(l) AS b
  MATCH (a)-[:OF]->(ac:Country)
  MATCH (b)-[:OF]->(bc:Country)
  WITH l, a, ac, b, bc ORDER BY CASE WHEN NOT $backward THEN l.id END, CASE WHEN $backward THEN l.id END DESC
  RETURN collect(l {.*, a: a {.*, country: ac {.*}}, b: b {.*, country: bc {.*}}}) AS nodes
}
RETURN id, nodes, COUNT { (n)-[:LIAISON]-() } AS total
