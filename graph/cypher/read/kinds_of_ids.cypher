// kinds_of_ids: what each id names.
// in: ids: list of ids
// out: a row for each id that is known: id; kind, a label, or Liaison or Support. An unknown id has no row.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS kind
  UNION ALL
  MATCH ()-[l:LIAISON {id: id}]->() RETURN 'Liaison' AS kind
  UNION ALL
  MATCH ()-[s:SUPPORTS {id: id}]->() RETURN 'Support' AS kind
}
RETURN id, kind
