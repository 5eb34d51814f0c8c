import type { Confidence, Family, Novelty } from '../../api/generated/graphql'
import {
  listedUpTo,
  pathStep,
  type Camera,
  type CompareSubject,
  type Filter,
  type Look,
  type Mode,
  type PathSubject,
  type Subject,
  type WhatIf,
} from '../exploration'
import type { ModelParameters } from '../parameters'
import type { LegendKey } from '../../graph/legend'
import type { Grouping, Place, Scene } from '../scene'
import { placedList, type PlacedId } from './places'
import { list, type Params } from './rules'

/** A subject, and the names of the parameters that it took. */
export interface Read {
  readonly subject: Subject
  readonly used: readonly string[]
}

/** Subjects that are an id and no more, in the order in which they win. */
const plain = ['country', 'arrangement', 'document', 'disclosure', 'topic', 'reaction'] as const

const modelParams = ['damping', 'maxTies', 'share', 'weights']

/** Where an address names several subjects, the first of these wins. */
export function readSubject(p: Params): Read {
  if (p.from !== undefined || p.to !== undefined || p.view === 'paths') return readPath(p)
  if (p.tie !== undefined) return { subject: { kind: 'tie', id: p.tie }, used: ['tie'] }
  if (p.leak !== undefined) return readLeak(p, p.leak)
  if (p.agency !== undefined) return readAgency(p, p.agency)
  for (const kind of plain) {
    const id = p[kind]
    if (id !== undefined) return { subject: { kind, id }, used: [kind] }
  }
  switch (p.view) {
    case 'compare':
      return readCompare(p)
    case 'statistics':
      return {
        used: ['view', 'orderBy', 'size', 'colour'],
        subject: {
          kind: 'statistics',
          ...(p.orderBy !== undefined && { orderBy: 'betweenness' }),
          ...(p.size !== undefined && { size: 'betweenness' }),
          ...(p.colour !== undefined && { colour: 'community' }),
        },
      }
    case 'backtest':
      return { subject: { kind: 'backtest' }, used: ['view'] }
    default:
      return { subject: { kind: 'start' }, used: [] }
  }
}

function readPath(p: Params): Read {
  const chosen = p.path === undefined ? 1 : Number(p.path)
  // A link to a path far down the list lists it.
  const listed = listedUpTo(Math.max(chosen, Number(p.paths ?? pathStep)))
  const subject: PathSubject = {
    kind: 'path',
    ...(p.from !== undefined && { from: p.from }),
    ...(p.to !== undefined && { to: p.to }),
    via: p.via === undefined ? [] : list(p.via),
    avoid: p.avoid === undefined ? [] : list(p.avoid),
    ...(p.maxHops !== undefined && { maxHops: Number(p.maxHops) }),
    ...(p.weighting !== undefined && { weighting: 'CLOSENESS' }),
    ...(listed > pathStep && { listed }),
    chosen,
    ...(p.hop !== undefined && { hop: Number(p.hop) }),
  }
  const used = ['from', 'to', 'via', 'avoid', 'maxHops', 'weighting', 'paths', 'path', 'hop']
  return { subject, used: p.view === 'paths' ? [...used, 'view'] : used }
}

function readLeak(p: Params, id: string): Read {
  const shown = {
    ...(p.novelty !== undefined && { novelty: p.novelty as Novelty }),
    ...(p.family !== undefined && { family: p.family as Family }),
  }
  const used = ['leak', 'novelty', 'family']
  if (p.view !== 'ripple') return { subject: { kind: 'leak', id, ...shown }, used }
  const ripple = { parameters: readParameters(p), ...(p.why !== undefined && { why: p.why }) }
  return {
    subject: { kind: 'leak', id, ...shown, ripple },
    used: [...used, 'view', 'why', ...modelParams],
  }
}

function readAgency(p: Params, id: string): Read {
  if (p.view !== 'what-if') return { subject: { kind: 'agency', id }, used: ['agency'] }
  const distrust = p.distrustAfter !== undefined && {
    distrust: { leak: p.distrustAfter, above: Number(p.above ?? 0) },
  }
  const whatIf: WhatIf = {
    ties: p.drop === undefined ? [] : list(p.drop),
    ...(p.dropLeak !== undefined && { leak: p.dropLeak }),
    ...(p.belowDepth !== undefined && { belowDepth: Number(p.belowDepth) }),
    ...distrust,
    ...(p.within !== undefined && { within: Number(p.within) }),
    parameters: distrust ? readParameters(p) : {},
  }
  const used = ['agency', 'view', 'drop', 'dropLeak', 'belowDepth', 'distrustAfter', 'within']
  return {
    subject: { kind: 'agency', id, whatIf },
    used: distrust ? [...used, 'above', ...modelParams] : used,
  }
}

function readCompare(p: Params): Read {
  const clock = p.clock === 'knownBy' ? 'knownBy' : 'asOf'
  // The network as it was is known by the year; a finer date would promise more than the data holds.
  const date = (value: string | undefined) => (clock === 'asOf' ? value?.slice(0, 4) : value)
  const [before, after] = [date(p.before), date(p.after)]
  const subject: CompareSubject = {
    kind: 'compare',
    clock,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
  return { subject, used: ['view', 'clock', 'before', 'after'] }
}

function readParameters(p: Params): ModelParameters {
  const weights = p.weights === undefined ? [] : list(p.weights).map((part) => part.split(':'))
  return {
    ...(p.damping !== undefined && { damping: Number(p.damping) }),
    ...(p.maxTies !== undefined && { maxTies: Number(p.maxTies) }),
    ...(p.share !== undefined && { share: Number(p.share) }),
    ...(weights.length > 0 && {
      weights: Object.fromEntries(weights.map(([name, weight]) => [name, Number(weight)])),
    }),
  }
}

export function readFilter(p: Params): Filter {
  return {
    ...(p.asOf !== undefined && { asOf: Number(p.asOf) }),
    ...(p.knownBy !== undefined && { knownBy: p.knownBy }),
    ...(p.minDepth !== undefined && { minDepth: Number(p.minDepth) }),
    ...(p.minConfidence !== undefined && { minConfidence: p.minConfidence as Confidence }),
    ...(p.leakedOnly !== undefined && { leakedOnly: true }),
  }
}

const placesOf = (items: readonly PlacedId[]) =>
  new Map<string, Place>(items.flatMap(({ id, place }) => (place ? [[id, place]] : [])))

export function readScene(p: Params): Scene {
  const chart = p.chart === undefined ? undefined : (placedList(p.chart) ?? [])
  const pinned = p.pin === undefined || chart ? [] : (placedList(p.pin) ?? [])
  return {
    ...(chart && { chart: chart.map(({ id }) => id) }),
    hidden: p.hide === undefined || chart ? [] : list(p.hide),
    places: placesOf(
      chart ?? pinned.map(({ id, place }) => ({ id, place: { x: 0, y: 0, ...place, pinned: true } })),
    ),
    dimmed: p.dim === undefined ? [] : (list(p.dim) as LegendKey[]),
    dismissed: p.without === undefined ? [] : (list(p.without) as LegendKey[]),
    ...(p.group !== undefined && { grouping: p.group as Grouping }),
  }
}

export const readLook = (p: Params): Look => ({
  mode: (p.as ?? 'graph') as Mode,
  selected: p.sel === undefined ? [] : list(p.sel),
  ...(p.rows !== undefined && { rows: 'agencies' }),
  ...(p.sort !== undefined && { sort: p.sort }),
  ...(p.find !== undefined && { find: p.find }),
  ...(p.lit !== undefined && { lit: true }),
  ...(p.see !== undefined && { camera: readCamera(p.see) }),
})

function readCamera(value: string): Camera {
  const [x = 0, y = 0, across = 1] = value.split(':').map(Number)
  return { x, y, across }
}
