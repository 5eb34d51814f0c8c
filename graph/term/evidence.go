package term

import "slices"

// Aspect is the sort of thing that a disclosure reveals.
type Aspect string

// The aspects, by family.
const (
	Existence  Aspect = "EXISTENCE"
	Agreement  Aspect = "AGREEMENT"
	Support    Aspect = "SUPPORT"
	Request    Aspect = "REQUEST"
	Assessment Aspect = "ASSESSMENT"
	Operation  Aspect = "OPERATION"
	Method     Aspect = "METHOD"
	Source     Aspect = "SOURCE"
)

// Aspects lists every Aspect.
var Aspects = []Aspect{Existence, Agreement, Support, Request, Assessment, Operation, Method, Source}

// ParseAspect reads an Aspect or says which there are.
func ParseAspect(text string) (Aspect, error) { return parse(text, Aspects) }

// Family groups aspects by the public argument that governments may be open
// about what they seek and secret about how: that agencies cooperate, what is
// asked or thought, and how it is done.
type Family string

// The families.
const (
	FamilyTie  Family = "TIE"
	FamilyWhat Family = "WHAT"
	FamilyHow  Family = "HOW"
)

// Families lists every Family.
var Families = []Family{FamilyTie, FamilyWhat, FamilyHow}

// Family is the family an aspect belongs to.
func (a Aspect) Family() Family {
	switch a {
	case Existence, Agreement, Support:
		return FamilyTie
	case Request, Assessment:
		return FamilyWhat
	}
	return FamilyHow
}

// Confidence is how well a disclosure is supported: ALLEGED < PROBABLE < CONFIRMED.
type Confidence string

// The confidences, weakest first.
const (
	Alleged   Confidence = "ALLEGED"
	Probable  Confidence = "PROBABLE"
	Confirmed Confidence = "CONFIRMED"
)

// Confidences lists every Confidence, weakest first.
var Confidences = []Confidence{Alleged, Probable, Confirmed}

// ParseConfidence reads a Confidence or says which there are.
func ParseConfidence(text string) (Confidence, error) { return parse(text, Confidences) }

// Rank is the place of c in the order of confidences, 0 for the weakest, -1
// where c is none of them.
func (c Confidence) Rank() int { return slices.Index(Confidences, c) }

// The default weights of the evidence model, design section 6.
var (
	aspectWeight = map[Aspect]float64{
		Method: 1, Source: 1, Operation: .8, Agreement: .5, Request: .5, Assessment: .5, Support: .4, Existence: .2,
	}
	confidenceWeight = map[Confidence]float64{Confirmed: 1, Probable: .7, Alleged: .4}
)

// Weight is the evidence weight of one disclosure, more than 0 and at most 1:
// the weight of its aspect times the weight of its confidence.
func Weight(aspect Aspect, confidence Confidence) float64 {
	return aspectWeight[aspect] * confidenceWeight[confidence]
}

// Severity is what a leak lays open of a tie: 1 - product of (1 - weight) over
// the weights of its disclosures in that leak. It is 0 without disclosures, at
// most 1, and never falls when evidence is added.
func Severity(weights []float64) float64 {
	// Sorted first: the same evidence in another order gives the same figure
	// to the last bit.
	weights = slices.Sorted(slices.Values(weights))
	rest := 1.0
	for _, weight := range weights {
		rest *= 1 - weight
	}
	return 1 - rest
}
