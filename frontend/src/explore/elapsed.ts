import { count } from './words'

// Dates may be partial: what is known of one is a span of days.

const day = 86_400_000

/** The first and the last day that a date may mean, counted from 1970. */
export function daysOf(date: string): readonly [number, number] {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number)
  const first = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1) / day
  if (dayOfMonth !== undefined) return [first, first]
  // Day 0 of a month is the last of the month before.
  return [first, Date.UTC(year, month ?? 12, 0) / day]
}

export function middleOf(date: string): number {
  const [first, last] = daysOf(date)
  return (first + last) / 2
}

export const isExact = (date: string) => date.length === 10

/** How long after a publication something happened, as exactly as the two dates are known: "2 days after", "the same year". */
export function elapsedWords(published: string, date: string): string {
  const parts = Math.min(published.split('-').length, date.split('-').length)
  const [from = [], to = []] = [published, date].map((each) => each.split('-').map(Number))
  const years = (to[0] ?? 0) - (from[0] ?? 0)
  if (parts === 1) return said(years, 'year')
  const months = 12 * years + (to[1] ?? 0) - (from[1] ?? 0)
  if (parts === 2) return Math.abs(months) < 24 ? said(months, 'month') : about(months / 12, 'year')
  const days = middleOf(date) - middleOf(published)
  if (Math.abs(days) <= 60) return said(days, 'day')
  return Math.abs(days) < 730 ? about(days / 30.44, 'month') : about(days / 365.25, 'year')
}

function said(n: number, unit: string): string {
  if (n === 0) return `the same ${unit}`
  return `${count(Math.abs(n), unit)} ${n < 0 ? 'before' : 'after'}`
}

const about = (n: number, unit: string) => `about ${said(Math.round(n), unit)}`
