// arrangements_count: how many arrangements pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     asOf, year as a string of four digits
// out: total, an integer.
MATCH (g:Arrangement)
WHERE g.id > ''
  AND ($filter.kinds IS NULL OR g.kind IN $filter.kinds)
  AND ($filter.asOf IS NULL OR (coalesce(left(g.since, 4), $filter.asOf) <= $filter.asOf AND coalesce(left(g.until, 4), $filter.asOf) >= $filter.asOf))
RETURN count(*) AS total
