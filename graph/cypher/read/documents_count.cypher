// documents_count: how many documents pass the filter.
// in:
//   kinds: list of kinds or null
//   leaks: list of leak ids or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
//   checked: boolean or null
// out: total, an integer.
MATCH (doc:Document)
WHERE doc.id > ''
  AND ($kinds IS NULL OR doc.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(doc.published, '') <= $knownBy)
  AND ($checked IS NULL OR doc.checked = $checked)
  AND ($leaks IS NULL OR EXISTS { (doc)-[:PART_OF]->(k:Leak) WHERE k.id IN $leaks })
RETURN count(*) AS total
