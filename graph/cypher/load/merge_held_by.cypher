// merge_held_by: leads from each leak to the agency whose papers they were.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (k:Leak {id: row.from})
MATCH (a:Agency {id: row.to})
MERGE (k)-[:HELD_BY]->(a)
RETURN count(*) AS written
