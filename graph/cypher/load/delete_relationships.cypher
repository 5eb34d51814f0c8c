// delete_relationships: takes relationships away.
// in: rows: list of Neo4j's own ids
// out: written, how many went: those that were still there.
UNWIND $rows AS element
MATCH (:Entity)-[r]->(:Entity) WHERE elementId(r) = element
DELETE r
RETURN count(*) AS written
