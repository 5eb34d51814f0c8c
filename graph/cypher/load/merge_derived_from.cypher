// merge_derived_from: leads from each document to those that it reprints or relies on.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (doc:Document {id: row.from})
MATCH (source:Document {id: row.to})
MERGE (doc)-[:DERIVED_FROM]->(source)
RETURN count(*) AS written
