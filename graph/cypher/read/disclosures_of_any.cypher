// disclosures_of_any: a page of the disclosures that belong to each of many things, filtered and in any order.
// in:
//   ids: list of ids
//   of: what the ids are: AGENCY, whom they name; LEAK, in whose documents they are; DOCUMENT, which makes them; TOPIC, which or
//     below which they are about; LIAISON, which they show
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
//   limit: the most rows for each
// out: a row for each id: id; nodes, a list of disclosures with their documents, in the order in which they are taken; keys,
//   what each is ordered by; total, how many pass. An unknown id has an empty list.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    WITH id WHERE $of = 'AGENCY' MATCH (:Agency {id: id})<-[:BETWEEN|CONCERNS]-(n:Disclosure) RETURN n
    UNION WITH id WHERE $of = 'LEAK' MATCH (:Leak {id: id})<-[:PART_OF]-(:Document)-[:DISCLOSES]->(n:Disclosure) RETURN n
    UNION WITH id WHERE $of = 'DOCUMENT' MATCH (:Document {id: id})-[:DISCLOSES]->(n:Disclosure) RETURN n
    UNION WITH id WHERE $of = 'TOPIC' MATCH (:Topic {id: id})<-[:BROADER*0..5]-(:Topic)<-[:ABOUT]-(n:Disclosure) RETURN n
    UNION WITH id WHERE $of = 'LIAISON' MATCH (a:Agency)-[:LIAISON {id: id}]->(b:Agency)
      MATCH (a)<-[:BETWEEN]-(n:Disclosure)-[:BETWEEN]->(b) RETURN n
  }
  WITH n
  WHERE ($filter.aspects IS NULL OR n.aspect IN $filter.aspects)
    AND ($filter.confidences IS NULL OR n.confidence IN $filter.confidences)
    AND ($filter.checked IS NULL OR n.checked = $filter.checked)
    AND ($filter.asOf IS NULL OR left(coalesce(n.occurred, ''), 4) <= $filter.asOf)
    AND ($filter.agencies IS NULL OR EXISTS { (n)-[:BETWEEN|CONCERNS]->(m:Agency) WHERE m.id IN $filter.agencies })
    AND ($filter.topics IS NULL OR EXISTS { (n)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $filter.topics })
    AND ($filter.leaks IS NULL OR EXISTS { (n)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
    AND ($filter.knownBy IS NULL OR EXISTS { (n)<-[:DISCLOSES]-(m:Document) WHERE coalesce(m.published, '') <= $filter.knownBy })
  RETURN collect({node: n, key: CASE $field
    WHEN 'OCCURRED' THEN coalesce(n.occurred, '')
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
  RETURN collect(n {.*, document: head([(n)<-[:DISCLOSES]-(doc:Document) | doc {.*,
      author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
      leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes, collect(key) AS keys
}
RETURN id, nodes, keys, size(found) AS total
