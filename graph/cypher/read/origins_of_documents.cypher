// origins_of_documents: the documents that each document reprints or relies on.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of documents with author and leak. An unknown id has no row.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:DERIVED_FROM]->(doc:Document)
  WITH doc ORDER BY doc.id
  RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes
}
RETURN id, nodes
