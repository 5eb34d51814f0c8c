// reactions_by_id: reactions by id.
// in: ids: list of ids
// out: nodes, a list of the reaction with its leak, parties and document. An unknown id is left out.
UNWIND $ids AS id
MATCH (r:Reaction {id: id})
RETURN collect(r {.*,
    by: coalesce(head([(r)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(r)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(r)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(r)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(r)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(r)<-[:REPORTS]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
