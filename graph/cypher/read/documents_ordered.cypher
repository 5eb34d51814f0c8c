// documents_ordered: a page of documents in any order and direction.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//     checked, boolean
//   field: TITLE, PUBLISHED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the document with its author and leak, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (doc:Document)
WHERE doc.id > ''
  AND ($filter.kinds IS NULL OR doc.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= $filter.knownBy)
  AND ($filter.checked IS NULL OR doc.checked = $filter.checked)
  AND ($filter.leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
WITH doc, CASE $field
    WHEN 'TITLE' THEN doc.title
    WHEN 'PUBLISHED' THEN coalesce(doc.published, '')
    ELSE '' END AS key
WITH doc, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR doc.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND doc.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR doc.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND doc.id < $page.beforeId) = $ascending)
WITH doc, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN doc.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN doc.id END DESC
LIMIT $limit
RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes, collect(key) AS keys
