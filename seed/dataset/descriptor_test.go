package dataset

import (
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"liaison/seed/data"
)

// Other tools read the data package; what it says of the tables must be what
// is checked here.
func TestDataPackageDescribesTheSameColumns(t *testing.T) {
	content, err := fs.ReadFile(data.Files, descriptorFile)
	if err != nil {
		t.Fatal(err)
	}
	var descriptor struct {
		Resources []struct {
			Path   string
			Schema struct {
				Fields []struct {
					Name        string
					Constraints struct {
						Required bool
						Enum     []string
					}
				}
			}
		}
	}
	if err := json.Unmarshal(content, &descriptor); err != nil {
		t.Fatal(err)
	}
	s := newSet()
	ours := map[string][]string{
		s.countries.file: s.countries.outline(), s.agencies.file: s.agencies.outline(), s.topics.file: s.topics.outline(),
		s.arrangements.file: s.arrangements.outline(), s.memberships.file: s.memberships.outline(), s.leaks.file: s.leaks.outline(),
		s.documents.file: s.documents.outline(), s.disclosures.file: s.disclosures.outline(), s.liaisons.file: s.liaisons.outline(),
		s.supports.file: s.supports.outline(), s.reactions.file: s.reactions.outline(),
	}
	if len(descriptor.Resources) != len(ours) {
		t.Errorf("%d tables described, %d read", len(descriptor.Resources), len(ours))
	}
	for _, table := range descriptor.Resources {
		var theirs []string
		for _, field := range table.Schema.Fields {
			theirs = append(theirs, outline(field.Name, field.Constraints.Required, field.Constraints.Enum))
		}
		if !slices.Equal(theirs, ours[table.Path]) {
			t.Errorf("%s is described as\n%s\nand read as\n%s", table.Path, strings.Join(theirs, "\n"), strings.Join(ours[table.Path], "\n"))
		}
		if !slices.Contains(fileOrder, table.Path) {
			t.Errorf("%s has no place in the report", table.Path)
		}
	}
}

func (t *table[R]) outline() []string {
	var lines []string
	for _, c := range t.columns {
		var words []string
		if c.accepts == strings.ToUpper(c.accepts) {
			words = strings.Split(c.accepts, ", ")
		}
		lines = append(lines, outline(c.name, c.required, words))
	}
	return lines
}

func outline(name string, required bool, words []string) string {
	words = slices.Sorted(slices.Values(words))
	return strings.Join(append([]string{name, map[bool]string{true: "required", false: "optional"}[required]}, words...), " ")
}
