// disclosure_confidence: finds and orders disclosures by confidence.
// in: nothing
// out: no row.
CREATE RANGE INDEX disclosure_confidence IF NOT EXISTS FOR (d:Disclosure) ON (d.confidence)
