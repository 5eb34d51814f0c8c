// begin_load: marks the dataset as the only one and as not yet loaded whole; a second load waits here for the first.
// in: name: name of the dataset
// out: began, the integer 1.
MERGE (d:Dataset {name: $name})
SET d:Entity
REMOVE d.loadedAt
WITH d
CALL (d) {
  MATCH (other:Dataset) WHERE other <> d
  DETACH DELETE other
}
RETURN 1 AS began
