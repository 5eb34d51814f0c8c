// cost_of_cut: what an agency loses of partners, countries and topics by cutting ties, as retrenchment in the API does without a filter.
// in: agency: id of an agency; ties: list of ids of ties, which may be empty
// out: one row: partners, countries and topics, each [how many before, how many after]; lostCountries and lostTopics, ids in order. A topic is
//   covered by a tie when a disclosure of the tie is about it, as stated. No row: the agency is unknown or has no tie.
MATCH (a:Agency {id: $agency})-[tie:LIAISON]-(partner:Agency)-[:OF]->(country:Country)
WITH tie.id IN $ties AS dropped, partner, country.id AS country,
  COLLECT { MATCH (a)<-[:BETWEEN]-(d:Disclosure)-[:BETWEEN]->(partner), (d)-[:ABOUT]->(t:Topic) RETURN DISTINCT t.id } AS topics
WITH collect({kept: NOT dropped, country: country, topics: topics}) AS ties
CALL (ties) { UNWIND ties AS tie RETURN collect(DISTINCT tie.country) AS countries, collect(DISTINCT CASE WHEN tie.kept THEN tie.country END) AS keptCountries }
CALL (ties) { UNWIND ties AS tie UNWIND tie.topics AS topic RETURN collect(DISTINCT topic) AS topics, collect(DISTINCT CASE WHEN tie.kept THEN topic END) AS keptTopics }
RETURN [size(ties), size([tie IN ties WHERE tie.kept])] AS partners, [size(countries), size(keptCountries)] AS countries, [size(topics), size(keptTopics)] AS topics,
  COLLECT { UNWIND countries AS id WITH id WHERE NOT id IN keptCountries RETURN id ORDER BY id } AS lostCountries,
  COLLECT { UNWIND topics AS id WITH id WHERE NOT id IN keptTopics RETURN id ORDER BY id } AS lostTopics
