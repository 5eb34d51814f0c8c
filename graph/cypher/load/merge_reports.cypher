// merge_reports: leads from each document to the reactions that it reports.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (doc:Document {id: row.from})
MATCH (r:Reaction {id: row.to})
MERGE (doc)-[:REPORTS]->(r)
RETURN count(*) AS written
