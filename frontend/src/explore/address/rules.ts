import type { Confidence, Family, Novelty } from '../../api/generated/graphql'
import { isDate } from '../dates'
import { pathLimit } from '../exploration'
import { weightDefaults } from '../parameters'
import { legendKeys } from '../../graph/legend'
import { chartLimit, groupings, hiddenLimit } from '../scene'
import { placedList } from './places'

/** The address's search parameters, by name. */
export type Params = Readonly<Record<string, string>>

/** What a parameter must be, and what it is where it is not. */
export interface Rule {
  readonly ok: (value: string) => boolean
  readonly why: string
}

export const confidences: readonly Confidence[] = ['ALLEGED', 'PROBABLE', 'CONFIRMED']
export const novelties: readonly Novelty[] = ['NEW', 'CORROBORATED', 'KNOWN']
export const families: readonly Family[] = ['TIE', 'WHAT', 'HOW']

const isId = (value: string) => /^[^\s,]{1,200}$/u.test(value)

export const list = (value: string) => value.split(',')

const id: Rule = { ok: isId, why: 'not an id' }

const idList = (max: number): Rule => ({
  ok: (value) => list(value).length <= max && list(value).every(isId),
  why: `not a list of at most ${max} ids, separated by commas`,
})

const oneOf = (values: readonly string[]): Rule => ({
  ok: (value) => values.includes(value),
  why: `not one of ${values.join(', ')}`,
})

const number = (min: number, max: number, what = 'a number'): Rule => ({
  ok: (value) => /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max,
  why: `not ${what} from ${min} to ${max}`,
})

const isFraction = (value: string) => /^(0|1|0?\.\d{1,3}|1\.0{1,3})$/.test(value)

const fraction: Rule = {
  ok: isFraction,
  why: 'not a number from 0 to 1 with at most three decimals, such as 0.5',
}

const date: Rule = {
  ok: isDate,
  why: 'not a date such as 2015, 2015-02 or 2015-02-23 (years 1800 to 2100)',
}

/** Ids with places: `us-cia:120:-40!`, where `!` says that it is pinned. None at all is a chart with nothing on it. */
const placed = (max: number, always: boolean): Rule => ({
  ok: (value) => {
    const items = placedList(value)
    return (
      items !== undefined &&
      items.length <= max &&
      (!always || items.length > 0) &&
      items.every(({ id, place }) => isId(id) && (place !== undefined || !always)) &&
      new Set(items.map(({ id }) => id)).size === items.length
    )
  },
  why: `not a list of at most ${max} different ids, ${always ? 'each with its place' : 'with or without their places'}, such as us-cia:120:-40`,
})

const someOf = (values: readonly string[]): Rule => ({
  ok: (value) =>
    list(value).every((each) => values.includes(each)) && new Set(list(value)).size === list(value).length,
  why: `not a list of ${values.join(', ')}, each at most once`,
})

/** Columns of the table, of ties and of agencies. */
export const columns = {
  ties: ['a', 'b', 'depth', 'confidence', 'since', 'until', 'known', 'evidence', 'role'],
  agencies: ['name', 'country', 'kind', 'ties', 'founded', 'dissolved', 'mark'],
} as const
const sorts = [...columns.ties, ...columns.agencies]

const anyText: Rule = {
  ok: (value) => value.length >= 1 && value.length <= 100,
  why: 'longer than 100 characters',
}

/** Weights as `METHOD:0.9,ALLEGED:0.3`: each at most once. */
const weights: Rule = {
  ok: (value) => {
    const names = list(value).map((part) => part.split(':')[0] ?? '')
    return (
      new Set(names).size === names.length &&
      list(value).every((part) => {
        const [name = '', weight = '', ...rest] = part.split(':')
        return rest.length === 0 && Object.hasOwn(weightDefaults, name) && isFraction(weight)
      })
    )
  },
  why: 'not a list of weights from 0 to 1, such as METHOD:0.9,ALLEGED:0.3',
}

/** Every parameter of the page. */
export const rules: Readonly<Record<string, Rule>> = {
  agency: id,
  country: id,
  leak: id,
  tie: id,
  arrangement: id,
  document: id,
  disclosure: id,
  topic: id,
  reaction: id,
  view: oneOf(['paths', 'ripple', 'what-if', 'compare', 'statistics', 'backtest']),

  from: id,
  to: id,
  via: idList(5),
  avoid: idList(20),
  maxHops: number(1, 10),
  weighting: oneOf(['CLOSENESS']),
  paths: number(1, pathLimit),
  path: number(1, pathLimit),
  hop: number(1, 10),

  novelty: oneOf(novelties),
  family: oneOf(families),
  why: id,
  damping: fraction,
  maxTies: number(1, 6),
  share: fraction,
  weights,

  drop: idList(100),
  dropLeak: id,
  belowDepth: number(2, 5),
  distrustAfter: id,
  above: fraction,
  within: number(1, 6),

  clock: oneOf(['asOf', 'knownBy']),
  before: date,
  after: date,

  orderBy: oneOf(['betweenness']),
  size: oneOf(['betweenness']),
  colour: oneOf(['community']),

  asOf: number(1800, 2100, 'a year'),
  knownBy: date,
  minDepth: number(1, 5),
  minConfidence: oneOf(confidences),
  leakedOnly: oneOf(['true']),

  chart: placed(chartLimit, false),
  hide: idList(hiddenLimit),
  pin: placed(hiddenLimit, true),
  dim: someOf(legendKeys),
  without: someOf(legendKeys),
  group: oneOf(groupings),

  as: oneOf(['table', 'atlas']),
  sel: idList(chartLimit),
  rows: oneOf(['agencies']),
  sort: oneOf(sorts.flatMap((column) => [column, `-${column}`])),
  find: anyText,
  lit: oneOf(['true']),
  see: {
    ok: (value) => /^-?\d{1,6}:-?\d{1,6}:[1-9]\d{0,5}$/.test(value),
    why: 'not a place on the picture and a width, such as 120:-40:800',
  },
}

export const filterParams = ['asOf', 'knownBy', 'minDepth', 'minConfidence', 'leakedOnly']

/** What is on the canvas, and how it is looked at: these go with every subject. */
export const viewParams = ['dim', 'without', 'group', 'as', 'sel', 'rows', 'sort', 'find', 'lit', 'see']
/** A chart of the reader's own has its places in it, and what is not in it is hidden anyway. */
export const wholeParams = ['hide', 'pin']
