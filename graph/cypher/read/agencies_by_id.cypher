// agencies_by_id: agencies by id.
// in: ids: list of ids
// out: nodes, a list of the agency with its country. An unknown id is left out.
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[:OF]->(c:Country)
USING INDEX SEEK a:Agency(id)
RETURN collect(a {.*, country: c {.*}}) AS nodes
