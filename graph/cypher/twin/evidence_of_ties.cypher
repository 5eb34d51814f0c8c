// evidence_of_ties: what the evidence of each tie comes to, all of it, unfiltered.
// in: ids: list of tie ids
// out: a row for each id that is known: id; confidence, the best of its disclosures; knownSince and knownSinceDate, the document with the
//   earliest date and that date, the smaller id among equals; leakedOnly, all disclosures come from leaks of kind LEAK; disclosures, how
//   many. An unknown id has no row. Without evidence: null, null, null, false, 0.
UNWIND $ids AS id
MATCH (a:Agency)-[:LIAISON {id: id}]->(b:Agency)
CALL (a, b) {
  OPTIONAL MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
  WITH d, doc ORDER BY doc.published, doc.id
  WITH collect(DISTINCT d) AS found, collect(doc) AS documents
  WITH found, documents, head([doc IN documents WHERE doc.published IS NOT NULL]) AS first
  RETURN head([word IN ['CONFIRMED', 'PROBABLE', 'ALLEGED'] WHERE any(d IN found WHERE d.confidence = word)]) AS confidence,
    first.id AS knownSince, first.published AS knownSinceDate, size(found) AS disclosures,
    size(found) > 0 AND all(doc IN documents WHERE EXISTS { (doc)-[:PART_OF]->(:Leak {kind: 'LEAK'}) }) AS leakedOnly
}
RETURN id, confidence, knownSince, knownSinceDate, leakedOnly, disclosures
