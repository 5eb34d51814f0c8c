// documents: a page of documents by id, forward.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   checked: boolean or null
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the document with its author and leak, in order of id. Empty: none pass.
MATCH (doc:Document)
WHERE doc.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR doc.id < $beforeId)
  AND ($kinds IS NULL OR doc.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(doc.published, '') <= $knownBy)
  AND ($checked IS NULL OR doc.checked = $checked)
  AND ($leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
WITH doc ORDER BY doc.id LIMIT $limit
RETURN collect(doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}) AS nodes
