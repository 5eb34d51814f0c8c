// countries_by_id: countries by id.
// in: ids: list of ids
// out: nodes, a list of the country. An unknown id is left out.
UNWIND $ids AS id
MATCH (c:Country {id: id})
RETURN collect(c {.*}) AS nodes
