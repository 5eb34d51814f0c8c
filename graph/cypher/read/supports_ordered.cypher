// supports_ordered: a page of supports in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     providers, list of agency ids
//     recipients, list of agency ids
//     asOf, year as a string of four digits, in which it was given and both agencies existed; unknown dates pass
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
//   field: SINCE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the support with provider, recipient and document, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > ''
  AND ($filter.kinds IS NULL OR s.kind IN $filter.kinds)
  AND ($filter.providers IS NULL OR p.id IN $filter.providers)
  AND ($filter.recipients IS NULL OR r.id IN $filter.recipients)
  AND ($filter.asOf IS NULL OR (coalesce(left(s.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(s.until, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.asOf IS NULL OR all(a IN [p, r] WHERE coalesce(left(a.founded, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(a.dissolved, 4), $filter.asOf) >= $filter.asOf))
  AND ($filter.knownBy IS NULL OR NOT EXISTS { (m:Document {id: s.documentId}) WHERE m.published > $filter.knownBy })
WITH s, p, pc, r, rc, CASE $field
    WHEN 'SINCE' THEN coalesce(s.since, '')
    ELSE '' END AS key
WITH s, p, pc, r, rc, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR s.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND s.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR s.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND s.id < $page.beforeId) = $ascending)
WITH s, p, pc, r, rc, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN s.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN s.id END DESC
LIMIT $limit
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes, collect(key) AS keys
