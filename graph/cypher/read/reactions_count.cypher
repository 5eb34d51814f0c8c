// reactions_count: how many reactions pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     by, list of ids of agencies or countries; a country includes its agencies
//     toward, list of ids of agencies or countries; a country includes its agencies
//     asOf, year as a string of four digits, by whose end it took place; an unknown date passes
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
// out: total, an integer.
MATCH (r:Reaction)
WHERE r.id > ''
  AND ($filter.kinds IS NULL OR r.kind IN $filter.kinds)
  AND ($filter.leaks IS NULL OR EXISTS { (r)-[:TO]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.by IS NULL OR EXISTS { (r)-[:BY]->(n) WHERE n.id IN $filter.by } OR EXISTS { (r)-[:BY]->(:Agency)-[:OF]->(n:Country) WHERE n.id IN $filter.by })
  AND ($filter.toward IS NULL OR EXISTS { (r)-[:TOWARD]->()-[:OF*0..1]->(n) WHERE n.id IN $filter.toward })
  AND ($filter.asOf IS NULL OR left(coalesce(r.date, ''), 4) <= $filter.asOf)
  AND ($filter.knownBy IS NULL OR NOT EXISTS { (r)<-[:REPORTS]-(m:Document) WHERE m.published > $filter.knownBy })
RETURN count(*) AS total
