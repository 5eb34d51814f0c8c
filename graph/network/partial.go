package network

import "slices"

// partial is a path from a start as far as its last agency; the rest of it is
// its parent, so that a thousand continuations of one path share it.
type partial struct {
	cost        int64
	parent      int32 // index of the partial it extends, -1 at a start
	agency, tie int32
	hops        uint8
	needs       uint8 // vias still to be met
	known       uint8 // how good the rank of its entry is
}

// How good the rank of a partial is.
const (
	guessed uint8 = iota // a lower bound: reverse has not come this far
	exact                // the least over walks onward
	proved               // the least over walks onward that avoid the path itself
)

// leadBits is the room for one agency in a lead: the first three agencies that
// differ between paths, packed, so that most comparisons of sequences are one of
// numbers. It holds an index plus one, as an absent agency sorts before any.
// A network of more agencies than that (two million) does without.
const leadBits = 21

// lead adds the agency of a partial to the lead of its parent.
func (s *search) lead(p *partial, lead uint64) uint64 {
	place := int(p.hops)
	if !s.several {
		place-- // all paths share their start
	}
	if place < 0 || place > 2 || len(s.c.n.agencies) >= 1<<leadBits {
		return lead
	}
	return lead | uint64(p.agency+1)<<(leadBits*(2-place))
}

// compare orders two partial paths by their sequences of agencies.
func (s *search) compare(a, b int32) int {
	var left, right [MaxHops + 1]int32
	return slices.Compare(s.sequence(a, &left), s.sequence(b, &right))
}

// sequence is the agencies of a partial path from its start.
func (s *search) sequence(index int32, into *[MaxHops + 1]int32) []int32 {
	length := int(s.partials[index].hops) + 1
	for at := length - 1; at >= 0; at-- {
		p := &s.partials[index]
		into[at], index = p.agency, p.parent
	}
	return into[:length]
}
