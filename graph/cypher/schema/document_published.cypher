// document_published: finds and orders documents by published.
// in: nothing
// out: no row.
CREATE RANGE INDEX document_published IF NOT EXISTS FOR (doc:Document) ON (doc.published)
