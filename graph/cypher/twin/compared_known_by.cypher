// compared_known_by: the ties that the public could know on one date or another, as compare in the API on the clock KNOWN_BY without a filter.
// in: before, after: dates as YYYY, YYYY-MM or YYYY-MM-DD, before not later than after
// out: a row for each tie that could be known by the later, in order of id: id; change, APPEARED or UNCHANGED, as nothing is forgotten. A document
//   without a date excludes nothing; a tie without any evidence is not known. No row: no tie is.
MATCH (a:Agency)-[tie:LIAISON]->(b:Agency)
WHERE tie.id > ''
WITH tie, COLLECT { MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(b), (d)<-[:DISCLOSES]-(doc:Document) RETURN coalesce(doc.published, '') } AS published
WHERE any(date IN published WHERE date <= left($after + '-99-99', 10))
RETURN tie.id AS id, CASE WHEN any(date IN published WHERE date <= left($before + '-99-99', 10)) THEN 'UNCHANGED' ELSE 'APPEARED' END AS change ORDER BY id
