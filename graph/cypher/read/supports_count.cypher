// supports_count: how many supports pass the filter.
// in:
//   kinds: list of kinds or null
//   providers: list of agency ids or null
//   recipients: list of agency ids or null
// out: total, an integer.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > ''
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($providers IS NULL OR p.id IN $providers)
  AND ($recipients IS NULL OR r.id IN $recipients)
RETURN count(*) AS total
