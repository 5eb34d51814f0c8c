// agency_name: finds and orders agencies by name.
// in: nothing
// out: no row.
CREATE RANGE INDEX agency_name IF NOT EXISTS FOR (a:Agency) ON (a.name)
