// arrangements_count: how many arrangements pass the filter.
// in:
//   kinds: list of kinds or null
//   asOf: year as a string of four digits, or null
// out: total, an integer.
MATCH (g:Arrangement)
WHERE g.id > ''
  AND ($kinds IS NULL OR g.kind IN $kinds)
  AND ($asOf IS NULL OR (coalesce(left(g.since, 4), $asOf) <= $asOf AND coalesce(left(g.until, 4), $asOf) >= $asOf))
RETURN count(*) AS total
