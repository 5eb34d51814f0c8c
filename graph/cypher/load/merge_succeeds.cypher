// merge_succeeds: leads from each agency to those it followed on.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[:SUCCEEDS]->(b)
RETURN count(*) AS written
