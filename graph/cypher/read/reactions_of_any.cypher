// reactions_of_any: a page of the reactions that belong to each of many things, filtered and in any order.
// in:
//   ids: list of ids
//   of: what the ids are: LEAK, to which they are; DOCUMENT, which reports them; AGENCY; COUNTRY, with its agencies
//   as: for an agency or a country, whether it reacts, BY, or is addressed, TOWARD
//   filter: map of criteria; those left out ask for nothing:
//     kinds, list of kinds
//     leaks, list of leak ids
//     by, list of ids of agencies or countries; a country includes its agencies
//     toward, list of ids of agencies or countries; a country includes its agencies
//     asOf, year as a string of four digits, by whose end it took place; an unknown date passes
//     knownBy, last day as YYYY-MM-DD by which it was reported; an unknown date passes
//   field: DATE, ID
//   ascending: direction of the list; backward: the page is taken from the end of the list
//   page: map of places that bound the page, where it has bounds: afterKey, afterId, beforeKey, beforeId
//   limit: the most rows for each
// out: a row for each id: id; nodes, a list of reactions with leak, parties and document, in the order in which they are taken; keys,
//   what each is ordered by; total, how many pass. An unknown id has an empty list.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    WITH id WHERE $of = 'LEAK' MATCH (:Leak {id: id})<-[:TO]-(n:Reaction) RETURN n
    UNION WITH id WHERE $of = 'DOCUMENT' MATCH (:Document {id: id})-[:REPORTS]->(n:Reaction) RETURN n
    UNION WITH id WHERE $of = 'AGENCY' MATCH (:Agency {id: id})<-[link:BY|TOWARD]-(n:Reaction) WHERE type(link) = $as RETURN n
    UNION WITH id WHERE $of = 'COUNTRY' MATCH (:Country {id: id})<-[:OF*0..1]-()<-[link:BY|TOWARD]-(n:Reaction) WHERE type(link) = $as RETURN n
  }
  WITH n
  WHERE ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
    AND ($filter.leaks IS NULL OR EXISTS { (n)-[:TO]->(k:Leak) WHERE k.id IN $filter.leaks })
    AND ($filter.by IS NULL OR EXISTS { (n)-[:BY]->()-[:OF*0..1]->(m) WHERE m.id IN $filter.by })
    AND ($filter.toward IS NULL OR EXISTS { (n)-[:TOWARD]->()-[:OF*0..1]->(m) WHERE m.id IN $filter.toward })
    AND ($filter.asOf IS NULL OR left(coalesce(n.date, ''), 4) <= $filter.asOf)
    AND ($filter.knownBy IS NULL OR NOT EXISTS { (n)<-[:REPORTS]-(m:Document) WHERE m.published > $filter.knownBy })
  RETURN collect({node: n, key: CASE $field
    WHEN 'DATE' THEN coalesce(n.date, '')
    ELSE '' END}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one.node AS n, one.node.id AS nid, one.key AS key, $ascending <> $backward AS rising
  WHERE ($page.afterId IS NULL OR (key <> $page.afterKey OR nid <> $page.afterId) AND (key > $page.afterKey OR key = $page.afterKey AND nid > $page.afterId) = $ascending)
    AND ($page.beforeId IS NULL OR (key <> $page.beforeKey OR nid <> $page.beforeId) AND (key < $page.beforeKey OR key = $page.beforeKey AND nid < $page.beforeId) = $ascending)
  WITH n, key ORDER BY
    CASE WHEN rising THEN key END, CASE WHEN rising THEN nid END,
    CASE WHEN NOT rising THEN key END DESC, CASE WHEN NOT rising THEN nid END DESC
  LIMIT $limit
  RETURN collect(n {.*,
    by: coalesce(head([(n)-[:BY]->(actor:Agency)-[:OF]->(actorc:Country) | actor {.*, country: actorc {.*}}]), head([(n)-[:BY]->(actor:Country) | actor {.*}])),
    toward: coalesce(head([(n)-[:TOWARD]->(target:Agency)-[:OF]->(targetc:Country) | target {.*, country: targetc {.*}}]), head([(n)-[:TOWARD]->(target:Country) | target {.*}])),
    leak: head([(n)-[:TO]->(about:Leak) | about {.*, heldBy: head([(about)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}]),
    document: head([(n)<-[:REPORTS]-(doc:Document) | doc {.*,
      author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
      leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}])}) AS nodes, collect(key) AS keys
}
RETURN id, nodes, keys, size(found) AS total
