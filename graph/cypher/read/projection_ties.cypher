// projection_ties: every tie, as the network in memory needs it.
// in: nothing
// out: a row for each agency that comes first in some tie: a, its id; ties, a list of [id, id of the other agency, since, until, depth].
MATCH (a:Agency)-[l:LIAISON]->(b:Agency)
RETURN a.id AS a, collect([l.id, b.id, l.since, l.until, l.depth]) AS ties
