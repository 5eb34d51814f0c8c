// disclosure_occurred: finds and orders disclosures by occurred.
// in: nothing
// out: no row.
CREATE RANGE INDEX disclosure_occurred IF NOT EXISTS FOR (d:Disclosure) ON (d.occurred)
