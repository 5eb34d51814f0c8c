// countries_that_cut: for each leak, the countries that were seen to protest, suspend, expel or retrench, as the test of history counts them.
// in: nothing
// out: a row for each leak with an observed reaction, a known holder and a date, in order of id: leak; asOf, its year; candidates, how many
//   countries other than the holder's had an agency in that year; positives, a list of [country id, ids of its reactions] among those, in order.
MATCH (own:Country)<-[:OF]-(:Agency)<-[:HELD_BY]-(leak:Leak)<-[:TO]-(:Reaction)
WHERE leak.id > '' AND leak.published IS NOT NULL
WITH DISTINCT leak, own, toInteger(left(leak.published, 4)) AS asOf
WITH leak, asOf, COLLECT {
  MATCH (c:Country)<-[:OF]-(a:Agency)
  WHERE c <> own AND c.id > '' AND coalesce(toInteger(left(a.founded, 4)), asOf) <= asOf AND coalesce(toInteger(left(a.dissolved, 4)), asOf) >= asOf
  RETURN DISTINCT c.id
} AS candidates
CALL (leak, candidates) {
  MATCH (leak)<-[:TO]-(r:Reaction)-[:BY]->(by)
  WHERE r.kind IN ['PROTEST', 'SUSPENSION', 'EXPULSION', 'RETRENCHMENT']
  WITH r, coalesce(head([(by)-[:OF]->(c:Country) | c.id]), by.id) AS country ORDER BY r.id
  WHERE country IN candidates
  WITH country, collect(r.id) AS reactions ORDER BY country
  RETURN collect([country, reactions]) AS positives
}
RETURN leak.id AS leak, asOf, size(candidates) AS candidates, positives ORDER BY leak
