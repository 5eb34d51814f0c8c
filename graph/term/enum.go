package term

import (
	"fmt"
	"slices"
	"strings"
)

// parse finds text in a closed vocabulary.
func parse[T ~string](text string, all []T) (T, error) {
	if value := T(text); slices.Contains(all, value) {
		return value, nil
	}
	words := make([]string, len(all))
	for i, word := range all {
		words[i] = string(word)
	}
	return "", fmt.Errorf("%q is not one of %s", clip(text), strings.Join(words, ", "))
}

// Region is a part of the world, for display; the data dictionary draws its borders.
type Region string

// Regions lists every Region.
var Regions = []Region{"AFRICA", "AMERICAS", "ASIA", "EUROPE", "MIDDLE_EAST", "OCEANIA", "SUPRANATIONAL"}

// ParseRegion reads a Region or says which there are.
func ParseRegion(text string) (Region, error) { return parse(text, Regions) }

// AgencyKind is the main task of an agency.
type AgencyKind string

// AgencyKinds lists every AgencyKind.
var AgencyKinds = []AgencyKind{"FOREIGN", "DOMESTIC", "SIGNALS", "MILITARY", "GEOSPATIAL", "FINANCIAL", "POLICE", "UNIFIED"}

// ParseAgencyKind reads an AgencyKind or says which there are.
func ParseAgencyKind(text string) (AgencyKind, error) { return parse(text, AgencyKinds) }

// ArrangementKind is the shape of a standing arrangement.
type ArrangementKind string

// ArrangementKinds lists every ArrangementKind.
var ArrangementKinds = []ArrangementKind{"MULTILATERAL", "BILATERAL"}

// ParseArrangementKind reads an ArrangementKind or says which there are.
func ParseArrangementKind(text string) (ArrangementKind, error) {
	return parse(text, ArrangementKinds)
}

// LeakKind says how papers came out: without the consent of the body that held
// them, or by a court, parliament, inquiry or declassification.
type LeakKind string

// The kinds of leak.
const (
	Leaked   LeakKind = "LEAK"
	Official LeakKind = "OFFICIAL"
)

// LeakKinds lists every LeakKind.
var LeakKinds = []LeakKind{Leaked, Official}

// ParseLeakKind reads a LeakKind or says which there are.
func ParseLeakKind(text string) (LeakKind, error) { return parse(text, LeakKinds) }

// DocumentKind is the sort of document.
type DocumentKind string

// DocumentKinds lists every DocumentKind.
var DocumentKinds = []DocumentKind{"LEAKED", "OFFICIAL", "PRESS", "ACADEMIC"}

// ParseDocumentKind reads a DocumentKind or says which there are.
func ParseDocumentKind(text string) (DocumentKind, error) { return parse(text, DocumentKinds) }

// SupportKind is what one agency gives another.
type SupportKind string

// SupportKinds lists every SupportKind.
var SupportKinds = []SupportKind{"FUNDING", "TRAINING", "EQUIPMENT", "TECHNICAL"}

// ParseSupportKind reads a SupportKind or says which there are.
func ParseSupportKind(text string) (SupportKind, error) { return parse(text, SupportKinds) }

// ReactionKind is what a state or agency was seen to do after a leak.
type ReactionKind string

// ReactionKinds lists every ReactionKind.
var ReactionKinds = []ReactionKind{
	"PROTEST", "INQUIRY", "SUSPENSION", "EXPULSION", "RETRENCHMENT", "REFORM", "REASSURANCE", "RESUMPTION", "NONE_OBSERVED",
}

// ParseReactionKind reads a ReactionKind or says which there are.
func ParseReactionKind(text string) (ReactionKind, error) { return parse(text, ReactionKinds) }

// Novelty says whether a tie that a leak exposes was publicly known before it.
type Novelty string

// The novelties: NEW, no document outside the leak discloses the tie;
// CORROBORATED, one does, but none surely before the leak's first publication;
// KNOWN, one surely did before.
const (
	New          Novelty = "NEW"
	Corroborated Novelty = "CORROBORATED"
	KnownBefore  Novelty = "KNOWN"
)

// Novelties lists every Novelty.
var Novelties = []Novelty{New, Corroborated, KnownBefore}

// ParseNovelty reads a Novelty or says which there are.
func ParseNovelty(text string) (Novelty, error) { return parse(text, Novelties) }
