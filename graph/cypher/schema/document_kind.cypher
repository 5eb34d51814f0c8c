// document_kind: finds and orders documents by kind.
// in: nothing
// out: no row.
CREATE RANGE INDEX document_kind IF NOT EXISTS FOR (doc:Document) ON (doc.kind)
