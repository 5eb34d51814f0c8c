// merge_part_of: leads from each document to the leak that it belongs to or reports.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (doc:Document {id: row.from})
MATCH (k:Leak {id: row.to})
MERGE (doc)-[:PART_OF]->(k)
RETURN count(*) AS written
