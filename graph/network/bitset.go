package network

import "math/bits"

// bitset is a set of small indexes; a nil one is empty.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) has(i int32) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bitset) add(i int32)      { b[i>>6] |= 1 << (i & 63) }

func (b bitset) count() int {
	sum := 0
	for _, word := range b {
		sum += bits.OnesCount64(word)
	}
	return sum
}

// each calls yield for every member, ascending.
func (b bitset) each(yield func(int32)) {
	for w, word := range b {
		for ; word != 0; word &= word - 1 {
			yield(int32(w*64 + bits.TrailingZeros64(word)))
		}
	}
}
