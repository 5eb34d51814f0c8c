// merge_between: leads from each disclosure to the agencies that it shows cooperating.
// in: rows: list of {from, to, properties}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (d:Disclosure {id: row.from})
MATCH (a:Agency {id: row.to})
MERGE (d)-[n:BETWEEN]->(a)
SET n += row.properties
RETURN count(*) AS written
