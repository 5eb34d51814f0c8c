// Package graphtest gives tests a real Neo4j, since what Cypher means is only
// known to the real one. Each test binary has a process of its own, started when a
// test first asks for it: Community has a single database, which packages that run
// at the same time could not share. The process and its data are gone when the
// binary ends, however it ends.
//
// Nothing is skipped: where Neo4j cannot be had, the tests that need it fail.
//
// LIAISON_TEST_NEO4J_URI, with _USERNAME and _PASSWORD, names a Neo4j to use
// instead. Its data is deleted, and packages must then run one by one (go test -p 1).
//
// The package must not import package graph, whose own tests import it.
package graphtest
