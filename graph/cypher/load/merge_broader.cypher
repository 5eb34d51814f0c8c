// merge_broader: leads from each topic to the one above it.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (t:Topic {id: row.from})
MATCH (wider:Topic {id: row.to})
MERGE (t)-[:BROADER]->(wider)
RETURN count(*) AS written
