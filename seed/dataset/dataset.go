package dataset

import (
	"io/fs"
	"os"

	"liaison/graph"
	"liaison/seed/data"
)

// Bundled is the dataset that comes with Liaison.
func Bundled() (graph.Tables, error) { return Read(data.Files) }

// ReadDir reads and checks the dataset in a folder. The error is a Faults where
// the folder holds something that is not a sound dataset.
func ReadDir(dir string) (graph.Tables, error) { return Read(os.DirFS(dir)) }

// Read reads and checks the dataset at the top of files. The error is a Faults.
func Read(files fs.FS) (graph.Tables, error) {
	s := newSet()
	s.readDescriptor(files)
	s.countries.read(s, files)
	s.agencies.read(s, files)
	s.topics.read(s, files)
	s.arrangements.read(s, files)
	s.memberships.read(s, files)
	s.leaks.read(s, files)
	s.documents.read(s, files)
	s.disclosures.read(s, files)
	s.liaisons.read(s, files)
	s.supports.read(s, files)
	s.reactions.read(s, files)
	s.checkRules()
	if len(s.faults) > 0 {
		return graph.Tables{}, s.faults.sorted()
	}
	return graph.Tables{
		Name:         s.name,
		Version:      s.version,
		Countries:    s.countries.values(),
		Agencies:     s.agencies.values(),
		Topics:       s.topics.values(),
		Arrangements: s.arrangements.values(),
		Memberships:  s.memberships.values(),
		Leaks:        s.leaks.values(),
		Documents:    s.documents.values(),
		Disclosures:  s.disclosures.values(),
		Liaisons:     s.liaisons.values(),
		Supports:     s.supports.values(),
		Reactions:    s.reactions.values(),
	}, nil
}

// set is a dataset while it is being read: what was understood so far, and every
// fault found.
type set struct {
	name, version string

	countries    *table[graph.CountryRow]
	agencies     *table[graph.AgencyRow]
	topics       *table[graph.TopicRow]
	arrangements *table[graph.ArrangementRow]
	memberships  *table[graph.MembershipRow]
	leaks        *table[graph.LeakRow]
	documents    *table[graph.DocumentRow]
	disclosures  *table[graph.DisclosureRow]
	liaisons     *table[graph.LiaisonRow]
	supports     *table[graph.SupportRow]
	reactions    *table[graph.ReactionRow]

	ids    map[string]place // of every row with an id
	absent map[string]bool  // tables that could not be read
	faults Faults
}

// place is where an id was given.
type place struct {
	file string
	line int
}

func newSet() *set {
	return &set{
		countries:    newTable("countries.csv", countryColumns),
		agencies:     newTable("agencies.csv", agencyColumns),
		topics:       newTable("topics.csv", topicColumns),
		arrangements: newTable("arrangements.csv", arrangementColumns),
		memberships:  newTable("memberships.csv", membershipColumns),
		leaks:        newTable("leaks.csv", leakColumns),
		documents:    newTable("documents.csv", documentColumns),
		disclosures:  newTable("disclosures.csv", disclosureColumns),
		liaisons:     newTable("liaisons.csv", liaisonColumns),
		supports:     newTable("supports.csv", supportColumns),
		reactions:    newTable("reactions.csv", reactionColumns),
		ids:          map[string]place{},
		absent:       map[string]bool{},
	}
}
