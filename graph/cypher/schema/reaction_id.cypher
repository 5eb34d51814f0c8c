// reaction_id: finds a reaction by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT reaction_id IF NOT EXISTS FOR (r:Reaction) REQUIRE r.id IS UNIQUE
