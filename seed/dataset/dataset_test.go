package dataset_test

import (
	"encoding/csv"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"liaison/graph"
	"liaison/seed/data"
	"liaison/seed/dataset"
)

var update = flag.Bool("update", false, "write the reports in testdata as they are now")

// valid is testdata/valid, a made-up network that can be counted on paper.
func valid(t testing.TB) fstest.MapFS { return folder(t, filepath.Join("testdata", "valid")) }

func folder(t testing.TB, dir string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = &fstest.MapFile{Data: content}
	}
	return files
}

// Each folder of testdata/broken holds the files in which it differs from
// testdata/valid, and report.txt; x.missing takes the file x away.
func TestEveryFaultIsReportedWithItsPlace(t *testing.T) {
	cases, err := filepath.Glob(filepath.Join("testdata", "broken", "*"))
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, dir := range cases {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files := valid(t)
			for name, file := range folder(t, dir) {
				if missing, ok := strings.CutSuffix(name, ".missing"); ok {
					delete(files, missing)
				} else {
					files[name] = file
				}
			}
			tables, err := dataset.Read(files)
			var faults dataset.Faults
			if !errors.As(err, &faults) || len(faults) == 0 {
				t.Fatalf("error is %v, want Faults", err)
			}
			if !reflect.DeepEqual(tables, graph.Tables{}) {
				t.Error("a set with faults was handed out")
			}
			var report strings.Builder
			for _, fault := range faults {
				report.WriteString(fault.String() + "\n")
			}
			golden := filepath.Join(dir, "report.txt")
			if *update {
				if err := os.WriteFile(golden, []byte(report.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if report.String() != string(want) {
				t.Errorf("report is\n%s\nwant\n%s", report.String(), want)
			}
		})
	}
}

func TestValidSetIsReadWhole(t *testing.T) {
	tables, err := dataset.Read(valid(t))
	if err != nil {
		t.Fatal(err)
	}
	if tables.Name != "paper-network" || tables.Version != "0.1.0" {
		t.Errorf("read as %s %s", tables.Name, tables.Version)
	}
	checkCounts(t, valid(t), tables)
	agency := graph.AgencyRow{
		ID: "xb-for", Name: "Foreign Service of Southland", Acronym: "FSS", Country: "xb", Kind: "FOREIGN",
		Founded: "1995-02", Predecessors: []string{"xb-old"},
	}
	if !reflect.DeepEqual(tables.Agencies[2], agency) {
		t.Errorf("agency is %+v, want %+v", tables.Agencies[2], agency)
	}
	disclosure := graph.DisclosureRow{
		ID: "d-arms-talk", Document: "doc-ledger-1", Between: []string{"xb-for", "xa-for"}, Concerns: []string{"xc-dom"},
		Aspect: "REQUEST", Topics: []string{"t-arms"}, Occurred: "2009",
		Summary: "Southland asked Northland\nfor a list,\nand got one.", Confidence: "CONFIRMED", Checked: true,
	}
	if !reflect.DeepEqual(tables.Disclosures[0], disclosure) {
		t.Errorf("disclosure is %+v, want %+v", tables.Disclosures[0], disclosure)
	}
}

func TestBundledSetIsValid(t *testing.T) {
	tables, err := dataset.Bundled()
	if err != nil {
		var faults dataset.Faults
		errors.As(err, &faults)
		for _, fault := range faults {
			t.Error(fault)
		}
		t.FailNow()
	}
	checkCounts(t, data.Files, tables)
	fromFolder, err := dataset.ReadDir(filepath.Join("..", "data"))
	if err != nil || !reflect.DeepEqual(fromFolder, tables) {
		t.Errorf("the folder reads otherwise than what is built in (error %v)", err)
	}
}

// checkCounts counts the rows of each file anew.
func checkCounts(t *testing.T, files fs.FS, tables graph.Tables) {
	t.Helper()
	for file, got := range map[string]int{
		"countries.csv": len(tables.Countries), "agencies.csv": len(tables.Agencies), "topics.csv": len(tables.Topics),
		"arrangements.csv": len(tables.Arrangements), "memberships.csv": len(tables.Memberships), "leaks.csv": len(tables.Leaks),
		"documents.csv": len(tables.Documents), "disclosures.csv": len(tables.Disclosures), "liaisons.csv": len(tables.Liaisons),
		"supports.csv": len(tables.Supports), "reactions.csv": len(tables.Reactions),
	} {
		content, err := files.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		records, err := csv.NewReader(content).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if want := len(records) - 1; got != want || got == 0 {
			t.Errorf("%s: %d rows, want %d", file, got, want)
		}
	}
}
