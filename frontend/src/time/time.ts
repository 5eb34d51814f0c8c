import { yearOf } from '../explore/dates'
import { withoutClock, type ClockName, type Exploration, type Subject } from '../explore/exploration'

/** One date, or two to hold against each other: then the earlier one comes first. */
export interface Span {
  readonly earlier: string
  readonly later: string
}

/** What the time bar is set to: a clock, and where on it the reader looks; anywhere where left out. */
export interface Time {
  readonly clock: ClockName
  readonly span?: Span
}

/** The years that the two thumbs are at. */
export type Years = readonly [earlier: number, later: number]

export const isOne = ({ earlier, later }: Span) => earlier === later
export const yearsOf = ({ earlier, later }: Span): Years => [yearOf(earlier), yearOf(later)]
export const sameYears = (a: Years, b: Years) => a[0] === b[0] && a[1] === b[1]

/** Reads the time out of an exploration. Where none or both of the clocks are set, `preferred` says which is meant. */
export function readTime({ subject, filter }: Exploration, preferred: ClockName): Time {
  if (subject.kind === 'compare') {
    const { clock, before, after } = subject
    const [earlier = after, later = before] = [before, after]
    return earlier === undefined || later === undefined ? { clock } : { clock, span: { earlier, later } }
  }
  const { asOf, knownBy } = filter
  const dates = { asOf: asOf === undefined ? undefined : String(asOf), knownBy }
  const other = preferred === 'asOf' ? 'knownBy' : 'asOf'
  const clock = dates[preferred] === undefined && dates[other] !== undefined ? other : preferred
  const date = dates[clock]
  return date === undefined ? { clock } : { clock, span: { earlier: date, later: date } }
}

type Part = Pick<Exploration, 'subject' | 'filter'>

/** Writes the time into an exploration. `back` is what the reader looked at before comparing. */
export function writeTime({ subject, filter }: Part, { clock, span }: Time, back: Subject): Part {
  const rest = withoutClock(filter, clock)
  if (span && !isOne(span)) {
    return { subject: { kind: 'compare', clock, before: span.earlier, after: span.later }, filter: rest }
  }
  const single = subject.kind === 'compare' ? back : subject
  if (!span) return { subject: single, filter: rest }
  const set = clock === 'asOf' ? { asOf: yearOf(span.earlier) } : { knownBy: span.earlier }
  return { subject: single, filter: { ...rest, ...set } }
}

/** The network at any time: neither clock is set. */
export function clearTime(present: Part, back: Subject): Part {
  const filter = withoutClock(withoutClock(present.filter, 'asOf'), 'knownBy')
  return writeTime({ ...present, filter }, { clock: 'asOf' }, back)
}

/** The same years read on the other clock. What that clock is set to already stays, and is what is looked at. */
export function onClock(present: Exploration, time: Time, clock: ClockName, back: Subject): Part | undefined {
  if (!time.span || time.clock === clock) return undefined
  if (present.subject.kind !== 'compare' && present.filter[clock] !== undefined) return undefined
  const [earlier, later] = yearsOf(time.span)
  // On the clock of years two months of one year are one date.
  const span = clock === 'asOf' ? { earlier: String(earlier), later: String(later) } : time.span
  return writeTime({ ...present, filter: withoutClock(present.filter, time.clock) }, { clock, span }, back)
}

/** The dates after thumbs were put to these years. A finer date stays as it is unless its year was moved. */
export function moved(span: Span | undefined, [earlier, later]: Years): Span {
  const keep = (year: number, date: string | undefined) =>
    date !== undefined && yearOf(date) === year ? date : String(year)
  const next = { earlier: keep(earlier, span?.earlier), later: keep(later, span?.later) }
  const unmoved = span && sameYears(yearsOf(span), [earlier, later])
  if (earlier !== later || unmoved) return next
  const one = next.earlier === String(earlier) ? next.later : next.earlier
  return { earlier: one, later: one }
}
