package dataset

import (
	"encoding/json"
	"io/fs"
	"regexp"
	"strings"
)

// descriptorFile names the dataset. What else it says of the tables is for
// other tools; a test holds it to the columns here.
const descriptorFile = "datapackage.json"

var packageName = regexp.MustCompile(`\A[a-z0-9]+(?:[-._][a-z0-9]+)*\z`)

func (s *set) readDescriptor(files fs.FS) {
	content, err := fs.ReadFile(files, descriptorFile)
	if err != nil {
		s.fault(descriptorFile, 0, "", "", "%s; accepted: a data package with name and version", whyUnread(err))
		return
	}
	var descriptor struct{ Name, Version string }
	if err := json.Unmarshal(content, &descriptor); err != nil {
		s.fault(descriptorFile, 0, "", "", "%v; accepted: a JSON object with name and version", err)
		return
	}
	s.name, s.version = descriptor.Name, descriptor.Version
	if len(s.name) > maxID || !packageName.MatchString(s.name) {
		s.fault(descriptorFile, 0, "name", s.name, "not accepted; accepted: lower-case letters, digits, hyphens, underscores and points")
	}
	if wrong := textFault(s.version); wrong != "" || s.version == "" || len(s.version) > maxID || strings.Contains(s.version, "\n") {
		s.fault(descriptorFile, 0, "version", s.version, "not accepted; accepted: a short text, as 1.0.0")
	}
}
