// held_nodes: the nodes of the dataset that the database holds.
// in: nothing
// out: a row for each: id, labels, element (Neo4j's own id). No row: the database holds none.
MATCH (n:Entity)
WHERE NOT n:Dataset
RETURN n.id AS id, labels(n) AS labels, elementId(n) AS element
