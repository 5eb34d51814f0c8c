// mark: nothing; its answer carries the bookmark that names the last committed transaction.
// in: nothing
// out: one, the integer 1.
RETURN 1 AS one
