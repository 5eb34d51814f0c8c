package network

// labels are the ways known to reach states: of each state those of which none
// is both cheaper and shorter, and some that have been beaten since.
type labels struct {
	latest []int32 // 1 + the latest label of a state; 0 where it has none
	all    []label
}

// label is one way to reach a state: at what cost, by how many ties.
type label struct {
	cost   int64
	state  int32
	before int32 // 1 + the label of the state that came before it
	ties   uint8
}

// fit makes room for so many states; all labels must have been cleared.
func (l *labels) fit(states int) {
	if len(l.latest) < states {
		l.latest = make([]int32, states)
	}
}

// clear forgets all labels, touching only what was touched.
func (l *labels) clear() {
	for i := range l.all {
		l.latest[l.all[i].state] = 0
	}
	l.all = l.all[:0]
}

// known reports whether a state is reached at no more than cost and by no more ties.
func (l *labels) known(state int32, cost int64, ties uint8) bool {
	for at := l.latest[state]; at != 0; at = l.all[at-1].before {
		if way := &l.all[at-1]; way.cost <= cost && way.ties <= ties {
			return true
		}
	}
	return false
}

// add keeps a way to reach a state that was not known.
func (l *labels) add(state int32, cost int64, ties uint8) (index int32) {
	l.all = append(l.all, label{cost, state, l.latest[state], ties})
	l.latest[state] = int32(len(l.all))
	return int32(len(l.all) - 1)
}

// get is a label; beaten says that a later one is as cheap and as short.
func (l *labels) get(index int32) (_ label, beaten bool) {
	way := l.all[index]
	for at := l.latest[way.state]; at != index+1; at = l.all[at-1].before {
		if later := &l.all[at-1]; later.cost <= way.cost && later.ties <= way.ties {
			return way, true
		}
	}
	return way, false
}

// least is the least cost at which a state is reached by at most so many ties,
// -1 where it is not.
func (l *labels) least(state int32, ties uint8) int64 {
	least := int64(-1)
	for at := l.latest[state]; at != 0; at = l.all[at-1].before {
		if way := &l.all[at-1]; way.ties <= ties && (least < 0 || way.cost < least) {
			least = way.cost
		}
	}
	return least
}
