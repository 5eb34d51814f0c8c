// agency_kind: finds and orders agencies by kind.
// in: nothing
// out: no row.
CREATE RANGE INDEX agency_kind IF NOT EXISTS FOR (a:Agency) ON (a.kind)
