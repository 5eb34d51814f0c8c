import { yearOf } from '../explore/dates'
import type { ClockName } from '../explore/exploration'
import type { Range } from './range'

interface Dated {
  readonly since: string | null
  readonly until: string | null
  readonly knownSince: string | null
}

/** What happens in a year on one clock. */
export interface Bar {
  readonly year: number
  /** Ties with their earliest evidence in that year, or first disclosed in it. */
  readonly begun: number
  /** Ties that ended in it; what is known never ends. */
  readonly ended: number
}

export interface Histogram {
  readonly bars: readonly Bar[]
  /** The most of either in one year. */
  readonly most: number
  /** Ties without the year that the bars above the axis count. */
  readonly undated: number
}

/** Counts ties by year. Years of the range in which nothing happens have no bar. */
export function histogramOf(ties: readonly Dated[], clock: ClockName, { first, last }: Range): Histogram {
  const begun = countBy(ties.map((tie) => (clock === 'asOf' ? tie.since : tie.knownSince)))
  const ended = countBy(clock === 'asOf' ? ties.map(({ until }) => until) : [])
  const bars = [...new Set([...begun.keys(), ...ended.keys()])]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b)
    .map((year) => ({ year, begun: begun.get(year) ?? 0, ended: ended.get(year) ?? 0 }))
  const counted = [...begun.values()].reduce((sum, each) => sum + each, 0)
  return {
    bars,
    most: Math.max(0, ...bars.flatMap((bar) => [bar.begun, bar.ended])),
    undated: ties.length - counted,
  }
}

function countBy(dates: readonly (string | null)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const date of dates) {
    if (date !== null) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1)
  }
  return counts
}
