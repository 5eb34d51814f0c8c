import { expect, test } from 'vitest'
import { including, marksOf, playFrom, rangeOf, step, typed } from './range'
import type { Years } from './time'

const tie = (since: string | null, until: string | null = null, knownSince: string | null = null) => ({
  since,
  until,
  knownSince,
})
const range = { first: 1990, last: 1996 }
const all: readonly Years[] = [1990, 1991, 1992, 1993, 1994, 1995, 1996].flatMap((earlier) =>
  [0, 1, 3, 6].map((gap) => [earlier, earlier + gap] as const).filter(([, later]) => later <= 1996),
)

test('the axis begins in 1940 or with the data, and ends with it', () => {
  expect(rangeOf([tie('1946'), tie(null, '1990', '2013-06-05')])).toEqual({ first: 1940, last: 2013 })
  expect(rangeOf([tie('1921', '2001-02')])).toEqual({ first: 1921, last: 2001 })
  expect(rangeOf([])).toEqual({ first: 1940, last: 1950 })
  expect(including(range, [1985, 1992])).toEqual({ first: 1985, last: 1996 })
})

test('a step never leaves the range, keeps the distance, and is undone by one the other way', () => {
  for (const years of all) {
    for (const by of [-10, -1, 1, 10]) {
      const next = step(years, by, range)
      if (!next) continue
      expect(next[0]).toBeGreaterThanOrEqual(range.first)
      expect(next[1]).toBeLessThanOrEqual(range.last)
      expect(next[1] - next[0]).toBe(years[1] - years[0])
      expect(step(next, -by, range)).toEqual(years)
    }
  }
  expect(step([1996, 1996], 1, range)).toBeUndefined()
  expect(step([1990, 1993], -1, range)).toBeUndefined()
})

test('playing from anywhere reaches the end', () => {
  for (const years of [undefined, ...all]) {
    let at: Years | undefined = playFrom(years, range)
    let steps = 0
    for (let next: Years | undefined = at; next; next = step(at, 1, range)) {
      at = next
      steps += 1
    }
    expect(at[1]).toBe(range.last)
    expect(steps).toBeLessThanOrEqual(7)
  }
})

test('a typed year keeps the other one and the order', () => {
  expect(typed(undefined, 'later', 1993)).toEqual([1993, 1993])
  expect(typed([1990, 1990], 'earlier', 1993)).toEqual([1993, 1993])
  expect(typed([1990, 1990], 'later', 1993)).toEqual([1990, 1993])
  expect(typed([1990, 1993], 'earlier', 1995)).toEqual([1993, 1995])
  expect(typed([1990, 1993], 'later', 1985)).toEqual([1985, 1990])
  for (const years of all) {
    for (const which of ['earlier', 'later'] as const) {
      const [earlier, later] = typed(years, which, 1992)
      expect(earlier).toBeLessThanOrEqual(later)
      expect([earlier, later]).toContain(1992)
    }
  }
})

test('marks are round years within the axis', () => {
  expect(marksOf({ first: 1946, last: 1991 })).toEqual([1950, 1960, 1970, 1980, 1990])
  expect(marksOf({ first: 1990, last: 1996 })).toEqual([1990, 1992, 1994, 1996])
})
