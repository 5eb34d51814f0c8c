// leak_published: finds and orders leaks by published.
// in: nothing
// out: no row.
CREATE RANGE INDEX leak_published IF NOT EXISTS FOR (k:Leak) ON (k.published)
