// exposure_of_leaks: the ties that each leak discloses, whether they were publicly known before, and on what evidence.
// in: ids: list of leak ids
// out: a row for each id that is known: id; ties, a list of liaison (id of the tie), novelty, leakedOnly, disclosures (ids, in this
//   leak) and elsewhere (ids of documents outside it that disclose the tie, earliest first); agencies, ids of those that its
//   disclosures name. An unknown id has no row.
// KNOWN: a document outside the leak, whose last possible day of publication lies before the leak's first, discloses the tie;
// otherwise CORROBORATED when a document outside it does at all, else NEW. A partial date is a prefix of the days it may
// mean, so it is padded to its last day; a document without a date never makes a tie KNOWN.
UNWIND $ids AS id
MATCH (leak:Leak {id: id})
CALL (leak) {
  MATCH (leak)<-[:PART_OF]-(:Document)-[:DISCLOSES]->(d:Disclosure)-[:BETWEEN]->(a:Agency)-[tie:LIAISON]->(b:Agency)<-[:BETWEEN]-(d)
  WITH DISTINCT leak, a, tie, b, d ORDER BY d.id
  WITH leak, a, tie, b, collect(d.id) AS disclosures
  CALL (leak, a, b) {
    MATCH (a)<-[:BETWEEN]-(e:Disclosure)-[:BETWEEN]->(b), (e)<-[:DISCLOSES]-(doc:Document)
    WHERE NOT EXISTS { (doc)-[:PART_OF]->(leak) }
    WITH DISTINCT doc ORDER BY coalesce(doc.published, '9999'), doc.id
    RETURN collect(doc {.id, .published, leaked: EXISTS { (doc)-[:PART_OF]->(:Leak {kind: 'LEAK'}) }}) AS others
  }
  WITH leak, tie, disclosures, others ORDER BY tie.id
  RETURN collect({
    liaison: tie.id,
    novelty: CASE
      WHEN any(doc IN others WHERE left(doc.published + '-99-99', 10) < leak.published) THEN 'KNOWN'
      WHEN size(others) > 0 THEN 'CORROBORATED'
      ELSE 'NEW' END,
    leakedOnly: leak.kind = 'LEAK' AND all(doc IN others WHERE doc.leaked),
    disclosures: disclosures,
    elsewhere: [doc IN others | doc.id]
  }) AS ties
}
CALL (leak) {
  MATCH (leak)<-[:PART_OF]-(:Document)-[:DISCLOSES]->(:Disclosure)-[:BETWEEN|CONCERNS]->(n:Agency)
  WITH DISTINCT n.id AS agency ORDER BY agency
  RETURN collect(agency) AS agencies
}
RETURN id, ties, agencies
