// country_region: finds and orders countries by region.
// in: nothing
// out: no row.
CREATE RANGE INDEX country_region IF NOT EXISTS FOR (c:Country) ON (c.region)
