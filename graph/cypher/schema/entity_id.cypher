// entity_id: an id names one thing, whatever its kind.
// in: nothing
// out: no row.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
