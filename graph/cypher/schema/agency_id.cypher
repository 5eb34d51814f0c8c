// agency_id: finds an agency by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (a:Agency) REQUIRE a.id IS UNIQUE
