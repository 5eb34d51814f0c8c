// compared_as_of: the ties that stood in one year or another, as compare in the API on the clock AS_OF without a filter.
// in: before, after: years, before not later than after
// out: a row for each tie that stood in one of them, in order of id: id; change, one of APPEARED, GONE, UNCHANGED. What is unknown excludes
//   nothing. No row: no tie stood.
MATCH (a:Agency)-[tie:LIAISON]->(b:Agency)
WHERE tie.id > ''
WITH tie, [year IN [$before, $after] | all(span IN [[tie.since, tie.until], [a.founded, a.dissolved], [b.founded, b.dissolved]]
  WHERE coalesce(toInteger(left(span[0], 4)), year) <= year AND coalesce(toInteger(left(span[1], 4)), year) >= year)] AS stood
WHERE stood[0] OR stood[1]
RETURN tie.id AS id, CASE WHEN NOT stood[0] THEN 'APPEARED' WHEN NOT stood[1] THEN 'GONE' ELSE 'UNCHANGED' END AS change ORDER BY id
