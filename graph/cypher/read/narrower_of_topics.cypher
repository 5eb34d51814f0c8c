// narrower_of_topics: the topics below each topic.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of topics. An unknown id has no row.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
CALL (n) {
  MATCH (n)<-[:BROADER]-(t:Topic)
  WITH t ORDER BY t.id
  RETURN collect(t {.*}) AS nodes
}
RETURN id, nodes
