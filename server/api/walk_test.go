package api_test

import (
	"cmp"
	"slices"
	"strings"
)

// route is a path as the rows have it.
type route struct {
	agencies []string
	depth    int
}

// paths are the best want paths between two agencies, in rank, by trying every
// walk of ever more ties: fewest ties, then the greater sum of depths, then the
// ids in order.
func (r rows) paths(from, to string, want int, asOf, avoid string) []string {
	next := map[string]map[string]int{} // by agency, the partners and the depth of the tie
	stands := map[string]bool{}
	for _, agency := range r.Agencies {
		stands[agency.ID] = agency.Country != avoid && during(asOf, string(agency.Founded), string(agency.Dissolved))
		next[agency.ID] = map[string]int{}
	}
	for _, tie := range r.Liaisons {
		if stands[tie.A] && stands[tie.B] && during(asOf, string(tie.Since), string(tie.Until)) {
			next[tie.A][tie.B], next[tie.B][tie.A] = tie.Depth, tie.Depth
		}
	}
	away := distances(next, to)
	found := []string{}
	for ties := 1; ties <= 6 && len(found) < want; ties++ {
		routes := extend(next, away, route{agencies: []string{from}}, to, ties)
		slices.SortFunc(routes, func(a, b route) int {
			return cmp.Or(cmp.Compare(b.depth, a.depth), slices.Compare(a.agencies, b.agencies))
		})
		for _, route := range routes {
			found = append(found, strings.Join(route.agencies, " "))
		}
	}
	return found[:min(len(found), want)]
}

// extend are the loopless routes on from a start that reach to in exactly so
// many more ties.
func extend(next map[string]map[string]int, away map[string]int, start route, to string, ties int) []route {
	at := start.agencies[len(start.agencies)-1]
	switch steps, reachable := away[at]; {
	case at == to && ties == 0:
		return []route{start}
	case at == to || !reachable || steps > ties:
		return nil
	}
	var routes []route
	for partner, depth := range next[at] {
		if !slices.Contains(start.agencies, partner) {
			further := route{append(slices.Clone(start.agencies), partner), start.depth + depth}
			routes = append(routes, extend(next, away, further, to, ties-1)...)
		}
	}
	return routes
}

// distances are how many ties each agency is away.
func distances(next map[string]map[string]int, to string) map[string]int {
	away := map[string]int{to: 0}
	for queue := []string{to}; len(queue) > 0; queue = queue[1:] {
		for partner := range next[queue[0]] {
			if _, seen := away[partner]; !seen {
				away[partner] = away[queue[0]] + 1
				queue = append(queue, partner)
			}
		}
	}
	return away
}

// during says whether something stood in a year; what is unknown excludes nothing.
func during(year, since, until string) bool {
	return year == "" || (since == "" || since[:4] <= year) && (until == "" || until[:4] >= year)
}
