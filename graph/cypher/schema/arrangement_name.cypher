// arrangement_name: finds and orders arrangements by name.
// in: nothing
// out: no row.
CREATE RANGE INDEX arrangement_name IF NOT EXISTS FOR (g:Arrangement) ON (g.name)
