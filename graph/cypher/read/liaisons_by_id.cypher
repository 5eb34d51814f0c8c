// liaisons_by_id: ties by id.
// in: ids: list of ids
// out: nodes, a list of ties with both agencies and their countries. An unknown id is left out.
UNWIND $ids AS id
MATCH (ac:Country)<-[:OF]-(a:Agency)-[l:LIAISON {id: id}]->(b:Agency)-[:OF]->(bc:Country)
RETURN collect(l {.*, a: a {.*, country: ac {.*}}, b: b {.*, country: bc {.*}}}) AS nodes
