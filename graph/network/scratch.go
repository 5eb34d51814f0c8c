package network

// scratch is the memory of one search, kept between searches: at 100,000 ties
// allocating it would cost more than most searches do.
type scratch struct {
	marks []uint8 // of each agency, see course
	on    []bool  // the agency is on the path being extended
	reverse
	search
}

func (n *Network) borrow() *scratch {
	if s, ok := n.scratch.Get().(*scratch); ok {
		return s
	}
	return &scratch{}
}

// giveBack returns clean memory for the next search.
func (n *Network) giveBack(s *scratch) {
	s.reverse.clear()
	s.search.clear()
	n.scratch.Put(s)
}

// fit makes the marks of all agencies zero.
func (s *scratch) fit(agencies int) {
	if len(s.marks) != agencies {
		s.marks, s.on = make([]uint8, agencies), make([]bool, agencies)
	}
	clear(s.marks)
}
