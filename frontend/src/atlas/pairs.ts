import type { Confidence } from '../api/generated/graphql'
import type { Emphasis, TieRole } from '../graph/emphasis'
import type { Model, Tie } from '../graph/model'

export interface Country {
  readonly id: string
  readonly name: string
}

/** All ties between two countries, or within one: what one arc stands for. */
export interface Pair {
  readonly id: string
  readonly a: Country
  readonly b: Country
  readonly ties: readonly Tie[]
  /** The ties that width and dash stand for: those lit or, where none is, all that the legend does not dim. */
  readonly shown: readonly Tie[]
  /** How many ties are lit, by why. */
  readonly roles: ReadonlyMap<TieRole, number>
  /** The most telling of them. */
  readonly role: TieRole | undefined
  /** Confidence of the best evidence for any of those shown. */
  readonly best: Confidence | null
  /** Whether it steps back. */
  readonly back: boolean
}

/** What counts most comes last: it is drawn over the rest and gives an arc of several kinds of ties its colour. */
export const roleOrder: readonly TieRole[] = [
  'alternative',
  'unchanged',
  'on',
  'KNOWN',
  'CORROBORATED',
  'NEW',
  'appeared',
  'gone',
  'dropped',
  'path',
  'hop',
]
export const rankOf = (role: TieRole | undefined) => (role === undefined ? -1 : roleOrder.indexOf(role))

const confidences: readonly Confidence[] = ['ALLEGED', 'PROBABLE', 'CONFIRMED']

export const isWithin = ({ a, b }: Pair) => a.id === b.id

/** Countries two by two, in the order of their ids, with the ties between them. */
export function pairsOf(model: Model, emphasis: Emphasis): readonly Pair[] {
  const found = new Map<string, { readonly a: Country; readonly b: Country; readonly ties: Tie[] }>()
  for (const tie of model.ties.values()) {
    const ends = [tie.a.id, tie.b.id].map((id) => model.agencies.get(id)?.country)
    const [a, b] = ends.sort((x, y) => ((x?.id ?? '') < (y?.id ?? '') ? -1 : 1))
    if (!a || !b) continue
    // No id has a comma: the address separates ids by it.
    const id = `${a.id},${b.id}`
    const pair = found.get(id)
    if (pair) pair.ties.push(tie)
    else found.set(id, { a, b, ties: [tie] })
  }
  return [...found]
    .map(([id, { a, b, ties }]) => ({ id, a, b, ties, ...litOf(ties, emphasis) }))
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

function litOf(ties: readonly Tie[], { ties: wanted, dim, faded }: Emphasis) {
  const clear = ties.filter(({ id }) => !faded.has(id))
  const lit = clear.filter(({ id }) => wanted.has(id))
  const roles = new Map<TieRole, number>()
  for (const { id } of lit) {
    const role = wanted.get(id)
    if (role) roles.set(role, (roles.get(role) ?? 0) + 1)
  }
  const shown = lit.length > 0 ? lit : clear.length > 0 ? clear : ties
  return {
    shown,
    roles,
    role: roleOrder.findLast((role) => roles.has(role)),
    best: confidences.findLast((each) => shown.some(({ confidence }) => confidence === each)) ?? null,
    back: clear.length === 0 || (dim && lit.length === 0),
  }
}

/** Most ties first, those lit before all others; of equals by name. */
export const byTies = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort(
    (x, y) =>
      Number(y.roles.size > 0) - Number(x.roles.size > 0) ||
      y.ties.length - x.ties.length ||
      compare(x.a.name, y.a.name) ||
      compare(x.b.name, y.b.name),
  )

export const byName = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort((x, y) => compare(x.a.name, y.a.name) || compare(x.b.name, y.b.name))

export const compare = (x: string, y: string) => x.localeCompare(y, 'en')
