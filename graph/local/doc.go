// Package local runs a private Neo4j Community as a child process: the real
// database, for people who have no server, and for tests and benchmarks, so that
// what is tested is what runs.
//
// It owns where that Neo4j comes from (Maven, from the pinned pom.xml, once), how
// it is configured (loopback only, no HTTP, nothing read from disk or network),
// its password, and its life: one process per home, stopped in order by Stop, and
// gone as well when this process is killed. It knows no query of the product, and
// must not import package graph, which tests itself on a Neo4j from here.
//
// A home holds one database:
//
//	lock          held by whoever runs the home; names its process
//	password      of user neo4j; only the owner can read it
//	conf/         written anew at every start
//	data/, logs/  Neo4j's own
//
// A distribution is the program, shared by any number of homes. It can be deleted
// at any time, to be fetched again:
//
//	lib/, jars.txt   the jars, and the list that says they are all there
//	classes-*.jsa    a class archive for one Java, which makes starts quicker
//
// Nothing runs outside Linux and macOS; elsewhere Start fails and says so.
package local
