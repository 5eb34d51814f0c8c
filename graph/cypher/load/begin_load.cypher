// begin_load: marks the dataset as the only one and as not yet loaded whole; a second load waits here for the first. Nodes labelled
// Dataset that are not labelled Entity are somebody else's.
// in: name: name of the dataset
// out: began, the integer 1.
MERGE (d:Dataset:Entity {name: $name})
SET d.loading = true
REMOVE d.loadedAt
WITH d
CALL (d) {
  MATCH (other:Dataset:Entity) WHERE other <> d
  DETACH DELETE other
}
RETURN 1 AS began
