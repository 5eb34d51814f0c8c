import { listedUpTo, type Look, type PathSubject, type Subject, type WhatIf } from '../exploration'
import type { ModelParameters } from '../parameters'
import type { Scene } from '../scene'
import { writePlaced } from './places'
import type { Params } from './rules'

type Value = string | number | undefined

/** Only what there is to say, in this order. */
const given = (entries: Readonly<Record<string, Value>>): Params =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  )

export function writeSubject(subject: Subject): Params {
  switch (subject.kind) {
    case 'start':
      return {}
    case 'path':
      return writePath(subject)
    case 'leak': {
      const { id, novelty, family, ripple } = subject
      if (!ripple) return given({ leak: id, novelty, family })
      const parameters = writeParameters(ripple.parameters)
      return { ...given({ leak: id, novelty, family, view: 'ripple', why: ripple.why }), ...parameters }
    }
    case 'agency':
      return subject.whatIf ? writeWhatIf(subject.id, subject.whatIf) : { agency: subject.id }
    case 'compare': {
      const { clock, before, after } = subject
      return given({ view: 'compare', clock: clock === 'asOf' ? undefined : clock, before, after })
    }
    case 'statistics': {
      const { orderBy, size, colour } = subject
      return given({ view: 'statistics', orderBy, size, colour })
    }
    case 'backtest':
      return { view: 'backtest' }
    default:
      return { [subject.kind]: subject.id }
  }
}

function writePath(subject: PathSubject): Params {
  const { from, to, via, avoid, maxHops, weighting, listed, chosen, hop } = subject
  return given({
    view: from === undefined && to === undefined ? 'paths' : undefined,
    from,
    to,
    via: via.join(','),
    avoid: avoid.join(','),
    maxHops,
    weighting,
    // What the chosen path says already is not said twice.
    paths: listed === undefined || listed === listedUpTo(chosen) ? undefined : listed,
    path: chosen === 1 ? undefined : chosen,
    hop,
  })
}

function writeWhatIf(id: string, { ties, leak, belowDepth, distrust, within, parameters }: WhatIf): Params {
  return {
    ...given({
      agency: id,
      view: 'what-if',
      drop: ties.join(','),
      dropLeak: leak,
      belowDepth,
      distrustAfter: distrust?.leak,
      above: distrust?.above,
      within,
    }),
    ...(distrust && writeParameters(parameters)),
  }
}

function writeParameters({ damping, maxTies, share, weights = {} }: ModelParameters): Params {
  const pairs = Object.entries(weights).map(([name, weight]) => `${name}:${weight}`)
  return given({ damping, maxTies, share, weights: pairs.join(',') })
}

export function writeScene({ chart, hidden, places, dimmed, dismissed, grouping }: Scene): Params {
  const placed = (id: string) => {
    const place = places.get(id)
    return place ? { id, place } : { id }
  }
  return {
    // A chart may be empty: the reader took everything off it.
    ...(chart && { chart: writePlaced(chart.map(placed)) }),
    ...given({
      hide: hidden.join(','),
      // All that the whole network keeps is pinned, so it need not be said.
      pin: chart
        ? ''
        : writePlaced([...places].map(([id, { x, y }]) => ({ id, place: { x, y, pinned: false } }))),
      dim: dimmed.join(','),
      without: dismissed.join(','),
      group: grouping,
    }),
  }
}

export const writeLook = ({ mode, selected, rows, sort, find, lit, camera }: Look): Params =>
  given({
    as: mode === 'graph' ? undefined : mode,
    sel: selected.join(','),
    rows,
    sort,
    find,
    lit: lit && 'true',
    see: camera && `${camera.x}:${camera.y}:${camera.across}`,
  })
