// disclosures: a page of disclosures by id, forward.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     agencies, list of agency ids; naming one of them
//     topics, list of topic ids; about one of them or a topic below
//     aspects, list of aspects
//     confidences, list of confidences
//     leaks, list of leak ids
//     asOf, year as a string of four digits, by whose end it took place; an unknown date passes
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//     checked, boolean
//   page: map of ids that bound the page, where it has bounds: afterId, beforeId; backward: not used
//   limit: the most rows
// out: nodes, a list of the disclosure with its document, that with author and leak, in order of id. Empty: none pass.
MATCH (d:Disclosure)
WHERE d.id > coalesce($page.afterId, '')
  AND ($page.beforeId IS NULL OR d.id < $page.beforeId)
  AND ($filter.aspects IS NULL OR d.aspect IN $filter.aspects)
  AND ($filter.confidences IS NULL OR d.confidence IN $filter.confidences)
  AND ($filter.checked IS NULL OR d.checked = $filter.checked)
  AND ($filter.asOf IS NULL OR left(coalesce(d.occurred, ''), 4) <= $filter.asOf)
  AND ($filter.agencies IS NULL OR EXISTS { (d)-[:BETWEEN|CONCERNS]->(n:Agency) WHERE n.id IN $filter.agencies })
  AND ($filter.topics IS NULL OR EXISTS { (d)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $filter.topics })
  AND ($filter.leaks IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.knownBy IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(m:Document) WHERE coalesce(m.published, '') <= $filter.knownBy })
WITH d ORDER BY d.id LIMIT $limit
RETURN collect(d {.*, document: head([(d)<-[:DISCLOSES]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes
