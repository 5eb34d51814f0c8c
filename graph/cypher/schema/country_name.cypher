// country_name: finds and orders countries by name.
// in: nothing
// out: no row.
CREATE RANGE INDEX country_name IF NOT EXISTS FOR (c:Country) ON (c.name)
