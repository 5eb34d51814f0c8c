// merge_leaks: writes leaks, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (k:Leak {id: row.id})
SET k:Entity, k += row.properties
RETURN count(*) AS written
