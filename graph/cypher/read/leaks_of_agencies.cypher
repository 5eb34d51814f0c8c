// leaks_of_agencies: the leaks with a disclosure that names each agency.
// in:
//   ids: list of ids
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
// out: a row for each id that is known: id; nodes, a list of leaks with their holders, earliest publication first. An unknown id has no row.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (a)<-[:BETWEEN|CONCERNS]-(:Disclosure)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak)
  WHERE ($filter.kinds IS NULL OR k.kind IN $filter.kinds)
    AND ($filter.knownBy IS NULL OR coalesce(k.published, '') <= $filter.knownBy)
  WITH DISTINCT k ORDER BY coalesce(k.published, '9999'), k.id
  RETURN collect(k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}) AS nodes
}
RETURN id, nodes
