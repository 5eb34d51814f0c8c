// whole_network: every counted tie and the agencies at its ends, or some agencies and the counted ties among them, as network in the API.
// in:
//   among: ids of agencies or countries, of which those that existed at asOf are answered, tied or not; a country stands for its
//     agencies; null for the whole network
//   limit: the most agencies; those with more counted ties stay, of equals by id
//   filter: map of criteria as LiaisonFilter in the API has them; those left out ask for nothing:
//     asOf, a year: the network as it was; the tie had begun and not ended, and both agencies existed
//     knownBy, a date as YYYY, YYYY-MM or YYYY-MM-DD: the network as the public could know it; evidence published by its last day
//     minDepth, 1 to 5; minConfidence, ALLEGED, PROBABLE or CONFIRMED
//     topics, aspects, leaks, lists; a topic includes those below it
//     leakedOnly, true where all evidence (published by knownBy) must come from leaks of kind LEAK
//     countries, regions, agencyKinds, lists, which one end of the tie satisfies together
// out: one row: agencies, ids in that order; ties, how many counted ties each has in the whole network; beyond, how many of these lead to
//   none of agencies; liaisons, ids in order; totalAgencies and totalLiaisons, before the limit. The API answers 4,000 ties at most, this
//   query all. All empty: no tie counts, or no agency asked for existed at asOf.
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
UNWIND [a, b] AS n
WITH n, collect(tie) AS own
WHERE $among IS NULL OR n.id IN $among OR EXISTS { (n)-[:OF]->(c:Country) WHERE c.id IN $among }
WITH n, own ORDER BY size(own) DESC, n.id
WITH collect(n) AS tied, collect(own) AS owned
// Agencies asked for of which no tie counts come last.
CALL (tied) {
  CALL () {
    UNWIND $among AS id MATCH (n:Agency {id: id}) RETURN n
    UNION
    UNWIND $among AS id MATCH (:Country {id: id})<-[:OF]-(n:Agency) RETURN n
  }
  WITH tied, n
  WHERE NOT n IN tied AND ($filter.asOf IS NULL
    OR coalesce(toInteger(left(n.founded, 4)), $filter.asOf) <= $filter.asOf AND coalesce(toInteger(left(n.dissolved, 4)), $filter.asOf) >= $filter.asOf)
  WITH n ORDER BY n.id
  RETURN collect(n) AS lone
}
WITH tied + lone AS members, owned + [n IN lone | []] AS owned
WITH members, members[..$limit] AS kept, owned[..$limit] AS ofKept, COLLECT {
  UNWIND owned AS own UNWIND own AS l
  WITH DISTINCT l WHERE $among IS NULL OR startNode(l) IN members AND endNode(l) IN members
  RETURN l ORDER BY l.id
} AS within
RETURN [n IN kept | n.id] AS agencies, [own IN ofKept | size(own)] AS ties,
  [own IN ofKept | size([l IN own WHERE NOT (startNode(l) IN kept AND endNode(l) IN kept)])] AS beyond,
  [l IN within WHERE startNode(l) IN kept AND endNode(l) IN kept | l.id] AS liaisons,
  size(members) AS totalAgencies, size(within) AS totalLiaisons
