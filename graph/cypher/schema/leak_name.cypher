// leak_name: finds and orders leaks by name.
// in: nothing
// out: no row.
CREATE RANGE INDEX leak_name IF NOT EXISTS FOR (k:Leak) ON (k.name)
