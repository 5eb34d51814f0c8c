// disclosure_aspect: finds and orders disclosures by aspect.
// in: nothing
// out: no row.
CREATE RANGE INDEX disclosure_aspect IF NOT EXISTS FOR (d:Disclosure) ON (d.aspect)
