// finish_load: records what was loaded.
// in:
//   name: name of the dataset
//   properties: version, loadedAt, and a count for each table
// out: finished, the integer 1. No row: the load did not begin.
MATCH (d:Dataset:Entity {name: $name})
SET d += $properties
REMOVE d.loading
RETURN 1 AS finished
