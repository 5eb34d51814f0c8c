// merge_toward: leads from each reaction to who was addressed.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (r:Reaction {id: row.from})
MATCH (party:Agency|Country {id: row.to})
MERGE (r)-[:TOWARD]->(party)
RETURN count(*) AS written
