// documents_by_id: documents by id.
// in: ids: list of ids
// out: nodes, a list of the document with its author and leak. An unknown id is left out.
UNWIND $ids AS id
MATCH (doc:Document {id: id})
RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes
