package network

import (
	"fmt"
	"slices"
	"sort"

	"liaison/graph/term"
)

// Select compiles a filter, whose meaning package term defines; LeakedOnly
// false asks for nothing, as nil does. Without criteria it costs nothing.
// Errors: *term.InvalidError for a criterion out of range, *term.UnknownIDError
// with field "filter.topics", "filter.leaks" or "filter.countries".
func (n *Network) Select(f term.LiaisonFilter) (*Selection, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	s := &Selection{n: n}
	if f.AsOf != nil {
		s.year = int16(*f.AsOf)
	}
	if f.MinDepth != nil {
		s.minDepth = uint8(*f.MinDepth)
	}
	s.leakedOnly = f.LeakedOnly != nil && *f.LeakedOnly
	if err := s.selectEnds(f); err != nil {
		return nil, err
	}
	if err := s.selectEvidence(f); err != nil {
		return nil, err
	}
	s.open = s.year == 0 && s.minDepth == 0 && s.oneOf == nil && !s.proven && !s.leakedOnly
	return s, nil
}

// selectEnds compiles the criteria of which an end must satisfy all.
func (s *Selection) selectEnds(f term.LiaisonFilter) error {
	countries, err := pick("filter.countries", "country", s.n.countries, f.Countries)
	if err != nil {
		return err
	}
	regions, err := mask("filter.regions", term.Regions, f.Regions)
	if err != nil {
		return err
	}
	kinds, err := mask("filter.agencyKinds", term.AgencyKinds, f.AgencyKinds)
	if err != nil {
		return err
	}
	if countries == nil && regions == 0 && kinds == 0 {
		return nil
	}
	s.oneOf = newBitset(len(s.n.agencies))
	for i, country := range s.n.country {
		if (countries == nil || countries.has(country)) &&
			(regions == 0 || regions&(1<<s.n.region[country]) != 0) &&
			(kinds == 0 || kinds&(1<<s.n.kind[i]) != 0) {
			s.oneOf.add(int32(i))
		}
	}
	return nil
}

// selectEvidence compiles the criteria of which one disclosure must satisfy all.
func (s *Selection) selectEvidence(f term.LiaisonFilter) (err error) {
	s.documents = int32(len(s.n.documents))
	if f.KnownBy != nil && f.KnownBy.Known() {
		s.proven = true
		// Documents lie by date, so those that the day admits come first.
		s.documents = int32(sort.Search(len(s.n.published), func(i int) bool {
			return !s.n.published[i].MayBeBy(*f.KnownBy)
		}))
	}
	if s.topics, err = pick("filter.topics", "topic", s.n.topics, f.Topics); err != nil {
		return err
	}
	s.n.closeTopics(s.topics)
	if s.aspects, err = mask("filter.aspects", term.Aspects, f.Aspects); err != nil {
		return err
	}
	if s.leaks, err = pick("filter.leaks", "leak", s.n.leaks, f.Leaks); err != nil {
		return err
	}
	if f.MinConfidence != nil {
		if s.minConfidence, err = word(term.Confidences, *f.MinConfidence); err != nil {
			return notAccepted("filter.minConfidence", *f.MinConfidence, term.Confidences)
		}
		s.proven = true
	}
	s.proven = s.proven || s.topics != nil || s.aspects != 0 || s.leaks != nil
	return nil
}

// closeTopics adds the topics below those in set, however deep.
func (n *Network) closeTopics(set bitset) {
	var todo []int32
	set.each(func(i int32) { todo = append(todo, i) })
	for len(todo) > 0 {
		topic := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, below := range n.narrower.of(topic) {
			if !set.has(below) {
				set.add(below)
				todo = append(todo, below)
			}
		}
	}
}

// pick is the set of the ids asked for, nil where none is.
func pick(field, noun string, all, asked []string) (bitset, error) {
	if len(asked) == 0 {
		return nil, nil
	}
	set := newBitset(len(all))
	for _, id := range asked {
		i, ok := find(all, id)
		if !ok {
			return nil, &term.UnknownIDError{Field: field, ID: id, Accepted: []string{noun}}
		}
		set.add(i)
	}
	return set, nil
}

// mask is the set of the words asked for, 0 where none is.
func mask[T ~string](field string, all, asked []T) (set uint16, err error) {
	for _, w := range asked {
		i := slices.Index(all, w)
		if i < 0 {
			return 0, notAccepted(field, w, all)
		}
		set |= 1 << i
	}
	return set, nil
}

func notAccepted[T ~string](field string, w T, all []T) error {
	return &term.InvalidError{Field: field, Value: string(w), Accepted: fmt.Sprint("one of ", all)}
}
