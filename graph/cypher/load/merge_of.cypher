// merge_of: gives each agency its country.
// in: rows: list of {from, to}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (c:Country {id: row.to})
MERGE (a)-[:OF]->(c)
RETURN count(*) AS written
