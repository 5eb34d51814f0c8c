// documents_of_leaks: a page of the documents of each leak, by id.
// in:
//   ids: list of ids
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey: not used
//   backward: taken from the end of the list
//   limit: the most rows for each
// out: a row for each id that is known: id; nodes, a list of documents with author and leak, in the order in which they are taken; total, how many
//   the whole list has. An unknown id has no row.
UNWIND $ids AS id
MATCH (k:Leak {id: id})
CALL (k) {
  MATCH (k)<-[:PART_OF]-(doc:Document)
  WHERE doc.id > coalesce($afterId, '') AND ($beforeId IS NULL OR doc.id < $beforeId)
  WITH doc ORDER BY CASE WHEN NOT $backward THEN doc.id END, CASE WHEN $backward THEN doc.id END DESC LIMIT $limit
  RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes
}
RETURN id, nodes, COUNT { (k)<-[:PART_OF]-(doc:Document) } AS total
