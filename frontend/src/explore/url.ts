import type { Confidence, Novelty } from '../api/generated/graphql'
import { isDate } from './dates'
import type { Exploration, Filter, Subject } from './exploration'

/** The address's search parameters, by name. */
export type Params = Readonly<Record<string, string>>

/** A parameter that fell away, and why, in words for the reader. */
export interface Problem {
  readonly name: string
  readonly value: string
  readonly why: string
}

export interface Decoded {
  readonly exploration: Exploration
  readonly problems: readonly Problem[]
}

/** Where an address names several subjects, the first of these wins. */
const subjects = ['path', 'tie', 'leak', 'agency', 'country'] as const

const pathParams = ['view', 'from', 'to', 'via', 'avoid', 'maxHops', 'path']

export const confidences: readonly Confidence[] = ['ALLEGED', 'PROBABLE', 'CONFIRMED']
export const novelties: readonly Novelty[] = ['NEW', 'CORROBORATED', 'KNOWN']

const isId = (value: string) => /^[^\s,]{1,200}$/u.test(value)
const ids = (value: string) => value.split(',')

const whole = (min: number, max: number) => (value: string) =>
  /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max

interface Rule {
  readonly ok: (value: string) => boolean
  readonly why: string
}

const id: Rule = { ok: isId, why: 'not an id' }

const idList = (max: number): Rule => ({
  ok: (value) => ids(value).length <= max && ids(value).every(isId),
  why: `not a list of at most ${max} ids, separated by commas`,
})

const oneOf = (values: readonly string[]): Rule => ({
  ok: (value) => values.includes(value),
  why: `not one of ${values.join(', ')}`,
})

const number = (min: number, max: number, what: string): Rule => ({
  ok: whole(min, max),
  why: `not ${what} from ${min} to ${max}`,
})

const rules: Readonly<Record<string, Rule>> = {
  agency: id,
  country: id,
  leak: id,
  tie: id,
  from: id,
  to: id,
  via: idList(5),
  avoid: idList(20),
  maxHops: number(1, 10, 'a number'),
  path: number(1, 20, 'a number'),
  view: oneOf(['paths']),
  novelty: oneOf(novelties),
  asOf: number(1800, 2100, 'a year'),
  knownBy: { ok: isDate, why: 'not a date such as 2015, 2015-02 or 2015-02-23 (years 1800 to 2100)' },
  minDepth: number(1, 5, 'a number'),
  minConfidence: oneOf(confidences),
  leakedOnly: oneOf(['true']),
}

/** Reads an address. Whatever cannot be read falls away and is named in `problems`; the rest still counts. */
export function decode(params: Readonly<Record<string, unknown>>): Decoded {
  const good: Record<string, string> = {}
  const problems: Problem[] = []
  for (const [name, raw] of Object.entries(params)) {
    const value = String(raw)
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) problems.push({ name, value, why: 'not a parameter of this page' })
    else if (!rule.ok(value)) problems.push({ name, value, why: rule.why })
    else good[name] = value
  }
  const { subject, used } = readSubject(good)
  for (const [name, value] of Object.entries(good)) {
    if (!used.includes(name) && !filterParams.includes(name)) {
      problems.push({ name, value, why: 'does not go with the rest of the address' })
    }
  }
  return { exploration: { subject, filter: readFilter(good) }, problems }
}

const filterParams = ['asOf', 'knownBy', 'minDepth', 'minConfidence', 'leakedOnly']

function readSubject(p: Params): { subject: Subject; used: readonly string[] } {
  const isPath = p.from !== undefined || p.to !== undefined || p.view !== undefined
  const kind = subjects.find((name) => (name === 'path' ? isPath : p[name] !== undefined))
  switch (kind) {
    case 'path':
      return {
        used: pathParams,
        subject: {
          kind,
          ...(p.from !== undefined && { from: p.from }),
          ...(p.to !== undefined && { to: p.to }),
          via: p.via === undefined ? [] : ids(p.via),
          avoid: p.avoid === undefined ? [] : ids(p.avoid),
          ...(p.maxHops !== undefined && { maxHops: Number(p.maxHops) }),
          chosen: p.path === undefined ? 1 : Number(p.path),
        },
      }
    case 'leak':
      return {
        used: ['leak', 'novelty'],
        subject: {
          kind,
          id: p.leak ?? '',
          ...(p.novelty !== undefined && { novelty: p.novelty as Novelty }),
        },
      }
    case undefined:
      return { used: [], subject: { kind: 'start' } }
    default:
      return { used: [kind], subject: { kind, id: p[kind] ?? '' } }
  }
}

function readFilter(p: Params): Filter {
  return {
    ...(p.asOf !== undefined && { asOf: Number(p.asOf) }),
    ...(p.knownBy !== undefined && { knownBy: p.knownBy }),
    ...(p.minDepth !== undefined && { minDepth: Number(p.minDepth) }),
    ...(p.minConfidence !== undefined && { minConfidence: p.minConfidence as Confidence }),
    ...(p.leakedOnly !== undefined && { leakedOnly: true }),
  }
}

/** Writes an address: only what differs from the default, always in the same order. */
export function encode({ subject, filter }: Exploration): Params {
  const params: Record<string, string> = {}
  switch (subject.kind) {
    case 'start':
      break
    case 'path':
      if (subject.from === undefined && subject.to === undefined) params.view = 'paths'
      if (subject.from !== undefined) params.from = subject.from
      if (subject.to !== undefined) params.to = subject.to
      if (subject.via.length > 0) params.via = subject.via.join(',')
      if (subject.avoid.length > 0) params.avoid = subject.avoid.join(',')
      if (subject.maxHops !== undefined) params.maxHops = String(subject.maxHops)
      if (subject.chosen !== 1) params.path = String(subject.chosen)
      break
    case 'leak':
      params.leak = subject.id
      if (subject.novelty !== undefined) params.novelty = subject.novelty
      break
    default:
      params[subject.kind] = subject.id
  }
  for (const [name, value] of Object.entries(filter)) params[name] = String(value)
  return params
}

export const parse = (search: string): Params => Object.fromEntries(new URLSearchParams(search))

/** Commas stay readable: they separate ids and need no escaping in a query. */
export function stringify(params: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) search.set(name, String(value))
  }
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
