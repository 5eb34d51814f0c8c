// disclosures: a page of disclosures by id, forward.
// in:
//   agencies: list of agency ids or null: naming one of them
//   topics: list of topic ids or null: about one of them or a topic below
//   aspects: list of aspects or null
//   confidences: list of confidences or null
//   leaks: list of leak ids or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   checked: boolean or null
//   afterId, beforeId: ids that bound the page, or null; afterKey, beforeKey, backward: not used
//   limit: the most rows
// out: nodes, a list of the disclosure with its document, that with author and leak, in order of id. Empty: none pass.
MATCH (d:Disclosure)
WHERE d.id > coalesce($afterId, '')
  AND ($beforeId IS NULL OR d.id < $beforeId)
  AND ($aspects IS NULL OR d.aspect IN $aspects)
  AND ($confidences IS NULL OR d.confidence IN $confidences)
  AND ($checked IS NULL OR d.checked = $checked)
  AND ($agencies IS NULL OR EXISTS { (d)-[:BETWEEN|CONCERNS]->(n:Agency) WHERE n.id IN $agencies })
  AND ($topics IS NULL OR EXISTS { (d)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $topics })
  AND ($leaks IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
  AND ($knownBy IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(m:Document) WHERE coalesce(m.published, '') <= $knownBy })
WITH d ORDER BY d.id LIMIT $limit
RETURN collect(d {.*, document: head([(d)<-[:DISCLOSES]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
