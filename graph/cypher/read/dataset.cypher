// dataset: what is loaded.
// in: nothing
// out: node, the Dataset node's properties. No row: nothing is loaded.
MATCH (d:Dataset:Entity)
RETURN d {.*} AS node
