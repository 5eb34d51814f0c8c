package graph_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"liaison/graph"
	"liaison/graph/graphtest"
)

func TestExactReading(t *testing.T) {
	store, db, _ := ring(t)
	record := func(ctx context.Context) error { _, err := store.AgenciesByID(ctx, []string{"a0"}); return err }
	shape := func(ctx context.Context) error { _, err := store.Network(ctx); return err }
	look := func(ctx context.Context) error { _, err := store.Mark(ctx); return err }
	write := func(context.Context) error { db.Exec(t, "CREATE (:Note)", nil); return nil }
	type step = func(context.Context) error
	for _, c := range []struct {
		name  string
		steps []step
		exact bool
	}{
		{"records", []step{record, record}, true},
		{"the network", []step{shape}, true},
		{"records, then the network", []step{record, shape}, true},
		{"the network, then records", []step{shape, record}, true},
		{"a look at the version first", []step{look, record, shape}, true},
		{"a look after a write", []step{write, look, record}, true},
		{"a write in between", []step{record, write, record}, false},
		{"a write after a look", []step{look, write, record}, false},
		{"a write before the network", []step{record, write, shape}, false},
		{"a read that failed", []step{record, func(ctx context.Context) error {
			ctx, cancel := context.WithCancel(ctx)
			cancel()
			if err := record(ctx); !errors.Is(err, context.Canceled) {
				return errors.Join(errors.New("it did not fail"), err)
			}
			return nil
		}}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, err := store.Mark(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			ctx, reading := graph.WithExactReading(t.Context())
			for _, step := range c.steps {
				if err := step(ctx); err != nil {
					t.Fatal(err)
				}
			}
			seen, exact := reading.Exact()
			if exact != c.exact {
				t.Errorf("exact is %v, marks %v", exact, reading.Marks())
			}
			if now, err := store.Mark(t.Context()); err != nil || exact && seen != now || !exact && c.name != "a read that failed" && now == before {
				t.Errorf("read %q, it was %q and is %q; %v", seen, before, now, err)
			}
			db.Exec(t, "MATCH (n:Note) DELETE n", nil)
			if err := store.Ready(t.Context()); err != nil { // its mark is known now
				t.Fatal(err)
			}
		})
	}
	t.Run("nothing read", func(t *testing.T) {
		_, reading := graph.WithExactReading(t.Context())
		if seen, exact := reading.Exact(); seen != "" || !exact {
			t.Errorf("%q %v", seen, exact)
		}
	})
	t.Run("not asked to be exact", func(t *testing.T) {
		ctx, reading := graph.WithReading(t.Context())
		if err := record(ctx); err != nil {
			t.Fatal(err)
		}
		if _, exact := reading.Exact(); exact {
			t.Error("it is")
		}
	})
}

// TestAnExactReadingCostsATinyReadAtMost: none where a mark is known.
func TestAnExactReadingCostsATinyReadAtMost(t *testing.T) {
	_, db, _ := ring(t)
	var mu sync.Mutex
	var watched []string
	store, err := graph.Open(graph.Config{URI: db.URI, Username: db.Username, Password: db.Password, Watch: func(_ context.Context, query string) func(error) {
		mu.Lock()
		defer mu.Unlock()
		watched = append(watched, query)
		return func(err error) {
			if err != nil {
				t.Error(err)
			}
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close(context.WithoutCancel(t.Context())) }()
	ask := func() []string {
		t.Helper()
		watched = nil
		ctx, reading := graph.WithExactReading(t.Context())
		if _, err := store.AgenciesByID(ctx, []string{"a0"}); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Dataset(ctx); err != nil {
			t.Fatal(err)
		}
		if _, exact := reading.Exact(); !exact || !slices.Equal(watched, reading.Trips()) {
			t.Errorf("exact: %v, marks %v; queries %v, noted %v", exact, reading.Marks(), watched, reading.Trips())
		}
		return reading.Trips()
	}
	if trips := ask(); !slices.Equal(trips, []string{"mark", "agencies_by_id", "dataset"}) {
		t.Errorf("the first: %v", trips)
	}
	trips := ask()
	for range 20 { // a mark is known for a second, which a busy machine may let pass
		if len(trips) == 2 {
			return
		}
		trips = ask()
	}
	t.Errorf("the next: %v", trips)
}

func TestStateOfTheProjection(t *testing.T) {
	db := graphtest.Open(t)
	store, err := graph.Open(graph.Config{URI: db.URI, Username: db.Username, Password: db.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close(context.WithoutCancel(t.Context())) }()
	if state := store.Projection(); state != (graph.ProjectionState{}) {
		t.Errorf("before it was read: %+v", state)
	}
	_, _, n := ring(t)
	if _, err := store.Network(t.Context()); err != nil {
		t.Fatal(err)
	}
	if state := store.Projection(); state.Ties != size(t, n) || state.Agencies == 0 || state.Took <= 0 || state.Built.IsZero() {
		t.Errorf("%+v of %d ties", state, size(t, n))
	}
}
