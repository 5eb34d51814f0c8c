// ripple_scores: what each agency scores in the ripple of a leak, as ripple in the API does without a filter and with the weights as they are.
// in:
//   leak: id of a leak
//   damping: what is left of the weight at each tie after the first, 0 to 1; 0.5 in the API
//   share: how much one disclosure says of the rest, 0 to 1; 0.25 in the API
//   maxTies: the most ties of a chain, 1 to 3, the ceiling in the text; 3 in the API
// out: a row for each agency with a score above 0, highest first, then by id: agency; score; carried, by its best chain; severity, of its own tie
//   to the holder; gravity, of the leak. No row: the leak has no known holder or no disclosure, or the holder no tie. A chain that meets an
//   agency twice is never better than without the loop, so that walks do.
MATCH (leak:Leak {id: $leak})-[:HELD_BY]->(holder:Agency)
WITH leak, holder, {METHOD: 1.0, SOURCE: 1.0, OPERATION: 0.8, AGREEMENT: 0.5, REQUEST: 0.5, ASSESSMENT: 0.5, SUPPORT: 0.4, EXISTENCE: 0.2} AS aspects,
  {CONFIRMED: 1.0, PROBABLE: 0.7, ALLEGED: 0.4} AS confidences
CALL (leak, aspects, confidences) {
  MATCH (leak)<-[:PART_OF]-(:Document)-[:DISCLOSES]->(d:Disclosure)
  WITH DISTINCT d, aspects[d.aspect] * confidences[d.confidence] AS weight ORDER BY weight
  RETURN 1 - reduce(rest = 1.0, weight IN collect(weight) | rest * (1 - weight * $share)) AS gravity
}
MATCH path = (holder)-[:LIAISON*1..3]-(n:Agency)
WHERE n <> holder AND length(path) <= $maxTies
WITH leak, holder, aspects, confidences, gravity, n,
  max(reduce(carried = gravity, tie IN relationships(path) | carried * tie.depth / 5) * $damping ^ (length(path) - 1)) AS carried
CALL (leak, holder, n, aspects, confidences) {
  MATCH (holder)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(n)
  WHERE EXISTS { (leak)<-[:PART_OF]-(:Document)-[:DISCLOSES]->(d) }
  WITH DISTINCT d, aspects[d.aspect] * confidences[d.confidence] AS weight ORDER BY weight
  RETURN 1 - reduce(rest = 1.0, weight IN collect(weight) | rest * (1 - weight)) AS severity
}
WITH n, gravity, carried, severity, CASE WHEN severity > carried THEN severity ELSE carried END AS score
WHERE score > 0
RETURN n.id AS agency, score, carried, severity, gravity ORDER BY score DESC, agency
