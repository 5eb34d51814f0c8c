import type { Confidence, Novelty } from '../../api/generated/graphql'
import { isDate } from '../dates'
import { weightDefaults } from '../parameters'

/** The address's search parameters, by name. */
export type Params = Readonly<Record<string, string>>

/** What a parameter must be, and what it is where it is not. */
export interface Rule {
  readonly ok: (value: string) => boolean
  readonly why: string
}

export const confidences: readonly Confidence[] = ['ALLEGED', 'PROBABLE', 'CONFIRMED']
export const novelties: readonly Novelty[] = ['NEW', 'CORROBORATED', 'KNOWN']

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
  path: number(1, 20),

  novelty: oneOf(novelties),
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
}

export const filterParams = ['asOf', 'knownBy', 'minDepth', 'minConfidence', 'leakedOnly']
