package dataset

import "strings"

// checkHierarchies reports what leads back to itself, and topics on a third level.
func (s *set) checkHierarchies() {
	predecessors := newHierarchy()
	for _, r := range s.agencies.rows {
		predecessors.add(r.key, r.line, r.v.Predecessors)
	}
	predecessors.report(s, s.agencies.file, "predecessors")

	sources := newHierarchy()
	for _, r := range s.documents.rows {
		sources.add(r.key, r.line, r.v.DerivedFrom)
	}
	sources.report(s, s.documents.file, "derived_from")

	topics := newHierarchy()
	for _, r := range s.topics.rows {
		if r.v.Broader != "" {
			topics.add(r.key, r.line, []string{r.v.Broader})
		}
	}
	circular := topics.report(s, s.topics.file, "broader")
	for _, r := range s.topics.rows {
		if above := topics.above[r.v.Broader]; len(above) > 0 && !circular[r.v.Broader] {
			s.fault(s.topics.file, r.line, "broader", r.v.Broader, "itself below %s; accepted: a topic of the top level, for there are two", above[0])
		}
	}
}

// hierarchy is which ids stand above an id.
type hierarchy struct {
	ids   []string // in the order of the file
	line  map[string]int
	above map[string][]string
}

func newHierarchy() *hierarchy {
	return &hierarchy{line: map[string]int{}, above: map[string][]string{}}
}

func (h *hierarchy) add(id string, line int, above []string) {
	if _, twice := h.line[id]; twice || len(above) == 0 {
		return
	}
	h.ids, h.line[id], h.above[id] = append(h.ids, id), line, above
}

// report names each circle once, at the row where a walk in file order finds it,
// and returns every id that is part of one. The walk keeps its own stack: a chain
// may be as long as the file.
func (h *hierarchy) report(s *set, file, column string) map[string]bool {
	const open, done = 1, 2
	state := map[string]int{}
	circular := map[string]bool{}
	for _, root := range h.ids {
		if state[root] != 0 {
			continue
		}
		path, next := []string{root}, []int{0}
		state[root] = open
		for len(path) > 0 {
			top := len(path) - 1
			id := path[top]
			if next[top] == len(h.above[id]) {
				state[id] = done
				path, next = path[:top], next[:top]
				continue
			}
			above := h.above[id][next[top]]
			next[top]++
			switch state[above] {
			case 0:
				state[above] = open
				path, next = append(path, above), append(next, 0)
			case open:
				from := top
				for path[from] != above {
					from--
				}
				circle := append(append([]string{}, path[from:]...), above)
				for _, member := range circle {
					circular[member] = true
				}
				s.fault(file, h.line[id], column, above, "leads back to itself: %s; accepted: no circle", strings.Join(shorten(circle), " > "))
			}
		}
	}
	return circular
}

// shorten keeps a long circle from filling the report.
func shorten(circle []string) []string {
	const most = 6
	if len(circle) <= most {
		return circle
	}
	return append(append([]string{}, circle[:most-1]...), "…", circle[len(circle)-1])
}
