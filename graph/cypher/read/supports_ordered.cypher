// supports_ordered: a page of supports in any order and direction.
// in:
//   kinds: list of kinds or null
//   providers: list of agency ids or null
//   recipients: list of agency ids or null
//   field: SINCE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the support with provider, recipient and document, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (pc:Country)<-[:OF]-(p:Agency)-[s:SUPPORTS]->(r:Agency)-[:OF]->(rc:Country)
WHERE s.id > ''
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($providers IS NULL OR p.id IN $providers)
  AND ($recipients IS NULL OR r.id IN $recipients)
WITH s, p, pc, r, rc, CASE $field
    WHEN 'SINCE' THEN coalesce(s.since, '')
    ELSE '' END AS key
WITH s, p, pc, r, rc, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR s.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND s.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR s.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND s.id < $beforeId) = $ascending)
WITH s, p, pc, r, rc, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN s.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN s.id END DESC
LIMIT $limit
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: pc {.*}}, recipient: r {.*, country: rc {.*}}, document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes, collect(key) AS keys
