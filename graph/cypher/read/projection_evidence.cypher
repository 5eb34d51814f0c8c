// projection_evidence: every disclosure that shows agencies cooperating or is in a leak, as the network in memory needs it.
// in: nothing
// out: a row for each document with such disclosures: document, published, leak (id or null); disclosures, a list of
//   [id, aspect, confidence, ids of agencies, ids of topics].
MATCH (doc:Document)-[:DISCLOSES]->(d:Disclosure)
WHERE EXISTS { (d)-[:BETWEEN]->(:Agency) } OR EXISTS { (doc)-[:PART_OF]->(:Leak) }
RETURN doc.id AS document, doc.published AS published, head([(doc)-[:PART_OF]->(k:Leak) | k.id]) AS leak,
  collect([d.id, d.aspect, d.confidence, [(d)-[:BETWEEN]->(a:Agency) | a.id], [(d)-[:ABOUT]->(t:Topic) | t.id]]) AS disclosures
