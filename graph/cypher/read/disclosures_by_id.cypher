// disclosures_by_id: disclosures by id.
// in: ids: list of ids
// out: nodes, a list of the disclosure with its document, that with author and leak. An unknown id is left out.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})
RETURN collect(d {.*, document: head([(d)<-[:DISCLOSES]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
