// supports_count: how many supports pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     providers, list of agency ids
//     recipients, list of agency ids
//     asOf, year as a string of four digits, in which it was given and both agencies existed; unknown dates pass
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
// out: total, an integer.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > ''
  AND ($filter.kinds IS NULL OR s.kind IN $filter.kinds)
  AND ($filter.providers IS NULL OR p.id IN $filter.providers)
  AND ($filter.recipients IS NULL OR r.id IN $filter.recipients)
  AND ($filter.asOf IS NULL OR (coalesce(left(s.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(s.until, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.asOf IS NULL OR all(a IN [p, r] WHERE coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.knownBy IS NULL OR NOT EXISTS { (m:Document {id: s.documentId}) WHERE m.published > $filter.knownBy })
RETURN count(*) AS total
