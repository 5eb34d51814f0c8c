import { yearOf } from '../explore/dates'
import type { Years } from './time'

interface Dated {
  readonly since: string | null
  readonly until: string | null
  readonly knownSince: string | null
}

/** The first and the last year that the thumbs can go to. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** From here on at the latest, so that the axis of the bundled data starts with a decade. */
const early = 1940

/** All years that the data speaks of. It has no ties without dates only where there are no ties. */
export function rangeOf(ties: readonly Dated[]): Range {
  const years = ties
    .flatMap(({ since, until, knownSince }) => [since, until, knownSince])
    .filter((date) => date !== null)
    .map(yearOf)
  return years.length === 0
    ? { first: early, last: early + 10 }
    : years.reduce(
        ({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }),
        {
          first: early,
          last: early + 10,
        },
      )
}

/** Room for years that an address or a field names beyond the data. */
export const including = ({ first, last }: Range, [earlier, later]: Years): Range => ({
  first: Math.min(first, earlier),
  last: Math.max(last, later),
})

/** Both thumbs some years on, as far apart as they were; undefined where one would leave the range. */
export function step([earlier, later]: Years, by: number, { first, last }: Range): Years | undefined {
  return earlier + by < first || later + by > last ? undefined : [earlier + by, later + by]
}

/** Where playing starts: here, or at the beginning where this is nowhere or the end. */
export function playFrom(years: Years | undefined, range: Range): Years {
  if (!years) return [range.first, range.first]
  return years[1] < range.last ? years : [range.first, range.first + years[1] - years[0]]
}

/** Puts one thumb to a year that was typed. The earlier one comes first, whichever was named. */
export function typed(years: Years | undefined, which: 'earlier' | 'later', year: number): Years {
  if (!years) return [year, year]
  if (which === 'later') return years[0] <= year ? [years[0], year] : [year, years[0]]
  if (years[0] === years[1]) return [year, year]
  return year <= years[1] ? [year, years[1]] : [years[1], year]
}

/** Years to write under the axis: few enough to be read, round enough to be known. */
export function marksOf({ first, last }: Range): readonly number[] {
  const span = last - first
  const every = span <= 12 ? 2 : span <= 30 ? 5 : span <= 100 ? 10 : 50
  const start = Math.ceil(first / every) * every
  return Array.from({ length: Math.floor((last - start) / every) + 1 }, (_, at) => start + at * every)
}
