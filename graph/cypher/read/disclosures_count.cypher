// disclosures_count: how many disclosures pass the filter.
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
// out: total, an integer.
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
RETURN count(*) AS total
