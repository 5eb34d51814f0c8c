// country_id: finds a country by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (c:Country) REQUIRE c.id IS UNIQUE
