// merge_liaisons: ties agencies: one tie a pair, from the id that comes first.
// in: rows: list of {from, to, id, properties}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[l:LIAISON {id: row.id}]->(b)
SET l += row.properties
RETURN count(*) AS written
