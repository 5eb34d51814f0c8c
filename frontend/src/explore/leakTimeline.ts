import { yearOf } from './dates'
import { middleOf } from './elapsed'
import { markRoom, placed, type Placed, type Tick } from './stack'

export interface LeakTimeline<Leak> {
  /** In the order of time. */
  readonly marks: readonly Placed<Leak>[]
  readonly ticks: readonly Tick[]
  readonly undated: readonly Leak[]
}

interface Dated {
  readonly id: string
  readonly published: string | null
}

const firstDay = (year: number) => middleOf(`${year}-01-01`)

/** Leaks along their dates of publication. A date without a day or month stands in the middle of what is known. */
export function leakTimeline<Leak extends Dated>(leaks: readonly Leak[]): LeakTimeline<Leak> {
  const dated = leaks
    .flatMap((leak) => (leak.published === null ? [] : [{ leak, day: middleOf(leak.published) }]))
    .sort((x, y) => x.day - y.day || (x.leak.id < y.leak.id ? -1 : 1))
  const undated = leaks.filter(({ published }) => published === null)
  const years = dated.map(({ leak }) => yearOf(leak.published ?? ''))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return { marks: [], ticks: [], undated }

  const step = [10, 20, 50, 100].find((each) => (last - first) / each <= 6) ?? 100
  const from = Math.floor(first / step) * step
  const [start, end] = [firstDay(from), firstDay(last + 1)]
  const at = (day: number) => (day - start) / (end - start)
  const ticks = Array.from({ length: Math.floor((last + 1 - from) / step) + 1 }, (_, i) => from + i * step)
  return {
    marks: placed(
      dated.map(({ leak, day }) => ({ item: leak, at: at(day) })),
      markRoom,
    ),
    ticks: ticks.map((year) => ({ at: at(firstDay(year)), label: String(year) })),
    undated,
  }
}
