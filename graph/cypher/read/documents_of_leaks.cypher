// documents_of_leaks: a page of the documents of each leak, filtered and in any order.
// in:
//   ids: list of ids
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//     checked, boolean
//   field: TITLE, PUBLISHED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows for each
// out: a row for each id: id; nodes, a list of documents with author and leak, in the order in which they are taken; keys,
//   what each is ordered by; total, how many pass. An unknown id has an empty list.
UNWIND $ids AS id
CALL (id) {
  MATCH (own:Leak {id: id})<-[:PART_OF]-(n:Document)
  WHERE ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
    AND ($filter.leaks IS NULL OR own.id IN $filter.leaks)
    AND ($filter.knownBy IS NULL OR coalesce(n.published, '') <= $filter.knownBy)
    AND ($filter.checked IS NULL OR n.checked = $filter.checked)
  RETURN collect({node: n, key: CASE $field
    WHEN 'TITLE' THEN n.title
    WHEN 'PUBLISHED' THEN coalesce(n.published, '')
    ELSE '' END}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one.node AS n, one.node.id AS nid, one.key AS key, $ascending <> $backward AS rising
  WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR nid <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND nid > $page.afterId) = $ascending)
    AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR nid <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND nid < $page.beforeId) = $ascending)
  WITH n, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN nid END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN nid END DESC
  LIMIT $limit
  RETURN collect(n {.*,
    author: head([(n)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(n)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes, collect(key) AS keys
}
RETURN id, nodes, keys, size(found) AS total
