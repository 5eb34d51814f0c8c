// merge_about: leads from each disclosure to its subjects.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (d:Disclosure {id: row.from})
MATCH (t:Topic {id: row.to})
MERGE (d)-[:ABOUT]->(t)
RETURN count(*) AS written
