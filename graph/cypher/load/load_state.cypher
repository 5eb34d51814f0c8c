// load_state: what the database holds.
// in: nothing
// out: nodes, how many there are of any kind; entities, how many of them are of a dataset of ours; loaded, whether a dataset was loaded
//   whole; unfinished, the name of one that was begun and not finished, or null.
RETURN COUNT { () } AS nodes, COUNT { (:Entity) } AS entities,
  EXISTS { (d:Dataset:Entity) WHERE d.loadedAt IS NOT NULL } AS loaded,
  head(COLLECT { MATCH (d:Dataset:Entity {loading: true}) RETURN d.name }) AS unfinished
