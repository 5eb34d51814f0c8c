// neighbourhood: the agencies within some ties of an agency or country and the counted ties among them, as neighbourhood in the API.
// in:
//   of: id of an agency or country; a country stands for its agencies at asOf
//   hops: how many ties away, 1 to 4
//   limit: the most agencies; the nearest stay, of equals those with more counted ties, then by id
//   filter: map of criteria as LiaisonFilter in the API has them; those left out ask for nothing:
//     asOf, a year: the network as it was; the tie had begun and not ended, and both agencies existed
//     knownBy, a date as YYYY, YYYY-MM or YYYY-MM-DD: the network as the public could know it; evidence published by its last day
//     minDepth, 1 to 5; minConfidence, ALLEGED, PROBABLE or CONFIRMED
//     topics, aspects, leaks, lists; a topic includes those below it
//     leakedOnly, true where all evidence (published by knownBy) must come from leaks of kind LEAK
//     countries, regions, agencyKinds, lists, which one end of the tie satisfies together
// out: one row: agencies, ids in that order; distances, ties from the nearest one asked for; ties, how many counted ties each has in the
//   whole network; beyond, how many of these lead to none of agencies; liaisons, ids in order; totalAgencies and totalLiaisons, before the
//   limit. The API answers 4,000 ties at most, this query all. All empty: no such agency at asOf.
// The filter. It reads the same in every file of this folder.
MATCH (ac:Country)<-[:OF]-(a:Agency)-[tie:LIAISON]->(b:Agency)-[:OF]->(bc:Country)
WHERE tie.id > ''
  AND tie.depth >= coalesce($filter.minDepth, 1)
  AND ($filter.asOf IS NULL OR all(span IN [[tie.since, tie.until], [a.founded, a.dissolved], [b.founded, b.dissolved]]
    WHERE coalesce(toInteger(left(span[0], 4)), $filter.asOf) <= $filter.asOf AND coalesce(toInteger(left(span[1], 4)), $filter.asOf) >= $filter.asOf))
  AND any(end IN [[ac.id, ac.region, a.kind], [bc.id, bc.region, b.kind]]
    WHERE ($filter.countries IS NULL OR end[0] IN $filter.countries) AND ($filter.regions IS NULL OR end[1] IN $filter.regions) AND ($filter.agencyKinds IS NULL OR end[2] IN $filter.agencyKinds))
  AND (coalesce($filter.knownBy, $filter.topics, $filter.aspects, $filter.minConfidence, $filter.leaks) IS NULL OR EXISTS {
    MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
    WHERE ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= left($filter.knownBy + '-99-99', 10))
      AND ($filter.topics IS NULL OR EXISTS { (d)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $filter.topics })
      AND ($filter.aspects IS NULL OR d.aspect IN $filter.aspects)
      AND ($filter.minConfidence IS NULL OR $filter.minConfidence = 'ALLEGED' OR d.confidence IN [$filter.minConfidence, 'CONFIRMED'])
      AND ($filter.leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
  })
  AND (NOT coalesce($filter.leakedOnly, false) OR EXISTS {
    MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
    WHERE $filter.knownBy IS NULL OR coalesce(doc.published, '') <= left($filter.knownBy + '-99-99', 10)
  } AND NOT EXISTS {
    MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
    WHERE ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= left($filter.knownBy + '-99-99', 10))
      AND NOT EXISTS { (doc)-[:PART_OF]->(:Leak {kind: 'LEAK'}) }
  })
// End of the filter.
WITH collect(tie.id) AS counted
CALL (counted) {
  CALL () {
    MATCH (n:Agency {id: $of}) RETURN n AS centre
    UNION
    MATCH (:Country {id: $of})<-[:OF]-(n:Agency) RETURN n AS centre
  }
  WITH counted, centre
  WHERE $filter.asOf IS NULL
    OR coalesce(toInteger(left(centre.founded, 4)), $filter.asOf) <= $filter.asOf AND coalesce(toInteger(left(centre.dissolved, 4)), $filter.asOf) >= $filter.asOf
  MATCH path = (centre)-[steps:LIAISON*0..4]-(n:Agency)
  WHERE all(step IN steps WHERE step.id IN counted)
  WITH counted, n, min(length(path)) AS distance
  WHERE distance <= $hops
  WITH n, distance, COUNT { (n)-[l:LIAISON]-() WHERE l.id IN counted } AS degree
  ORDER BY distance, degree DESC, n.id
  RETURN collect(n) AS members, collect(distance) AS distances, collect(degree) AS degrees
}
WITH members, distances, degrees, members[..$limit] AS kept,
  COLLECT { UNWIND members AS n MATCH (n)-[l:LIAISON]->(m:Agency) WHERE l.id IN counted AND m IN members RETURN l ORDER BY l.id } AS within
WITH members, distances, degrees, kept, within, [l IN within WHERE startNode(l) IN kept AND endNode(l) IN kept] AS drawn
RETURN [n IN kept | n.id] AS agencies, distances[..$limit] AS distances, degrees[..$limit] AS ties,
  [at IN range(0, size(kept) - 1) | degrees[at] - size([l IN drawn WHERE kept[at] IN [startNode(l), endNode(l)]])] AS beyond,
  [l IN drawn | l.id] AS liaisons, size(members) AS totalAgencies, size(within) AS totalLiaisons
