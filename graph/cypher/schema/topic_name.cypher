// topic_name: finds and orders topics by name.
// in: nothing
// out: no row.
CREATE RANGE INDEX topic_name IF NOT EXISTS FOR (t:Topic) ON (t.name)
