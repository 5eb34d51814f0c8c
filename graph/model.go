package graph

import (
	"strconv"

	"liaison/graph/analysis"
	"liaison/graph/term"
)

// closeness says how paths are ranked by CLOSENESS. Nothing of it can be set.
var closeness = analysis.Model{Name: "closeness", Version: analysis.Version, Parameters: []analysis.Parameter{
	{Name: "perTie", Value: "0.1", Default: "0.1", Range: "fixed"},
	{Name: "weights.confirmed", Value: "1", Default: "1", Range: "fixed"},
	{Name: "weights.probable", Value: "0.7", Default: "0.7", Range: "fixed"},
	{Name: "weights.alleged", Value: "0.4", Default: "0.4", Range: "fixed"},
}}

// EvidenceWeights is what evidence weighs; see the schema.
type EvidenceWeights struct {
	Method, Source, Operation, Agreement, Request, Assessment, Support, Existence float64
	Confirmed, Probable, Alleged                                                  float64
}

func (w *EvidenceWeights) model() analysis.Weights {
	if w == nil {
		return analysis.DefaultWeights()
	}
	return analysis.Weights{
		Aspects: map[term.Aspect]float64{
			term.Method: w.Method, term.Source: w.Source, term.Operation: w.Operation, term.Agreement: w.Agreement,
			term.Request: w.Request, term.Assessment: w.Assessment, term.Support: w.Support, term.Existence: w.Existence,
		},
		Confidences: map[term.Confidence]float64{term.Confirmed: w.Confirmed, term.Probable: w.Probable, term.Alleged: w.Alleged},
	}
}

// RippleParameters are those of the ripple model; see the schema. A nil one asks for
// every default.
type RippleParameters struct {
	Damping float64
	MaxTies int
	Share   float64
	Weights *EvidenceWeights
}

func (p *RippleParameters) model() analysis.RippleParameters {
	if p == nil {
		return analysis.DefaultRippleParameters()
	}
	return analysis.RippleParameters{Damping: p.Damping, MaxTies: p.MaxTies, Share: p.Share, Weights: p.Weights.model()}
}

func checkSeed(seed int) error {
	if seed < 0 {
		return &term.InvalidError{Field: "parameters.seed", Value: strconv.Itoa(seed), Accepted: "a whole number from 0"}
	}
	return nil
}
