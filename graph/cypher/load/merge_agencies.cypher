// merge_agencies: writes agencies, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
SET a:Entity, a += row.properties
RETURN count(*) AS written
