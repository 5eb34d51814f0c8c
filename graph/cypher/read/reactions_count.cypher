// reactions_count: how many reactions pass the filter.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   by: list of ids of agencies or countries, or null; a country includes its agencies
// out: total, an integer.
MATCH (r:Reaction)
WHERE r.id > ''
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($leaks IS NULL OR EXISTS { (r)-[:TO]->(k:Leak) WHERE k.id IN $leaks })
  AND ($by IS NULL OR EXISTS { (r)-[:BY]->(n) WHERE n.id IN $by } OR EXISTS { (r)-[:BY]->(:Agency)-[:OF]->(n:Country) WHERE n.id IN $by })
RETURN count(*) AS total
