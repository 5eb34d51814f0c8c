// documents: a page of documents by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//     checked, boolean
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the document with its author and leak, in order of id. Empty: none pass.
MATCH (doc:Document)
WHERE doc.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR doc.id < $page.beforeId)
  AND ($filter.kinds IS NULL OR doc.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= $filter.knownBy)
  AND ($filter.checked IS NULL OR doc.checked = $filter.checked)
  AND ($filter.leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
WITH doc ORDER BY doc.id LIMIT $limit
RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes
