// documents_count: how many documents pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
//     checked, boolean
// out: total, an integer.
MATCH (doc:Document)
WHERE doc.id > ''
  AND ($filter.kinds IS NULL OR doc.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(doc.published, '') <= $filter.knownBy)
  AND ($filter.checked IS NULL OR doc.checked = $filter.checked)
  AND ($filter.leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $filter.leaks })
RETURN count(*) AS total
