// disclosures_ordered: a page of disclosures in any order and direction.
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
//   field: OCCURRED, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows
// out: nodes, a list of the disclosure with its document, that with author and leak, in the order in which they are taken; keys, what each is ordered by. Empty: none pass.
MATCH (d:Disclosure)
WHERE d.id > ''
  AND ($filter.aspects IS NULL OR d.aspect IN $filter.aspects)
  AND ($filter.confidences IS NULL OR d.confidence IN $filter.confidences)
  AND ($filter.checked IS NULL OR d.checked = $filter.checked)
  AND ($filter.asOf IS NULL OR left(coalesce(d.occurred, ''), 4) <= $filter.asOf)
  AND ($filter.agencies IS NULL OR EXISTS { (d)-[:BETWEEN|CONCERNS]->(n:Agency) WHERE n.id IN $filter.agencies })
  AND ($filter.topics IS NULL OR EXISTS { (d)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $filter.topics })
  AND ($filter.leaks IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
  AND ($filter.knownBy IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(m:Document) WHERE coalesce(m.published, '') <= $filter.knownBy })
WITH d, CASE $field
    WHEN 'OCCURRED' THEN coalesce(d.occurred, '')
    ELSE '' END AS key
WITH d, key, $ascending <> $backward AS rising
WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR d.id <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND d.id > $page.afterId) = $ascending)
  AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR d.id <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND d.id < $page.beforeId) = $ascending)
WITH d, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN d.id END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN d.id END DESC
LIMIT $limit
RETURN collect(d {.*, document: head([(d)<-[:DISCLOSES]-(doc:Document) | doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes, collect(key) AS keys
