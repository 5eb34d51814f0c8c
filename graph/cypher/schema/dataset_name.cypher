// dataset_name: one record a dataset; loads of the same one wait for each other.
// in: nothing
// out: no row.
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (d:Dataset) REQUIRE d.name IS UNIQUE
