// merge_written_by: leads from each document to the agency that wrote it.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (doc:Document {id: row.from})
MATCH (a:Agency {id: row.to})
MERGE (doc)-[:WRITTEN_BY]->(a)
RETURN count(*) AS written
