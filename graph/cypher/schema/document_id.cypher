// document_id: finds a document by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (doc:Document) REQUIRE doc.id IS UNIQUE
