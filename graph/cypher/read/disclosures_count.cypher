// disclosures_count: how many disclosures pass the filter.
// in:
//   agencies: list of agency ids or null: naming one of them
//   topics: list of topic ids or null: about one of them or a topic below
//   aspects: list of aspects or null
//   confidences: list of confidences or null
//   leaks: list of leak ids or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   checked: boolean or null
// out: total, an integer.
MATCH (d:Disclosure)
WHERE d.id > ''
  AND ($aspects IS NULL OR d.aspect IN $aspects)
  AND ($confidences IS NULL OR d.confidence IN $confidences)
  AND ($checked IS NULL OR d.checked = $checked)
  AND ($agencies IS NULL OR EXISTS { (d)-[:BETWEEN|CONCERNS]->(n:Agency) WHERE n.id IN $agencies })
  AND ($topics IS NULL OR EXISTS { (d)-[:ABOUT]->(:Topic)-[:BROADER*0..5]->(t:Topic) WHERE t.id IN $topics })
  AND ($leaks IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(:Document)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
  AND ($knownBy IS NULL OR EXISTS { (d)<-[:DISCLOSES]-(m:Document) WHERE coalesce(m.published, '') <= $knownBy })
RETURN count(*) AS total
