// merge_arrangements: writes arrangements, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (g:Arrangement {id: row.id})
SET g:Entity, g += row.properties
RETURN count(*) AS written
