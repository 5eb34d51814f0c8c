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

// Drop says which ties an agency cuts: all that any of its fields names. The
// zero Drop names none.
type Drop struct {
	// Ties are ids of ties of the agency that count, at most term.MaxIDs.
	Ties []string
	// Partners are ids of agencies that it has a counted tie with, at most term.MaxIDs.
	Partners []string
	// BelowDepth, 2 to 5, means every tie with a depth below it; 0 none.
	BelowDepth int
	// Leak is the id of a leak, and means every tie that its disclosures show,
	// of those that the filter's criteria of evidence admit; empty means none.
	Leak string
	// Distrust means ties with partners that score high in the ripple of a leak.
	Distrust *DistrustDrop
}

// DistrustDrop means every tie with a partner whose score in the ripple of a
// leak is greater than Above, 0 to 1. The holder of the papers has no score
// there: a tie with it takes the agency's own, which is its distrust of the
// holder.
type DistrustDrop struct {
	Leak       string
	Above      float64
	Parameters RippleParameters
}

func (d DistrustDrop) parameters() []Parameter {
	out := []Parameter{{"drop.distrust.above", number(d.Above), "", shares}}
	for _, p := range d.Parameters.parameters() {
		p.Name = "drop.distrust.parameters." + p.Name
		out = append(out, p)
	}
	return out
}

// Validate refuses what RetrenchmentOf would of a drop without looking at the
// network: an *term.InvalidError with field "drop.ties", "drop.partners",
// "drop.belowDepth", "drop.distrust.above" or those of "drop.distrust.parameters".
func (d Drop) Validate() error {
	if err := cmp.Or(term.CheckIDs("drop.ties", d.Ties), term.CheckIDs("drop.partners", d.Partners)); err != nil {
		return err
	}
	if d.BelowDepth != 0 {
		if err := whole("drop.belowDepth", d.BelowDepth, 2, 5); err != nil {
			return err
		}
	}
	if d.Distrust == nil {
		return nil
	}
	if err := share("drop.distrust.above", d.Distrust.Above); err != nil {
		return err
	}
	_, err := d.Distrust.complete()
	return err
}

// complete checks the parameters of the ripple, and fills in weights.
func (d DistrustDrop) complete() (RippleParameters, error) {
	return d.Parameters.complete("drop.distrust.parameters")
}

// DropReason is why a tie is cut.
type DropReason string

// The reasons: the tie or its partner was named; its depth is below the one
// asked for; disclosures of the leak show it; the score is above the threshold.
const (
	Named      DropReason = "NAMED"
	Shallow    DropReason = "SHALLOW"
	Exposed    DropReason = "LEAKED"
	Distrusted DropReason = "DISTRUSTED"
)

// DropReasons lists every DropReason.
var DropReasons = []DropReason{Named, Shallow, Exposed, Distrusted}

// DroppedTie is a tie that is cut, and why.
type DroppedTie struct {
	// Tie is its id, Partner that of the agency at its other end.
	Tie, Partner string
	// Because holds at least one reason, in the order of DropReasons.
	Because []DropReason
	// Disclosures are the ids of the leak's disclosures that show the tie,
	// ascending; empty unless Because holds Exposed.
	Disclosures []string
	// Score is the score of the partner, of the agency where the partner is the
	// holder; 0 unless Because holds Distrusted.
	Score float64
}

// dropped is a tie that is cut, by index.
type dropped struct {
	tie, partner int32 // partner is a place
	topics       []int32
}

// dropping reads a Drop for one agency.
type dropping struct {
	w     *web
	at    int32  // the place of the agency
	id    string // its id
	named map[int32]bool
	leak  int32 // -1 for none
	drop  Drop
	score map[string]float64
	// holder is the id of the agency that held the papers of Distrust.Leak.
	holder string
	notes  []network.Note
}

// read checks a valid Drop against the ties of the agency.
func (d *dropping) read(ctx context.Context, n *network.Network) error {
	drop := d.drop
	for _, id := range drop.Ties {
		tie, ok := n.TieIndex(id)
		if !ok {
			return &term.UnknownIDError{Field: "drop.ties", ID: id, Accepted: []string{"liaison"}}
		}
		if err := d.name("drop.ties", id, func(_, t int32) bool { return t == tie }); err != nil {
			return err
		}
	}
	for _, id := range drop.Partners {
		agency, ok := n.AgencyIndex(id)
		if !ok {
			return &term.UnknownIDError{Field: "drop.partners", ID: id, Accepted: []string{"agency"}}
		}
		if err := d.name("drop.partners", id, func(to, _ int32) bool { return d.w.members[to] == agency }); err != nil {
			return err
		}
	}
	if d.leak = -1; drop.Leak != "" {
		var err error
		if d.leak, err = leakIndex(n, "drop.leak", drop.Leak); err != nil {
			return err
		}
	}
	if drop.Distrust != nil {
		return d.readDistrust(ctx, n, *drop.Distrust)
	}
	return nil
}

// name marks the tie of the agency that is meant.
func (d *dropping) name(field, id string, means func(to, tie int32) bool) error {
	if d.at >= 0 {
		to, tie := d.w.arcs(d.at)
		for k := range to {
			if means(to[k], tie[k]) {
				d.named[tie[k]] = true
				return nil
			}
		}
	}
	accepted := fmt.Sprintf("liaisons of %q that count with this filter", d.id)
	if field == "drop.partners" {
		accepted = fmt.Sprintf("agencies that %q has a liaison with that counts with this filter", d.id)
	}
	return &term.InvalidError{Field: field, Value: id, Accepted: accepted}
}

// readDistrust asks the ripple model for scores, with the same filter.
func (d *dropping) readDistrust(ctx context.Context, n *network.Network, distrust DistrustDrop) error {
	leak, err := leakIndex(n, "drop.distrust.leak", distrust.Leak)
	if err != nil {
		return err
	}
	p, err := distrust.complete()
	if err != nil {
		return err
	}
	ripple, err := ripple(ctx, n, d.w.sel, leak, p)
	if err != nil {
		return err
	}
	d.notes, d.holder, d.score = ripple.Notes, ripple.Holder, make(map[string]float64, len(ripple.Scores))
	for i := range ripple.Scores {
		d.score[ripple.Scores[i].Agency] = ripple.Scores[i].Score
	}
	return nil
}

func leakIndex(n *network.Network, field, id string) (int32, error) {
	leak, ok := n.LeakIndex(id)
	if !ok {
		return 0, &term.UnknownIDError{Field: field, ID: id, Accepted: []string{"leak"}}
	}
	return leak, nil
}

// all is the ties that are cut, by ascending id.
func (d *dropping) all() (out []DroppedTie, ties []dropped) {
	to, tie := d.w.arcs(d.at)
	for k := range to {
		t := DroppedTie{Tie: d.w.n.TieID(tie[k]), Partner: d.w.id(to[k])}
		if d.named[tie[k]] {
			t.Because = append(t.Because, Named)
		}
		if d.w.n.Depth(tie[k]) < d.drop.BelowDepth {
			t.Because = append(t.Because, Shallow)
		}
		if t.Disclosures = d.shownBy(tie[k]); len(t.Disclosures) > 0 {
			t.Because = append(t.Because, Exposed)
		}
		if score, distrusted := d.distrust(t.Partner); distrusted {
			t.Because, t.Score = append(t.Because, Distrusted), score
		}
		if len(t.Because) > 0 {
			out, ties = append(out, t), append(ties, dropped{tie[k], to[k], d.w.topics(nil, tie[k])})
		}
	}
	slices.SortFunc(out, func(a, b DroppedTie) int { return strings.Compare(a.Tie, b.Tie) })
	return out, ties
}

// shownBy is the leak's disclosures of a tie.
func (d *dropping) shownBy(tie int32) (ids []string) {
	if d.leak < 0 {
		return nil
	}
	last := int32(-1)
	for s := range d.w.sel.Statements(tie) {
		if s.Leak == d.leak && s.Disclosure != last {
			ids = append(ids, d.w.n.DisclosureID(s.Disclosure))
			last = s.Disclosure
		}
	}
	return ids
}

func (d *dropping) distrust(partner string) (score float64, distrusted bool) {
	if d.drop.Distrust == nil {
		return 0, false
	}
	if partner == d.holder {
		partner = d.id
	}
	score = d.score[partner]
	return score, score > d.drop.Distrust.Above
}
