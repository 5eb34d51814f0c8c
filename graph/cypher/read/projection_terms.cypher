// projection_terms: what filters name, as the network in memory needs it.
// in: nothing
// out: countries, a list of [id, region]; topics, of [id, id of the broader topic or null]; leaks, of [id, kind, published,
//   id of the holder or null, ids of the agencies that its disclosures name]; arrangements, of [id, ids of members].
CALL () { MATCH (c:Country) RETURN collect([c.id, c.region]) AS countries }
CALL () { MATCH (t:Topic) RETURN collect([t.id, head([(t)-[:BROADER]->(w:Topic) | w.id])]) AS topics }
CALL () { MATCH (k:Leak) RETURN collect([k.id, k.kind, k.published, head([(k)-[:HELD_BY]->(a:Agency) | a.id]),
    COLLECT { MATCH (k)<-[:PART_OF]-(:Document)-[:DISCLOSES]->(:Disclosure)-[:BETWEEN|CONCERNS]->(n:Agency) RETURN DISTINCT n.id }]) AS leaks }
CALL () { MATCH (g:Arrangement) RETURN collect([g.id, [(g)<-[:MEMBER_OF]-(a:Agency) | a.id]]) AS arrangements }
RETURN countries, topics, leaks, arrangements
