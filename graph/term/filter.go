package term

import (
	"fmt"
	"strconv"
	"strings"
)

// LiaisonFilter says which liaisons count, and means the same wherever it
// appears. Criteria are joined by and; the values of one list by or; a nil or
// empty list and a nil pointer ask for nothing.
//
// A liaison counts when
//   - as of the year AsOf it stood: since is unknown or not later, until is
//     unknown or not earlier, and both agencies existed (founded and dissolved
//     read the same way);
//   - its depth is at least MinDepth;
//   - one of its ends is an agency of the named countries, regions and kinds
//     (the same end satisfies all three);
//   - at least one of its disclosures satisfies every criterion of evidence at
//     once: published by KnownBy (an unknown date excludes nothing), about one
//     of Topics or a topic below it, of one of Aspects, at least MinConfidence,
//     and in one of Leaks;
//   - with LeakedOnly, every disclosure that KnownBy admits comes from a leak
//     of kind LEAK: the tie is known only from leaks. An official release is
//     not a leak in this sense.
type LiaisonFilter struct {
	AsOf          *int
	KnownBy       *Date
	MinDepth      *int
	Topics        []string
	Aspects       []Aspect
	MinConfidence *Confidence
	Leaks         []string
	LeakedOnly    *bool
	Countries     []string
	Regions       []Region
	AgencyKinds   []AgencyKind
}

// Validate reports the first criterion that no network could be asked.
// Whether ids are known is for the network to say.
func (f LiaisonFilter) Validate() error {
	if err := CheckYear("filter.asOf", f.AsOf); err != nil {
		return err
	}
	if f.MinDepth != nil && (*f.MinDepth < 1 || *f.MinDepth > 5) {
		return &InvalidError{Field: "filter.minDepth", Value: strconv.Itoa(*f.MinDepth), Accepted: "a depth from 1 (contact) to 5 (integrated)"}
	}
	for name, list := range map[string][]string{"filter.topics": f.Topics, "filter.leaks": f.Leaks, "filter.countries": f.Countries} {
		if err := CheckIDs(name, list); err != nil {
			return err
		}
	}
	return nil
}

// MaxIDs is the most ids that one list takes which has no bound of its own.
const MaxIDs = 100

// CheckYear refuses a year out of range; nil asks for nothing.
func CheckYear(field string, year *int) error {
	if year != nil && (*year < MinYear || *year > MaxYear) {
		return &InvalidError{Field: field, Value: strconv.Itoa(*year), Accepted: fmt.Sprintf("a year from %d to %d", MinYear, MaxYear)}
	}
	return nil
}

// CheckIDs refuses a list of more than MaxIDs ids.
func CheckIDs(field string, ids []string) error {
	if len(ids) > MaxIDs {
		return &InvalidError{Field: field, Value: strconv.Itoa(len(ids)) + " ids", Accepted: fmt.Sprintf("at most %d ids", MaxIDs)}
	}
	return nil
}

// InvalidError is bad input: which field ("" where it is not known), what it held,
// what would be accepted.
type InvalidError struct {
	Field, Value, Accepted string
}

func (e *InvalidError) Error() string {
	text := fmt.Sprintf("%q is not accepted; accepted: %s", clip(e.Value), e.Accepted)
	if e.Field == "" {
		return text
	}
	return e.Field + ": " + text
}

// UnknownIDError is an id, well-formed or not, that names nothing of the kinds
// the field accepts.
type UnknownIDError struct {
	Field, ID string
	Accepted  []string // nouns, as "agency", "country"
}

func (e *UnknownIDError) Error() string {
	return fmt.Sprintf("%s: %q is not the id of a known %s", e.Field, clip(e.ID), strings.Join(e.Accepted, " or "))
}

// IsZero reports whether the filter asks for nothing.
func (f LiaisonFilter) IsZero() bool {
	return f.AsOf == nil && f.KnownBy == nil && f.MinDepth == nil && f.MinConfidence == nil &&
		(f.LeakedOnly == nil || !*f.LeakedOnly) &&
		len(f.Topics)+len(f.Aspects)+len(f.Leaks)+len(f.Countries)+len(f.Regions)+len(f.AgencyKinds) == 0
}
