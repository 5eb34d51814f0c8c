// topics_of_disclosures: the topics of each disclosure.
// in: ids: list of ids
// out: a row for each id that is known: id; nodes, a list of topics. An unknown id has no row.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})
CALL (d) {
  MATCH (d)-[:ABOUT]->(t:Topic)
  WITH t ORDER BY t.id
  RETURN collect(t {.*}) AS nodes
}
RETURN id, nodes
