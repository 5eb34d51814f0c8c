// liaison_depth: finds and orders ties by depth.
// in: nothing
// out: no row.
CREATE RANGE INDEX liaison_depth IF NOT EXISTS FOR ()-[l:LIAISON]-() ON (l.depth)
