// Package data holds the curated dataset that comes with Liaison: eleven CSV
// tables, the data package that describes them, and their dictionary in
// README.md. It owns no code; package seed/dataset reads it.
package data

import "embed"

// Files is the dataset as it was when the program was built, so that a program
// on its own can fill an empty database.
//
//go:embed *.csv datapackage.json
var Files embed.FS
