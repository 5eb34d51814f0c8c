// held_relationships: the relationships of the dataset that the database holds. Types that analysts added are not among them.
// in: nothing
// out: a row for each: type, from, to, id (null for most types), element (Neo4j's own id). No row: the database holds none.
MATCH (a:Entity)-[r:OF|SUCCEEDS|BROADER|MEMBER_OF|HELD_BY|PART_OF|WRITTEN_BY|DERIVED_FROM|DISCLOSES|BETWEEN|CONCERNS|ABOUT|LIAISON|SUPPORTS|BY|TOWARD|TO|REPORTS]->(b:Entity)
RETURN type(r) AS type, a.id AS from, b.id AS to, r.id AS id, elementId(r) AS element
