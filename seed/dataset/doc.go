// Package dataset reads a dataset, a folder of eleven CSV tables with the data
// package that names it, and checks it against the data dictionary in
// seed/data/README.md. It reports every fault with the place where to mend it,
// and never hands out a set that has one. It knows no database.
package dataset
