// Package network is the liaison network in memory: agencies, ties and the
// evidence that filters read, in compact arrays, and the questions about its
// shape: which liaisons count, which paths of cooperation run, what lies around
// an agency. It is built from plain values, knows no database, and imports only
// the vocabulary in package term.
//
// A Network never changes once built; any number of goroutines may ask it.
package network
