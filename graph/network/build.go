package network

import (
	"cmp"
	"fmt"
	"slices"

	"liaison/graph/term"
)

// Build reads a source into a network. It fails, naming the id, on an id that
// is empty or given twice (ids of agencies, countries and arrangements are one
// space), a reference to nothing, a tie from an agency to itself, a second tie
// of one pair, a depth outside 1 to 5, and a word outside its vocabulary. A
// cycle among topics or predecessors is tolerated.
func Build(src Source) (*Network, error) {
	n := &Network{ids: make(map[string]ref, len(src.Agencies)+len(src.Countries)+len(src.Arrangements))}
	for _, step := range []func(Source) error{
		n.buildCountries, n.buildAgencies, n.buildLineage, n.buildArrangements, n.buildTopics, n.buildLeaks, n.buildTies, n.buildEvidence,
	} {
		if err := step(src); err != nil {
			return nil, fmt.Errorf("network: %w", err)
		}
	}
	return n, nil
}

// ordered is rows by ascending id; it refuses an empty id and one given twice.
// The source stays as it is.
func ordered[T any](noun string, rows []T, id func(*T) string) ([]*T, []string, error) {
	out, ids := make([]*T, len(rows)), make([]string, len(rows))
	for i := range rows {
		out[i] = &rows[i]
	}
	slices.SortFunc(out, func(a, b *T) int { return cmp.Compare(id(a), id(b)) })
	for i, row := range out {
		ids[i] = id(row)
		if ids[i] == "" {
			return nil, nil, fmt.Errorf("a %s has no id", noun)
		}
		if i > 0 && ids[i] == ids[i-1] {
			return nil, nil, fmt.Errorf("%s %q is given twice", noun, ids[i])
		}
	}
	return out, ids, nil
}

// name enters ids of one noun into the shared space.
func (n *Network) name(noun noun, ids []string) error {
	for i, id := range ids {
		if r, taken := n.ids[id]; taken {
			return fmt.Errorf("%s %q is also the id of a known %s", nounNames[noun], id, nounNames[r.noun])
		}
		n.ids[id] = ref{noun, int32(i)}
	}
	return nil
}

// word is the index of a word in its vocabulary.
func word[T ~string](all []T, w T) (uint8, error) {
	if i := slices.Index(all, w); i >= 0 {
		return uint8(i), nil
	}
	return 0, fmt.Errorf("%q is not one of %v", string(w), all)
}

func year(d term.Date) int16 { return int16(d.Year()) }

func (n *Network) buildCountries(src Source) error {
	rows, ids, err := ordered("country", src.Countries, func(c *Country) string { return c.ID })
	if err != nil {
		return err
	}
	n.countries, n.region = ids, make([]uint8, len(ids))
	for i, row := range rows {
		if n.region[i], err = word(term.Regions, row.Region); err != nil {
			return fmt.Errorf("country %q: region: %w", row.ID, err)
		}
	}
	return n.name(countryNoun, ids)
}

func (n *Network) buildAgencies(src Source) error {
	rows, ids, err := ordered("agency", src.Agencies, func(a *Agency) string { return a.ID })
	if err != nil {
		return err
	}
	n.agencies, n.country, n.kind = ids, make([]int32, len(ids)), make([]uint8, len(ids))
	n.founded, n.dissolved = make([]int16, len(ids)), make([]int16, len(ids))
	of := make([][2]int32, len(ids))
	for i, row := range rows {
		country, ok := find(n.countries, row.Country)
		if !ok {
			return fmt.Errorf("agency %q: no country %q", row.ID, row.Country)
		}
		if n.kind[i], err = word(term.AgencyKinds, row.Kind); err != nil {
			return fmt.Errorf("agency %q: kind: %w", row.ID, err)
		}
		n.country[i], of[i] = country, [2]int32{country, int32(i)}
		n.founded[i], n.dissolved[i] = year(row.Founded), year(row.Dissolved)
	}
	n.agenciesOf = group(len(n.countries), of)
	return n.name(agencyNoun, ids)
}

func (n *Network) buildLineage(src Source) error {
	var before, after [][2]int32
	for i := range src.Agencies {
		row := &src.Agencies[i]
		self, _ := n.agency(row.ID)
		for _, id := range row.Predecessors {
			predecessor, ok := n.agency(id)
			if !ok {
				return fmt.Errorf("agency %q: predecessor: no agency %q", row.ID, id)
			}
			before = append(before, [2]int32{self, predecessor})
			after = append(after, [2]int32{predecessor, self})
		}
	}
	n.predecessors, n.successors = group(len(n.agencies), before), group(len(n.agencies), after)
	return nil
}

func (n *Network) buildArrangements(src Source) error {
	rows, ids, err := ordered("arrangement", src.Arrangements, func(a *Arrangement) string { return a.ID })
	if err != nil {
		return err
	}
	n.arrangements = ids
	var of [][2]int32
	for i, row := range rows {
		for _, id := range row.Members {
			member, ok := n.agency(id)
			if !ok {
				return fmt.Errorf("arrangement %q: no agency %q", row.ID, id)
			}
			of = append(of, [2]int32{int32(i), member})
		}
	}
	// An agency that left and came back is a member once.
	n.members = group(len(ids), sortedPairs(of))
	return n.name(arrangementNoun, ids)
}

func (n *Network) buildTopics(src Source) error {
	rows, ids, err := ordered("topic", src.Topics, func(t *Topic) string { return t.ID })
	if err != nil {
		return err
	}
	n.topics = ids
	var below [][2]int32
	for i, row := range rows {
		if row.Broader == "" {
			continue
		}
		broader, ok := find(ids, row.Broader)
		if !ok {
			return fmt.Errorf("topic %q: broader: no topic %q", row.ID, row.Broader)
		}
		below = append(below, [2]int32{broader, int32(i)})
	}
	n.narrower = group(len(ids), below)
	return nil
}

func (n *Network) buildLeaks(src Source) error {
	rows, ids, err := ordered("leak", src.Leaks, func(l *Leak) string { return l.ID })
	if err != nil {
		return err
	}
	n.leaks, n.leaked = ids, make([]bool, len(ids))
	n.appeared, n.holder = make([]term.Date, len(ids)), make([]int32, len(ids))
	var named [][2]int32
	for i, row := range rows {
		if _, err := word(term.LeakKinds, row.Kind); err != nil {
			return fmt.Errorf("leak %q: kind: %w", row.ID, err)
		}
		n.leaked[i], n.appeared[i], n.holder[i] = row.Kind == term.Leaked, row.Published, -1
		if row.HeldBy != "" {
			holder, ok := n.agency(row.HeldBy)
			if !ok {
				return fmt.Errorf("leak %q: held by: no agency %q", row.ID, row.HeldBy)
			}
			n.holder[i] = holder
		}
		for _, id := range row.Named {
			agency, ok := n.agency(id)
			if !ok {
				return fmt.Errorf("leak %q: names: no agency %q", row.ID, id)
			}
			named = append(named, [2]int32{int32(i), agency})
		}
		for j := range row.Others {
			if other := &row.Others[j]; other.Leak != row.ID {
				return fmt.Errorf("leak %q: disclosure %q is of leak %q", row.ID, other.Disclosure, other.Leak)
			}
		}
	}
	n.named = group(len(ids), sortedPairs(named))
	return nil
}
