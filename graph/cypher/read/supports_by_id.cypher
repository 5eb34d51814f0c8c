// supports_by_id: supports by id.
// in: ids: list of ids
// out: nodes, a list of the support with provider, recipient and document. An unknown id is left out.
UNWIND $ids AS id
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS {id: id}]->(r:Agency)-[:OF]->(rc:Country)
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
