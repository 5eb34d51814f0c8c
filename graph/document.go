package graph

import (
	"context"

	"liaison/graph/term"
)

// Document is a leaked, official, press or academic document.
type Document struct {
	ID        string
	Title     string
	Kind      term.DocumentKind
	Author    *Agency
	Written   term.Date
	Published term.Date
	Publisher string
	URL       *string
	Checked   bool
	Leak      *Leak
}

func (Document) isNode()            {}
func (Document) isSearchResult()    {}
func (d Document) identity() string { return d.ID }

// DocumentFilter says which documents; see the schema.
type DocumentFilter struct {
	Kinds   []term.DocumentKind
	Leaks   []string
	KnownBy *term.Date
	Checked *bool
}

func (f DocumentFilter) criteria() map[string]any {
	return map[string]any{"kinds": orNil(f.Kinds), "leaks": orNil(f.Leaks), "knownBy": dayOrNil(f.KnownBy), "checked": orNull(f.Checked)}
}

// check reports the first criterion that no document could meet.
func (f DocumentFilter) check(ctx context.Context, s *Store) error {
	return s.known(ctx, idsIn{"filter.leaks", f.Leaks, "leak"})
}

// DocumentOrderField is what documents can be ordered by.
type DocumentOrderField string

// DocumentOrder is an order of documents.
type DocumentOrder = Order[DocumentOrderField]

func decodeDocument(d *decoder, f fields) Document {
	document := decodePaper(d, f)
	document.Leak = one(d, f, "leak", decodeLeak)
	return document
}

// decodePaper decodes a document without its leak.
func decodePaper(d *decoder, f fields) Document {
	return Document{
		ID: d.text(f, "id"), Title: d.text(f, "title"), Kind: word(d, f, "kind", term.ParseDocumentKind),
		Author: one(d, f, "author", decodeAgency), Written: d.date(f, "written"), Published: d.date(f, "published"),
		Publisher: d.text(f, "publisher"), URL: d.maybe(f, "url"), Checked: d.truth(f, "checked"),
	}
}

// DocumentsByID are the documents with these ids; an unknown id is left out.
func (s *Store) DocumentsByID(ctx context.Context, ids []string) (map[string]Document, error) {
	return byID(ctx, s, documentsByID, ids, decodeDocument)
}

// Documents is a page of the documents that the filter lets through.
func (s *Store) Documents(ctx context.Context, filter DocumentFilter, order *DocumentOrder, page Page) (Connection[Document], error) {
	if err := filter.check(ctx, s); err != nil {
		return Connection[Document]{}, err
	}
	return list(ctx, s, listing[Document]{
		noun: "documents", byID: documents, ordered: documentsOrdered, count: documentsCount,
		filter: filter.criteria(), decode: decodeDocument,
	}, order.generic(), page)
}

// DocumentsOf are pages of the documents of each of these leaks: those that the
// filter lets through.
func (s *Store) DocumentsOf(ctx context.Context, leaks []string, filter DocumentFilter, order *DocumentOrder, page Page) ([]Connection[Document], error) {
	if err := filter.check(ctx, s); err != nil {
		return nil, err
	}
	return pagesIn(ctx, s, nested[Document]{
		name: "leak.documents", query: documentsOfLeaks, filter: filter.criteria(), decode: decodeDocument,
	}, leaks, order.generic(), page)
}

// DerivedFrom are the documents that each of these reprints or relies on.
func (s *Store) DerivedFrom(ctx context.Context, ids []string) ([][]Document, error) {
	return eachOf(ctx, s, originsOfDocuments, ids, decodeDocument)
}
