// count_again: makes the planner count what the indexes hold, and forget plans made when they held something else. Just after a
// first load it takes every index for empty.
// in: nothing
// out: nothing.
CALL db.prepareForReplanning(60)
