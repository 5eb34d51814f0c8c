import { describe, expect, test } from 'vitest'
import { daysOf, elapsedWords } from './elapsed'
import { leakTimeline } from './leakTimeline'
import { isRough, reactionStrip } from './reactionStrip'
import { stack } from './stack'

test.each([
  ['2013-06-05', 1],
  ['2013-06', 30],
  ['2016-02', 29],
  ['2013', 365],
  ['2016', 366],
])('%s may mean %i days', (date, days) => {
  const [first, last] = daysOf(date)
  expect(last - first + 1).toBe(days)
})

test.each([
  ['2015-02-23', '2015-02-23', 'the same day'],
  ['2015-02-23', '2015-02-24', '1 day after'],
  ['2015-02-23', '2015-03-05', '10 days after'],
  ['2015-02-23', '2015-02-20', '3 days before'],
  ['2013-06-05', '2013-12-18', 'about 6 months after'],
  ['2013-06-05', '2016-01-29', 'about 3 years after'],
  ['2018-02-28', '2019-04', '14 months after'],
  ['2015-02-23', '2015', 'the same year'],
  ['2009', '2011-05', '2 years after'],
])('published %s, %s is %s', (published, date, words) => {
  expect(elapsedWords(published, date)).toBe(words)
})

describe('marks that would touch', () => {
  test('stand on each other, each as low as it can', () => {
    expect(stack([0, 0.05, 0.1, 0.2], 0.1)).toEqual([0, 1, 0, 0])
    expect(stack([0.5, 0.5, 0.5], 0.1)).toEqual([0, 1, 2])
    expect(stack([], 0.1)).toEqual([])
  })

  test('never touch in their row, wherever they are', () => {
    const places = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 1000) / 1000).sort((x, y) => x - y)
    const rows = stack(places, 0.08)
    rows.forEach((row, i) => {
      const before = rows.lastIndexOf(row, i - 1)
      if (i > 0 && before !== -1)
        expect((places[i] ?? 0) - (places[before] ?? 0)).toBeGreaterThanOrEqual(0.08)
    })
  })
})

describe('leaks by date of publication', () => {
  const leak = (id: string, published: string | null) => ({ id, published })

  test('stand in the order of time between the decade of the first and the end of the year of the last', () => {
    const { marks, ticks, undated } = leakTimeline([
      leak('c', '2009'),
      leak('x', null),
      leak('b', '1990-01-01'),
      leak('a', '2009-07-02'),
    ])
    expect(marks.map(({ item }) => item.id)).toEqual(['b', 'a', 'c'])
    expect(undated.map(({ id }) => id)).toEqual(['x'])
    expect(ticks.map(({ label }) => label)).toEqual(['1990', '2000', '2010'])
    expect(marks[0]?.at).toBe(0)
    expect(ticks.at(-1)?.at).toBe(1)
    // The middle of 2009 is 2 July: both stand in one place, one above the other.
    expect(marks[1]?.at).toBe(marks[2]?.at)
    expect(marks.map(({ row }) => row)).toEqual([0, 0, 1])
  })

  test('over centuries have fewer ticks', () => {
    const { ticks } = leakTimeline([leak('a', '1845'), leak('b', '2023')])
    expect(ticks.map(({ label }) => label)).toEqual(['1800', '1850', '1900', '1950', '2000'])
  })

  test('without any date are all named apart', () => {
    expect(leakTimeline([leak('a', null)])).toEqual({ marks: [], ticks: [], undated: [leak('a', null)] })
  })
})

describe('reactions since a publication', () => {
  const reaction = (id: string, date: string | null) => ({ id, date })
  const strip = (...dates: readonly (string | null)[]) =>
    reactionStrip(
      '2015-01-01',
      dates.map((date, i) => reaction(`r-${i}`, date)),
    )

  test('stand in stretches of a week, a month, a year and more, in the order of time', () => {
    const { marks, ticks } = strip('2018-01-01', '2015-01-01', '2015-01-08', '2015-01-31')
    expect(ticks.map(({ label }) => label)).toEqual(['day 0', '1 week', '1 month', '1 year', '4 years'])
    expect(marks.map(({ item }) => item.id)).toEqual(['r-1', 'r-2', 'r-3', 'r-0'])
    // Two in the first week, one in the first month, none in the rest of the year, one later: 0.18 each and 0.28 between them.
    const edges = [0, 0.32, 0.57, 0.75, 1]
    ticks.forEach(({ at }, i) => expect(at).toBeCloseTo(edges[i] ?? -1))
    ;[0, 0.32, 0.57].forEach((at, i) => expect(marks[i]?.at).toBeCloseTo(at))
  })

  test('end where the last of them falls', () => {
    expect(strip('2015-01-03').ticks.map(({ label }) => label)).toEqual(['day 0', '1 week'])
    expect(strip().ticks.map(({ label }) => label)).toEqual(['day 0', '1 week'])
  })

  test('of which only the year is known stand in the middle of what is left of it, and are rough', () => {
    const { marks } = strip('2015')
    // Day 182 of the last stretch, which holds all there is: from 0.36 to 1.
    expect(marks[0]?.at).toBeCloseTo(0.36 + (0.64 * (182 - 30)) / 335)
    expect(isRough('2015-01-01', '2015')).toBe(true)
    expect(isRough('2015-01-01', '2015-03-01')).toBe(false)
  })

  test('without a date, or of a time before the publication, are named apart', () => {
    const { marks, apart } = strip(null, '2014-12-31', '2014', '2015-01-01')
    expect(marks.map(({ item }) => item.id)).toEqual(['r-3'])
    expect(apart.map(({ id }) => id)).toEqual(['r-0', 'r-1', 'r-2'])
  })
})
