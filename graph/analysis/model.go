package analysis

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"liaison/graph/network"
	"liaison/graph/term"
)

// Version names the formulas of this package. It changes whenever an answer may.
const Version = "1"

// Model says how an answer was computed.
type Model struct {
	Name, Version string
	Parameters    []Parameter
}

// Parameter is one number that a model used, as text: its value, the default,
// and what it may be.
type Parameter struct{ Name, Value, Default, Range string }

// Weights say how much one disclosure weighs: the weight of its aspect times the
// weight of its confidence, each 0 to 1. A word that is left out has its default.
type Weights struct {
	Aspects     map[term.Aspect]float64
	Confidences map[term.Confidence]float64
}

// DefaultWeights are those of term.Weight.
func DefaultWeights() Weights {
	w := Weights{Aspects: map[term.Aspect]float64{}, Confidences: map[term.Confidence]float64{}}
	// METHOD and CONFIRMED weigh 1, so they show what the other part weighs.
	for _, aspect := range term.Aspects {
		w.Aspects[aspect] = term.Weight(aspect, term.Confirmed)
	}
	for _, confidence := range term.Confidences {
		w.Confidences[confidence] = term.Weight(term.Method, confidence)
	}
	return w
}

// complete checks weights that stand in a field, and fills in defaults.
func (w Weights) complete(field string) (Weights, error) {
	whole := DefaultWeights()
	if err := override(field, whole.Aspects, w.Aspects); err != nil {
		return whole, err
	}
	return whole, override(field, whole.Confidences, w.Confidences)
}

func override[T ~string](field string, weights, by map[T]float64) error {
	for _, word := range slices.Sorted(maps.Keys(by)) {
		if _, known := weights[word]; !known {
			return &term.InvalidError{Field: field, Value: string(word), Accepted: fmt.Sprint("one of ", slices.Sorted(maps.Keys(weights)))}
		}
		if err := share(field+"."+strings.ToLower(string(word)), by[word]); err != nil {
			return err
		}
		weights[word] = by[word]
	}
	return nil
}

// parameters lists complete weights.
func (w Weights) parameters() []Parameter {
	var out []Parameter
	defaults := DefaultWeights()
	for _, aspect := range term.Aspects {
		out = append(out, Parameter{"weights." + strings.ToLower(string(aspect)), number(w.Aspects[aspect]), number(defaults.Aspects[aspect]), shares})
	}
	for _, confidence := range term.Confidences {
		out = append(out, Parameter{"weights." + strings.ToLower(string(confidence)), number(w.Confidences[confidence]), number(defaults.Confidences[confidence]), shares})
	}
	return out
}

// of is the weight of a statement under complete weights.
func (w Weights) of(s network.Statement) float64 {
	return w.Aspects[s.Aspect] * w.Confidences[s.Confidence]
}

const shares = "0 to 1"

// share refuses what is not from 0 to 1.
func share(field string, value float64) error {
	if math.IsNaN(value) || value < 0 || value > 1 {
		return &term.InvalidError{Field: field, Value: number(value), Accepted: "a number from " + shares}
	}
	return nil
}

// whole refuses what is not from least to most.
func whole(field string, value, least, most int) error {
	if value < least || value > most {
		return &term.InvalidError{Field: field, Value: strconv.Itoa(value), Accepted: fmt.Sprintf("a whole number from %d to %d", least, most)}
	}
	return nil
}

func number(value float64) string { return strconv.FormatFloat(value, 'g', -1, 64) }

// above reports whether a is more than b by more than rounding explains: what
// is equal on paper is not above.
func above(a, b float64) bool { return a > b*(1+1e-12) }
