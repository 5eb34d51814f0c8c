// reaction_date: finds and orders reactions by date.
// in: nothing
// out: no row.
CREATE RANGE INDEX reaction_date IF NOT EXISTS FOR (r:Reaction) ON (r.date)
