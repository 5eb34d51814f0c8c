package graph

import (
	"cmp"
	"context"
	"strconv"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// RetrenchmentDrop says which ties of an agency are cut; see the schema.
type RetrenchmentDrop struct {
	Ties       []string
	Partners   []string
	BelowDepth *int
	Leak       *string
	Distrust   *DistrustDrop
}

// DistrustDrop names partners by their score in a ripple; see the schema.
type DistrustDrop struct {
	Leak       string
	Above      float64
	Parameters *RippleParameters
}

// RetrenchmentParameters are those of the retrenchment model; see the schema. Nil
// asks for every default.
type RetrenchmentParameters struct{ Within, Substitutes int }

// Retrenchment is what it would cost an agency to cut ties.
type Retrenchment struct {
	Agency           Agency
	Dropped          []DroppedTie
	TotalDropped     int
	Loss             float64
	Before, After    analysis.Standing
	LostCountries    []Country
	LostTopics       []Topic
	SingleProviders  []SingleProvider
	Unreachable      []Unreachable
	TotalUnreachable int
	Substitutes      []Substitute
	TotalSubstitutes int
	Partners         []PartnerLoss
	Truncated        bool
	Notes            []Note
	Model            analysis.Model
}

// DroppedTie is a tie that is cut, and why.
type DroppedTie struct {
	Liaison     Liaison
	Partner     Agency
	Because     []analysis.DropReason
	Disclosures []Disclosure
	Score       *float64
}

// SingleProvider is a topic that hangs on one partner.
type SingleProvider struct {
	Topic   Topic
	Partner Agency
	Before  int
}

// Unreachable is an agency that is no longer within reach; After is nil where no
// path is left.
type Unreachable struct {
	Agency Agency
	Before int
	After  *int
}

// Substitute is an agency that could step in for what is lost; Distance is nil where
// no path is left.
type Substitute struct {
	Agency   Agency
	Topics   []Topic
	Distance *int
	Through  []Hop
}

// PartnerLoss is what the cut of one tie costs either side.
type PartnerLoss struct {
	Partner         Agency
	Liaison         Liaison
	Loss            float64
	OwnLoss         float64
	Leverage        *float64
	Before, After   analysis.Standing
	SupportGiven    []Support
	SupportReceived []Support
}

// Retrenchment weighs what an agency loses by cutting ties. Its lists have at most
// limit entries. Nil parameters are the defaults.
func (s *Store) Retrenchment(ctx context.Context, agency string, drop RetrenchmentDrop, filter term.LiaisonFilter, parameters *RetrenchmentParameters, limit int) (Retrenchment, error) {
	if err := checkLimit(limit); err != nil {
		return Retrenchment{}, err
	}
	d, err := drop.model()
	if err != nil {
		return Retrenchment{}, err
	}
	p := analysis.DefaultRetrenchmentParameters()
	if parameters != nil {
		p = analysis.RetrenchmentParameters{Within: parameters.Within, Substitutes: parameters.Substitutes}
	}
	if err := cmp.Or(p.Validate(), d.Validate()); err != nil { // whether or not the database answers
		return Retrenchment{}, err
	}
	return onProjection(ctx, s, func(n *network.Network) (Retrenchment, error) {
		found, err := inTurn(ctx, s.analyses, func() (analysis.Retrenchment, error) {
			return analysis.RetrenchmentOf(ctx, n, agency, d, filter, p)
		})
		if err != nil {
			return Retrenchment{}, err
		}
		totals := Retrenchment{TotalDropped: len(found.Dropped), TotalUnreachable: len(found.Unreachable), TotalSubstitutes: found.TotalSubstitutes}
		totals.Truncated = shorten(&found, limit)
		answer, err := s.retrenchment(ctx, found, totals)
		answer.Model = p.Model(d)
		return answer, err
	})
}

// shorten cuts the lists that limit cuts. It tells whether one lacks entries, by the
// limit or by a ceiling of the analysis itself.
func shorten(found *analysis.Retrenchment, limit int) (truncated bool) {
	truncated = len(found.Substitutes) < found.TotalSubstitutes || len(found.Partners) < len(found.Dropped)
	found.Dropped = cut(found.Dropped, limit, &truncated)
	found.Unreachable = cut(found.Unreachable, limit, &truncated)
	found.Substitutes = cut(found.Substitutes, limit, &truncated)
	found.Partners = cut(found.Partners, limit, &truncated)
	return truncated
}

// model is the drop as the analysis takes it, which has no null.
func (d RetrenchmentDrop) model() (analysis.Drop, error) {
	drop := analysis.Drop{Ties: d.Ties, Partners: d.Partners}
	if d.BelowDepth != nil {
		if *d.BelowDepth < 2 || *d.BelowDepth > 5 {
			return analysis.Drop{}, &term.InvalidError{Field: "drop.belowDepth", Value: strconv.Itoa(*d.BelowDepth), Accepted: "a depth from 2 to 5"}
		}
		drop.BelowDepth = *d.BelowDepth
	}
	if d.Leak != nil {
		if *d.Leak == "" {
			return analysis.Drop{}, &term.UnknownIDError{Field: "drop.leak", Accepted: []string{"leak"}}
		}
		drop.Leak = *d.Leak
	}
	if d.Distrust != nil {
		drop.Distrust = &analysis.DistrustDrop{Leak: d.Distrust.Leak, Above: d.Distrust.Above, Parameters: d.Distrust.Parameters.model()}
	}
	return drop, nil
}

// retrenchment puts records in the place of ids.
func (s *Store) retrenchment(ctx context.Context, found analysis.Retrenchment, answer Retrenchment) (Retrenchment, error) {
	ids := recordIDs{agencies: []string{found.Agency}, countries: found.LostCountries, topics: found.LostTopics}
	partners := make([]string, len(found.Partners))
	for _, tie := range found.Dropped {
		ids.agencies, ids.liaisons = append(ids.agencies, tie.Partner), append(ids.liaisons, tie.Tie)
		ids.disclosures = append(ids.disclosures, tie.Disclosures...)
	}
	for _, single := range found.SingleProviders {
		ids.agencies, ids.topics = append(ids.agencies, single.Partner), append(ids.topics, single.Topic)
	}
	for _, lost := range found.Unreachable {
		ids.agencies = append(ids.agencies, lost.Agency)
	}
	for _, substitute := range found.Substitutes {
		ids.agencies = append(ids.agencies, substitute.Agency)
		ids.topics = append(ids.topics, substitute.Topics...)
		ids.addHops(substitute.Through)
	}
	for i, partner := range found.Partners {
		partners[i] = partner.Partner
		ids.agencies, ids.liaisons = append(ids.agencies, partner.Partner), append(ids.liaisons, partner.Tie)
	}
	ids.addNotes(found.Notes)
	ids.supportOf, ids.supportBy = found.Agency, partners
	records, err := s.networkRecords(ctx, ids)
	if err != nil {
		return Retrenchment{}, err
	}

	answer.Agency, answer.Loss, answer.Before, answer.After = records.agencies[found.Agency], found.Loss, found.Before, found.After
	answer.LostCountries, answer.LostTopics = in(records.countries, found.LostCountries), in(records.topics, found.LostTopics)
	answer.Notes = records.notes(found.Notes)
	for _, tie := range found.Dropped {
		dropped := DroppedTie{
			Liaison: records.liaisons[tie.Tie], Partner: records.agencies[tie.Partner], Because: tie.Because,
			Disclosures: in(records.disclosures, tie.Disclosures),
		}
		for _, reason := range tie.Because {
			if reason == analysis.Distrusted {
				dropped.Score = &tie.Score
			}
		}
		answer.Dropped = append(answer.Dropped, dropped)
	}
	for _, single := range found.SingleProviders {
		answer.SingleProviders = append(answer.SingleProviders, SingleProvider{records.topics[single.Topic], records.agencies[single.Partner], single.Before})
	}
	for _, lost := range found.Unreachable {
		answer.Unreachable = append(answer.Unreachable, Unreachable{records.agencies[lost.Agency], lost.Before, aboveZero(lost.After)})
	}
	for _, substitute := range found.Substitutes {
		answer.Substitutes = append(answer.Substitutes, Substitute{
			records.agencies[substitute.Agency], in(records.topics, substitute.Topics), aboveZero(substitute.Distance), records.hops(substitute.Through),
		})
	}
	for _, partner := range found.Partners {
		loss := PartnerLoss{
			Partner: records.agencies[partner.Partner], Liaison: records.liaisons[partner.Tie], Loss: partner.Loss, OwnLoss: partner.OwnLoss,
			Leverage: partner.Leverage, Before: partner.Before, After: partner.After,
		}
		for _, support := range records.supports {
			switch partner.Partner {
			case support.Recipient.ID:
				loss.SupportGiven = append(loss.SupportGiven, support)
			case support.Provider.ID:
				loss.SupportReceived = append(loss.SupportReceived, support)
			}
		}
		answer.Partners = append(answer.Partners, loss)
	}
	return answer, nil
}

// supportsBetween is the support between an agency and each of some others, either
// way, by id.
func (s *Store) supportsBetween(ctx context.Context, agency string, partners []string) ([]Support, error) {
	rows, err := s.read(ctx, supportsBetween, map[string]any{"agency": agency, "partners": distinct(partners)})
	if err != nil {
		return nil, err
	}
	d := &decoder{query: supportsBetween}
	return all(d, recordFields(rows[0]), "nodes", decodeSupport), d.err
}
