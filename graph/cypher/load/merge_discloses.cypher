// merge_discloses: leads from each document to what it discloses.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (doc:Document {id: row.from})
MATCH (d:Disclosure {id: row.to})
MERGE (doc)-[:DISCLOSES]->(d)
RETURN count(*) AS written
