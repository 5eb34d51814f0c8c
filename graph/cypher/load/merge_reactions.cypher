// merge_reactions: writes reactions, new or as they were.
// in: rows: list of {id, properties}; a property of null is taken away, one that is not named stays
// out: written, how many rows were written: all.
UNWIND $rows AS row
MERGE (r:Reaction {id: row.id})
SET r:Entity, r += row.properties
RETURN count(*) AS written
