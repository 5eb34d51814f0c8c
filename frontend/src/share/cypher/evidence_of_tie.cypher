// evidence_of_tie: what the tie between two agencies rests on.
// in: tie: id of a tie
// out: a row for each disclosure, in order of id: disclosure; aspect; confidence; summary; document; published; url; leak, ids, none or one.
//   No row: the tie is unknown or without evidence.
MATCH (a:Agency)-[:LIAISON {id: $tie}]->(b:Agency)
MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document)
RETURN d.id AS disclosure, d.aspect AS aspect, d.confidence AS confidence, d.summary AS summary, doc.id AS document, doc.published AS published,
  doc.url AS url, [(doc)-[:PART_OF]->(leak:Leak) | leak.id] AS leak
ORDER BY disclosure
