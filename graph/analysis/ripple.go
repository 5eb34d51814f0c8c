package analysis

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"

	"liaison/graph/network"
	"liaison/graph/term"
)

// The parameters of the ripple model; their ranges stand beside the fields.
const (
	DefaultDamping = 0.5
	DefaultMaxTies = 3
	DefaultShare   = 0.25
	// MostTies is the largest MaxTies.
	MostTies = 6
)

// RippleParameters shape how distrust spreads. The zero value is out of range;
// DefaultRippleParameters makes one.
type RippleParameters struct {
	// Damping is what is left of the suspicion at each hand-over after the first
	// tie, 0 to 1.
	Damping float64
	// MaxTies is the most ties of a chain, 1 to MostTies.
	MaxTies int
	// Share is the part of the weight of one disclosure that counts toward the
	// gravity of the whole leak, 0 to 1.
	Share float64
	// Weights of evidence.
	Weights Weights
}

// DefaultRippleParameters are those that the model is described with.
func DefaultRippleParameters() RippleParameters {
	return RippleParameters{Damping: DefaultDamping, MaxTies: DefaultMaxTies, Share: DefaultShare, Weights: DefaultWeights()}
}

// Model says what was computed with valid parameters.
func (p RippleParameters) Model() Model {
	return Model{"ripple", Version, p.parameters()}
}

func (p RippleParameters) parameters() []Parameter {
	weights, _ := p.Weights.complete("")
	return append([]Parameter{
		{"damping", number(p.Damping), number(DefaultDamping), shares},
		{"maxTies", fmt.Sprint(p.MaxTies), fmt.Sprint(DefaultMaxTies), fmt.Sprint("1 to ", MostTies)},
		{"share", number(p.Share), number(DefaultShare), shares},
	}, weights.parameters()...)
}

// Validate refuses what RippleOf would, which needs no network: an
// *term.InvalidError with field "parameters.damping" and so on.
func (p RippleParameters) Validate() error {
	_, err := p.complete("parameters")
	return err
}

// complete checks parameters that stand in a field, and fills in weights.
func (p RippleParameters) complete(field string) (RippleParameters, error) {
	err := cmp.Or(share(field+".damping", p.Damping), whole(field+".maxTies", p.MaxTies, 1, MostTies), share(field+".share", p.Share))
	if err == nil {
		p.Weights, err = p.Weights.complete(field + ".weights")
	}
	return p, err
}

// Cause says which of two lines of reasoning gave a score.
type Cause string

// The causes: a chain of ties along which what the agency shared can have
// reached the holder, or what the leak itself shows of its tie to the holder.
const (
	Chain      Cause = "CHAIN"
	ExposedTie Cause = "EXPOSED_TIE"
)

// Causes lists every Cause.
var Causes = []Cause{Chain, ExposedTie}

// Ripple is how distrust of a leak's holder may spread.
type Ripple struct {
	// Leak is its id; Holder the agency whose papers came out, empty where that
	// is not known: then nobody has a score.
	Leak, Holder string
	// Gravity is how much came out, 0 to 1: 1 - product over its disclosures of
	// (1 - weight x Share). 0 without disclosures.
	Gravity float64
	// Disclosures is how many counted toward it: the leak's distinct ones that
	// the filter's criteria of evidence admit.
	Disclosures int
	// Scores are those above 0, largest first, then by id. The holder has none.
	Scores []Distrust
	// Countries of those agencies, largest first, then by id.
	Countries []CountryDistrust
	// Notes say that the holder did not exist at the filter's asOf: then nobody
	// has a score.
	Notes []network.Note
}

// Distrust is how much cause an agency has, by the model, to trust the holder less.
type Distrust struct {
	Agency string
	// Score is the larger of Carried over all chains and Severity, more than 0
	// and at most 1.
	Score float64
	Cause Cause
	// Chain leads from the holder to the agency: the ties that carry most, of
	// equals the fewest, then the smallest agency ids in order. Where Cause is
	// ExposedTie it is the one tie to the holder.
	Chain []network.Hop
	// Carried is the gravity times the closeness of the ties of Chain (each
	// depth / 5) times Damping for each tie after the first.
	Carried float64
	// Severity is what the leak shows of the agency's own tie to the holder:
	// 1 - product of (1 - weight) over Disclosures; 0 without such a tie.
	Severity float64
	// Disclosures are the leak's that show that tie, ascending.
	Disclosures []string
}

// CountryDistrust is the score of a country: the largest of its agencies'.
type CountryDistrust struct {
	Country string
	Score   float64
	// Agency has that score; of equals the smallest id.
	Agency string
}

// RippleOf says how distrust may spread from a leak. Only ties that count are
// walked, and no agency twice.
//
// Scores never fall when a disclosure is added, nor when a depth, Damping,
// MaxTies, Share or a weight grows. What is equal on paper is equal here: scores
// that differ by less than one part in 10^12 are made so.
//
// Errors: *term.UnknownIDError (field "leak", the filter's), *term.InvalidError
// (fields "parameters.damping", "parameters.maxTies" and so on, the filter's),
// the context's error.
func RippleOf(ctx context.Context, n *network.Network, leak string, filter term.LiaisonFilter, p RippleParameters) (Ripple, error) {
	p, err := p.complete("parameters")
	if err != nil {
		return Ripple{}, err
	}
	sel, err := n.Select(filter)
	if err != nil {
		return Ripple{}, err
	}
	index, ok := n.LeakIndex(leak)
	if !ok {
		return Ripple{}, &term.UnknownIDError{Field: "leak", ID: leak, Accepted: []string{"leak"}}
	}
	return ripple(ctx, n, sel, index, p)
}

// ripple answers with complete parameters.
func ripple(ctx context.Context, n *network.Network, sel *network.Selection, leak int32, p RippleParameters) (Ripple, error) {
	out := Ripple{Leak: n.LeakID(leak)}
	disclosures, weights := weigh(sel.StatementsOf(leak), leak, p.Weights)
	for i := range weights {
		weights[i] *= p.Share
	}
	out.Gravity, out.Disclosures = term.Severity(weights), len(disclosures)
	holder, ok := n.HolderOf(leak)
	if !ok {
		return out, ctx.Err()
	}
	out.Holder = n.AgencyID(holder)
	if note, absent := sel.Absence(holder); absent {
		out.Notes = []network.Note{note}
		return out, ctx.Err()
	}
	w := &wave{n: n, sel: sel, holder: holder, best: make([]float64, n.Agencies()), ties: make([]uint8, n.Agencies())}
	if err := w.run(ctx, out.Gravity, p); err != nil {
		return Ripple{}, err
	}
	direct := make([]int32, n.Agencies()) // 1 + the tie to the holder
	for to, tie := range sel.Arcs(holder) {
		direct[to] = tie + 1
	}
	for i := range int32(n.Agencies()) {
		if d := (Distrust{Agency: n.AgencyID(i)}); w.score(&d, i, direct[i]-1, leak, out.Gravity, p.Weights) {
			out.Scores = append(out.Scores, d)
		}
	}
	level(out.Scores)
	out.Countries = countries(n, out.Scores)
	return out, ctx.Err()
}

// weigh lists the distinct disclosures of a leak among statements, and their weights.
func weigh(statements iter.Seq[network.Statement], leak int32, w Weights) (disclosures []int32, weights []float64) {
	for s := range statements {
		if s.Leak != leak {
			continue
		}
		// One by two documents is next to itself, and counts once.
		if last := len(disclosures) - 1; last >= 0 && disclosures[last] == s.Disclosure {
			weights[last] = max(weights[last], w.of(s))
			continue
		}
		disclosures, weights = append(disclosures, s.Disclosure), append(weights, w.of(s))
	}
	return disclosures, weights
}

// score fills in what an agency scores; false where that is nothing.
func (w *wave) score(d *Distrust, agency, direct, leak int32, gravity float64, weights Weights) bool {
	if direct >= 0 {
		disclosures, each := weigh(w.sel.Statements(direct), leak, weights)
		d.Severity = term.Severity(each)
		for _, i := range disclosures {
			d.Disclosures = append(d.Disclosures, w.n.DisclosureID(i))
		}
	}
	switch carried := w.best[agency]; {
	case above(carried, d.Severity):
		d.Cause, d.Score, d.Carried, d.Chain = Chain, carried, carried, w.chain(agency)
	case d.Severity > 0:
		d.Cause, d.Score, d.Carried = ExposedTie, d.Severity, gravity*(float64(w.n.Depth(direct))/deepest)
		d.Chain = []network.Hop{{From: w.n.AgencyID(w.holder), To: d.Agency, Liaison: w.n.TieID(direct)}}
	}
	return d.Score > 0
}

// level orders scores, and makes equal what only rounding sets apart.
func level(scores []Distrust) {
	slices.SortStableFunc(scores, func(a, b Distrust) int { return cmp.Compare(b.Score, a.Score) })
	for i := 1; i < len(scores); i++ {
		if !above(scores[i-1].Score, scores[i].Score) {
			scores[i].Score = scores[i-1].Score
		}
	}
	slices.SortStableFunc(scores, func(a, b Distrust) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Agency, b.Agency))
	})
}

// countries scores the countries of ordered scores.
func countries(n *network.Network, scores []Distrust) []CountryDistrust {
	var out []CountryDistrust
	seen := make([]bool, n.Countries())
	for _, d := range scores {
		agency, _ := n.AgencyIndex(d.Agency)
		if country := n.CountryOf(agency); !seen[country] {
			seen[country] = true
			out = append(out, CountryDistrust{n.CountryID(country), d.Score, d.Agency})
		}
	}
	slices.SortStableFunc(out, func(a, b CountryDistrust) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Country, b.Country))
	})
	return out
}
