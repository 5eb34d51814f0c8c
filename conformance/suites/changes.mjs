// No change of the contract breaks a client unsaid: graphql-inspector compares the
// schema with the baseline, and every breaking change must be named in CHANGES.md.
//
//   node suites/changes.mjs             compare
//   node suites/changes.mjs --refresh   make today's schema the baseline
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { file, schema } from '../lib/schema.mjs'
import { Score } from '../lib/score.mjs'

const baseline = new URL('../schema.baseline.graphqls', import.meta.url)
const notes = new URL('../CHANGES.md', import.meta.url)

const NEXT = '## Next\n'
const text = readFileSync(notes, 'utf8')
const [before, after] = text.split(NEXT)
if (after === undefined) throw new Error('CHANGES.md has no section "## Next"')
const next = after.split('\n## ')[0]
// A note: "- `FIELD_REMOVED Agency.kind`: what a client does instead".
const noted = new Map(
  [...next.matchAll(/^- `([A-Z_]+ \S+)`:?(.*)$/gm)].map(([, name, why]) => [name, why.trim()]),
)

if (process.argv.includes('--refresh')) {
  copyFileSync(file, baseline)
  // What was said for this baseline no longer excuses anything.
  const today = new Date().toISOString().slice(0, 10)
  if (next.trim()) writeFileSync(notes, `${before}${NEXT}\n## ${today}\n${after}`)
  console.log('schema.baseline.graphqls is schema.graphqls now')
} else {
  const changes = await diff(buildSchema(readFileSync(baseline, 'utf8')), schema)
  const named = (change) => `${change.type} ${change.path}`
  const at = (level) => changes.filter((change) => change.criticality.level === level)
  const score = new Score()

  const breaking = at('BREAKING')
  for (const change of breaking) {
    const how = `put a line into CHANGES.md under "## Next": - \`${named(change)}\`: what a client does instead`
    score.check(change.message, noted.get(named(change)) ? [] : [how])
  }
  if (breaking.length === 0) score.check('nothing breaks a client', [])
  const stale = [...noted.keys()].filter((name) => !breaking.some((change) => named(change) === name))
  score.check(
    'CHANGES.md names no change that was not made',
    stale.map((name) => `\`${name}\``),
  )
  for (const { message } of at('DANGEROUS')) console.log(`  to mind: ${message}`)
  console.log(
    `  ${breaking.length} breaking, ${at('DANGEROUS').length} to mind, ${at('NON_BREAKING').length} others`,
  )
  score.end()
}
