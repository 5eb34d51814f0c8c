// merge_member_of: gives each arrangement its members.
// in: rows: list of {from, to, properties}; from and to are ids
// out: written, how many rows found both ends: all.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (g:Arrangement {id: row.to})
MERGE (a)-[m:MEMBER_OF]->(g)
SET m += row.properties
RETURN count(*) AS written
