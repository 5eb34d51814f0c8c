// leaks_count: how many leaks pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     knownBy, last day as YYYY-MM-DD; an unknown date passes
// out: total, an integer.
MATCH (k:Leak)
WHERE k.id > ''
  AND ($filter.kinds IS NULL OR k.kind IN $filter.kinds)
  AND ($filter.knownBy IS NULL OR coalesce(k.published, '') <= $filter.knownBy)
RETURN count(*) AS total
