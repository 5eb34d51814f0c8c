package dataset_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"liaison/seed/dataset"
)

// Whatever stands in one of the files, reading it ends with the tables or with
// faults that each fit on one printable line.
func FuzzRead(f *testing.F) {
	base := valid(f)
	for name, file := range base {
		f.Add(name, file.Data)
	}
	broken, err := filepath.Glob(filepath.Join("testdata", "broken", "*"))
	if err != nil {
		f.Fatal(err)
	}
	for _, dir := range broken {
		for name, file := range folder(f, dir) {
			f.Add(name, file.Data)
		}
	}
	f.Fuzz(func(t *testing.T, name string, content []byte) {
		if _, known := base[name]; !known {
			return // not a file of the set
		}
		files := fstest.MapFS{}
		for name, file := range base {
			files[name] = file
		}
		files[name] = &fstest.MapFile{Data: content}
		_, err := dataset.Read(files)
		var faults dataset.Faults
		if err != nil && !errors.As(err, &faults) {
			t.Fatalf("error is %v, want Faults", err)
		}
		for _, fault := range faults {
			if line := fault.String(); fault.File == "" || fault.Message == "" || len(line) > 2000 || strings.ContainsAny(line, "\n\r\x00\x1b") {
				t.Errorf("unreadable fault %q", line)
			}
		}
	})
}
