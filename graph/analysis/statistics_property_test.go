package analysis

import (
	"cmp"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	gonum "gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"

	"liaison/graph/network"
	"liaison/graph/network/networktest"
	"liaison/graph/term"
)

// graphOf is a network as gonum has it: node i is the agency at place i of
// nodes. It lacks one tie or agency where that is asked.
func graphOf(src network.Source, sel *network.Selection, nodes []NodeStatistics, tie, agency string) *simple.UndirectedGraph {
	g, place := simple.NewUndirectedGraph(), map[string]int64{}
	for i, node := range nodes {
		if node.Agency != agency {
			place[node.Agency] = int64(i)
			g.AddNode(simple.Node(i))
		}
	}
	for _, t := range src.Ties {
		if sel.Has(t.ID) && t.ID != tie && t.A != agency && t.B != agency {
			g.SetEdge(simple.Edge{F: simple.Node(place[t.A]), T: simple.Node(place[t.B])})
		}
	}
	return g
}

func statistics(t *testing.T, n *network.Network, f term.LiaisonFilter, p StatisticsParameters) Statistics {
	t.Helper()
	s, err := StatisticsOf(t.Context(), n, f, p)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// checkStatistics holds every figure to gonum or to brute force, and tells the
// modularity that was found and that which gonum finds.
func checkStatistics(t *testing.T, r *rand.Rand, src network.Source) (found, theirs float64) {
	t.Helper()
	n, filter := mustBuild(t, src), randomFilter(r)
	p := StatisticsParameters{10_000, r.Uint64(), []float64{1, .5, 2}[r.IntN(3)]}
	s := statistics(t, n, filter, p)
	if again := statistics(t, n, filter, p); !reflect.DeepEqual(s, again) {
		t.Fatalf("the same seed gives\n%s\n%s", s.told(), again.told())
	}
	sel, err := n.Select(filter)
	if err != nil {
		t.Fatal(err)
	}
	agencies := make([]string, len(s.Nodes))
	degrees := 0
	for i, node := range s.Nodes {
		agencies[i] = node.Agency
		degrees += node.Degree
		if node.Degree != sel.Degree(node.Agency) {
			t.Fatalf("%+v: degree %d", node, sel.Degree(node.Agency))
		}
	}
	if s.Liaisons != sel.Count() || s.Agencies != len(s.Nodes) || s.Pivots != s.Agencies || degrees != 2*s.Liaisons || !slices.Equal(agencies, sel.Agencies()) {
		t.Fatalf("%d ties, agencies %v: %s", sel.Count(), sel.Agencies(), s.told())
	}
	g := graphOf(src, sel, s.Nodes, "", "")
	checkBetweenness(t, g, s)
	checkParts(t, src, sel, g, s)
	return checkCommunities(t, g, s, p)
}

func checkBetweenness(t *testing.T, g graph.Graph, s Statistics) {
	t.Helper()
	want := gonum.Betweenness(g) // of each pair, both ways
	for i, node := range s.Nodes {
		share := 0.0
		if s.Agencies > 2 {
			share = want[int64(i)] / float64((s.Agencies-1)*(s.Agencies-2))
		}
		if !near(node.Betweenness, share) || node.Betweenness < 0 || node.Betweenness > 1 {
			t.Fatalf("%+v: betweenness %v in\n%s", node, share, s.told())
		}
	}
}

// checkParts counts components without each tie and each agency.
func checkParts(t *testing.T, src network.Source, sel *network.Selection, g graph.Undirected, s Statistics) {
	t.Helper()
	parts := topo.ConnectedComponents(g)
	var sizes []int
	for _, part := range parts {
		sizes = append(sizes, len(part))
		for _, node := range part {
			if s.Nodes[node.ID()].Component != s.Nodes[part[0].ID()].Component || s.Components[s.Nodes[node.ID()].Component] != len(part) {
				t.Fatalf("%v is no component of\n%s", part, s.told())
			}
		}
	}
	slices.SortFunc(sizes, func(a, b int) int { return b - a })
	if !slices.Equal(sizes, s.Components) {
		t.Fatalf("components %v, want %v", s.Components, sizes)
	}
	var bridges []string
	for _, tie := range sel.Ties() {
		if len(topo.ConnectedComponents(graphOf(src, sel, s.Nodes, tie, ""))) > len(parts) {
			bridges = append(bridges, tie)
		}
	}
	if !slices.Equal(bridges, s.Bridges) {
		t.Fatalf("bridges %v, want %v", s.Bridges, bridges)
	}
	for _, node := range s.Nodes {
		if cut := len(topo.ConnectedComponents(graphOf(src, sel, s.Nodes, "", node.Agency))) > len(parts); cut != node.Cut {
			t.Fatalf("%+v: cut %v", node, cut)
		}
	}
}

func checkCommunities(t *testing.T, g *simple.UndirectedGraph, s Statistics, p StatisticsParameters) (found, theirs float64) {
	t.Helper()
	if s.Liaisons == 0 {
		if s.Modularity != nil || s.Unparted != NoLiaison || len(s.Communities) > 0 {
			t.Fatalf("communities of nothing: %s", s.told())
		}
		return 0, 0
	}
	place := map[string]simple.Node{}
	for i, node := range s.Nodes {
		place[node.Agency] = simple.Node(i)
	}
	all := 0
	var parts [][]graph.Node
	for number, ids := range s.Communities {
		var part []graph.Node
		inside := simple.NewUndirectedGraph()
		for _, id := range ids {
			part = append(part, place[id])
			inside.AddNode(place[id])
			if s.Nodes[place[id]].Community != number {
				t.Fatalf("%s is not in community %d: %s", id, number, s.told())
			}
		}
		for _, a := range part {
			for _, b := range part {
				if a.ID() < b.ID() && g.HasEdgeBetween(a.ID(), b.ID()) {
					inside.SetEdge(simple.Edge{F: a, T: b})
				}
			}
		}
		if len(topo.ConnectedComponents(inside)) != 1 || !slices.IsSorted(ids) {
			t.Fatalf("community %v does not hang together", ids)
		}
		parts, all = append(parts, part), all+len(ids)
	}
	if all != s.Agencies || !slices.IsSortedFunc(s.Communities, func(a, b []string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a[0], b[0])) }) {
		t.Fatalf("communities %v", s.Communities)
	}
	if want := community.Q(g, parts, p.Resolution); !near(*s.Modularity, want) {
		t.Fatalf("modularity %v, want %v", *s.Modularity, want)
	}
	return *s.Modularity, community.Q(g, community.Modularize(g, p.Resolution, rand.NewPCG(1, 1)).Communities(), p.Resolution)
}

func TestStatisticsEqualGonumAndBruteForce(t *testing.T) {
	var ours, theirs float64
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 11))
		agencies := 2 + r.IntN(20)
		found, gonums := checkStatistics(t, r, randomSource(r, agencies, r.IntN(3*agencies), plain))
		ours, theirs = ours+found, theirs+gonums
	}
	if ours < theirs-.01*rounds {
		t.Errorf("the mean modularity is %v, that of gonum %v", ours/rounds, theirs/rounds)
	}
}

func FuzzStatistics(f *testing.F) {
	f.Add(uint64(1), uint8(8), uint8(20))
	f.Fuzz(func(t *testing.T, seed uint64, agencies, ties uint8) {
		r, count := rand.New(rand.NewPCG(seed, 12)), 2+int(agencies)%25
		checkStatistics(t, r, randomSource(r, count, int(ties)%(3*count), plain))
	})
}

// Names in another order change nothing but names, save what chance draws in
// that order; names in the same order change nothing at all.
func TestNamesDoNotChangeStatistics(t *testing.T) {
	other := func(i int) string { return "n-" + plain(i) }
	for seed := range uint64(rounds) {
		ask := func(name func(int) string) Statistics {
			r := rand.New(rand.NewPCG(seed, 13))
			return statistics(t, mustBuild(t, randomSource(r, 15, 25, name)), term.LiaisonFilter{}, DefaultStatisticsParameters())
		}
		a, b, reversed := ask(plain), ask(other), ask(backwards)
		for i := range b.Nodes {
			b.Nodes[i].Agency = b.Nodes[i].Agency[2:]
		}
		if !reflect.DeepEqual(a.Nodes, b.Nodes) || *a.Modularity != *b.Modularity || len(a.Bridges) != len(b.Bridges) {
			t.Fatalf("\n%s\n%s", a.told(), b.told())
		}
		if !slices.Equal(a.Components, reversed.Components) || len(a.Bridges) != len(reversed.Bridges) || a.Countries != reversed.Countries {
			t.Fatalf("\n%s\n%s", a.told(), reversed.told())
		}
		for i, node := range a.Nodes {
			same := reversed.Nodes[len(a.Nodes)-1-i]
			if node.Degree != same.Degree || node.Cut != same.Cut || !near(node.Betweenness, same.Betweenness) || a.Components[node.Component] != reversed.Components[same.Component] {
				t.Fatalf("%+v is %+v by another name", node, same)
			}
		}
	}
}

// An estimate from a third of the agencies is near the exact figure, never above
// 1, and the same for the same seed.
func TestSampledBetweenness(t *testing.T) {
	n := mustBuild(t, networktest.Hubs(600, 3_000))
	exact := statistics(t, n, term.LiaisonFilter{}, StatisticsParameters{600, 1, 1})
	p := StatisticsParameters{200, 7, 1}
	s := statistics(t, n, term.LiaisonFilter{}, p)
	if s.Pivots != 200 || exact.Pivots != exact.Agencies {
		t.Fatalf("%d and %d pivots", s.Pivots, exact.Pivots)
	}
	if again := statistics(t, n, term.LiaisonFilter{}, p); !reflect.DeepEqual(s, again) {
		t.Error("the same seed draws others")
	}
	p.Seed = 8
	if other := statistics(t, n, term.LiaisonFilter{}, p); reflect.DeepEqual(s.Nodes, other.Nodes) {
		t.Error("another seed draws the same")
	}
	off, whole, worst := 0.0, 0.0, 0.0
	for i, node := range s.Nodes {
		miss := math.Abs(node.Betweenness - exact.Nodes[i].Betweenness)
		off, whole, worst = off+miss, whole+exact.Nodes[i].Betweenness, max(worst, miss)
	}
	if off > .25*whole || worst > .02 {
		t.Errorf("off by %v of %v, at most %v", off, whole, worst)
	}
	// It leans neither way: the mean of many estimates is nearer.
	mean := make([]float64, len(s.Nodes))
	const draws = 20
	for seed := range uint64(draws) {
		for i, node := range statistics(t, n, term.LiaisonFilter{}, StatisticsParameters{200, seed, 1}).Nodes {
			mean[i] += node.Betweenness / draws
		}
	}
	off = 0
	for i := range mean {
		off += math.Abs(mean[i] - exact.Nodes[i].Betweenness)
	}
	if off > .06*whole {
		t.Errorf("the mean of %d estimates is off by %v of %v", draws, off, whole)
	}
	top := func(s Statistics) string {
		return slices.MaxFunc(s.Nodes, func(a, b NodeStatistics) int { return cmp.Compare(a.Betweenness, b.Betweenness) }).Agency
	}
	if top(s) != top(exact) {
		t.Errorf("%s is on most paths, not %s", top(exact), top(s))
	}
	// The hub of a star is on every path, from however few agencies one looks.
	star := tied("ma mb mc md me mf")
	for pivots := 1; pivots <= 7; pivots++ {
		for seed := range uint64(10) {
			for _, node := range statistics(t, mustBuild(t, star), term.LiaisonFilter{}, StatisticsParameters{pivots, seed, 1}).Nodes {
				if want := node.Agency == "m"; want != (node.Betweenness == 1) && (pivots > 1 || node.Betweenness != 0) {
					t.Fatalf("%d pivots: %+v", pivots, node)
				}
			}
		}
	}
}

// Cliques in a ring, each with one tie to the next, are found as they are.
func TestCommunitiesOfCliques(t *testing.T) {
	const cliques, size = 8, 6
	src := network.Source{Countries: []network.Country{{ID: "C", Region: "EUROPE"}}}
	for i := range cliques * size {
		src.Agencies = append(src.Agencies, network.Agency{ID: plain(i), Country: "C", Kind: "FOREIGN"})
	}
	tie := func(i, j int) {
		src.Ties = append(src.Ties, network.Tie{ID: tieID(plain(i), plain(j)), A: plain(i), B: plain(j), Depth: 1})
	}
	for clique := range cliques {
		for i := range size {
			for j := range i {
				tie(clique*size+i, clique*size+j)
			}
		}
		tie(clique*size, (clique+1)%cliques*size+1)
	}
	for seed := range uint64(20) {
		s := statistics(t, mustBuild(t, src), term.LiaisonFilter{}, StatisticsParameters{1000, seed, 1})
		if len(s.Communities) != cliques {
			t.Fatalf("seed %d: %v", seed, s.Communities)
		}
		for k, ids := range s.Communities {
			for i, id := range ids {
				if len(ids) != size || id != plain(k*size+i) {
					t.Fatalf("seed %d: %v", seed, s.Communities)
				}
			}
		}
		// 15 of 16 ties of each are inside, an eighth of all ends is its own.
		if want := 15./16 - 1./8; !near(*s.Modularity, want) {
			t.Fatalf("seed %d: modularity %v, want %v", seed, *s.Modularity, want)
		}
	}
}
