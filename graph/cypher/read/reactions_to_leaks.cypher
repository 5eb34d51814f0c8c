// reactions_to_leaks: a page of the reactions to each leak, by id.
// in:
//   ids: list of ids
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey: not used
//   backward: taken from the end of the list
//   limit: the most rows for each
// out: a row for each id that is known: id; nodes, a list of reactions with leak, parties and document, in the order in which they are taken; total, how many
//   the whole list has. An unknown id has no row.
UNWIND $ids AS id
MATCH (k:Leak {id: id})
CALL (k) {
  MATCH (k)<-[:TO]-(r:Reaction)
  WHERE r.id > coalesce($afterId, '') AND ($beforeId IS NULL OR r.id < $beforeId)
  WITH r ORDER BY CASE WHEN NOT $backward THEN r.id END, CASE WHEN $backward THEN r.id END DESC LIMIT $limit
  RETURN collect(r {.*,
    by: coalesce(head([(r)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(r)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(r)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(r)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(r)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(r)<-[:REPORTS]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
}
RETURN id, nodes, COUNT { (k)<-[:TO]-(r:Reaction) } AS total
