// records_of_network: the records of a part of the network: agencies, and the ties among them.
// in: agencies: list of agency ids; liaisons: list of tie ids between those agencies
// out: agencies, a list of agencies with their countries; liaisons, a list of ties with a and b as ids. An unknown id is left out.
CALL () {
  UNWIND $agencies AS id
  MATCH (a:Agency {id: id})-[:OF]->(c:Country)
  USING INDEX SEEK a:Agency(id)
  RETURN collect(a {.*, country: c {.*}}) AS agencies
}
CALL () {
  UNWIND $liaisons AS id
  MATCH (a:Agency)-[l:LIAISON {id: id}]->(b:Agency)
  RETURN collect(l {.*, a: a.id, b: b.id}) AS liaisons
}
RETURN agencies, liaisons
