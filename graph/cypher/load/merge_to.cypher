// merge_to: leads from each reaction to the leak that it answers.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (r:Reaction {id: row.from})
MATCH (k:Leak {id: row.to})
MERGE (r)-[:TO]->(k)
RETURN count(*) AS written
