// arrangements_by_id: arrangements by id.
// in: ids: list of ids
// out: nodes, a list of the arrangement. An unknown id is left out.
UNWIND $ids AS id
MATCH (g:Arrangement {id: id})
RETURN collect(g {.*}) AS nodes
