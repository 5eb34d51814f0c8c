// merge_topics: writes topics, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (t:Topic {id: row.id})
SET t:Entity, t += row.properties
RETURN count(*) AS written
