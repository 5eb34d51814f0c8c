// supports_between: support between an agency and each of some others, either way.
// in: agency: id of an agency; partners: list of agency ids
// out: nodes, a list of the support with provider, recipient and document, by id. An unknown id is left out.
MATCH (a:Agency {id: $agency})-[s:SUPPORTS]-(other:Agency)
WHERE other.id IN $partners
WITH s, startNode(s) AS p, endNode(s) AS r ORDER BY s.id
MATCH (doc:Document {id: s.documentId})
RETURN collect(s {.*, provider: p {.*, country: head([(p)-[:OF]->(pc:Country) | pc {.*}])}, recipient: r {.*, country: head([(r)-[:OF]->(rc:Country) | rc {.*}])},
  document: doc {.*,
    author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(ac:Country) | author {.*, country: ac {.*}}]),
    leak: head([(doc)-[:PART_OF]->(part:Leak) | part {.*, heldBy: head([(part)-[:HELD_BY]->(holder:Agency)-[:OF]->(hc:Country) | holder {.*, country: hc {.*}}])}])}}) AS nodes
