import type { ClockName, CompareSubject, Filter } from './exploration'

/** Sets one of the two dates. The earlier one comes first, whichever the reader named first. */
export function withDate(
  subject: CompareSubject,
  which: 'before' | 'after',
  date: string | undefined,
): CompareSubject {
  const { [which]: _old, ...rest } = subject
  return inOrder(date === undefined ? rest : { ...rest, [which]: date })
}

function inOrder(subject: CompareSubject): CompareSubject {
  const { before, after } = subject
  if (before === undefined || after === undefined || before <= after) return subject
  return { ...subject, before: after, after: before }
}

/** The clock that a second date would be read on, and the first date, under the present filters. */
export function firstDate({ asOf, knownBy }: Filter): {
  readonly clock: ClockName
  readonly before?: string
} {
  if (asOf !== undefined) return { clock: 'asOf', before: String(asOf) }
  return knownBy === undefined ? { clock: 'asOf' } : { clock: 'knownBy', before: knownBy }
}

/** A comparison of the filter's date with a second one. */
export function compareWith(filter: Filter, date: string): CompareSubject {
  return inOrder({ kind: 'compare', ...firstDate(filter), after: date })
}

/** The filter that the present way of looking sets a clock by: in a comparison that is the earlier date. */
export function clockFilter({ clock, before }: CompareSubject, filter: Filter): Filter {
  const { [clock]: _set, ...rest } = filter
  if (before === undefined) return rest
  return clock === 'asOf' ? { ...rest, asOf: Number(before) } : { ...rest, knownBy: before }
}
