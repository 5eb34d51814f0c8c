// Schemathesis invents operations from the schema that the server serves, valid ones
// and invalid ones, and none may make it fail: an error blames the request, or there
// is none. What it has to know is in schemathesis/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { get, url } from '../lib/client.mjs'
import { connections } from '../lib/schema.mjs'

const home = fileURLToPath(new URL('../schemathesis/', import.meta.url))
const folder = fileURLToPath(new URL('../generated/schemathesis/', import.meta.url))
const program = fileURLToPath(new URL('../../.tools/schemathesis/bin/schemathesis', import.meta.url))

// Real ids and cursors: few of each, so that they meet.
const FEW = 5
mkdirSync(folder, { recursive: true })
const dictionary = (name, values) =>
  writeFileSync(`${folder}${name}.dict`, values.map((value) => `${JSON.stringify(value)}\n`).join(''))
const all = []
const cursors = []
for (const { field, required } of connections.filter(({ isRoot }) => isRoot)) {
  if (required.length > 0) continue
  const { list } = await get(`{ list: ${field}(first: ${FEW}) { edges { cursor node { __typename id } } } }`)
  const ids = list.edges.map(({ node }) => node.id)
  dictionary(list.edges[0].node.__typename, [...ids, 'no-such-id'])
  cursors.push(list.edges[1].cursor)
  all.push(...ids)
}
dictionary('any', [...all, 'no-such-id'])
dictionary('cursor', cursors)
// Of agencies the best connected, and others for the other end of a path.
const { network } = await get(`{ network(limit: ${2 * FEW}) { nodes { id } } }`)
const ids = network.nodes.map(({ id }) => id)
dictionary('Agency', [...ids.slice(0, FEW), 'no-such-id'])
dictionary('partner', [...ids.slice(FEW), 'no-such-id'])

const report = `${folder}report.json`
rmSync(report, { force: true })
const args = [
  '--config-file',
  `${home}schemathesis.toml`,
  'run',
  url,
  '--no-color',
  '--report=json',
  `--report-json-path=${report}`,
]
const env = { ...process.env, PYTHONPATH: home, PYTHONDONTWRITEBYTECODE: '1' }
const { status, stdout, stderr } = spawnSync(program, args, {
  cwd: folder,
  env,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
})

// One check is one operation that it invented; each failure that differs counts.
const { test_cases: cases } = JSON.parse(readFileSync(report, 'utf8'))
const failed = cases.unique_failures + cases.errored
if (status !== 0) console.log(`${stdout}${stderr}`)
console.log(`score: ${cases.generated - failed} passed, ${failed || Number(status !== 0)} failed`)
process.exitCode = status
