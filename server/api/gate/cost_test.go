package gate

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"testing"
)

func TestCost(t *testing.T) {
	costs := Costs{
		"Query.network":    PerItem("limit", 100),
		"Network.nodes":    Flat(1),
		"Network.liaisons": Flat(1),
		"Agency.acronym":   Flat(3),
		"Liaison.depth":    func(int, map[string]any) int { return math.MinInt },
		"Query.agency":     func(child int, _ map[string]any) int { return 1 + child },
		"Country.name":     func(int, map[string]any) int { return math.MaxInt },
		"Agency.id":        Flat(0),
		"Liaison.id":       Flat(0),
	}
	for _, c := range []struct {
		name, query string
		variables   map[string]any
		want        int
	}{
		{"scalar", "{__typename}", nil, 0},
		{"object", "{agency(id:1){name}}", nil, 1},
		{"objects below", "{agency(id:1){country{id}}}", nil, 2},
		{"connection at its schema default", "{agencies{nodes{id}}}", nil, 21},
		{"connection without one", "{agency(id:1){liaisons{nodes{id}}}}", nil, 22},
		{"first", "{agencies(first:5){nodes{id}}}", nil, 6},
		{"edges cost as nodes", "{agencies(first:5){edges{cursor node{id}}}}", nil, 6},
		{"edges without nodes", "{agencies(first:5){edges{cursor}}}", nil, 6},
		{"page info and total are free", "{agencies(first:5){totalCount pageInfo{endCursor} nodes{id}}}", nil, 6},
		{"count alone is a page", "{agencies(first:5){totalCount}}", nil, 6},
		{"last wins when larger", "{agencies(first:5,last:7){nodes{id}}}", nil, 8},
		{"variable", "query($n:Int){agencies(first:$n){nodes{id}}}", map[string]any{"n": 3}, 4},
		{"variable's default", "query($n:Int=4){agencies(first:$n){nodes{id}}}", nil, 5},
		{"variable left out", "query($n:Int){agencies(first:$n){nodes{id}}}", nil, 21},
		{"null", "{agencies(first:null){nodes{id}}}", nil, 21},
		{"negative", "{agencies(first:-1){nodes{id}}}", nil, 1},
		{"list", "{agency(id:1){partners{id}}}", nil, 11},
		{"ids", "{nodes(ids:[1,2,3]){id}}", nil, 3},
		{"ids by variable", "query($i:[ID!]!){nodes(ids:$i){id}}", map[string]any{"i": []any{"a", "b"}}, 2},
		{"nested", "{agencies(first:5){nodes{liaisons(first:4){nodes{id}}}}}", nil, 1 + 5*(1+1+4)},
		{"table with an argument", "{network(limit:50){nodes{id} liaisons{id}}}", nil, 101},
		{"table with a schema default", "{network{nodes{id}}}", nil, 101},
		{"table for a scalar", "{agency(id:1){acronym}}", nil, 4},
		{"fragment counted at each spread", "{a:agency(id:1){...f} b:agency(id:1){...f}} fragment f on Agency{country{id}}", nil, 4},
		{"inline fragment", "{node(id:1){... on Agency{country{id}}}}", nil, 2},
		{"negative from the table", "{agency(id:1){liaisons(first:1){nodes{depth}}}}", nil, 3},
		{"introspection is free", "{__schema{types{fields{name}}}}", nil, 0},
		{"aliases add up", "{a:agencies{nodes{id}} b:agencies{nodes{id}}}", nil, 42},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(Guard{}, Options{Costs: costs})
			a := b.query(t, c.query, c.variables)
			cost, _ := a.Extensions["cost"].(map[string]any)
			if cost["requested"] != float64(c.want) || cost["limit"] != 10_000.0 {
				t.Errorf("cost %v, want %d: %s", cost, c.want, a.text)
			}
		})
	}
	t.Run("overflow from the table", func(t *testing.T) {
		b := newBench(Guard{}, Options{Costs: costs})
		a := b.query(t, "{agency(id:1){liaisons(first:2147483647){nodes{a{country{name}}}}}}", nil)
		b.refused(t, a, QueryTooComplex)
		if e := a.Errors[0].Extensions; e["limit"] != "cost" || e["maximum"] != 10_000.0 || e["requested"] != float64(huge) {
			t.Errorf("extensions %v", e)
		}
	})
}

// TestFixedListsAreNotMultiplied by the field around them, in a fragment neither, but
// by the one around that.
func TestFixedListsAreNotMultiplied(t *testing.T) {
	options := Options{Costs: Costs{"Query.network": PerItem("limit", 10), "Network.nodes": Flat(1)}, Fixed: map[string]int{"Network.liaisons": 60, "Query.nodes": 7, "Agency.partners": 3}}
	for name, c := range map[string]struct {
		query string
		want  float64
	}{
		"alone":           {"{network(limit:5){liaisons{id}}}", 1 + 5 + 60},
		"beside others":   {"{network(limit:5){nodes{id} liaisons{a{id}}}}", 1 + 5 + 60*2},
		"in a fragment":   {"{network(limit:5){...f nodes{id}}} fragment f on Network{liaisons{id}}", 1 + 5 + 60},
		"at the root":     {"{nodes(ids:[1]){id}}", 7},
		"within one more": {"{agencies(first:5){nodes{partners{id}}}}", 1 + 5*(1+3)},
	} {
		a := newBench(Guard{}, options).query(t, c.query, nil)
		if cost, _ := a.Extensions["cost"].(map[string]any); cost["requested"] != c.want {
			t.Errorf("%s: cost %v, want %v: %s", name, cost, c.want, a.text)
		}
	}
}

func TestCostOfAFieldThatIsGone(t *testing.T) {
	defer func() {
		if v := recover(); v == nil || !strings.Contains(v.(error).Error(), "Agency.gone") {
			t.Errorf("panics with %v", v)
		}
	}()
	NewHandler(newTestSchema(testSDL), Options{Costs: Costs{"Agency.gone": Flat(1)}})
}

// TestLimitsAdmitTheirMaximum: the limit itself is allowed, one more is not.
func TestLimitsAdmitTheirMaximum(t *testing.T) {
	repeat := func(s string) func(int) string {
		return func(n int) string { return "{" + strings.Repeat(s, n) + "}" }
	}
	for _, c := range []struct {
		limit   string
		maximum int
		query   func(int) string
	}{
		{"aliases", 50, func(n int) string { return "{agency(id:1){" + aliases(n) + "}}" }},
		{"rootFields", 20, repeat("__typename ")},
		{"metaFields", 2, func(n int) string { return "{" + strings.Repeat(`__type(name:"A"){name} `, n) + "}" }},
		{"fields", 400, func(n int) string { return "{agency(id:1){" + strings.Repeat("id ", n-1) + "}}" }},
		{"depth", 15, func(n int) string {
			pairs := (n - 2) / 2
			middle := strings.Repeat("liaisons(first:1){nodes{", pairs) + "id" + strings.Repeat("}}", pairs)
			if n%2 == 1 {
				middle = strings.Repeat("liaisons(first:1){nodes{", pairs) + "a{id}" + strings.Repeat("}}", pairs)
			}
			return "{agency(id:1){" + middle + "}}"
		}},
		{"directives", 50, func(n int) string {
			return "{agency(id:1){" + strings.Repeat("id @skip(if:true) ", n-n/2) + strings.Repeat("...@include(if:true){id} ", n/2) + "}}"
		}},
		{"cost", 10_000, func(n int) string {
			return "query($n:Int=" + strconv.Itoa(n-1) + "){agencies(first:$n){nodes{id}}}"
		}},
	} {
		t.Run(c.limit, func(t *testing.T) {
			// A page may be as large as it takes to reach the cost.
			b := newBench(Guard{}, Options{Limits: Limits{MaxPage: 20_000}})
			if a := b.query(t, c.query(c.maximum), nil); a.code() != "" {
				t.Errorf("%d refused: %s", c.maximum, a.text)
			}
			b.schema.ran.Store(0)
			a := b.query(t, c.query(c.maximum+1), nil)
			b.refused(t, a, QueryTooComplex)
			if len(a.Errors) > 0 && a.Errors[0].Extensions["limit"] != c.limit {
				t.Errorf("refused by %v", a.Errors[0].Extensions)
			}
		})
	}
}

//go:embed testdata/introspection.graphql
var introspection string

// TestIntrospection: the query that tools send is 15 deep, as deep as we allow.
func TestIntrospection(t *testing.T) {
	b := newBench(Guard{}, Options{})
	if a := b.query(t, introspection, nil); a.status != 200 || a.code() != "" {
		t.Error(a.text)
	}
}
