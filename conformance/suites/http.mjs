// GraphQL over HTTP: the audit of graphql-http, https://github.com/graphql/graphql-http.
// What it calls SHOULD and MAY is required here as well.
import { auditServer } from 'graphql-http'
import { url } from '../lib/client.mjs'
import { Score } from '../lib/score.mjs'

const score = new Score()
const levels = {}
for (const result of await auditServer({ url })) {
  const level = result.name.split(' ')[0]
  levels[level] ??= { passed: 0, all: 0 }
  levels[level].all++
  if (result.status === 'ok') levels[level].passed++
  score.check(
    `${result.id} ${result.name}`,
    result.status === 'ok' ? [] : [`${result.status}: ${result.reason}`],
  )
}
console.log(
  Object.entries(levels)
    .map(([level, { passed, all }]) => `  ${level} ${passed} of ${all}`)
    .join('\n'),
)
score.end()
