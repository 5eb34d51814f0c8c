import type { ClockName } from '../explore/exploration'
import type { Change } from './change'
import type { Histogram } from './histogram'
import type { Time } from './time'
import { isOne } from './time'
import { dateWords } from '../explore/dates'
import { count } from '../explore/words'

export const clockWords: Readonly<Record<ClockName, string>> = {
  asOf: 'As it was',
  knownBy: 'What the public could know',
}

export const clockMeaning: Readonly<Record<ClockName, string>> = {
  asOf: 'A tie counts from the year of the earliest evidence of it, which is often later than its beginning, to its end; an unknown year excludes nothing.',
  knownBy:
    'A tie counts once a document published by then discloses it, however old the tie is; a document without a date excludes nothing.',
}

/** "1992 to 1993: 4 appeared, 1 gone". */
export function changeWords({ from, to, appeared, gone }: Change): string {
  const span = `${dateWords(from)} to ${dateWords(to)}`
  if (appeared + gone === 0) return `${span}: no change`
  const parts = [appeared > 0 && `${appeared} appeared`, gone > 0 && `${gone} gone`]
  return `${span}: ${parts.filter(Boolean).join(', ')}`
}

/** What the bars stand for, and what has none. */
export function barWords({ undated }: Histogram, clock: ClockName, cut: boolean): string {
  const above =
    clock === 'asOf'
      ? 'ties by the year of their earliest evidence'
      : 'ties by the year they were first disclosed'
  const below = clock === 'asOf' ? '; below it, ties by the year they ended' : ''
  const without = undated > 0 ? `. ${count(undated, 'tie')} without that year` : ''
  const some = cut ? ' Only ties that fit one answer are counted.' : ''
  return `Bars above the line: ${above}${below}${without}.${some}`
}

/** "1990", "1990 and 2010", "any year": said where the bar is folded away. */
export function timeWords({ span }: Time): string {
  if (!span) return 'any year'
  return isOne(span) ? dateWords(span.earlier) : `${dateWords(span.earlier)} and ${dateWords(span.later)}`
}
