// merge_supports: leads from each agency to those it gives support.
// in: rows: list of {from, to, id, properties}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[s:SUPPORTS {id: row.id}]->(b)
SET s += row.properties
RETURN count(*) AS written
