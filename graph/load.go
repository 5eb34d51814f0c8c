package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// How much goes into one query and one transaction. Batches of 2,000 rows are as
// fast as larger ones. A transaction holds its changes in memory, about 2 KB a
// row, and a server may refuse what is too much.
const (
	rowsPerBatch       = 2_000
	rowsPerTransaction = 30_000
)

// LoadOptions says how to load. The zero value is what is wanted.
type LoadOptions struct {
	// Progress is told what is going on, a line at a time; nil for silence.
	Progress func(line string)
	// RowsPerTransaction is how many rows one transaction may write; 0 is 30,000.
	RowsPerTransaction int
}

// LoadReport is what a load did.
type LoadReport struct {
	// Counts is the number of rows of each table.
	Counts []DatasetCount
	// Nodes and Relationships are what was written, new or as it was.
	Nodes, Relationships int
	// RemovedNodes and RemovedRelationships are what the database held and the
	// dataset has no more, without relationships that went with their nodes.
	RemovedNodes, RemovedRelationships int
	// Transactions is 1 where readers saw either all of the change or nothing.
	Transactions int
}

// Load makes the database hold the dataset: what is new is written, what changed
// is changed, what the dataset no longer has is removed. Loading the same again
// changes nothing but the time of loading.
//
// The database belongs to the dataset: every node labelled Entity that is not in
// it goes, and so does every relationship of its types between such nodes. Nodes
// without that label, other relationship types and properties of other names are
// an analyst's own and stay, unless a node that they hang on goes.
//
// A dataset of ordinary size is one transaction: readers see the graph as it was
// or as it is to be, and a load that is interrupted has not happened. A large one
// takes several; until the last has been committed its Dataset node has no
// loadedAt, Loaded answers false, and any later load of it finishes the work.
//
// A reference to a row that is not there, or an id given twice, is an error that
// names the row, and nothing is written.
func (s *Store) Load(ctx context.Context, tables Tables, options LoadOptions) (LoadReport, error) {
	fail := func(err error) (LoadReport, error) {
		return LoadReport{}, fmt.Errorf("load dataset %q: %w", tables.Name, err)
	}
	tell := options.Progress
	if tell == nil {
		tell = func(string) {}
	}
	p, err := planOf(tables)
	if err != nil {
		return fail(err)
	}
	tell("constraints and indexes")
	if err := s.ensureSchema(ctx); err != nil {
		return fail(err)
	}
	state, err := s.loadState(ctx)
	if err != nil {
		return fail(err)
	}
	if state.entities > 0 && !state.loaded && state.unfinished == "" {
		return fail(fmt.Errorf("the database holds %d nodes labelled Entity that are of no dataset of Liaison's, and loading would delete them; empty it, or use another", state.entities))
	}
	limit := options.RowsPerTransaction
	if limit <= 0 {
		limit = rowsPerTransaction
	}
	report := LoadReport{Counts: tables.Counts(), Nodes: p.nodeRows, Relationships: p.relationshipRows}
	l := loading{plan: p, name: tables.Name, properties: datasetProperties(tables), tell: tell, report: &report}
	if p.nodeRows+p.relationshipRows+state.entities <= limit {
		err = l.atOnce(ctx, s)
	} else {
		err = l.inParts(ctx, s, limit)
	}
	if err != nil {
		return fail(err)
	}
	// Only speed hangs on this; the dataset is loaded whatever becomes of it.
	if _, err := s.read(ctx, countAgain, nil); err != nil {
		tell("the planner did not count again: " + err.Error())
	}
	return report, nil
}

// loading is one load on its way.
type loading struct {
	plan       plan
	name       string
	properties map[string]any
	tell       func(string)
	report     *LoadReport
}

func (l loading) atOnce(ctx context.Context, s *Store) error {
	l.report.Transactions = 1
	return s.write(ctx, func(tx neo4j.ManagedTransaction) error {
		obsolete, err := l.begin(ctx, tx)
		if err != nil {
			return err
		}
		if err := l.write(ctx, tx, slices.Concat(obsolete, l.plan.batches)); err != nil {
			return err
		}
		return l.finish(ctx, tx)
	})
}

func (l loading) inParts(ctx context.Context, s *Store, limit int) error {
	commit := func(work func(tx neo4j.ManagedTransaction) error) error {
		l.report.Transactions++
		return s.write(ctx, work)
	}
	var obsolete []batch
	err := commit(func(tx neo4j.ManagedTransaction) (err error) {
		obsolete, err = l.begin(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	for _, part := range parts(slices.Concat(obsolete, l.plan.batches), limit) {
		if err := commit(func(tx neo4j.ManagedTransaction) error { return l.write(ctx, tx, part) }); err != nil {
			return err
		}
	}
	return commit(func(tx neo4j.ManagedTransaction) error { return l.finish(ctx, tx) })
}

// begin marks the dataset as being loaded and answers with what has to go first.
func (l loading) begin(ctx context.Context, tx neo4j.ManagedTransaction) ([]batch, error) {
	if _, err := rowsOf(ctx, tx, beginLoad, map[string]any{"name": l.name}); err != nil {
		return nil, err
	}
	nodes, err := rowsOf(ctx, tx, heldNodes, nil)
	if err != nil {
		return nil, err
	}
	relationships, err := rowsOf(ctx, tx, heldRelationships, nil)
	if err != nil {
		return nil, err
	}
	deadNodes, err := l.plan.obsoleteNodes(nodes)
	if err != nil {
		return nil, err
	}
	deadRelationships, err := l.plan.obsoleteRelationships(relationships)
	if err != nil {
		return nil, err
	}
	l.report.RemovedNodes, l.report.RemovedRelationships = len(deadNodes), len(deadRelationships)
	// Relationships first: those of a node that goes are counted here as well.
	return append(batchesOf(deleteRelationships, "obsolete relationships", deadRelationships), batchesOf(deleteNodes, "obsolete nodes", deadNodes)...), nil
}

// write runs the batches; each says how many of its rows it could write.
func (l loading) write(ctx context.Context, tx neo4j.ManagedTransaction, batches []batch) error {
	for i, b := range batches {
		if i == 0 || batches[i-1].what != b.what {
			l.tell(b.what)
		}
		records, err := rowsOf(ctx, tx, b.query, map[string]any{"rows": b.rows})
		if err != nil {
			return err
		}
		if written, _ := records[0].Values[0].(int64); int(written) != len(b.rows) {
			return fmt.Errorf("query %s: %d of %d rows were written; the database was changed meanwhile", b.query.name(), written, len(b.rows))
		}
	}
	return nil
}

func (l loading) finish(ctx context.Context, tx neo4j.ManagedTransaction) error {
	records, err := rowsOf(ctx, tx, finishLoad, map[string]any{"name": l.name, "properties": l.properties})
	if err == nil && len(records) == 0 {
		err = fmt.Errorf("query %s: another load took the dataset's place", finishLoad.name())
	}
	return err
}

// datasetProperties is what the Dataset node says of itself besides its name.
func datasetProperties(tables Tables) map[string]any {
	properties := map[string]any{"version": tables.Version, "loadedAt": time.Now().UTC().Format(time.RFC3339)}
	for _, count := range tables.Counts() {
		properties[count.Noun] = int64(count.Count)
	}
	return properties
}
