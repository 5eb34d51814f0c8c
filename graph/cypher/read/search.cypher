// search: what matches words, best first.
// in:
//   query: Lucene query for the full-text index
//   exact: what was typed, in lower case, without space around it
//   kinds: list of labels, or null for all
//   afterTier, afterScore, afterId: the place after which the page begins, or null
//   limit: the most rows
// out: a row for each match: id, kind, tier, score. No row: nothing matches. Tiers: 0 the id, name, an acronym or an alias is what
//   was typed; 1 one of them begins with it; 2 one of them contains it; 3 the title of a document does; 4 anything else. Names
//   come before titles, since whoever types a name asks for the bearer.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WITH n, score, head([label IN labels(n) WHERE label <> 'Entity']) AS kind,
  [word IN [n.id, n.acronym, n.name, n.nativeName] + coalesce(n.aliases, []) WHERE word IS NOT NULL | toLower(word)] AS names
WHERE $kinds IS NULL OR kind IN $kinds
WITH n.id AS id, kind, score, CASE
    WHEN $exact IN names THEN 0
    WHEN kind IN ['Document', 'Disclosure', 'Reaction'] THEN CASE WHEN toLower(n.title) CONTAINS $exact THEN 3 ELSE 4 END
    WHEN any(name IN names WHERE name STARTS WITH $exact) THEN 1
    WHEN any(name IN names WHERE name CONTAINS $exact) THEN 2
    ELSE 4 END AS tier
WHERE $afterId IS NULL OR tier > $afterTier
  OR tier = $afterTier AND (score < $afterScore OR score = $afterScore AND id > $afterId)
RETURN id, kind, tier, score ORDER BY tier, score DESC, id LIMIT $limit
