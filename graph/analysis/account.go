package analysis

import "slices"

// Standing is where an agency stands in the network.
type Standing struct {
	// Partners are the agencies that it has a counted tie with, Countries those
	// of these agencies, its own among them where one is of its own.
	Partners, Countries int
	// Topics are those of the disclosures of its ties that the filter's criteria
	// of evidence admit, as stated: without wider topics.
	Topics int
	// Within is how many other agencies are at most RetrenchmentParameters.Within
	// ties away; Reachable how many any path leads to.
	Within, Reachable int
	// MeanDistance is the mean number of ties to the reachable; nil without any.
	MeanDistance *float64
}

// account is what an agency has of its ties: how many go to each country, and
// how many cover each topic.
type account struct {
	ties              int
	countries, topics []int32
}

// account adds up the ties of a place.
func (w *web) account(place int32) account {
	a := account{countries: make([]int32, w.n.Countries()), topics: make([]int32, w.n.Topics())}
	to, tie := w.arcs(place)
	var topics []int32
	for k := range to {
		a.ties++
		a.countries[w.country(to[k])]++
		topics = w.topics(topics[:0], tie[k])
		for _, topic := range topics {
			a.topics[topic]++
		}
	}
	return a
}

// without is the account less the ties to some places.
func (a account) without(w *web, ties []dropped) account {
	less := account{a.ties - len(ties), slices.Clone(a.countries), slices.Clone(a.topics)}
	for _, d := range ties {
		less.countries[w.country(d.partner)]--
		for _, topic := range d.topics {
			less.topics[topic]--
		}
	}
	return less
}

// standing puts an account and a reach together.
func (a account) standing(r reach) Standing {
	s := Standing{Partners: a.ties, Countries: held(a.countries), Topics: held(a.topics), Within: r.within, Reachable: r.reachable}
	if r.reachable > 0 {
		mean := float64(r.distances) / float64(r.reachable)
		s.MeanDistance = &mean
	}
	return s
}

// held is how many have at least one tie.
func held(ties []int32) (sum int) {
	for _, count := range ties {
		if count > 0 {
			sum++
		}
	}
	return sum
}

// lossBetween is the share that is lost of what there was: the mean over
// partners, countries, topics and agencies within reach, of those that there
// were any of.
func lossBetween(before, after Standing) float64 {
	shares, kinds := 0.0, 0
	for _, pair := range [][2]int{
		{before.Partners, after.Partners}, {before.Countries, after.Countries}, {before.Topics, after.Topics}, {before.Within, after.Within},
	} {
		if pair[0] > 0 {
			shares += float64(pair[0]-pair[1]) / float64(pair[0])
			kinds++
		}
	}
	return shares / float64(max(kinds, 1))
}

func (w *web) country(place int32) int32 { return w.n.CountryOf(w.members[place]) }

// topics appends the topics that a tie covers, ascending, each once.
func (w *web) topics(to []int32, tie int32) []int32 {
	for s := range w.sel.Statements(tie) {
		to = append(to, w.n.TopicsOf(s)...)
	}
	slices.Sort(to)
	return slices.Compact(to)
}
