// countries_count: how many countries pass the filter.
// in:
//   filter: map of criteria; those left out ask for nothing:
//     regions, list of regions
// out: total, an integer.
MATCH (c:Country)
WHERE c.id > ''
  AND ($filter.regions IS NULL OR c.region IN $filter.regions)
RETURN count(*) AS total
