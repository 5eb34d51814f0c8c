// reaction_kind: finds and orders reactions by kind.
// in: nothing
// out: no row.
CREATE RANGE INDEX reaction_kind IF NOT EXISTS FOR (r:Reaction) ON (r.kind)
