package network

// Span is the years in which a tie began and ended, 0 where unknown.
func (n *Network) Span(tie int32) (since, until int) {
	return int(n.since[tie]), int(n.until[tie])
}
