// liaison_id: one tie a pair, found by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT liaison_id IF NOT EXISTS FOR ()-[l:LIAISON]-() REQUIRE l.id IS UNIQUE
