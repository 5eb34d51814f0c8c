// countries_count: how many countries pass the filter.
// in:
//   regions: list of regions or null
// out: total, an integer.
MATCH (c:Country)
WHERE c.id > ''
  AND ($regions IS NULL OR c.region IN $regions)
RETURN count(*) AS total
