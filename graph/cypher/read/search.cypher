// search: what matches words, best first.
// in:
//   asked: map:
//     names, Lucene query for what bears every word in its id or its names
//     prose, Lucene query for what has every word in its names, title and summary
//     words, list of a map for each word, empty where no agency is asked for:
//       at, its place; text, it, compact; country, Lucene query for the countries that have it; own, Lucene clause for an agency that has it
//     ofKind, list of a map for each kind that a word names: label; names, Lucene query for what bears the other words
//     like, Lucene query for names that are a letter away from the words, left out where the words are too short or too many
//     exact, what was typed, in lower case, without space around it
//     compact, the same without spaces, hyphens and full stops
//     kinds, list of labels, left out for all
//     afterTier, afterScore, afterId, the place after which the page begins, left out for the first
//   limit: the most rows
// out: a row for each match: id, kind, tier, score. No row: nothing matches. Names come before prose, since whoever types a name
//   asks for the bearer. Tiers: 0 the id, name, an acronym or an alias is what was typed; 1 an agency of the country that was
//   named so, or named beside its country; 2 a name begins with what was typed; 3 one contains it; 4 names have every word, its
//   country's or its kind among them; 5 the title of a document contains what was typed; 6 anything else; 7 a name of an
//   agency or a country is like it, where nothing of tiers 0 to 4 is there; 8 then one of anything else.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $asked.names) YIELD node AS n, score
  WITH n, score WHERE NOT (n:Document OR n:Disclosure OR n:Reaction) // of which nobody types a part of the id
  RETURN n, score, 4 AS tier
  UNION ALL
  UNWIND $asked.ofKind AS kind
  CALL db.index.fulltext.queryNodes('names', kind.names) YIELD node AS n, score
  WITH n, score, kind WHERE kind.label IN labels(n)
  RETURN n, score, 4 AS tier
  UNION ALL
  MATCH (n:Entity {id: $asked.exact}) // the whole id of anything, and ids such as "at", which the index leaves out as words that say nothing
  RETURN n, 0.0 AS score, 6 AS tier
  UNION ALL
  // Agencies by their country: one bears the words that the country does not, which are none where only the country is named.
  CALL () {
    UNWIND $asked.words AS word
    CALL db.index.fulltext.queryNodes('names', word.country) YIELD node AS c
    WITH word, c WHERE c:Country
    RETURN c, word.at AS at
    UNION
    MATCH (c:Country {id: $asked.exact})
    UNWIND $asked.words AS word
    RETURN c, word.at AS at
  }
  WITH c, collect(at) AS has
  WITH [word IN $asked.words WHERE NOT word.at IN has] AS rest, collect(c) AS countries // few, since most countries have the same words
  CALL (rest, countries) {
    WITH rest, countries WHERE rest = []
    UNWIND countries AS c
    MATCH (c)<-[:OF]-(n:Agency)
    RETURN n, 0.0 AS score, CASE WHEN c.id = $asked.exact OR any(word IN [c.name] + coalesce(c.aliases, [])
      WHERE replace(replace(replace(toLower(word), ' ', ''), '-', ''), '.', '') = $asked.compact) THEN 1 ELSE 4 END AS tier
    UNION ALL
    WITH rest, countries WHERE rest <> []
    CALL db.index.fulltext.queryNodes('names', reduce(all = '', word IN rest | all + word.own + ' ')) YIELD node AS n, score
    MATCH (n:Agency)-[:OF]->(c:Country) WHERE c IN countries
    RETURN n, score, CASE WHEN any(word IN [n.acronym, n.name, n.nativeName] + coalesce(n.aliases, [])
      WHERE replace(replace(replace(toLower(word), ' ', ''), '-', ''), '.', '') = reduce(all = '', word IN rest | all + word.text)) THEN 1 ELSE 4 END AS tier
  }
  RETURN n, score, tier
}
WITH collect({n: n, score: score, tier: tier}) AS bearers
CALL (bearers) {
  UNWIND bearers AS bearer
  RETURN bearer.n AS n, bearer.score AS score, bearer.tier AS tier
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $asked.prose) YIELD node AS n, score
  RETURN n, score, 6 AS tier
  UNION ALL
  WITH bearers WHERE bearers = [] AND $asked.like IS NOT NULL
  CALL db.index.fulltext.queryNodes('names', $asked.like) YIELD node AS n, score
  RETURN n, score, CASE WHEN n:Agency OR n:Country THEN 7 ELSE 8 END AS tier
}
WITH n, max(score) AS score, min(tier) AS reached
WHERE $asked.kinds IS NULL OR any(label IN labels(n) WHERE label IN $asked.kinds)
// Most matches of a common word are prose, which bears no name: what can be left unread of them is.
WITH n, score, reached, CASE WHEN n:Document OR n:Disclosure OR n:Reaction THEN NULL ELSE
  [word IN [n.acronym, n.name, n.nativeName] + coalesce(n.aliases, []) WHERE word IS NOT NULL | toLower(word)] END AS names
WITH n, n.id AS id, score, CASE
    WHEN n.id = $asked.exact THEN 0
    WHEN names IS NULL THEN CASE WHEN n:Document AND toLower(n.title) CONTAINS $asked.exact THEN 5 ELSE reached END
    WHEN any(name IN names WHERE replace(replace(replace(name, ' ', ''), '-', ''), '.', '') = $asked.compact) THEN 0
    WHEN reached = 1 THEN 1
    WHEN n.id STARTS WITH $asked.exact OR any(name IN names WHERE name STARTS WITH $asked.exact) THEN 2
    WHEN n.id CONTAINS $asked.exact OR any(name IN names WHERE name CONTAINS $asked.exact) THEN 3
    ELSE reached END AS tier
WHERE $asked.afterId IS NULL OR tier > $asked.afterTier
  OR tier = $asked.afterTier AND (score < $asked.afterScore OR score = $asked.afterScore AND id > $asked.afterId)
WITH n, id, tier, score ORDER BY tier, score DESC, id LIMIT $limit
RETURN id, head([label IN labels(n) WHERE label <> 'Entity']) AS kind, tier, score ORDER BY tier, score DESC, id
