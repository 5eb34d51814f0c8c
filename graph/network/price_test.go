package network

import (
	"math"
	"slices"
	"testing"

	"liaison/graph/term"
)

// Every path within the ceiling, by how many ties it has and by the exact product
// of its closeness and weights: costs stand in the order of those on paper, none
// fall together, and each is what the formula says.
func TestClosenessCostsStandInOrder(t *testing.T) {
	p := pricesOf[Closeness]
	type sort struct {
		cost  int64
		paper float64
	}
	var all []sort
	sums := map[int64]int64{1: 0} // by product in fiftieths, of paths of so many ties
	for ties := 1; ties <= MaxHops; ties++ {
		next := map[int64]int64{}
		for product, sum := range sums {
			for depth := 1; depth <= deepest; depth++ {
				for rank, weight := range tenths {
					longer, cost := product*int64(depth*weight), sum+p.price[depth]-p.rebate[rank]
					if known, ok := next[longer]; ok && known != cost {
						t.Fatalf("%d ties and %d fiftieths cost %d and %d", ties, longer, known, cost)
					}
					next[longer] = cost
				}
			}
		}
		for product, cost := range next {
			all = append(all, sort{cost, float64(ties)*(.1+math.Log(50)) - math.Log(float64(product))})
		}
		sums = next
	}
	slices.SortFunc(all, func(a, b sort) int { return int(math.Copysign(1, float64(a.cost-b.cost))) })
	closest := math.Inf(1)
	for i := range all {
		if told := *p.tell(all[i].cost); math.Abs(told-all[i].paper) > 1e-11 {
			t.Fatalf("%d is told as %v, want %v", all[i].cost, told, all[i].paper)
		}
		if i > 0 {
			closest = min(closest, all[i].paper-all[i-1].paper)
		}
	}
	// Sums of ten in float64 are right to 1e-13.
	if closest < 1e-12 {
		t.Errorf("of %d costs two are %v apart", len(all), closest)
	}
	t.Logf("%d costs, at least %.1e apart", len(all), closest)
}

func TestPricesAreTheWeights(t *testing.T) {
	p := pricesOf[Closeness]
	for rank, confidence := range term.Confidences {
		for depth := 1; depth <= deepest; depth++ {
			want := .1 - math.Log(float64(depth)/deepest*term.Weight(term.Method, confidence))
			got := p.price[depth] - p.rebate[rank]
			if math.Abs(*p.tell(got)-want) > 1e-13 || got < 1<<p.width || got > p.dearest {
				t.Errorf("depth %d, %s: %v, want %v", depth, confidence, *p.tell(got), want)
			}
		}
	}
	if len(term.Confidences) != len(tenths) {
		t.Errorf("%d weights of %d confidences", len(tenths), len(term.Confidences))
	}
}
