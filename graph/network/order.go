package network

import "strconv"

// What ties can be ordered by, beside their id.
const (
	BySince = "SINCE"
	ByDepth = "DEPTH"
)

// Key is what a tie is ordered by: its depth, or the year of its since, empty
// where that is unknown. Keys order as strings. Any other order has no key.
func (n *Network) Key(tieID, by string) string {
	tie, ok := n.tie(tieID)
	switch {
	case !ok:
		return ""
	case by == ByDepth:
		return strconv.Itoa(int(n.depth[tie]))
	case by == BySince && n.since[tie] != 0:
		return strconv.Itoa(int(n.since[tie]))
	}
	return ""
}
