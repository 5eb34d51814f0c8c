// await_indexes: waits until every index can be used.
// in: nothing
// out: no row.
CALL db.awaitIndexes(300)
