// Package graph is the property graph: agencies, the liaisons between them, and
// the evidence for each. It owns the domain types, the Cypher that reads and
// loads them, and the projection on which questions of shape run. It is the only
// package that imports the Neo4j driver; it knows nothing of HTTP or GraphQL.
//
// The labels, relationships and properties are described in docs/graph.md; every
// query is a file in cypher/, which is also the analysts' catalogue.
package graph
