// reactions_observed: every reaction to some leaks, as the test of history needs it.
// in: leaks: list of leak ids; null for all
// out: reactions, a list of [id, leak id, kind, country id], by id; the country is that which reacted, or that of the agency which did.
MATCH (by)<-[:BY]-(r:Reaction)-[:TO]->(leak:Leak)
WHERE r.id > '' AND ($leaks IS NULL OR leak.id IN $leaks)
OPTIONAL MATCH (by)-[:OF]->(own:Country)
WITH r, leak, coalesce(own, by) AS country ORDER BY r.id
RETURN collect([r.id, leak.id, r.kind, country.id]) AS reactions
