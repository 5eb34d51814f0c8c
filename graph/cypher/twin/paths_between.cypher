// paths_between: the best paths of cooperation between two ends, as paths in the API ranks them by HOPS.
// in:
//   from, to: ids of an agency or country; a country stands for its agencies. The two share no agency
//   via: list of ids of agencies, countries or arrangements, which may be empty; of each, an agency lies strictly between the ends
//   avoid: list of such ids; none of their agencies is on a path, not even as an end
//   first: how many paths
//   maxHops: the most ties a path may have, up to 5, the ceiling in the text. More ties cost about ten times as much each: the API has
//     its own search for that
//   filter: map of criteria as LiaisonFilter in the API has them; those left out ask for nothing:
//     asOf, a year: the network as it was; the tie had begun and not ended, and both agencies existed
//     knownBy, a date as YYYY, YYYY-MM or YYYY-MM-DD: the network as the public could know it; evidence published by its last day
//     minDepth, 1 to 5; minConfidence, ALLEGED, PROBABLE or CONFIRMED
//     topics, aspects, leaks, lists; a topic includes those below it
//     leakedOnly, true where all evidence (published by knownBy) must come from leaks of kind LEAK
//     countries, regions, agencyKinds, lists, which one end of the tie satisfies together
// out: a row for each path, best first: agencies, ids in order; liaisons, ids of the ties walked; closeness, the product of depth / 5. Fewer
//   ties come first, of equals the larger sum of depths, then the ids in order. No agency is on a path twice, and none but the ends
//   belongs to what from and to stand for. No row: no path within maxHops.
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
CALL () {
  MATCH (n:Agency {id: $from}) RETURN collect(n) AS own
}
CALL () {
  MATCH (:Country {id: $from})<-[:OF]-(n:Agency) RETURN collect(n) AS ofCountry
}
WITH counted, own + ofCountry AS starts
CALL () {
  MATCH (n:Agency {id: $to}) RETURN collect(n) AS own
}
CALL () {
  MATCH (:Country {id: $to})<-[:OF]-(n:Agency) RETURN collect(n) AS ofCountry
}
WITH counted, starts, own + ofCountry AS finishes
CALL () {
  UNWIND $avoid AS id
  MATCH (e:Entity {id: id})
  CALL (e) {
    WITH e WHERE e:Agency RETURN e AS n
    UNION
    MATCH (e)<-[:OF|MEMBER_OF]-(n:Agency) RETURN n
  }
  RETURN collect(DISTINCT n) AS avoided
}
CALL () {
  UNWIND $via AS id
  MATCH (e:Entity {id: id})
  WITH e, [(e)<-[:OF|MEMBER_OF]-(n:Agency) | n] AS members
  RETURN collect(CASE WHEN e:Agency THEN [e] ELSE members END) AS vias
}
UNWIND starts AS start
WITH * WHERE NOT start IN avoided
MATCH path = (start)((x:Agency)-[step:LIAISON]-(y:Agency)
  WHERE step.id IN counted AND NOT y IN avoided AND NOT y IN starts AND NOT x IN finishes){1,5}(finish:Agency)
WHERE finish IN finishes AND length(path) <= $maxHops
  AND all(i IN range(1, length(path)) WHERE NOT nodes(path)[i] IN nodes(path)[..i])
  AND all(members IN vias WHERE any(n IN nodes(path)[1..-1] WHERE n IN members))
WITH nodes(path) AS agencies, relationships(path) AS ties
RETURN [n IN agencies | n.id] AS agencies, [tie IN ties | tie.id] AS liaisons, reduce(product = 1.0, tie IN ties | product * tie.depth / 5) AS closeness
ORDER BY size(liaisons), reduce(sum = 0, tie IN ties | sum + tie.depth) DESC, agencies
LIMIT $first
