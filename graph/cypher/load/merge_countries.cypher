// merge_countries: writes states and unions of states, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (c:Country {id: row.id})
SET c:Entity, c += row.properties
RETURN count(*) AS written
