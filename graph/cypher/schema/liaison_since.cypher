// liaison_since: finds and orders ties by since.
// in: nothing
// out: no row.
CREATE RANGE INDEX liaison_since IF NOT EXISTS FOR ()-[l:LIAISON]-() ON (l.since)
