// disclosure_id: finds a disclosure by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT disclosure_id IF NOT EXISTS FOR (d:Disclosure) REQUIRE d.id IS UNIQUE
