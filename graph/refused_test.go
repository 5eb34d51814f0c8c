package graph

import (
	"errors"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestARefusedLoginIsNotTriedAgainAtOnce(t *testing.T) {
	refused := &neo4j.Neo4jError{Code: "Neo.ClientError.Security.Unauthorized"}
	var r refusals
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, step := range []struct {
		name  string
		err   error
		after time.Duration // when the next try is allowed
	}{
		{"the first refusal", refused, 5 * time.Second},
		{"the second", refused, 10 * time.Second},
		{"an outage is no refusal", errors.New("gone"), 0},
		{"the third", refused, 20 * time.Second},
		{"the fourth", refused, 40 * time.Second},
		{"the fifth", refused, time.Minute},
		{"the sixth", refused, time.Minute},
		{"a login", nil, 0},
		{"refused again", refused, 5 * time.Second},
	} {
		r.note(step.err, now)
		if step.after > 0 && !errors.Is(r.check(now.Add(step.after-time.Millisecond)), ErrUnavailable) {
			t.Errorf("%s: tried again before %v", step.name, step.after)
		}
		now = now.Add(step.after)
		if err := r.check(now); err != nil {
			t.Errorf("%s: %v", step.name, err)
		}
	}
}
