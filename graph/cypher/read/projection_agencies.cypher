// projection_agencies: every agency, as the network in memory needs it.
// in: nothing
// out: agencies, a list of [id, country id, kind, founded, dissolved, ids of predecessors].
MATCH (a:Agency)-[:OF]->(c:Country)
RETURN collect([a.id, c.id, a.kind, a.founded, a.dissolved, [(a)-[:SUCCEEDS]->(p:Agency) | p.id]]) AS agencies
