// load_state: what the database holds.
// in: nothing
// out: nodes, how many there are of any kind; entities, how many of them are of the dataset; loaded, whether a dataset was loaded whole;
//   unfinished, whether one was begun and not finished.
RETURN COUNT { () } AS nodes, COUNT { (:Entity) } AS entities,
  EXISTS { (d:Dataset) WHERE d.loadedAt IS NOT NULL } AS loaded, EXISTS { (d:Dataset) WHERE d.loadedAt IS NULL } AS unfinished
