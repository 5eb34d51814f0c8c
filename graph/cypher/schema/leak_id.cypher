// leak_id: finds a leak by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT leak_id IF NOT EXISTS FOR (k:Leak) REQUIRE k.id IS UNIQUE
