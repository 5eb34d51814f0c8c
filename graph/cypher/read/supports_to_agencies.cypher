// supports_to_agencies: the support that each agency received.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of support with provider, recipient and document. An unknown id has no row.
UNWIND $ids AS id
MATCH (r:Agency {id: id})
CALL (r) {
  MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r)-[:OF]->(rc:Country)
  MATCH (doc:Document {id: s.documentId})
  WITH s, p, pc, r, rc, doc ORDER BY s.id
  RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
}
RETURN id, nodes
