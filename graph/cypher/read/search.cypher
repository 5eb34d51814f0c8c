// search: what matches words, best first.
// in:
//   asked: map:
//     query, Lucene query for the full-text index
//     exact, what was typed, in lower case, without space around it
//     kinds, list of labels, left out for all
//     afterTier, afterScore, afterId, the place after which the page begins, left out for the first
//   limit: the most rows
// out: a row for each match: id, kind, tier, score. No row: nothing matches. Tiers: 0 the id, name, an acronym or an alias is what
//   was typed; 1 one of them begins with it; 2 one of them contains it; 3 the title of a document does; 4 anything else. Names
//   come before titles, since whoever types a name asks for the bearer.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $asked.query) YIELD node AS n, score
  RETURN n, score
  UNION
  MATCH (n:Entity {id: $asked.exact}) // ids such as "at", which the index leaves out as words that say nothing
  RETURN n, 0.0 AS score
}
WITH n, max(score) AS score
WHERE $asked.kinds IS NULL OR any(label IN labels(n) WHERE label IN $asked.kinds)
// Most matches of a common word are prose, which bears no name: what can be left unread of them is.
WITH n, score, n:Document OR n:Disclosure OR n:Reaction AS prose
WITH n, score, prose, CASE WHEN prose THEN NULL ELSE
  [word IN [n.acronym, n.name, n.nativeName] + coalesce(n.aliases, []) WHERE word IS NOT NULL | toLower(word)] END AS names
WITH n, n.id AS id, score, CASE
    WHEN n.id = $asked.exact OR $asked.exact IN names THEN 0
    WHEN prose THEN CASE WHEN n:Document AND toLower(n.title) CONTAINS $asked.exact THEN 3 ELSE 4 END
    WHEN n.id STARTS WITH $asked.exact OR any(name IN names WHERE name STARTS WITH $asked.exact) THEN 1
    WHEN n.id CONTAINS $asked.exact OR any(name IN names WHERE name CONTAINS $asked.exact) THEN 2
    ELSE 4 END AS tier
WHERE $asked.afterId IS NULL OR tier > $asked.afterTier
  OR tier = $asked.afterTier AND (score < $asked.afterScore OR score = $asked.afterScore AND id > $asked.afterId)
WITH n, id, tier, score ORDER BY tier, score DESC, id LIMIT $limit
RETURN id, head([label IN labels(n) WHERE label <> 'Entity']) AS kind, tier, score ORDER BY tier, score DESC, id
