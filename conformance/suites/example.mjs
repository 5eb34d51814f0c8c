// A client as front-end developers write one: graphql-codegen and TypeScript accept
// the contract, and the example of examples/typescript runs on the server.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { url } from '../lib/client.mjs'
import { Score } from '../lib/score.mjs'

const program = fileURLToPath(new URL('../../examples/typescript/check.sh', import.meta.url))
const { stdout, stderr, status } = spawnSync(program, {
  env: { ...process.env, LIAISON_URL: url },
  encoding: 'utf8',
})

const score = new Score()
// A line a check, and below one that fails, indented, why.
for (const [, verdict, name, why] of stdout.matchAll(/^(ok|FAIL) +(.*)((?:\n {6}.*)*)/gm)) {
  score.check(name, verdict === 'ok' ? [] : [why.trim()])
}
if (status !== 0 && !stdout.includes('FAIL')) score.check('it could be checked', [stderr])
score.end()
