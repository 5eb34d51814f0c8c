// disclosures_of_liaisons: a page of the disclosures that show each tie, by id.
// in:
//   ids: list of ids
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey: not used
//   backward: taken from the end of the list
//   limit: the most rows for each
// out: a row for each id that is known: id; nodes, a list of disclosures with their documents, in the order in which they are taken; total, how many
//   the whole list has. An unknown id has no row.
UNWIND $ids AS id
MATCH (a:Agency)-[l:LIAISON {id: id}]->(b:Agency)
CALL (a, b) {
  MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b)
  WHERE d.id > coalesce($afterId, '') AND ($beforeId IS NULL OR d.id < $beforeId)
  WITH d ORDER BY CASE WHEN NOT $backward THEN d.id END, CASE WHEN $backward THEN d.id END DESC LIMIT $limit
  RETURN collect(d {.*, document: head([(d)<-[:DISCLOSES]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
}
RETURN id, nodes, COUNT { (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b) } AS total
