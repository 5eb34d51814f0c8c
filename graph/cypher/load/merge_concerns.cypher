// merge_concerns: leads from each disclosure to the other agencies that it is about.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (d:Disclosure {id: row.from})
MATCH (a:Agency {id: row.to})
MERGE (d)-[:CONCERNS]->(a)
RETURN count(*) AS written
