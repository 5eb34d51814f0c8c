import { readFilter, readLook, readScene, readSubject } from './address/read'
import { filterParams, rules, viewParams, wholeParams, type Params } from './address/rules'
import { writeLook, writeScene, writeSubject } from './address/write'
import type { Exploration } from './exploration'

export { columns, confidences, families, novelties, type Params } from './address/rules'

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
  // A comparison sets its clock twice itself.
  const filters = filterParams.filter((name) => subject.kind !== 'compare' || name !== subject.clock)
  const view = [...viewParams, ...(good.chart === undefined ? wholeParams : ['chart'])]
  for (const [name, value] of Object.entries(good)) {
    if (used.includes(name) || filters.includes(name) || view.includes(name)) continue
    problems.push({ name, value, why: 'does not go with the rest of the address' })
    delete good[name]
  }
  return {
    exploration: { subject, filter: readFilter(good), scene: readScene(good), look: readLook(good) },
    problems,
  }
}

/** Writes an address: only what differs from the default, always in the same order. */
export function encode({ subject, filter, scene, look }: Exploration): Params {
  const params: Record<string, string> = { ...writeSubject(subject) }
  for (const [name, value] of Object.entries(filter)) {
    if (subject.kind !== 'compare' || name !== subject.clock) params[name] = String(value)
  }
  return { ...params, ...writeScene(scene), ...writeLook(look) }
}

export const parse = (search: string): Params => Object.fromEntries(new URLSearchParams(search))

/** Commas and colons stay readable: they separate ids and weights and need no escaping in a query. */
export function stringify(params: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) search.set(name, String(value))
  }
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%21', '!')
  return text === '' ? '' : `?${text}`
}
