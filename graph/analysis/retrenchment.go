package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Retrenchment is what it would cost an agency to cut ties: a model, not a
// fact. That an agency could do something is no sign that it would.
type Retrenchment struct {
	// Agency is its id.
	Agency string
	// Dropped are the ties that are cut, by ascending id.
	Dropped []DroppedTie
	// Loss is how much the agency loses, 0 to 1: the mean of the shares lost of
	// its partners, of their countries, of the topics covered, and of the
	// agencies within reach. What it has none of is left out of the mean, so
	// that whoever loses everything loses 1. It is 0 where nothing is cut, and
	// never falls when more is.
	Loss float64
	// Before and After is where it stands.
	Before, After Standing
	// LostCountries and LostTopics are those with a tie before and none after, ascending.
	LostCountries, LostTopics []string
	// SingleProviders are the topics that one partner alone still covers and
	// more did before, by ascending topic.
	SingleProviders []SingleProvider
	// Unreachable are the agencies within reach before and not after, nearest
	// first, of equals by ascending id.
	Unreachable []Unreachable
	// Substitutes are the agencies that could step in, RetrenchmentParameters.Substitutes
	// of them at most; TotalSubstitutes says how many there are. They are no
	// partners, are two ties away before the cut, and have counted ties that
	// cover a lost topic. Most lost topics first, then the nearest after the
	// cut, then the most ties, then id.
	Substitutes      []Substitute
	TotalSubstitutes int
	// Partners is what the cut of each dropped tie alone would cost either side,
	// by ascending id of the partner: of the first MaxPartners of them, of fewer
	// where MaxWalked says so.
	Partners []PartnerLoss
	// Notes say that the agency did not exist at the filter's asOf, or that the
	// holder of the papers of DistrustDrop.Leak did not: then it names no tie.
	Notes []network.Note
}

// MaxPartners is the most entries in Retrenchment.Partners. There are fewer
// where that many times the ties that count would be more than MaxWalked: 100
// in a network of 1,000,000 ties.
const MaxPartners = 1000

// SingleProvider is a topic that hangs on one partner.
type SingleProvider struct {
	Topic, Partner string
	// Before is how many partners covered it before the cut, at least 2.
	Before int
}

// Unreachable is an agency that is no longer within reach.
type Unreachable struct {
	Agency string
	// Before and After are the least number of ties to it; After is 0 where no
	// path is left.
	Before, After int
}

// Substitute is an agency that could step in for what is lost.
type Substitute struct {
	Agency string
	// Topics are the lost topics that its counted ties cover, ascending.
	Topics []string
	// Distance is the least number of ties to it after the cut, 0 where no path
	// is left. Before the cut it is 2.
	Distance int
	// Through is a shortest path to it after the cut, of equals the one whose
	// ids come first; empty where none is left.
	Through []network.Hop
}

// PartnerLoss is what the cut of one tie alone would cost either side.
type PartnerLoss struct {
	// Partner is the agency at the other end, Tie the tie.
	Partner, Tie string
	// Loss is the agency's by this tie alone, OwnLoss the partner's, 0 to 1.
	Loss, OwnLoss float64
	// Leverage is OwnLoss divided by Loss: above 1 the partner needs the tie
	// more, below 1 the agency does; nil where Loss is 0.
	Leverage *float64
	// Before and After is where the partner stands.
	Before, After Standing
	// SupportGiven and SupportReceived are ids of the support that the agency
	// gives or gave the partner, and the other way round. RetrenchmentOf, which
	// knows of ties alone, leaves them empty.
	SupportGiven, SupportReceived []string
}

// RetrenchmentParameters are the parameters of RetrenchmentOf.
type RetrenchmentParameters struct {
	// Within, 1 to 6, is how many ties away an agency counts as within reach.
	Within int
	// Substitutes, 1 to 100, is the most substitutes answered.
	Substitutes int
}

// DefaultRetrenchmentParameters are the defaults.
func DefaultRetrenchmentParameters() RetrenchmentParameters {
	return RetrenchmentParameters{Within: 2, Substitutes: 20}
}

// Model says what was computed with valid parameters and a valid drop.
func (p RetrenchmentParameters) Model(drop Drop) Model {
	m := Model{"retrenchment", Version, []Parameter{
		{"within", fmt.Sprint(p.Within), "2", "1 to 6"},
		{"substitutes", fmt.Sprint(p.Substitutes), "20", "1 to 100"},
	}}
	if drop.Distrust != nil {
		m.Parameters = append(m.Parameters, drop.Distrust.parameters()...)
	}
	return m
}

// Validate refuses what RetrenchmentOf would of parameters, which needs no network:
// an *term.InvalidError with field "parameters.within" or "parameters.substitutes".
func (p RetrenchmentParameters) Validate() error {
	return cmp.Or(whole("parameters.within", p.Within, 1, 6), whole("parameters.substitutes", p.Substitutes, 1, 100))
}

// RetrenchmentOf computes what the agency loses by the drop. An agency without
// a tie that counts, as one that did not exist at the filter's asOf, has
// nothing to lose.
//
// Errors: *term.UnknownIDError (fields "agency", "drop.ties", "drop.partners",
// "drop.leak", "drop.distrust.leak", the filter's); *term.InvalidError for a
// value out of range, and for a tie or partner that the agency has no counted
// tie of (fields "drop.ties", "drop.partners", "drop.belowDepth",
// "drop.distrust.above", those of "drop.distrust.parameters", "parameters.within",
// "parameters.substitutes", the filter's); the context's error.
func RetrenchmentOf(ctx context.Context, n *network.Network, agency string, drop Drop, filter term.LiaisonFilter, p RetrenchmentParameters) (Retrenchment, error) {
	if err := cmp.Or(p.Validate(), drop.Validate()); err != nil {
		return Retrenchment{}, err
	}
	index, ok := n.AgencyIndex(agency)
	if !ok {
		return Retrenchment{}, &term.UnknownIDError{Field: "agency", ID: agency, Accepted: []string{"agency"}}
	}
	sel, err := n.Select(filter)
	if err != nil {
		return Retrenchment{}, err
	}
	w, err := weave(ctx, n, sel)
	if err != nil {
		return Retrenchment{}, err
	}
	at, tied := w.place(index)
	if !tied {
		at = -1
	}
	d := dropping{w: w, at: at, id: agency, named: map[int32]bool{}, drop: drop}
	if err := d.read(ctx, n); err != nil {
		return Retrenchment{}, err
	}
	r := retrenchment{Retrenchment: Retrenchment{Agency: agency, Notes: d.notes}, w: w, at: at, p: p}
	if note, absent := sel.Absence(index); absent && agency != d.holder { // of whom the ripple has told
		r.Notes = append([]network.Note{note}, r.Notes...)
	}
	if !tied {
		return r.Retrenchment, nil
	}
	r.Dropped, r.ties = d.all()
	if err := r.compute(ctx); err != nil {
		return Retrenchment{}, err
	}
	return r.Retrenchment, nil
}

// retrenchment is a Retrenchment in the making.
type retrenchment struct {
	Retrenchment
	w             *web
	at            int32 // the place of the agency
	p             RetrenchmentParameters
	ties          []dropped // by ascending partner
	before, after account
	lost          []int32 // topics
}

func (r *retrenchment) compute(ctx context.Context) error {
	w := r.w
	without := make(map[int32]bool, len(r.ties))
	for _, d := range r.ties {
		without[d.tie] = true
	}
	then, err := w.walk(ctx, r.at, nil)
	if err != nil {
		return err
	}
	now, err := w.walk(ctx, r.at, without)
	if err != nil {
		return err
	}
	r.before = w.account(r.at)
	r.after = r.before.without(w, r.ties)
	r.Before, r.After = r.before.standing(w.reach(then, r.p.Within)), r.after.standing(w.reach(now, r.p.Within))
	r.Loss = lossBetween(r.Before, r.After)
	for country, ties := range r.before.countries {
		if ties > 0 && r.after.countries[country] == 0 {
			r.LostCountries = append(r.LostCountries, w.n.CountryID(int32(country)))
		}
	}
	for topic, ties := range r.before.topics {
		if ties > 0 && r.after.topics[topic] == 0 {
			r.lost = append(r.lost, int32(topic))
			r.LostTopics = append(r.LostTopics, w.n.TopicID(int32(topic)))
		}
	}
	r.providers(without)
	r.unreachable(then, now)
	if err := r.substitutes(ctx, then, now); err != nil {
		return err
	}
	return r.partners(ctx)
}

// providers finds the topics that hang on one partner.
func (r *retrenchment) providers(without map[int32]bool) {
	to, tie := r.w.arcs(r.at)
	for k := range to {
		if without[tie[k]] {
			continue
		}
		for _, topic := range r.w.topics(nil, tie[k]) {
			if before := r.before.topics[topic]; before > 1 && r.after.topics[topic] == 1 {
				r.SingleProviders = append(r.SingleProviders, SingleProvider{r.w.n.TopicID(topic), r.w.id(to[k]), int(before)})
			}
		}
	}
	slices.SortFunc(r.SingleProviders, func(a, b SingleProvider) int { return strings.Compare(a.Topic, b.Topic) })
}

func (r *retrenchment) unreachable(then, now *walk) {
	within := int32(r.p.Within)
	for place, before := range then.distance {
		if after := now.distance[place]; before > 0 && before <= within && (after < 0 || after > within) {
			r.Unreachable = append(r.Unreachable, Unreachable{r.w.id(int32(place)), int(before), int(max(after, 0))})
		}
	}
	slices.SortStableFunc(r.Unreachable, func(a, b Unreachable) int { return a.Before - b.Before })
}

// partners computes what each cut alone costs either side.
func (r *retrenchment) partners(ctx context.Context) error {
	w, ties := r.w, r.ties[:min(len(r.ties), MaxPartners, max(1, MaxWalked/r.w.ties()))]
	lanes := make([]lane, 0, 3*len(ties))
	for _, d := range ties {
		lanes = append(lanes, lane{r.at, d.tie}, lane{d.partner, -1}, lane{d.partner, d.tie})
	}
	reaches, err := w.sweep(ctx, r.at, lanes, r.p.Within)
	if err != nil {
		return err
	}
	for i, d := range ties {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		own := w.account(d.partner)
		loss := PartnerLoss{Partner: w.id(d.partner), Tie: w.n.TieID(d.tie), Before: own.standing(reaches[3*i+1])}
		loss.After = own.without(w, []dropped{{d.tie, r.at, d.topics}}).standing(reaches[3*i+2])
		loss.OwnLoss = lossBetween(loss.Before, loss.After)
		loss.Loss = lossBetween(r.Before, r.before.without(w, []dropped{d}).standing(reaches[3*i]))
		if loss.Loss > 0 {
			leverage := loss.OwnLoss / loss.Loss
			loss.Leverage = &leverage
		}
		r.Partners = append(r.Partners, loss)
	}
	return nil
}
