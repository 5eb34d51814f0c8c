package network

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"liaison/graph/term"
)

// The oracle answers from the source itself, by the words of the contract and
// by trying everything. It shares no code with what it checks.
type oracle struct{ src Source }

func (o oracle) agency(id string) Agency {
	return o.src.Agencies[slices.IndexFunc(o.src.Agencies, func(a Agency) bool { return a.ID == id })]
}

func (o oracle) exists(id string, asOf *int) bool {
	a := o.agency(id)
	return asOf == nil || (a.Founded == "" || a.Founded.Year() <= *asOf) && (a.Dissolved == "" || a.Dissolved.Year() >= *asOf)
}

// stands for agencies
func (o oracle) set(id string) (ids []string) {
	for _, a := range o.src.Agencies {
		if a.ID == id || a.Country == id {
			ids = append(ids, a.ID)
		}
	}
	for _, x := range o.src.Arrangements {
		if x.ID == id {
			ids = append(ids, x.Members...)
		}
	}
	return ids
}

func (o oracle) below(topic string, asked []string) bool {
	for range len(o.src.Topics) + 1 {
		if slices.Contains(asked, topic) {
			return true
		}
		i := slices.IndexFunc(o.src.Topics, func(t Topic) bool { return t.ID == topic })
		if i < 0 {
			return false
		}
		topic = o.src.Topics[i].Broader
	}
	return false
}

func (o oracle) counts(t Tie, f term.LiaisonFilter) bool {
	if f.AsOf != nil {
		if t.Since != "" && t.Since.Year() > *f.AsOf || t.Until != "" && t.Until.Year() < *f.AsOf {
			return false
		}
		if !o.exists(t.A, f.AsOf) || !o.exists(t.B, f.AsOf) {
			return false
		}
	}
	if f.MinDepth != nil && t.Depth < *f.MinDepth {
		return false
	}
	if !slices.ContainsFunc([]string{t.A, t.B}, func(id string) bool {
		a := o.agency(id)
		country := o.src.Countries[slices.IndexFunc(o.src.Countries, func(c Country) bool { return c.ID == a.Country })]
		return (len(f.Countries) == 0 || slices.Contains(f.Countries, a.Country)) &&
			(len(f.Regions) == 0 || slices.Contains(f.Regions, country.Region)) &&
			(len(f.AgencyKinds) == 0 || slices.Contains(f.AgencyKinds, a.Kind))
	}) {
		return false
	}
	known := slices.DeleteFunc(slices.Clone(t.Evidence), func(e Evidence) bool {
		return f.KnownBy != nil && !e.Published.MayBeBy(*f.KnownBy)
	})
	if f.LeakedOnly != nil && *f.LeakedOnly {
		if len(known) == 0 || slices.ContainsFunc(known, func(e Evidence) bool { return !o.leaked(e.Leak) }) {
			return false
		}
	}
	if (f.KnownBy == nil || *f.KnownBy == "") && len(f.Topics)+len(f.Aspects)+len(f.Leaks) == 0 && f.MinConfidence == nil {
		return true
	}
	return slices.ContainsFunc(known, func(e Evidence) bool { return o.admits(e, f) })
}

func (o oracle) admits(e Evidence, f term.LiaisonFilter) bool {
	return (f.KnownBy == nil || e.Published.MayBeBy(*f.KnownBy)) &&
		(len(f.Topics) == 0 || slices.ContainsFunc(e.Topics, func(t string) bool { return o.below(t, f.Topics) })) &&
		(len(f.Aspects) == 0 || slices.Contains(f.Aspects, e.Aspect)) &&
		(f.MinConfidence == nil || e.Confidence.Rank() >= f.MinConfidence.Rank()) &&
		(len(f.Leaks) == 0 || slices.Contains(f.Leaks, e.Leak))
}

func (o oracle) leaked(leak string) bool {
	return slices.ContainsFunc(o.src.Leaks, func(l Leak) bool { return l.ID == leak && l.Kind == term.Leaked })
}

func (o oracle) ties(f term.LiaisonFilter) (out []Tie) {
	for _, t := range o.src.Ties {
		if o.counts(t, f) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b Tie) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// walked is one simple path: its depths added up, and the product of depth/5 and
// the weight of the best evidence, in fiftieths, which is exact.
type walked struct {
	agencies  []string
	depths    int
	fiftieths int64
}

// cost is what a path costs by the words of the contract.
func (w walked) cost() float64 {
	ties := float64(len(w.agencies) - 1)
	return .1*ties + ties*math.Log(50) - math.Log(float64(w.fiftieths))
}

// tenths is the weight of the best evidence of a tie that a filter admits.
func (o oracle) tenths(t Tie, f term.LiaisonFilter) int64 {
	best := term.Weight(term.Method, term.Alleged)
	for _, e := range t.Evidence {
		if o.admits(e, f) {
			best = max(best, term.Weight(term.Method, e.Confidence))
		}
	}
	return int64(math.Round(10 * best))
}

// paths is every path that a query allows, ranked.
func (o oracle) paths(q PathQuery) (out []walked) {
	next := map[string][]Tie{}
	for _, t := range o.ties(q.Filter) {
		next[t.A] = append(next[t.A], t)
		next[t.B] = append(next[t.B], Tie{A: t.B, B: t.A, Depth: t.Depth, Evidence: t.Evidence})
	}
	var avoid []string
	for _, id := range q.Avoid {
		avoid = append(avoid, o.set(id)...)
	}
	from, to := o.set(q.From), o.set(q.To)
	var walk func(w walked)
	walk = func(w walked) {
		last := w.agencies[len(w.agencies)-1]
		if slices.Contains(to, last) {
			inside := w.agencies[1 : len(w.agencies)-1]
			for _, id := range q.Via {
				if !slices.ContainsFunc(o.set(id), func(a string) bool { return slices.Contains(inside, a) }) {
					return
				}
			}
			out = append(out, walked{slices.Clone(w.agencies), w.depths, w.fiftieths})
			return
		}
		if len(w.agencies) > q.MaxHops {
			return
		}
		for _, t := range next[last] {
			if !slices.Contains(w.agencies, t.B) && !slices.Contains(from, t.B) && !slices.Contains(avoid, t.B) {
				walk(walked{append(w.agencies, t.B), w.depths + t.Depth, w.fiftieths * int64(t.Depth) * o.tenths(t, q.Filter)})
			}
		}
	}
	for _, id := range from {
		if !slices.Contains(avoid, id) {
			walk(walked{agencies: []string{id}, fiftieths: 1})
		}
	}
	slices.SortFunc(out, func(a, b walked) int {
		equal := len(a.agencies) == len(b.agencies) && a.fiftieths == b.fiftieths
		if q.Weighting == Closeness && !equal {
			return cmp.Compare(a.cost(), b.cost())
		}
		if q.Weighting == Closeness {
			return slices.Compare(a.agencies, b.agencies)
		}
		return cmp.Or(cmp.Compare(len(a.agencies), len(b.agencies)), cmp.Compare(b.depths, a.depths), slices.Compare(a.agencies, b.agencies))
	})
	return out
}
