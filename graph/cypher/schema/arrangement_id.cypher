// arrangement_id: finds an arrangement by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT arrangement_id IF NOT EXISTS FOR (g:Arrangement) REQUIRE g.id IS UNIQUE
