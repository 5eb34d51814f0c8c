package graph

import (
	"context"

	"liaison/graph/analysis"
	"liaison/graph/network"
	"liaison/graph/term"
)

// Ripple is how distrust may spread from a leak.
type Ripple struct {
	Leak            Leak
	Holder          *Agency
	Gravity         float64
	DisclosureCount int
	Scores          []Distrust
	TotalScores     int
	Truncated       bool
	Countries       []CountryDistrust
	Notes           []Note
	Model           analysis.Model
}

// Distrust is how much of what an agency shared may have reached the holder.
type Distrust struct {
	Agency      Agency
	Score       float64
	Cause       analysis.Cause
	Chain       []Hop
	Carried     float64
	Severity    float64
	Disclosures []Disclosure
}

// CountryDistrust is the highest score among the agencies of a country.
type CountryDistrust struct {
	Country Country
	Score   float64
	Agency  Agency
}

// Ripple scores the agencies that distrust may reach from a leak, at most limit of
// them. Nil parameters are the defaults.
func (s *Store) Ripple(ctx context.Context, leak string, filter term.LiaisonFilter, parameters *RippleParameters, limit int) (Ripple, error) {
	if err := checkLimit(limit); err != nil {
		return Ripple{}, err
	}
	p := parameters.model()
	if err := p.Validate(); err != nil { // whether or not the database answers
		return Ripple{}, err
	}
	return onProjection(ctx, s, func(n *network.Network) (Ripple, error) {
		found, err := inTurn(ctx, s.analyses, func() (analysis.Ripple, error) { return analysis.RippleOf(ctx, n, leak, filter, p) })
		if err != nil {
			return Ripple{}, err
		}
		answer := Ripple{Gravity: found.Gravity, DisclosureCount: found.Disclosures, TotalScores: len(found.Scores), Model: p.Model()}
		scores := cut(found.Scores, limit, &answer.Truncated)

		ids := recordIDs{leaks: []string{found.Leak}}
		if found.Holder != "" {
			ids.agencies = append(ids.agencies, found.Holder)
		}
		for _, score := range scores {
			ids.agencies = append(ids.agencies, score.Agency)
			ids.addHops(score.Chain)
			ids.disclosures = append(ids.disclosures, score.Disclosures...)
		}
		for _, country := range found.Countries {
			ids.agencies, ids.countries = append(ids.agencies, country.Agency), append(ids.countries, country.Country)
		}
		ids.addNotes(found.Notes)
		records, err := s.networkRecords(ctx, ids)
		if err != nil {
			return Ripple{}, err
		}

		answer.Leak, answer.Holder = records.leaks[found.Leak], maybeIn(records.agencies, found.Holder)
		answer.Scores, answer.Countries = make([]Distrust, len(scores)), make([]CountryDistrust, len(found.Countries))
		for i, score := range scores {
			answer.Scores[i] = Distrust{
				Agency: records.agencies[score.Agency], Score: score.Score, Cause: score.Cause, Chain: records.hops(score.Chain),
				Carried: score.Carried, Severity: score.Severity, Disclosures: in(records.disclosures, score.Disclosures),
			}
		}
		for i, country := range found.Countries {
			answer.Countries[i] = CountryDistrust{records.countries[country.Country], country.Score, records.agencies[country.Agency]}
		}
		answer.Notes = records.notes(found.Notes)
		return answer, nil
	})
}
