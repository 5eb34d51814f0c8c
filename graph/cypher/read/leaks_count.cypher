// leaks_count: how many leaks pass the filter.
// in:
//   kinds: list of kinds or null
//   knownBy: last day as YYYY-MM-DD, or null; an unknown date passes
// out: total, an integer.
MATCH (k:Leak)
WHERE k.id > ''
  AND ($kinds IS NULL OR k.kind IN $kinds)
  AND ($knownBy IS NULL OR coalesce(k.published, '') <= $knownBy)
RETURN count(*) AS total
