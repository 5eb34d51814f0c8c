// topics_by_id: topics by id.
// in: ids: list of ids
// out: nodes, a list of the topic. An unknown id is left out.
UNWIND $ids AS id
MATCH (t:Topic {id: id})
RETURN collect(t {.*}) AS nodes
