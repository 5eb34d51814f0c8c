import type { Confidence, Family, Novelty } from '../api/generated/graphql'
import { yearOf } from './dates'
import type { ModelParameters } from './parameters'
import type { Scene } from './scene'

/** What the reader is looking at. One at a time, so that the panel, the canvas and the address cannot disagree. */
export type Subject =
  | { readonly kind: 'start' }
  | AgencySubject
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'tie'; readonly id: string }
  | RecordSubject
  | LeakSubject
  | PathSubject
  | CompareSubject
  | StatisticsSubject
  | { readonly kind: 'backtest' }

/** Records that have a page and nothing to set on it. */
export interface RecordSubject {
  readonly kind: 'arrangement' | 'document' | 'disclosure' | 'topic' | 'reaction'
  readonly id: string
}

export interface AgencySubject {
  readonly kind: 'agency'
  readonly id: string
  /** Set while the reader asks what dropping ties would cost. */
  readonly whatIf?: WhatIf
}

/** Which ties an agency drops, for the question only. Several conditions add up. */
export interface WhatIf {
  readonly ties: readonly string[]
  /** Every tie that this leak's disclosures show. */
  readonly leak?: string
  /** Ties of a depth less than this, 2 to 5. */
  readonly belowDepth?: number
  /** Partners with a modelled distrust above `above` after the leak. */
  readonly distrust?: { readonly leak: string; readonly above: number }
  /** How many ties away counts as within reach, 1 to 6. */
  readonly within?: number
  readonly parameters: ModelParameters
}

export interface LeakSubject {
  readonly kind: 'leak'
  readonly id: string
  readonly novelty?: Novelty
  /** Only ties of which the leak discloses this family. */
  readonly family?: Family
  /** Set while the reader looks at what the leak may do next. */
  readonly ripple?: RippleView
}

export interface RippleView {
  readonly parameters: ModelParameters
  /** The agency whose score is explained. */
  readonly why?: string
}

export interface PathSubject {
  readonly kind: 'path'
  readonly from?: string
  readonly to?: string
  readonly via: readonly string[]
  readonly avoid: readonly string[]
  readonly maxHops?: number
  /** Set where close and well evidenced ties count more than few ties. */
  readonly weighting?: 'CLOSENESS'
  /** How many paths are listed where that is more than at first. The chosen one is always among them. */
  readonly listed?: number
  /** Which of the answered paths is lit, from 1. */
  readonly chosen: number
  /** Which tie of that path the reader has stepped to, from 1; the whole path where left out. */
  readonly hop?: number
}

/** The clocks of the contract by the names of the filters that set them. */
export type ClockName = 'asOf' | 'knownBy'

/** Two dates on one clock. A date is missing while the reader has yet to name it. */
export interface CompareSubject {
  readonly kind: 'compare'
  readonly clock: ClockName
  readonly before?: string
  readonly after?: string
}

export interface StatisticsSubject {
  readonly kind: 'statistics'
  /** What the table is ordered by; the number of ties where left out. */
  readonly orderBy?: 'betweenness'
  /** What the size of an agency on the canvas stands for; the number of ties where left out. */
  readonly size?: 'betweenness'
  /** What the colour of an agency on the canvas stands for; its kind where left out. */
  readonly colour?: 'community'
}

/** Which ties count, on the canvas, in lists and for paths. Names as in the contract's LiaisonFilter. */
export interface Filter {
  readonly asOf?: number
  readonly knownBy?: string
  readonly minDepth?: number
  readonly minConfidence?: Confidence
  readonly leakedOnly?: true
}

/** How the network is shown: as a graph, as its table, or on a map of countries. */
export type Mode = 'graph' | 'table' | 'atlas'

/** What part of the picture is seen, in the units of the layout: its middle, and how much across. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly across: number
}

/** How the reader looks at the scene. Looking is not undone; the back button goes over it. */
export interface Look {
  readonly mode: Mode
  /** Agencies taken together, for one act on all of them. */
  readonly selected: readonly string[]
  /** Which rows the table has; ties where left out. */
  readonly rows?: 'agencies'
  /** The column that the table is sorted by, descending with a minus before it. */
  readonly sort?: string
  /** What the rows of the table must contain. */
  readonly find?: string
  /** Whether the table has only what the subject lights. */
  readonly lit?: true
  /** Where the reader moved the camera of the graph by hand; where left out it follows the subject. */
  readonly camera?: Camera
}

/** The whole state of the page. It lives in the address and nowhere else. */
export interface Exploration {
  readonly subject: Subject
  readonly filter: Filter
  readonly scene: Scene
  readonly look: Look
}

export const start: Subject = { kind: 'start' }
export const emptyPath: PathSubject = { kind: 'path', via: [], avoid: [], chosen: 1 }
export const emptyWhatIf: WhatIf = { ties: [], parameters: {} }

/** Paths are listed in steps of so many, up to what one answer of the server may hold. */
export const pathStep = 5
export const pathLimit = 100

/** How many paths to list, so that those up to this one are listed: a whole number of steps. */
export const listedUpTo = (path: number) => Math.min(pathLimit, Math.ceil(path / pathStep) * pathStep)

/** The same question with nothing chosen from its answer, for when the answer will be another. */
export function unchosen(subject: PathSubject): PathSubject {
  const { hop: _hop, listed: _listed, ...rest } = subject
  return { ...rest, chosen: 1 }
}

export const plainLook: Look = { mode: 'graph', selected: [] }

/** What the camera follows: one subject, and of paths the one that is chosen. While the second end is looked for it stays. */
export function followed(subject: Subject): string {
  if (subject.kind === 'path') {
    const { from, to, chosen, hop = 0 } = subject
    if (from === undefined || to === undefined) return ''
    return `path:${from} ${to} ${chosen} ${hop}`
  }
  return 'id' in subject ? `${subject.kind}:${subject.id}` : subject.kind
}

export const isFiltered = (filter: Filter) => Object.keys(filter).length > 0

/** The filter with the year of a date, for what should not count agencies of all times, unless the reader has set a clock. */
export const withYearOf = (filter: Filter, date: string | null): Filter =>
  date === null || filter.asOf !== undefined || filter.knownBy !== undefined
    ? filter
    : { ...filter, asOf: yearOf(date) }

/** The filter without a clock, for questions that set that clock themselves. */
export function withoutClock(filter: Filter, clock: ClockName): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== clock))
}
