package network

import (
	"math/rand/v2"
	"testing"
)

// FuzzPaths holds paths on small random networks to brute force.
func FuzzPaths(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint8(8), uint8(20))
	f.Fuzz(func(t *testing.T, network, question uint64, agencies, ties uint8) {
		count := 2 + int(agencies)%9
		src := randomSource(rand.New(rand.NewPCG(network, 0)), count, int(ties)%(3*count), "")
		n, q := mustBuild(t, src), randomQuery(rand.New(rand.NewPCG(question, 0)), src)
		for _, q.Weighting = range Weightings {
			checkPaths(t, n, oracle{src}, q, patience)
			checkPaths(t, n, oracle{src}, q, 0)
		}
	})
}
