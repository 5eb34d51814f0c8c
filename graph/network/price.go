package network

import (
	"math"
)

// prices are what ties cost under a Weighting. Whole numbers, because paths that
// are equal on paper must cost the same in whatever order their ties are added.
//
// Hops charges 1<<16 for a tie, and 1 for each step that its depth lacks: the
// first counts ties, the rest ranks equals.
//
// Closeness charges 0.1 - ln(depth/5 x weight), in units of which 1<<48 make
// 0.1. Depths are 1 to 5 and weights 4, 7 or 10 tenths, so a price is made of
// ln 2, ln 3, ln 5 and ln 7, each rounded once: paths cost the same exactly where
// they have as many ties and the same product of closeness and weights. Nor can
// paths of unlike length be equal on paper, for e^0.1 is no fraction. The test
// of this file shows that rounding turns no two costs about.
type prices struct {
	price      [deepest + 1]int64 // of a tie by depth, if its evidence were the weakest
	rebate     [len(tenths)]int64 // by rank of confidence
	width      uint               // 1<<width is the unit: no tie costs less, and reverse sorts by it
	dearest    int64              // what no tie costs more than
	spare      int64              // what a path may cost beyond its ties
	countsTies bool               // of two paths the one with fewer ties is cheaper
}

var pricesOf = map[Weighting]*prices{Hops: hopPrices(), Closeness: closenessPrices()}

func hopPrices() *prices {
	const width = 16 // far above what depths can add up to
	p := &prices{width: width, dearest: 1 << width, spare: 1<<width - 1, countsTies: true}
	for depth := 1; depth <= deepest; depth++ {
		p.price[depth] = 1<<width + int64(deepest-depth)
	}
	return p
}

// tenths are the weights of the confidences, weakest first.
var tenths = [...]int{4, 7, 10}

const closenessWidth = 48

func closenessPrices() *prices {
	p := &prices{width: closenessWidth}
	for depth := 1; depth <= deepest; depth++ {
		p.price[depth] = 1<<closenessWidth + logarithm(50) - logarithm(depth*tenths[0])
	}
	p.dearest = p.price[1]
	for rank, weight := range tenths {
		p.rebate[rank] = logarithm(weight) - logarithm(tenths[0])
	}
	return p
}

// logarithm is that of a product of small primes: the sum of theirs.
func logarithm(product int) (sum int64) {
	for _, prime := range []int{2, 3, 5, 7} {
		for ; product%prime == 0; product /= prime {
			sum += int64(math.Round(math.Log(float64(prime)) * 10 * (1 << closenessWidth)))
		}
	}
	return sum
}

// bucket is the number of whole units in a cost.
func (p *prices) bucket(cost int64) int { return int(cost >> (p.width & 63)) }

// tell is a cost as Path.Cost tells it.
func (p *prices) tell(cost int64) *float64 {
	if p.countsTies {
		return nil
	}
	told := float64(cost) / (10 * (1 << closenessWidth))
	return &told
}

// cost is what a tie costs.
func (c *course) cost(tie int32) int64 {
	cost := c.price[c.n.depth[tie]]
	if !c.countsTies {
		cost -= c.sure(tie)
	}
	return cost
}

// sure is what a tie is cheaper for its evidence, where that plays a part.
func (c *course) sure(tie int32) int64 { return c.rebate[max(0, c.sel.confidence(tie))] }
