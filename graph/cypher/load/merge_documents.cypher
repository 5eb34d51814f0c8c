// merge_documents: writes documents, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (doc:Document {id: row.id})
SET doc:Entity, doc += row.properties
RETURN count(*) AS written
