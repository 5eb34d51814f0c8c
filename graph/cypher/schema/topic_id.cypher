// topic_id: finds a topic by its id.
// in: nothing
// out: no row.
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (t:Topic) REQUIRE t.id IS UNIQUE
