// The schema's style: graphql-eslint with the rules of eslint.config.mjs, one check a rule.
import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import config from '../eslint.config.mjs'
import { text } from '../lib/schema.mjs'
import { Score } from '../lib/score.mjs'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const rules = config.flatMap((part) => Object.keys(part.rules).filter((rule) => part.rules[rule] !== 'off'))
const eslint = new ESLint({ cwd, overrideConfigFile: 'eslint.config.mjs' })
const [{ messages }] = await eslint.lintText(text, { filePath: `${cwd}schema.graphqls` })

const score = new Score()
const about = (wanted) =>
  messages.filter(wanted).map(({ line, column, message }) => `schema.graphqls:${line}:${column} ${message}`)
for (const rule of rules)
  score.check(
    rule,
    about(({ ruleId }) => ruleId === rule),
  )
const other = about(({ ruleId }) => !rules.includes(ruleId))
if (other.length > 0) score.check('eslint', other)
score.end()
