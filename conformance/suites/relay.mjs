// Relay's own compiler must accept every connection as something to page through: for
// each one a document is generated in which a fragment refetches itself, forward and,
// where the connection goes back, backward and both ways.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { getNamedType, isObjectType } from 'graphql'
import { connections, nodeTypes, text } from '../lib/schema.mjs'
import { Score } from '../lib/score.mjs'

// The compiler reads a schema only from inside the project's folder.
const folder = fileURLToPath(new URL('../generated/relay/', import.meta.url))
const score = new Score()

const ways = {
  Forward: { count: 'first', cursor: 'after' },
  Backward: { count: 'last', cursor: 'before' },
}

/** The source of a component that pages through a connection. */
function component(name, connection, directions) {
  const variables = directions.map((direction) => [direction, ways[direction]])
  const definitions = [
    ...connection.required.map((arg) => `${arg.name}: { type: "${arg.type}" }`),
    ...variables.flatMap(([, { count, cursor }], i) => [
      `${count}: { type: "Int"${i === 0 ? ', defaultValue: 10' : ''} }`,
      `${cursor}: { type: "String" }`,
    ]),
  ]
  const args = [
    ...connection.required.map((arg) => `${arg.name}: $${arg.name}`),
    ...variables.flatMap(([, { count, cursor }]) => [`${count}: $${count}`, `${cursor}: $${cursor}`]),
  ]
  const edge = getNamedType(getNamedType(connection.type).getFields().edges.type)
  const item = getNamedType(edge.getFields().node.type)
  // What an edge tells beside its node, such as the tie to a partner.
  const beside = Object.values(edge.getFields())
    .filter((field) => isObjectType(getNamedType(field.type)) && field.name !== 'node')
    .map(({ name, type }) => ` ${name} { ${getNamedType(type).getFields().id ? 'id' : '__typename'} }`)
  const what = isObjectType(item) ? 'id' : '__typename ... on Node { id }'
  return `import { graphql } from 'relay-runtime'

graphql\`
  fragment ${name}_page on ${connection.parent}
  @refetchable(queryName: "${name}Query")
  @argumentDefinitions(
    ${definitions.join('\n    ')}
  ) {
    ${connection.field}(${args.join(', ')})
      @connection(key: "${name}_${connection.field}") {
      edges { node { ${what} }${beside.join('')} }
    }
  }
\`
`
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}src/__generated__`, { recursive: true })
writeFileSync(`${folder}schema.graphql`, text)
writeFileSync(
  `${folder}relay.config.json`,
  JSON.stringify({
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './src/__generated__',
    customScalarTypes: { Date: 'string' },
  }),
)

const documents = new Map()
for (const connection of connections) {
  if (!connection.isRoot && !nodeTypes.includes(connection.parent)) {
    score.check(connection.name, [`${connection.parent} is not a Node: nothing could refetch it`])
    continue
  }
  const tours = connection.goesBack ? [['Forward'], ['Backward'], ['Forward', 'Backward']] : [['Forward']]
  for (const tour of tours) {
    const name = `${connection.parent}_${connection.field}_${tour.join('')}`.replace(
      /_?([a-z]+)/gi,
      (_, word) => word[0].toUpperCase() + word.slice(1),
    )
    documents.set(name, `${connection.name} ${tour.join(' and ').toLowerCase()}`)
    writeFileSync(`${folder}src/${name}.js`, component(name, connection, tour))
  }
}

let refusal = ''
try {
  const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js')
  execFileSync(process.execPath, [compiler, 'relay.config.json'], {
    cwd: folder,
    stdio: 'pipe',
    encoding: 'utf8',
  })
} catch (error) {
  refusal = `${error.stdout}${error.stderr}`.trim()
}
// All documents are accepted or none: of a refusal, count what it names.
if (refusal) score.check('the compiler refuses', [refusal])
for (const [name, title] of documents) {
  const named = refusal.includes(`${name}.js`)
  if (named || !refusal) {
    const compiled = existsSync(`${folder}src/__generated__/${name}Query.graphql.js`)
    score.check(title, named ? ['see above'] : compiled ? [] : ['no query came of it'])
  }
}
score.end()
