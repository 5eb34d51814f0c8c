// documents_ordered: a page of documents in any order and direction.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   checked: boolean or null
//   field: TITLE, PUBLISHED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   afterKey, afterId, beforeKey, beforeId: places that bound the page, or null
//   limit: the most rows
// out: nodes, a list of the document with its author and leak, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (doc:Document)
WHERE doc.id > ''
  AND ($kinds IS NULL OR doc.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(doc.published, '') <= $knownBy)
  AND ($checked IS NULL OR doc.checked = $checked)
  AND ($leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
WITH doc, CASE $field
    WHEN 'TITLE' THEN doc.title
    WHEN 'PUBLISHED' THEN coalesce(doc.published, '')
    ELSE '' END AS key
WITH doc, key, $ascending <> $backward AS rising
WHERE ($afterId IS NULL OR (key <> $afterKey OR doc.id <> $afterId) AND (key > $afterKey OR key = $afterKey AND doc.id > $afterId) = $ascending)
  AND ($beforeId IS NULL OR (key <> $beforeKey OR doc.id <> $beforeId) AND (key < $beforeKey OR key = $beforeKey AND doc.id < $beforeId) = $ascending)
WITH doc, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN doc.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN doc.id END DESC
LIMIT $limit
RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes, collect(key) AS keys
