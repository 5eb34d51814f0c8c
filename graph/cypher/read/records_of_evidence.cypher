// records_of_evidence: disclosures with their documents, and further documents, each record once however many name it.
// in: ids: a map of disclosures and documents, lists of ids
// out: disclosures, a list with document as id; documents, those asked for and those of the disclosures, with the author and the leak as id;
//   leaks, those of the documents, with the holder. An unknown id is left out.
CALL () {
  UNWIND $ids.disclosures AS id
  MATCH (d:Disclosure {id: id})
  WITH d, head([(d)<-[:DISCLOSES]-(doc:Document) | doc]) AS doc
  RETURN collect(d {.*, document: doc.id}) AS disclosures, collect(DISTINCT doc) AS found
}
CALL () {
  UNWIND $ids.documents AS id
  MATCH (doc:Document {id: id})
  RETURN collect(doc) AS further
}
WITH disclosures, found + further AS all
CALL (all) {
  UNWIND all AS doc
  WITH DISTINCT doc, head([(doc)-[:PART_OF]->(k:Leak) | k]) AS leak
  RETURN collect(doc {.*, leak: leak.id, author: head([(doc)-[:WRITTEN_BY]->(author:Agency)-[:OF]->(c:Country) | author {.*, country: c {.*}}])}) AS documents,
    collect(DISTINCT leak) AS parts
}
RETURN disclosures, documents, [k IN parts | k {.*, heldBy: head([(k)-[:HELD_BY]->(holder:Agency)-[:OF]->(c:Country) | holder {.*, country: c {.*}}])}] AS leaks
