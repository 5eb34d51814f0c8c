// delete_nodes: takes nodes away, with all their relationships.
// in: rows: list of Neo4j's own ids
// out: written, how many went: those that were still there.
UNWIND $rows AS element
MATCH (n:Entity) WHERE elementId(n) = element
DETACH DELETE n
RETURN count(*) AS written
