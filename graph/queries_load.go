package graph

import "embed"

// The queries of a load, as in queries.go.
var (
	//go:embed cypher/load/await_indexes.cypher
	awaitIndexes cypher
	//go:embed cypher/load/begin_load.cypher
	beginLoad cypher
	//go:embed cypher/load/count_again.cypher
	countAgain cypher
	//go:embed cypher/load/delete_nodes.cypher
	deleteNodes cypher
	//go:embed cypher/load/delete_relationships.cypher
	deleteRelationships cypher
	//go:embed cypher/load/finish_load.cypher
	finishLoad cypher
	//go:embed cypher/load/held_nodes.cypher
	heldNodes cypher
	//go:embed cypher/load/held_relationships.cypher
	heldRelationships cypher
	//go:embed cypher/load/load_state.cypher
	loadState cypher
	//go:embed cypher/load/merge_about.cypher
	mergeAbout cypher
	//go:embed cypher/load/merge_agencies.cypher
	mergeAgencies cypher
	//go:embed cypher/load/merge_arrangements.cypher
	mergeArrangements cypher
	//go:embed cypher/load/merge_between.cypher
	mergeBetween cypher
	//go:embed cypher/load/merge_broader.cypher
	mergeBroader cypher
	//go:embed cypher/load/merge_by.cypher
	mergeBy cypher
	//go:embed cypher/load/merge_concerns.cypher
	mergeConcerns cypher
	//go:embed cypher/load/merge_countries.cypher
	mergeCountries cypher
	//go:embed cypher/load/merge_derived_from.cypher
	mergeDerivedFrom cypher
	//go:embed cypher/load/merge_discloses.cypher
	mergeDiscloses cypher
	//go:embed cypher/load/merge_disclosures.cypher
	mergeDisclosures cypher
	//go:embed cypher/load/merge_documents.cypher
	mergeDocuments cypher
	//go:embed cypher/load/merge_held_by.cypher
	mergeHeldBy cypher
	//go:embed cypher/load/merge_leaks.cypher
	mergeLeaks cypher
	//go:embed cypher/load/merge_liaisons.cypher
	mergeLiaisons cypher
	//go:embed cypher/load/merge_member_of.cypher
	mergeMemberOf cypher
	//go:embed cypher/load/merge_of.cypher
	mergeOf cypher
	//go:embed cypher/load/merge_part_of.cypher
	mergePartOf cypher
	//go:embed cypher/load/merge_reactions.cypher
	mergeReactions cypher
	//go:embed cypher/load/merge_reports.cypher
	mergeReports cypher
	//go:embed cypher/load/merge_succeeds.cypher
	mergeSucceeds cypher
	//go:embed cypher/load/merge_supports.cypher
	mergeSupports cypher
	//go:embed cypher/load/merge_to.cypher
	mergeTo cypher
	//go:embed cypher/load/merge_topics.cypher
	mergeTopics cypher
	//go:embed cypher/load/merge_toward.cypher
	mergeToward cypher
	//go:embed cypher/load/merge_written_by.cypher
	mergeWrittenBy cypher
)

// schemaFiles are the constraints and indexes, one statement a file, each of
// the file's name. They run together and need no variables of their own.
//
//go:embed cypher/schema/*.cypher
var schemaFiles embed.FS
