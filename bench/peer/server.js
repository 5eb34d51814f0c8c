// The peer of the benchmark: the same graph served by @neo4j/graphql, as a user of
// that library would write it. Prints the address that it listens on.
//
// What a leak exposed takes more than walking: that library has fields by Cypher for
// it, and gets the API's own twin in Cypher, in one round trip with its records.
//
//   NEO4J_URI=bolt://... NEO4J_USERNAME=... NEO4J_PASSWORD=... node server.js
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const query = readFileSync(new URL('../../graph/cypher/twin/exposure_of_leaks.cypher', import.meta.url), 'utf8');
const exposure = query
  .replace(/^\/\/.*\n/gm, '')
  .replace('UNWIND $ids AS id', 'WITH this.id AS id')
  .replace(
    'RETURN id, ties, agencies',
    `RETURN {
      ties: [tie IN ties | {liaison: {id: tie.liaison}, novelty: tie.novelty, disclosures: [id IN tie.disclosures |
        head([(:Disclosure {id: id})<-[:DISCLOSES]-(doc:Document) | {id: id, document: {id: doc.id, url: doc.url}}])]}],
      agencies: [id IN agencies | {id: id}],
      countries: COLLECT { UNWIND agencies AS agency MATCH (:Agency {id: agency})-[:OF]->(c:Country) RETURN DISTINCT {id: c.id} }
    } AS exposure`,
  );

const typeDefs = /* GraphQL */ `
  type Country @node {
    id: ID!
    name: String!
    aliases: [String!]
    region: String!
  }
  type Agency @node @fulltext(indexes: [{ indexName: "names", queryName: "findAgencies", fields: ["name"] }]) {
    id: ID!
    name: String!
    acronym: String
    nativeName: String
    kind: String!
    founded: String
    dissolved: String
    aliases: [String!]
    country: [Country!]! @relationship(type: "OF", direction: OUT)
    partners: [Agency!]! @relationship(type: "LIAISON", direction: OUT, queryDirection: UNDIRECTED, properties: "Liaison")
  }
  type Liaison @relationshipProperties {
    id: ID!
    since: String
    until: String
    depth: Int!
  }
  type Leak @node {
    id: ID!
    name: String!
    exposure: Exposure @cypher(statement: """${exposure}""", columnName: "exposure")
  }
  type Exposure {
    ties: [ExposedTie!]!
    agencies: [Thing!]!
    countries: [Thing!]!
  }
  type ExposedTie {
    liaison: Thing!
    novelty: String!
    disclosures: [ExposedDisclosure!]!
  }
  type ExposedDisclosure {
    id: ID!
    document: ExposedDocument!
  }
  type ExposedDocument {
    id: ID!
    url: String
  }
  type Thing {
    id: ID!
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD), {
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, maskedErrors: false, context: { executionContext: driver } });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
// The benchmark's end closes standard input, however it ends.
process.stdin.resume().on('close', () => process.exit(0));
