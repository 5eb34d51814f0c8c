// Package analysis computes what may follow from the liaison network: how far a
// leak's distrust may spread, and how that model fares against what was seen to
// happen. docs/model.md explains each formula, and what it cannot know.
//
// Everything here is a pure function of a network.Network, of ids and of stated
// parameters: the same question always has the same answer. Long ones watch
// their context. What comes out is inferred, never asserted: a score is no
// finding about an agency, and a tie is not wrongdoing.
package analysis
