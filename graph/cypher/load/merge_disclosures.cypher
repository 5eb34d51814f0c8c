// merge_disclosures: writes disclosures, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (d:Disclosure {id: row.id})
SET d:Entity, d += row.properties
RETURN count(*) AS written
