import { daysOf, isExact, middleOf } from './elapsed'
import { markRoom, placed, type Placed, type Tick } from './stack'

export interface ReactionStrip<Reaction> {
  /** In the order of time. */
  readonly marks: readonly Placed<Reaction>[]
  readonly ticks: readonly Tick[]
  /** Without a date, or dated before the publication. */
  readonly apart: readonly Reaction[]
}

interface Dated {
  readonly id: string
  readonly date: string | null
}

const year = 365

/** Reactions along the time since a publication, in stretches: the first days would be lost on one scale of years. */
export function reactionStrip<Reaction extends Dated>(
  published: string,
  reactions: readonly Reaction[],
): ReactionStrip<Reaction> {
  const after = (date: string) => {
    const [[earliest], [first, last]] = [daysOf(published), daysOf(date)]
    if (last < earliest) return undefined
    // Of a year in which it was published, what counts is the part after that.
    return Math.max(0, (Math.max(first, earliest) + last) / 2 - middleOf(published))
  }
  const dated = reactions
    .flatMap((item) => {
      const days = item.date === null ? undefined : after(item.date)
      return days === undefined ? [] : [{ item, days }]
    })
    .sort((x, y) => x.days - y.days || (x.item.id < y.item.id ? -1 : 1))
  const shown = new Set(dated.map(({ item }) => item))
  const apart = reactions.filter((each) => !shown.has(each))
  const bounds = boundsOf(dated.at(-1)?.days ?? 0)
  const stretch = (days: number) =>
    Math.max(
      1,
      bounds.findIndex((bound) => days <= bound),
    ) - 1
  const edges = edgesOf(bounds.slice(1).map((_, i) => dated.filter(({ days }) => stretch(days) === i).length))
  const at = (days: number) => {
    const i = stretch(days)
    const [from = 0, to = 1] = bounds.slice(i)
    const [left = 0, right = 1] = edges.slice(i)
    return left + ((right - left) * (days - from)) / (to - from)
  }
  return {
    marks: placed(
      dated.map(({ item, days }) => ({ item, at: at(days) })),
      markRoom,
    ),
    ticks: bounds.map((bound) => ({ at: at(bound), label: labelOf(bound) })),
    apart,
  }
}

/** Where the scale changes: a week, a month, a year, and the first full year that holds the last of all. */
function boundsOf(most: number): readonly number[] {
  const steps = [7, 30, year]
  const end = steps.find((step) => most <= step) ?? Math.ceil(most / year) * year
  return [0, ...steps.filter((step) => step < end), end]
}

/** Where the stretches meet, from 0 to 1: each wide enough for its label, and wider the more it holds. */
function edgesOf(counts: readonly number[]): readonly number[] {
  const least = Math.min(0.18, 1 / counts.length)
  const total = counts.reduce((all, each) => all + each, 0)
  const spare = 1 - least * counts.length
  const edges = [0]
  for (const each of counts) {
    edges.push((edges.at(-1) ?? 0) + least + spare * (total === 0 ? 1 / counts.length : each / total))
  }
  return edges
}

function labelOf(days: number): string {
  if (days === 0) return 'day 0'
  if (days < year) return days === 7 ? '1 week' : '1 month'
  return days === year ? '1 year' : `${days / year} years`
}

/** Whether a place on the strip is no better than a month or a year. */
export const isRough = (published: string, date: string) => !isExact(published) || !isExact(date)
