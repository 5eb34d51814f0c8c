package graph_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/graph"
	"liaison/graph/graphtest"
	"liaison/graph/local"
)

// changed is the paper network after a year: a tie, its evidence and a support
// went, a membership ended, an arrangement became a leak of the same id.
func changed(t testing.TB) graph.Tables {
	tables := paper(t)
	tables.Version = "0.2.0"
	tables.Disclosures = slices.DeleteFunc(tables.Disclosures, func(r graph.DisclosureRow) bool { return r.ID == "d-book" })
	tables.Disclosures[1].Between = []string{"xc-dom", "xb-for"}
	tables.Liaisons = slices.DeleteFunc(tables.Liaisons, func(r graph.LiaisonRow) bool { return r.ID == "xa-for--xc-dom" })
	tables.Supports[0].Provider, tables.Supports[0].Recipient = "xb-for", "xa-for"
	tables.Agencies[0].Aliases = nil
	tables.Agencies[0].Acronym = ""
	tables.Arrangements, tables.Memberships = nil, nil
	tables.Leaks = append(tables.Leaks, graph.LeakRow{ID: "north-club", Name: "The Club", Kind: "LEAK", Publisher: "The Herald", Summary: "Minutes."})
	return tables
}

func TestLoadOfAChangedSetLeavesOnlyWhatItHas(t *testing.T) {
	for name, rows := range map[string]int{"in one transaction": 0, "in parts": 5} {
		t.Run(name, func(t *testing.T) {
			store, db := emptyStore(t)
			load(t, store, changed(t))
			fresh, want := content(t, db)
			db.Clear(t)
			load(t, store, paper(t))
			report, err := store.Load(t.Context(), changed(t), graph.LoadOptions{RowsPerTransaction: rows})
			if err != nil {
				t.Fatal(err)
			}
			// d-book and north-club; both ends of d-book's ties, its document and
			// topic, 2 BETWEEN, the tie, the support, 2 memberships.
			if report.RemovedNodes != 2 || report.RemovedRelationships != 9 || (report.Transactions == 1) != (rows == 0) {
				t.Errorf("report is %+v", report)
			}
			if hash, got := content(t, db); hash != fresh {
				t.Errorf("not what a fresh load makes: %s", difference(want, got))
			}
		})
	}
}

func TestLoadOfAnotherSetReplacesTheFirst(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, paper(t))
	fresh, want := content(t, db)
	load(t, store, bundled(t))
	if n := count(t, db, `MATCH (d:Dataset) RETURN count(d)`); n != 1 {
		t.Errorf("%d Dataset nodes", n)
	}
	load(t, store, paper(t))
	if hash, got := content(t, db); hash != fresh {
		t.Errorf("the second set left something: %s", difference(want, got))
	}
}

func TestLoadLeavesAnalystsWorkAlone(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, paper(t))
	db.Exec(t, `
		MATCH (a:Agency {id: 'xa-for'}), (b:Agency {id: 'xb-for'})
		SET a.rank = 7, a:Marked
		CREATE (:Note {text: 'mine'})-[:ABOUT]->(a), (a)-[:RIVAL_OF]->(b)
		CREATE (b)-[:LIAISON {id: 'made-up'}]->(a), (:Agency:Entity {id: 'xx-made-up'})`, nil)
	report := load(t, store, paper(t))
	if report.RemovedNodes != 1 || report.RemovedRelationships != 1 {
		t.Errorf("removed %d nodes and %d relationships, want the made-up agency and tie", report.RemovedNodes, report.RemovedRelationships)
	}
	if n := count(t, db, `MATCH (:Note {text: 'mine'})-[:ABOUT]->(a:Marked {id: 'xa-for', rank: 7})-[:RIVAL_OF]->(:Agency) RETURN count(*)`); n != 1 {
		t.Error("an analyst's note, label, property or relationship is gone")
	}
}

func TestLoadRefusesASetThatDoesNotHoldTogether(t *testing.T) {
	for name, c := range map[string]struct {
		breaks func(*graph.Tables)
		says   string
	}{
		"unknown agency":     {func(s *graph.Tables) { s.Disclosures[2].Between[2] = "xc-dim" }, `"xc-dim"`},
		"agency for a topic": {func(s *graph.Tables) { s.Disclosures[0].Topics = []string{"xc-dom"} }, `"xc-dom"`},
		"unknown document":   {func(s *graph.Tables) { s.Supports[0].Document = "doc-none" }, `"doc-none"`},
		"id given twice":     {func(s *graph.Tables) { s.Leaks[0].ID = "north-club" }, `"north-club"`},
		"tie given twice":    {func(s *graph.Tables) { s.Liaisons = append(s.Liaisons, s.Liaisons[0]) }, "given twice"},
		"tie of other ends":  {func(s *graph.Tables) { s.Liaisons[0].B = "xc-dom" }, `"xa-for--xb-for"`},
		"no name":            {func(s *graph.Tables) { s.Name = "" }, "no name"},
	} {
		t.Run(name, func(t *testing.T) {
			store, db := emptyStore(t)
			load(t, store, paper(t))
			before, _ := content(t, db)
			tables := paper(t)
			c.breaks(&tables)
			_, err := store.Load(t.Context(), tables, graph.LoadOptions{})
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error is %v, want one that says %s", err, c.says)
			}
			if after, _ := content(t, db); after != before {
				t.Error("the graph changed")
			}
		})
	}
}

func TestInterruptedLoadHasNotHappened(t *testing.T) {
	for _, at := range []string{"Agency", "BETWEEN", "REPORTS"} {
		t.Run("at "+at, func(t *testing.T) {
			store, db := emptyStore(t)
			load(t, store, paper(t))
			before, _ := content(t, db)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			_, err := store.Load(ctx, bundled(t), graph.LoadOptions{Progress: cancelAt(at, cancel)})
			if !errors.Is(err, context.Canceled) {
				t.Fatalf("error is %v, want that it was cancelled", err)
			}
			if after, _ := content(t, db); after != before {
				t.Error("the graph changed")
			}
			if loaded, err := store.Loaded(t.Context()); err != nil || !loaded {
				t.Errorf("the old set does not count as loaded (error %v)", err)
			}
		})
	}
}

func cancelAt(line string, cancel func()) func(string) {
	return func(now string) {
		if now == line {
			cancel()
		}
	}
}

func TestInterruptedLoadInPartsIsFinishedByTheNext(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, bundled(t))
	fresh, want := content(t, db)
	db.Clear(t)
	state := func(step string, wantEmpty, wantLoaded bool) {
		t.Helper()
		empty, err := store.Empty(t.Context(), bundled(t).Name)
		if err != nil || empty != wantEmpty {
			t.Errorf("%s: empty is %v, error %v", step, empty, err)
		}
		loaded, err := store.Loaded(t.Context())
		if err != nil || loaded != wantLoaded {
			t.Errorf("%s: loaded is %v, error %v", step, loaded, err)
		}
	}
	state("nothing there", true, false)
	for _, at := range []string{"Document", "LIAISON"} {
		ctx, cancel := context.WithCancel(t.Context())
		_, err := store.Load(ctx, bundled(t), graph.LoadOptions{RowsPerTransaction: 300, Progress: cancelAt(at, cancel)})
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("error is %v, want that it was cancelled", err)
		}
		if n := count(t, db, `MATCH (n) RETURN count(n)`); n < 2 {
			t.Errorf("interrupted at %s: %d nodes; the test interrupts nothing", at, n)
		}
		state("interrupted at "+at, true, false)
	}
	load(t, store, bundled(t))
	state("finished", false, true)
	if hash, got := content(t, db); hash != fresh {
		t.Errorf("not what a fresh load makes: %s", difference(want, got))
	}
	db.Clear(t)
	db.Exec(t, `CREATE (:Somebody {name: 'else'})`, nil)
	state("someone else's", false, false)
}

func TestLoadsAtTheSameTimeMakeOneGraph(t *testing.T) {
	store, db := emptyStore(t)
	load(t, store, paper(t))
	fresh, want := content(t, db)
	db.Clear(t)
	var group sync.WaitGroup
	errs := make([]error, 3)
	for i := range errs {
		group.Go(func() { _, errs[i] = store.Load(t.Context(), paper(t), graph.LoadOptions{}) })
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Error(err)
	}
	if hash, got := content(t, db); hash != fresh {
		t.Errorf("not what one load makes: %s", difference(want, got))
	}
}

func TestLoadSurvivesACrashOfTheDatabase(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a Neo4j of its own, twice")
	}
	server := graphtest.Dedicated(t, local.Options{})
	home, port := server.Home(), server.Port()
	config := graph.Config{URI: server.URI(), Username: server.Username(), Password: server.Password()}
	store := open(t, config)
	load(t, store, paper(t))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := store.Load(ctx, bundled(t), graph.LoadOptions{Progress: func(line string) {
		if line == "ABOUT" {
			graphtest.Kill(t, server)
		}
	}})
	if !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("error is %v, want that the database is not available", err)
	}
	graphtest.Dedicated(t, local.Options{Home: home, BoltPort: port})
	info, err := store.Dataset(t.Context())
	if err != nil || info == nil || info.Name != paper(t).Name || !slices.Equal(info.Counts, paper(t).Counts()) {
		t.Errorf("after the crash the dataset is %+v, error %v; want the one before", info, err)
	}
	load(t, store, bundled(t))
	if loaded, err := store.Loaded(t.Context()); err != nil || !loaded {
		t.Errorf("loaded is %v, error %v", loaded, err)
	}
}

func TestWhatBelongsToOthersIsLeftAlone(t *testing.T) {
	for _, c := range []struct {
		name, holds string
		refused     bool // even when it is asked for
	}{
		{"a Dataset node of somebody else's", `CREATE (:Dataset {name: 'theirs'})`, false},
		{"a Dataset node of the same name", `CREATE (:Dataset {name: 'liaison-network'})`, true},
		{"nodes labelled Entity", `CREATE (:Entity {id: 'theirs'})-[:KNOWS]->(:Entity:Person)`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			store, db := emptyStore(t)
			t.Cleanup(func() { db.Clear(t) })
			db.Exec(t, c.holds, nil)
			tables := bundled(t)
			if empty, err := store.Empty(t.Context(), tables.Name); empty || err != nil {
				t.Errorf("counts as empty: %v, %v", empty, err)
			}
			held := func() int { return count(t, db, `MATCH (n) WHERE n.id IS NULL OR n.id = 'theirs' RETURN count(n)`) }
			before := held()
			_, err := store.Load(t.Context(), tables, graph.LoadOptions{})
			if (err != nil) != c.refused {
				t.Errorf("a load that was asked for ends with: %v", err)
			}
			if !c.refused {
				before++ // our own Dataset node
			}
			if after := held(); after != before {
				t.Errorf("%d nodes are left of %d", after, before)
			}
		})
	}
}
