// network_figures: counts and degrees of the whole network, as statistics in the API without a filter.
// in: nothing
// out: one row: agencies with a tie; liaisons; countries of those agencies; density, 0 to 1; meanDegree; degrees, a list of [agency id, ties], most
//   first, then by id.
MATCH (c:Country)<-[:OF]-(n:Agency)-[tie:LIAISON]-(:Agency)
WHERE n.id > ''
WITH n.id AS agency, c.id AS country, count(tie) AS degree ORDER BY degree DESC, agency
WITH count(agency) AS agencies, count(DISTINCT country) AS countries, sum(degree) AS ends, collect([agency, degree]) AS degrees
RETURN agencies, ends / 2 AS liaisons, countries, CASE WHEN agencies < 2 THEN 0.0 ELSE 1.0 * ends / agencies / (agencies - 1) END AS density,
  CASE agencies WHEN 0 THEN 0.0 ELSE 1.0 * ends / agencies END AS meanDegree, degrees
