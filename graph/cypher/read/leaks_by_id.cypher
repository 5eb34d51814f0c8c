// leaks_by_id: leaks by id.
// in: ids: list of ids
// out: nodes, a list of the leak with its holder. An unknown id is left out.
UNWIND $ids AS id
MATCH (k:Leak {id: id})
RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes
