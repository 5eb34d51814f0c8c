// Package term holds the field's standard terms: the closed vocabularies, the
// partial date, and the one filter that says which liaisons count. Every other
// package speaks in these words; this one imports none of them, and no database.
package term
