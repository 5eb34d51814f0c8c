// supports_id: finds a support by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[s:SUPPORTS]-() REQUIRE s.id IS UNIQUE
